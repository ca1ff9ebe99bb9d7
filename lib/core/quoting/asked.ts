import { isIncoterm } from '../quote';
import { flatReading } from '../rfq/flat-reading';
import { type Found, RFQ_FIELDS, type RfqField, type RfqReading } from '../rfq/rfq';
import { parsePrice } from '../units';

export const EMPTY_READING: RfqReading = Object.fromEntries(
  RFQ_FIELDS.map((field) => [field, null]),
) as unknown as RfqReading;

/** What the page itself states beside the text: stronger than what is read from words. */
export interface StatedFacts {
  quantity: { value: number; unit: string | null } | null;
  country: { code: string | null; name: string } | null;
  attachments: boolean | null;
}

const found = <T>(value: T, words: string): Found<T> => ({ value, words, span: [0, 0], sure: true });

/** The reading with what the page states: its quantity and its country beat those in the text. */
export function withStated(reading: RfqReading, stated: StatedFacts): RfqReading {
  const { quantity, country, attachments } = stated;
  const words = quantity ? `${quantity.value} ${quantity.unit ?? ''}`.trim() : '';
  const unit = quantity?.unit?.split('/')[0]?.toLowerCase() ?? null;
  const said = quantity && Number.isInteger(quantity.value) ? quantity.value : null;
  return {
    ...reading,
    ...(said !== null && {
      quantity: found({ value: said, max: null, unit, parts: [], alternatives: [] }, words),
    }),
    ...(country?.code &&
      !reading.destinationCountry && { destinationCountry: found(country.code, country.name) }),
    ...(attachments && !reading.attachments && { attachments: found(true, '') }),
  };
}

/** A correction in the form of the field; null where it cannot be read as one. Empty text: the request does not say. */
const CORRECT: Record<RfqField, (typed: string) => Found<unknown> | null> = {
  product: (typed) => found(typed, typed),
  material: (typed) => found(typed, typed),
  color: (typed) => found(typed, typed),
  size: (typed) => found(typed, typed),
  packaging: (typed) => found(typed, typed),
  quantity(typed) {
    const [, digits = '', unit = ''] = /^([\d., ]+)\s*(\p{L}[\p{L}/. ]*)?$/u.exec(typed) ?? [];
    const value = Number(digits.replace(/[., ]/g, ''));
    return digits && Number.isSafeInteger(value)
      ? found({ value, max: null, unit: unit.trim() || null, parts: [], alternatives: [] }, typed)
      : null;
  },
  certifications: (typed) => found(typed.split(/\s*[,，、;]\s*/).filter(Boolean), typed),
  targetPrice(typed) {
    const price = parsePrice(typed, 'USD');
    return price && found({ ...price, per: null }, typed);
  },
  incoterm(typed) {
    const code = typed.slice(0, 3).toUpperCase();
    return isIncoterm(code) ? found({ code, others: [] }, typed) : null;
  },
  port: (typed) => found({ name: typed, country: null }, typed),
  payment: (typed) => found({ text: typed, methods: [] }, typed),
  deadline: (typed) =>
    found({ date: /^\d{4}-\d\d-\d\d$/.test(typed) ? typed : null, text: typed, of: null }, typed),
  destinationCountry: (typed) => (/^[A-Z]{2}$/.test(typed) ? found(typed, typed) : null),
  sample: (typed) => found(!/^(?:no|0|否|不)/i.test(typed), typed),
  attachments: (typed) => found(!/^(?:no|0|否|不)/i.test(typed), typed),
};

/** Whether a correction of a field can be read. */
export function isReadable(field: RfqField, typed: string): boolean {
  return typed.trim() === '' || CORRECT[field](typed.trim()) !== null;
}

/** The reading as the seller corrected it. */
export function correctReading(reading: RfqReading, asked: Partial<Record<RfqField, string>>): RfqReading {
  const changed = (Object.keys(asked) as RfqField[]).map((field) => {
    const typed = asked[field]?.trim() ?? '';
    return [field, typed === '' ? null : CORRECT[field](typed)] as const;
  });
  return { ...reading, ...Object.fromEntries(changed) };
}

/** A field of the request as it is shown: its value as text, the buyer's words, and how sure that is. */
export interface AskedField {
  field: RfqField;
  /** Null: the request does not say. A country is its code. */
  value: string | null;
  words: string | null;
  origin: 'page' | 'yours' | 'missing';
  sure: boolean;
}

function shown(field: RfqField, reading: RfqReading): string | null {
  const flat = flatReading(reading);
  if (field === 'quantity') {
    const { quantity } = reading;
    if (!quantity) return null;
    const { value, unit, alternatives } = quantity.value;
    if (value === null) return alternatives.map(({ words }) => words).join(' / ') || null;
    return unit ? `${value} ${unit}` : String(value);
  }
  if (field === 'targetPrice') {
    const { targetPrice } = flat;
    if (!targetPrice) return null;
    const { amount, currency, per } = targetPrice;
    return `${[currency, amount].filter(Boolean).join(' ')}${per ? ` / ${per}` : ''}`;
  }
  const value = flat[field];
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** All fields in their order, with what each rests on. */
export function askedFields(reading: RfqReading, asked: Partial<Record<RfqField, string>>): AskedField[] {
  return RFQ_FIELDS.map((field) => {
    const value = shown(field, reading);
    const typed = asked[field] !== undefined;
    const one = reading[field];
    return {
      field,
      value,
      words: typed ? null : (one?.words ?? null),
      origin: typed ? 'yours' : value === null ? 'missing' : 'page',
      sure: one?.sure ?? true,
    };
  });
}
