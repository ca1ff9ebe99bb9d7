import type { Money } from '../core/money';
import type { CountryCode, Sourced } from '../core/origin';
import type { SaleResult } from '../core/profit';
import type { LocalName } from '../core/rates';

/** What the seller may answer about a sale; the names of the questions and of the fields of `panel.edit`. */
export const SALE_FIELDS = [
  'price',
  'cost',
  'duty',
  'hs',
  'category',
  'commission',
  'rebate',
  'ads',
  'returns',
  'returnFreight',
  'writeOff',
  'fxSpread',
  'target',
  'monthlyPieces',
] as const;
export type SaleField = (typeof SALE_FIELDS)[number];

/** The question that a remark of the result is; remarks that are not here are answered elsewhere. */
export const SALE_QUESTIONS: Readonly<Record<string, SaleField>> = {
  'profit-price': 'price',
  'profit-goods': 'cost',
  'landed-goods': 'cost',
  'landed-duty-rate': 'duty',
  'fee-category': 'category',
  'fee-platform': 'commission',
  'profit-platform': 'commission',
  'profit-referral': 'commission',
  'profit-ads': 'ads',
  'profit-returns': 'returns',
  'profit-return-freight': 'returnFreight',
  'profit-write-off': 'writeOff',
  'profit-fx-spread': 'fxSpread',
};

/** Fields that hold a percentage, as a decimal string. */
export type PercentField = Extract<
  SaleField,
  'duty' | 'commission' | 'rebate' | 'ads' | 'returns' | 'writeOff' | 'fxSpread' | 'target'
>;

/** Everything the result rests on beside the parcel, each with its origin; null is unknown. */
export interface SaleInputs extends Record<PercentField, Sourced<string | null>> {
  /** For one piece. */
  price: Sourced<Money | null>;
  /** For one piece. */
  cost: Sourced<Money | null>;
  returnFreight: Sourced<Money | null>;
  hs: Sourced<string | null>;
  category: Sourced<string | null>;
  monthlyPieces: Sourced<number | null>;
}

/** Where a figure of the result comes from, for reading; by the id that lines and rules name. */
export interface SourceNote {
  what: LocalName;
  date: string | null;
  trust: 'high' | 'medium' | 'low';
}

/** One piece sold from a warehouse abroad: amounts in the warehouse's currency, null unknown or by a fee table. */
export interface StockedOrder {
  /** As a service is chosen. */
  id: string;
  name: string;
  /** Everything that brings a piece there and keeps the stock. */
  freight: Money | null;
  fulfilment: Money | null;
  storage: Money | null;
  storageDays: number | null;
}

/** What is left of an order of this many pieces from this page, and why. */
export interface SaleView {
  destination: CountryCode;
  quantity: number;
  /** Id of the platform in the fee tables, e.g. `amazon-us`; null where the site has none. */
  platform: string | null;
  channel: 'marketplace' | 'own' | 'b2b';
  /** Who pays what falls due at the border. */
  delivery: Sourced<'DDP' | 'DAP'>;
  inputs: SaleInputs;
  /** The piece is sold from this warehouse, by its id as a service; the order is then of one piece. */
  warehouse: string | null;
  /** The service whose price is the freight: chosen by the seller, else the cheapest. Null: none goes there. */
  freight: {
    id: string;
    name: LocalName;
    amount: Money;
    origin: 'yours' | 'assumed';
    atLeast: boolean;
  } | null;
  /** Categories the platform's commission goes by; empty where it knows none. */
  categories: { id: string; name: LocalName }[];
  result: SaleResult;
  /** What to ask the seller, the most telling first. Answers go into `panel.edit` under the same name. */
  questions: SaleField[];
  sources: Record<string, SourceNote>;
}
