import type { IsoDate } from '../origin';
import { findLabels } from './find-labels';
import { guessLanguage } from './language';
import { countBefore } from './loose-quantity';
import { plainText } from './plain-text';
import { readCertifications, readMaterial } from './read-attributes';
import { readColor } from './read-color';
import { readDeadline } from './read-deadline';
import { readDestination } from './read-destination';
import { readAttachments, readSample } from './read-extras';
import { readPackaging } from './read-packaging';
import { readPayment } from './read-payment';
import { readPort } from './read-port';
import { readTargetPrice } from './read-price';
import { readProduct } from './read-product';
import { readQuantity } from './read-quantity';
import { readSize } from './read-size';
import { readIncoterm } from './read-term';
import type { RfqField, RfqReading } from './rfq';
import { RFQ_FIELDS } from './rfq';
import type { Text } from './text';

/** Longest text that is read, in UTF-16 units: some six pages. */
export const MAX_RFQ_LENGTH = 20_000;

export interface RfqOptions {
  /** ISO 639-1. Absent: guessed. */
  language?: string;
  /** Day the request was posted: `within 30 days` counts from it. */
  postedOn?: IsoDate;
}

export type RfqResult =
  | { status: 'read'; language: string; fields: RfqReading; unsure: RfqField[] }
  /** Nothing to read, or more than any request holds: `limit` characters. */
  | { status: 'empty' }
  | { status: 'too-long'; length: number; limit: number };

/**
 * Reads a request for quotation from free text in any of 15 languages. Every field comes with the words it was read
 * from; what the text does not say is null, and what is a guess is marked so. Nothing is made up: a deadline in days
 * has a date only where `postedOn` is given, contradictory quantities have no value.
 */
export function readRfq(original: string, options: RfqOptions = {}): RfqResult {
  if (original.length > MAX_RFQ_LENGTH)
    return { status: 'too-long', length: original.length, limit: MAX_RFQ_LENGTH };
  if (!/[\p{L}\p{N}]/u.test(original)) return { status: 'empty' };
  const plain = plainText(original);
  const language = options.language?.slice(0, 2).toLowerCase() ?? guessLanguage(plain);
  const text: Text = {
    original,
    plain,
    language,
    postedOn: options.postedOn ?? null,
    labels: findLabels(plain, original),
  };
  const product = readProduct(text);
  const fields: RfqReading = {
    product,
    quantity: readQuantity(text) ?? countBefore(text, product),
    material: readMaterial(text),
    color: readColor(text),
    size: readSize(text),
    certifications: readCertifications(text),
    targetPrice: readTargetPrice(text),
    incoterm: readIncoterm(text),
    port: readPort(text),
    payment: readPayment(text),
    deadline: readDeadline(text),
    destinationCountry: readDestination(text),
    packaging: readPackaging(text, product),
    sample: readSample(text),
    attachments: readAttachments(text),
  };
  const unsure = RFQ_FIELDS.filter((field) => fields[field]?.sure === false);
  return { status: 'read', language, fields, unsure };
}
