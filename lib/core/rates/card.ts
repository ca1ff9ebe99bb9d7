import type { Currency } from '../money';
import type { CountryCode, IsoDate, Remark } from '../origin';
import type { PostcodeRule } from './postcode';
import type { Surcharge } from './surcharge-rule';

/** Seller-facing name in both interface languages. */
export interface LocalName {
  en: string;
  zh: string;
}

export type TransportMode = 'post' | 'line' | 'express' | 'air' | 'rail' | 'truck' | 'sea' | 'warehouse';
export type CardStatus = 'published' | 'user' | 'demo' | 'expired';
export const GOODS = ['battery', 'liquid', 'powder', 'magnet', 'food', 'brand'] as const;
export type Goods = (typeof GOODS)[number];

/**
 * A price sheet of one carrier or agent. Money is a decimal string in `currency` ("209.66"), weight integer
 * grams, length integer millimetres. JSON Schema of all of it by `caravel schema rate-card`.
 */
export interface RateCard {
  id: string;
  name: LocalName;
  carrier: string;
  mode: TransportMode;
  currency: Currency;
  origin: CountryCode;
  /** Id in lib/data/generated/sources.json for shipped cards, or the seller's own words. */
  source: string;
  effectiveFrom: IsoDate | null;
  effectiveTo?: IsoDate;
  status: CardStatus;
  /** Only for parcels of orders on this marketplace (`ozon`). Absent: for any order. */
  platform?: string;
  /** Head-haul that ends at a warehouse abroad, not at a buyer's door. Absent: to buyers. */
  deliversTo?: 'warehouse';
  services: RateService[];
}

export interface RateService {
  id: string;
  name: LocalName;
  /** Null where the sheet states none: never guessed. */
  transitDays: { min: number; max: number } | null;
  tracked: boolean | null;
  /** Duties and taxes are paid by the sender and inside the price. Absent: the sheet does not say. */
  ddp?: boolean;
  /**
   * How several parcels to one receiver are billed: `each` on its own (post, parcel lines; the default) or
   * `together`, their chargeable weights added up and priced once (express).
   */
  pieces?: 'each' | 'together';
  weight: WeightRule;
  /** Any-of alternatives: the parcel passes when one of them holds. Empty: the sheet states no size limit. */
  limits: SizeLimit[];
  /** Absent: the sheet says nothing, so the service is offered with a warning. */
  goods: Partial<Record<Goods, 'yes' | 'no'>>;
  /** The service is for parcels that hold at least one of these. Absent: for ordinary goods too. */
  onlyGoods?: Goods[];
  /** Declared value of one parcel. Absent: the sheet states no limit. */
  valueCap?: ValueCap;
  zones: RateZone[];
  bands: RateBand[];
  /** In the order they are charged. */
  surcharges?: Surcharge[];
}

/** Both ends inclusive. */
export interface ValueCap {
  /** Decimal string: highest declared value taken. */
  amount: string;
  currency: Currency;
  /** Lowest declared value taken. */
  min?: string;
}

/**
 * Chargeable weight: actual against volumetric weight, raised to the minimum, rounded up to the step.
 * `stepGrams` is short for one step without an end; with neither, weight counts by the gram.
 */
export interface WeightRule {
  /** Volume per weight in `unit`. `null`: the sheet says that volume does not count. Absent: the sheet is silent. */
  divisor?: number | null;
  /** Default cm3/kg. */
  unit?: 'cm3/kg' | 'in3/lb';
  /** When volume counts at all. Default always. */
  when?: 'always' | { anySideAtLeastMm: number } | { ratioAtLeast: number };
  /**
   * `no` (default): the greater of both counts. `yes`: half counting, (actual + volumetric) / 2. `freeGrams`: the
   * same, but only where volumetric exceeds actual by more than this; else actual.
   */
  half?: 'no' | 'yes' | { freeGrams: number };
  /** Chargeable weight is rounded up to a multiple of this. */
  stepGrams?: number;
  /** By weight, the first whose `belowGrams` is above the weight; the last has no `belowGrams`. */
  steps?: WeightStep[];
  /** Minimum chargeable weight. */
  minGrams?: number;
  /** Heaviest parcel taken, inclusive, on the scale. A zone may state its own. */
  maxGrams?: number;
}

export interface WeightStep {
  belowGrams?: number;
  stepGrams: number;
}

/** Every given bound must hold (inclusive). */
export interface SizeLimit {
  maxSideMm?: number;
  maxSumMm?: number;
  maxLengthPlusGirthMm?: number;
  /** The two longest sides together. */
  maxTwoSidesMm?: number;
  /** The parcel must fit into this box in some position. */
  boxMm?: [number, number, number];
  /** The longest side is at least this. */
  minSideMm?: number;
  /** The second side is at least this. */
  minSecondSideMm?: number;
  minSumMm?: number;
  /** This alternative is for rolls: length is the longest side, the diameter the next. */
  roll?: RollLimit;
}

export interface RollLimit {
  /** 2 x diameter + length. */
  maxMm: number;
  maxLengthMm?: number;
  minMm?: number;
  minLengthMm?: number;
}

/**
 * A group of countries, or with `postcodes` a part of one. The most specific zone wins: postcode over country,
 * a longer prefix over a shorter one, a narrower range over a wider one.
 */
export interface RateZone {
  id: string;
  countries: CountryCode[];
  /** Absent: the whole of each country. */
  postcodes?: PostcodeRule[];
  /** Heaviest parcel taken, inclusive. Absent: the service's own. */
  maxGrams?: number;
  /** Replaces the service's own limits for this zone. */
  limits?: SizeLimit[];
  /** The sheet lists the country but says the service does not run there. */
  closed?: Remark;
  /** What else the sheet says about this zone, as codes. */
  notes?: Remark[];
}

/** One price for a zone and weight range. `include` says which edge belongs to the band; data, because sheets differ. */
export interface RateBand {
  zone: string;
  fromGrams: number;
  /** Absent: no upper edge stated. */
  toGrams?: number;
  include: 'upper' | 'lower';
  price: BandPrice;
}

interface PriceExtras {
  registration?: string;
  fixed?: string;
  /** The freight is at least this. */
  minimum?: string;
}

export type BandPrice =
  | ({ type: 'per-kg'; perKg: string } & PriceExtras)
  | ({ type: 'first-step'; firstGrams: number; first: string; stepGrams: number; step: string } & PriceExtras)
  | { type: 'flat'; flat: string; registration?: string }
  /** W/M by sea, rail and air: the greater of weight and volume counts. At least one of the two is given. */
  | ({ type: 'weight-or-measure'; perTonne?: string; perCbm?: string } & PriceExtras);
