import type { Currency } from '../money';
import type { CountryCode, IsoDate, Remark } from '../origin';

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
 * grams, length integer millimetres. Documented for sellers in README; JSON Schema by `caravel schema rate-card`.
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
  services: RateService[];
}

export interface RateService {
  id: string;
  name: LocalName;
  /** Null where the sheet states none: never guessed. */
  transitDays: { min: number; max: number } | null;
  tracked: boolean | null;
  weight: WeightRule;
  /** Any-of alternatives: the parcel passes when one of them holds. Empty: the sheet states no size limit. */
  limits: SizeLimit[];
  /** `unstated`: the sheet says nothing, so the service is offered with a warning. */
  goods: Partial<Record<Goods, 'yes' | 'no'>>;
  /** The service is for parcels that hold at least one of these. Absent: for ordinary goods too. */
  onlyGoods?: Goods[];
  zones: RateZone[];
  bands: RateBand[];
}

export interface WeightRule {
  /** cm3 per kg. `null`: the sheet says that volume does not count. Absent: the sheet is silent. */
  divisor?: number | null;
  /** Chargeable weight is rounded up to a multiple of this. */
  stepGrams: number;
  /** Minimum chargeable weight. */
  minGrams?: number;
}

/** Every given bound must hold (inclusive). */
export interface SizeLimit {
  maxSideMm?: number;
  maxSumMm?: number;
  maxLengthPlusGirthMm?: number;
}

export interface RateZone {
  id: string;
  countries: CountryCode[];
  /** Heaviest parcel taken, inclusive. Absent: the sheet states none. */
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

export type BandPrice =
  | { type: 'per-kg'; perKg: string; registration?: string; fixed?: string }
  | {
      type: 'first-step';
      firstGrams: number;
      first: string;
      stepGrams: number;
      step: string;
      registration?: string;
      fixed?: string;
    };
