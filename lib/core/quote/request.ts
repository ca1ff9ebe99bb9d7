import type { FreightRate, PerCbmRate, PerKgRate } from '../curve/freight-rate';
import type { LandedRequest } from '../landed';
import type { Currency, Money } from '../money';
import type { IsoDate, Origin } from '../origin';
import type { Piece } from '../packing/box';
import type { Carton } from '../packing/carton';
import type { Cost } from './cost-basis';
import type { Incoterm } from './incoterms';

/** How the goods travel. The sea terms go with `sea` only. */
export const QUOTE_MODES = ['sea', 'rail', 'road', 'air', 'express'] as const;
export type QuoteMode = (typeof QUOTE_MODES)[number];

/** Costs at home, in the order of the lines. */
export const HOME_COSTS = [
  'packing',
  'inspection',
  'overhead',
  'inland',
  'documents',
  'port',
  'loading',
] as const;
export type HomeCost = (typeof HOME_COSTS)[number];

export type Profit =
  /** Percent of the price before main carriage. */
  | { as: 'margin'; percent: string }
  /** Percent of all costs that do not hang on the price. */
  | { as: 'markup'; percent: string }
  /** For the whole quantity. */
  | { as: 'amount'; amount: Money };

/** What the bank and the wait for the money cost. Percent are of the price. */
export interface PaymentCost {
  /** Shares of the price and how many days after the seller paid for the goods they arrive. They sum to 100. */
  shares: readonly { percent: string; days: number }[];
  /** Yearly rate at which the seller borrows, percent. Null: unknown. */
  yearlyPercent: string | null;
  /** What the bank or platform takes, percent of the price. Null: unknown. */
  bankPercent: string | null;
  /** What it takes for each transaction. */
  bankFixed?: Money;
}

/** What the goods are packed in: how many cartons and cubic metres a quantity is follows from it. */
export interface Packed {
  piece: Piece;
  carton: Carton;
}

/** Volume and weight as the seller knows them, without a carton being packed. */
export interface Shipment {
  /** Pieces in a full carton of this volume and weight; null: volume and weight are of the whole quantity. */
  perCarton: number | null;
  mm3: number;
  grams: number;
}

export type QuoteFreight =
  /** A sum is for the quantity of the request; at another one it is not known. */
  | { mode: QuoteMode; cost: Cost }
  /** From a freight rate and the carton. */
  | ({ mode: QuoteMode; rate: FreightRate } & Packed)
  /** By weight or measure (W/M), or by the kilogram. */
  | { mode: QuoteMode; rate: PerCbmRate | PerKgRate; shipment: Shipment };

/**
 * All that a quotation rests on. Of a field that is absent is assumed that it is unknown, never nothing: a cost that
 * does not occur is given as zero.
 */
export interface QuoteRequest {
  /** Currency of the costs at home. */
  home: Currency;
  /** Currency of the offer. */
  currency: Currency;
  /** Units of `home` that the bank pays for one of `currency`. Null: unknown. Not looked at where both are one. */
  buyingRate: { rate: string | null; origin: Origin; date: IsoDate | null };
  /** Null: unknown, or the request contradicts itself. */
  quantity: number | null;
  goods: {
    /** A piece, as bought: with VAT where a rebate is claimed. */
    unit: Cost;
    /** What a piece costs from a quantity on, as factories price; below the first it is `unit`. */
    tiers?: readonly { from: number; unit: Cost }[];
    /** VAT in the price. Absent: the price has none in it, nothing comes back. */
    vatPercent?: string;
    /** Refunded on export. Null: unknown. */
    rebatePercent?: string | null;
  };
  costs: Partial<Record<HomeCost, Cost>>;
  /** Percent that an agent gets. */
  commissionPercent?: string;
  /** Of what: the price before main carriage (default), or the whole price of the term, as in CIFC5. */
  commissionOn?: 'base' | 'price';
  payment: PaymentCost;
  /** Null: not said yet; there are costs then, and no price. */
  profit: Profit | null;
  freight: QuoteFreight | null;
  /** For costs by the carton and the cubic metre. */
  packed?: Packed;
  /** Premium in percent of the value insured. Null: unknown. */
  insurance: { ratePercent: string | null; plusPercent?: string };
  /** From the place of arrival to the buyer, and off the truck there. */
  delivery?: Cost;
  unloading?: Cost;
  /** How many units a price is for: 1000 for a price per 1000 kg. Default 1. */
  pricePer?: number;
  /** For DDP: what the buyer's state takes. A sum, or what `landedCost` needs to find it. */
  importing?: Cost | Omit<LandedRequest, 'goods' | 'freight' | 'insurance' | 'currency'>;
  /** Named places by term. */
  places: Partial<Record<Incoterm, string>>;
  /** Change of the exchange rate to show the profit at, percent. Default 3. */
  swingPercent?: string;
  /**
   * A price that is known and from which the others follow, for the whole quantity. With goods and costs its profit and
   * exchange cost are worked out.
   */
  known?: { term: 'FOB' | 'CFR' | 'CIF'; price: Money };
}
