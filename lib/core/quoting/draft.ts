import type { Incoterm } from '../quote';
import type { ReplyLanguage } from '../replies';
import type { RfqField } from '../rfq';
import type { DraftItem } from './offer-items';

/** What the price of a quotation rests on, as the seller types it; the names of the questions. */
export const QUOTE_INPUTS = {
  quantity: 'count',
  currency: 'currency',
  buyingRate: 'rate',
  goodsAs: 'choice',
  goods: 'home',
  goodsTiers: 'tiers',
  vat: 'percent',
  rebate: 'percent',
  packing: 'counted',
  inspection: 'counted',
  overhead: 'counted',
  inland: 'counted',
  documents: 'counted',
  port: 'counted',
  loading: 'counted',
  commission: 'percent',
  commissionOn: 'choice',
  paymentTerm: 'choice',
  deposit: 'percent',
  tenor: 'days',
  waitDays: 'days',
  yearlyRate: 'percent',
  bankPercent: 'percent',
  bankFixed: 'home',
  profitAs: 'choice',
  profit: 'rate',
  swing: 'percent',
  mode: 'choice',
  lane: 'text',
  freight: 'money',
  pieceWeight: 'weight',
  pieceSize: 'size',
  insuranceRate: 'percent',
  insurancePlus: 'percent',
  delivery: 'money',
  unloading: 'money',
  importing: 'money',
  hs: 'hs',
  dutyRate: 'percent',
  placeFactory: 'text',
  placeHandover: 'text',
  placeLoading: 'text',
  placeDischarge: 'text',
  placeDelivery: 'text',
  leadTime: 'days',
  validDays: 'days',
  productName: 'text',
  productCode: 'text',
  unit: 'text',
  pricePer: 'choice',
  packingText: 'text',
  sampleText: 'text',
  marks: 'text',
  notes: 'text',
} as const satisfies Record<string, InputKind>;

export type InputKind =
  | 'count'
  | 'currency'
  | 'rate'
  | 'choice'
  /** An amount in the home currency. */
  | 'home'
  /** A cost by quantity: `500:23.5,1000:22.6`. */
  | 'tiers'
  /** An amount in the home currency, for the order or by what it counts: `500`, `0.25/piece`. */
  | 'counted'
  /** An amount with its currency, for the order or by what it counts: `1200 USD`, `80 USD/cbm`. */
  | 'money'
  | 'percent'
  | 'days'
  | 'weight'
  | 'size'
  | 'hs'
  | 'text';
export type QuoteInput = keyof typeof QUOTE_INPUTS;
export const QUOTE_INPUT_NAMES = Object.keys(QUOTE_INPUTS) as [QuoteInput, ...QuoteInput[]];

/** Words for the choices among the inputs; the first is the usual one. */
export const CHOICES = {
  goodsAs: ['vat', 'plain'],
  pricePer: ['1', '100', '1000'],
  profitAs: ['margin', 'markup', 'amount'],
  commissionOn: ['base', 'price'],
  mode: ['sea', 'rail', 'road', 'air', 'express'],
  paymentTerm: [
    'tt-30-70',
    'tt-copy',
    'tt-advance',
    'lc-sight',
    'lc-days',
    'dp',
    'da',
    'oa',
    'trade-assurance',
    'paypal',
    'card',
  ],
} as const satisfies Partial<Record<QuoteInput, readonly string[]>>;

/** One price break as typed; empty: worked out, or as for the whole quotation. */
export interface DraftBreak {
  quantity: string;
  price: string;
  cost: string;
  leadTime: string;
  packing: string;
  validUntil: string;
}
export const NO_BREAK: DraftBreak = {
  quantity: '',
  price: '',
  cost: '',
  leadTime: '',
  packing: '',
  validUntil: '',
};

export const BUYER_FIELDS = ['company', 'name', 'address', 'email', 'phone', 'note'] as const;
export type BuyerField = (typeof BUYER_FIELDS)[number];

/** The product is in the seller's main category; the buyer's files were read; the own files have uploaded. */
export const TICKS = ['category', 'attachments', 'files'] as const;
export type Tick = (typeof TICKS)[number];

export const TEXT_LENGTHS = ['short', 'standard', 'detailed', 'day2', 'day5', 'day10'] as const;
export type TextLength = (typeof TEXT_LENGTHS)[number];

/** Everything the seller typed for a quotation. What is absent is unknown, or follows the request or the settings. */
export interface QuoteDraft {
  inputs: Partial<Record<QuoteInput, string>>;
  /** The seller's reading of the request, where it differs from what was read. */
  asked: Partial<Record<RfqField, string>>;
  /** What the quotation says to each field. */
  answers: Partial<Record<RfqField, string>>;
  breaks: DraftBreak[];
  /** What only the seller can say before sending. */
  ticks: Partial<Record<Tick, boolean>>;
  /** What is offered besides the goods. */
  items: DraftItem[];
  /** Null: as the buyer asks, else FOB. */
  term: Incoterm | null;
  language: ReplyLanguage | null;
  length: TextLength;
  /** The text as the seller changed it; null: as made. */
  edited: string | null;
  /** Only what the seller typed. */
  buyer: Partial<Record<BuyerField, string>>;
}

export const EMPTY_DRAFT: QuoteDraft = {
  inputs: {},
  asked: {},
  answers: {},
  breaks: [],
  ticks: {},
  items: [],
  term: null,
  language: null,
  length: 'standard',
  edited: null,
  buyer: {},
};
