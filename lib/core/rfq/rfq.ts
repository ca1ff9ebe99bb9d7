import type { CountryCode, IsoDate } from '../origin';
import type { Incoterm } from '../quote/incoterms';

/** Something read from a request, with the words it came from. */
export interface Found<T> {
  value: T;
  /** The buyer's own words. */
  words: string;
  /** Where they stand in the text as given: from, up to. */
  span: readonly [number, number];
  /** False: a guess the seller has to look at. */
  sure: boolean;
}

/** A quantity of goods. */
export interface Quantity {
  /** Null where the text contradicts itself; `alternatives` then holds what it says. */
  value: number | null;
  /** Upper end of a range. */
  max: number | null;
  /** `piece`, `set`, `kg`... in the singular; the buyer's word where it is none of those; null: not said. */
  unit: string | null;
  /** What the quantity is made up of, by size or colour. */
  parts: readonly { label: string; value: number }[];
  /** Quantities that cannot all be meant. */
  alternatives: readonly { value: number; unit: string | null; words: string }[];
}

export interface TargetPrice {
  /** Major units. The lower end of a range. */
  amount: number;
  max: number | null;
  /** Null: an amount without a currency. */
  currency: string | null;
  /** Unit that the price is for, `total` for all of it; null: not said. */
  per: string | null;
}

export interface RequestedTerm {
  code: Incoterm | 'DDU';
  /** Other terms asked for as well. */
  others: readonly (Incoterm | 'DDU')[];
}

export const PAYMENT_METHODS = [
  'tt',
  'lc',
  'dp',
  'da',
  'oa',
  'trade-assurance',
  'paypal',
  'western-union',
  'card',
  'escrow',
] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export interface RequestedPayment {
  /** The clause on payment as written. */
  text: string;
  methods: readonly PaymentMethod[];
}

export interface Deadline {
  /** Null where the text gives no full date and the day it was posted is not known. */
  date: IsoDate | null;
  /** As written: `within 30 days`. */
  text: string;
  /** What has to be done by then. */
  of: 'delivery' | 'quote' | null;
}

export interface Place {
  /** As written. */
  name: string;
  /** Where it lies, when it is a known port or city. */
  country: CountryCode | null;
}

/** What a request for quotation says; null: it does not say. */
export interface RfqReading {
  product: Found<string> | null;
  quantity: Found<Quantity> | null;
  material: Found<string> | null;
  color: Found<string> | null;
  size: Found<string> | null;
  certifications: Found<readonly string[]> | null;
  targetPrice: Found<TargetPrice> | null;
  incoterm: Found<RequestedTerm> | null;
  port: Found<Place> | null;
  payment: Found<RequestedPayment> | null;
  deadline: Found<Deadline> | null;
  destinationCountry: Found<CountryCode> | null;
  packaging: Found<string> | null;
  /** True: wanted; false: expressly not. */
  sample: Found<boolean> | null;
  attachments: Found<boolean> | null;
}

export type RfqField = keyof RfqReading;

export const RFQ_FIELDS = [
  'product',
  'quantity',
  'material',
  'color',
  'size',
  'certifications',
  'targetPrice',
  'incoterm',
  'port',
  'payment',
  'deadline',
  'destinationCountry',
  'packaging',
  'sample',
  'attachments',
] as const satisfies readonly RfqField[];
