import type { Currency } from '../money';
import type { IsoDate } from '../origin';
import type { CardStatus, LocalName } from '../rates/card';

/** Where a fee comes from and how far to trust it. `demo`: low trust or old, to be replaced by the seller's own figure. */
export interface FeeOrigin {
  /** Id of a source in sources.json. */
  source: string;
  effectiveFrom: IsoDate | null;
  effectiveTo?: IsoDate;
  status: CardStatus;
}

/**
 * One price band of a fee. `upTo` is inclusive, in major units; null: no end. `whole`: the percentage is of the whole
 * price; `excess`: of the part above the band below, on top of what that band charges at its end. `percent` null: a
 * band nobody has stated.
 */
export interface FeeBand {
  upTo: string | null;
  percent: string | null;
  apply: 'whole' | 'excess';
  /** Fixed amount of the band, not part of what an `excess` band above builds on. */
  fixed?: string;
}

/** A fee that depends on the price of one piece; bands sorted, the last one open. */
export interface PriceFee {
  bands: readonly FeeBand[];
  minimum?: string;
  maximum?: string;
}

/** Referral fee of one category of an Amazon site. */
export interface ReferralCategory extends FeeOrigin {
  id: string;
  name: LocalName;
  fee: PriceFee;
  /** Where a piece fulfilled by Amazon pays otherwise. */
  fbaFee?: PriceFee;
}

export interface ReferralTable {
  /** Amazon site, as in `amazon-us`. */
  site: string;
  currency: Currency;
  /** Whether the fee is taken from the price with VAT (EU, GB, JP) or without sales tax (US). */
  basis: 'gross' | 'net';
  categories: readonly ReferralCategory[];
  /** Category that stands for one the table does not name; absent: there is none. */
  fallback?: string;
}

/** A change of a site's percentages where the table of categories itself is not known: the seller names the old one. */
export interface ReferralChange extends FeeOrigin {
  site: string;
  currency: Currency;
  basis: 'gross' | 'net';
  /** Percentage points added to the category's old percentage. */
  add: string;
  /** Goods other than media: only when the price is above this. */
  above: string;
}

/** Price band of a fulfilment fee. */
export interface FbaPriceBand {
  id: string;
  /** `below`: exclusive; `upTo`: inclusive; neither: all other prices. */
  below?: string;
  upTo?: string;
  /** Categories that end the band earlier, as does a category that is not known. */
  narrow?: { upTo: string; categories: readonly string[] };
}

/** Fulfilment fee up to a weight. Weights in the table's own unit. */
export interface FbaRate {
  /** Inclusive; null: to the end of the tier. */
  upTo: number | null;
  /** By price band; a band without an amount takes that of the next one. */
  amounts: Readonly<Record<string, string>>;
  /** Added for each started `every` above `above`. */
  step?: { above: number; every: number; amount: string };
}

/** One size tier, in the order in which they are tried. All bounds inclusive, but `over`. Units of the table. */
export interface SizeTier {
  id: string;
  name: LocalName;
  /** Longest, middle and shortest side. */
  sides?: readonly [number, number, number];
  maxLength?: number;
  maxLengthPlusGirth?: number;
  unitUpTo?: number;
  unitOver?: number;
  volumetricUpTo?: number;
  chargeableUpTo?: number;
  chargeableOver?: number;
  /** What the fee goes by: the weight on the scale, or the larger of it and the volumetric one. */
  weighBy: 'unit' | 'greater';
  /** Width and height count as at least this for the volumetric weight. */
  sideFloor?: number;
  storage: 'standard' | 'oversize';
  /** Empty: Amazon takes it but the table has no fee. */
  rates: readonly FbaRate[];
}

export interface FbaTable extends FeeOrigin {
  site: string;
  currency: Currency;
  /** What the table leaves out. */
  scope: LocalName;
  /** Which price the bands go by. */
  basis: 'gross' | 'net';
  length: 'in' | 'cm';
  weight: 'oz' | 'g';
  /** Cubic inches per pound, or cubic centimetres per kilogram. */
  divisor: number;
  priceBands: readonly FbaPriceBand[];
  tiers: readonly SizeTier[];
}

export interface StorageRate extends FeeOrigin {
  site: string;
  currency: Currency;
  size: 'standard' | 'oversize';
  /** Months of the year, inclusive. */
  fromMonth: number;
  toMonth: number;
  perMonth: string;
  per: 'ft3' | 'm3';
  /** Another source's figure for the same thing. */
  disputed?: string;
}

/** What a marketplace or a payment service takes of a sale. */
export interface SaleFee extends FeeOrigin {
  id: string;
  name: LocalName;
  kind: 'platform' | 'payment';
  currency: Currency;
  fee: PriceFee;
}

/** A published figure to look up, which no calculation uses by itself. */
export interface ReferenceFee extends FeeOrigin {
  site: string;
  name: LocalName;
  amount: string;
  currency: Currency;
  per: 'unit' | 'ft3-month' | 'm3-month' | 'listing';
}

/** All fees that ship. */
export interface FeeTables {
  referral: readonly ReferralTable[];
  referralChanges: readonly ReferralChange[];
  fba: readonly FbaTable[];
  storage: readonly StorageRate[];
  sale: readonly SaleFee[];
  reference: readonly ReferenceFee[];
}
