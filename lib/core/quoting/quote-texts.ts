import type { ReplyLanguage } from '../replies';
import type { RfqField } from '../rfq';
import type { TextLength } from './draft';

/** Lines of an offer, by what they are about. */
export type OfferLabel =
  | Exclude<RfqField, 'incoterm' | 'destinationCountry' | 'packaging' | 'certifications'>
  | 'certificates'
  | 'price'
  | 'total'
  | 'term'
  | 'leadTime'
  | 'destination'
  | 'packing'
  | 'validity'
  | 'notes';

/** What a quotation asks for where the request does not say it. */
export const QUOTE_QUESTIONS = [
  'quantity',
  'material',
  'size',
  'packaging',
  'destination',
  'deadline',
  'incoterm',
] as const;
export type QuoteQuestion = (typeof QUOTE_QUESTIONS)[number];

/** The words of a quotation in one language; templates are Liquid. */
export interface QuoteTexts {
  language: ReplyLanguage;
  /** Between a label and its value. */
  colon: string;
  /** A piece after a price, pieces after a number. */
  each: string;
  many: string;
  greeting: string;
  closing: string;
  days: string;
  /** Said of what was asked and is not answered yet. */
  open: string;
  labels: Readonly<Record<OfferLabel, string>>;
  questions: Readonly<Record<QuoteQuestion, string>>;
  texts: Readonly<Record<TextLength, string>>;
}
