import type { FxRate } from '../fx';
import type { Money } from '../money';
import type { CountryCode, IsoDate, Remark } from '../origin';
import type { CardStatus, Goods, LocalName, TransportMode } from './card';
import type { WeightBasis } from './chargeable';

/** Sides in millimetres, any order. */
export type Sides = readonly [number, number, number];

/** A roll's longest side is its length, the others its diameter. */
export type Shape = 'box' | 'roll';

export interface ParcelItem {
  quantity: number;
  /** Weight of one piece, packed. Null: unknown. */
  grams: number | null;
  /** Size of one piece, packed. Null: unknown. */
  mm: Sides | null;
  goods: readonly Goods[];
  /** Default box. */
  shape?: Shape;
  /** Declared value of one piece. Absent or null: unknown. */
  value?: Money | null;
}

export interface EstimateRequest {
  /** Where the parcel starts. Absent: whatever the card serves. */
  origin?: CountryCode;
  destination: { country: CountryCode; postcode?: string };
  /** Marketplace of the order. Absent: none that has cards of its own, and those are out. */
  platform?: string;
  /** Where the parcels go in that country. Default a buyer: head-haul to warehouses is then out. */
  deliverTo?: 'buyer' | 'warehouse';
  items: readonly ParcelItem[];
  /**
   * `as-needed` (default): all pieces in one parcel where the service takes it, else as few as found that it takes.
   * `one-parcel`: never more. `each`: each piece a parcel of its own.
   */
  pack?: 'as-needed' | 'one-parcel' | 'each';
  /** The seller's account discount in percent off base freight ("32" pays 68 %), by card id. Default none. */
  discounts?: Readonly<Record<string, string>>;
  /** Divisor the seller chose for services whose sheet is silent about volume. Default none. */
  assumedDivisor?: number | null;
}

export interface EstimateContext {
  asOf: IsoDate;
  /** For declared values in another currency than a sheet's limit. Absent: such a limit is not checked, and said. */
  fx?: readonly FxRate[];
}

/** One line of the arithmetic. `inputs` holds the numbers that were multiplied, as shown to the reader. */
export interface QuoteLine {
  code:
    | 'freight'
    | 'measure'
    | 'flat'
    | 'first'
    | 'additional'
    | 'minimum'
    | 'registration'
    | 'fixed'
    | 'discount'
    | 'surcharge';
  /** Of a surcharge: its name and id on the card. */
  name?: LocalName;
  id?: string;
  /** Where several parcels are billed each on its own: which of them, from 0. */
  parcel?: number;
  amount: Money;
  inputs: Record<string, string | number>;
}

export interface CardRef {
  id: string;
  name: LocalName;
  source: string;
  effectiveFrom: IsoDate | null;
  status: CardStatus;
}

export interface ServiceQuote {
  /** `${card.id}/${service.id}` */
  id: string;
  name: LocalName;
  mode: TransportMode;
  tracked: boolean | null;
  /** Duties and taxes inside the price; null where the sheet does not say. */
  ddp: boolean | null;
  /** What the sheet says of special goods; absent: it is silent. */
  goods: Partial<Record<Goods, 'yes' | 'no'>>;
  transitDays: { min: number; max: number } | null;
  card: CardRef;
  available: boolean;
  /** Null when unavailable. Equals the sum of `lines`. */
  price: Money | null;
  /** True when an unknown (the size, or whether volume counts) can only raise the price. */
  atLeast: boolean;
  /** How many parcels the price is for. */
  parcels: number;
  chargeableGrams: number | null;
  /** Null when the weight of an item is unknown; then no service is priced. */
  actualGrams: number | null;
  /** Null when size or divisor is unknown, or volume does not count. */
  volumetricGrams: number | null;
  /** The divisor behind `volumetricGrams` and whose it is. */
  divisor: { value: number; origin: 'table' | 'yours' } | null;
  basis: WeightBasis | null;
  lines: QuoteLine[];
  /** Why the service is out; empty when available. */
  reasons: Remark[];
  /** What to be careful about although the service is available. */
  warnings: Remark[];
}

export interface EstimateResult {
  /** Available first by price, then the unavailable; demo cards after all published and user ones. */
  services: ServiceQuote[];
  assumptions: Remark[];
  missing: Remark[];
}
