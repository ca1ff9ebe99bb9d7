import type { CountryCode, IsoDate } from '../origin';
import type { Goods, LocalName } from './card';
import type { PostcodeRule } from './postcode';

/**
 * A charge on top of the band's price, its own line in every quote. One that is not `active`, or out of its
 * dates, is never charged.
 */
export interface Surcharge {
  id: string;
  name: LocalName;
  active: boolean;
  /** First and last day, inclusive. */
  from?: IsoDate;
  to?: IsoDate;
  amount: SurchargeAmount;
  /** Charged when all of it holds; of a list, when one of them holds. Absent: always. */
  when?: SurchargeCondition | SurchargeCondition[];
  /** Not charged together with one of these earlier surcharges. */
  notWith?: string[];
}

export type SurchargeAmount =
  /**
   * `freight`: the band's price after the seller's discount, without registration. `running-total`: everything
   * charged so far. A list: the named earlier surcharges, and `freight` where it is named too.
   */
  | { type: 'percent'; percent: string; of: 'freight' | 'running-total' | string[] }
  /** Once a shipment. */
  | { type: 'fixed'; fixed: string }
  /** On the chargeable weight. */
  | { type: 'per-kg'; perKg: string; minimum?: string }
  | { type: 'per-parcel'; perParcel: string }
  /** On the part of the chargeable weight beyond `overGrams`, in proportion. */
  | { type: 'per-excess-kg'; perKg: string; overGrams: number };

/** Both ends inclusive, in millimetres. */
export interface MmRange {
  fromMm?: number;
  toMm?: number;
}

/** Every given part must hold, of at least one of the parcels. */
export interface SurchargeCondition {
  zones?: string[];
  countries?: CountryCode[];
  postcodes?: PostcodeRule[];
  /** Both ends inclusive; `of` is `actual` unless said. */
  weight?: { fromGrams?: number; toGrams?: number; of?: 'actual' | 'chargeable' };
  /** Longest side. */
  side?: MmRange;
  secondSide?: MmRange;
  /** Three sides together. */
  sum?: MmRange;
  /** Length + 2 x (width + height). */
  girth?: MmRange;
  /** The parcel holds at least one of these. */
  goods?: Goods[];
  /** Seasons, each with both days inclusive. */
  dates?: { from: IsoDate; to: IsoDate }[];
}
