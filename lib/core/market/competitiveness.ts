import { convert, type FxRate } from '../fx';
import type { Currency, Money } from '../money';
import type { CountryCode, Remark } from '../origin';
import { FEWEST_COMPARABLES } from './comparable';
import { performancePart } from './performance';
import { type ProductText, productText } from './product-text';
import { midrankPercentile } from './rank';
import { type Field, fieldFor, type Rivals } from './rivals';
import { uniquenessPart } from './uniqueness';

export const COMPETITIVE_PARTS = ['price', 'performance', 'uniqueness'] as const;
export type CompetitivePart = (typeof COMPETITIVE_PARTS)[number];

/** One product in one market. */
export interface MarketProduct {
  title: string | null;
  attributes?: Readonly<Record<string, string>>;
  rating: number | null;
  reviews: number | null;
  /** Leaves the product out of its own comparables. */
  productId?: string;
  /** What a piece costs the seller landed there. */
  landed: Money | null;
  /** The logistics in it. Null: unknown. */
  freight?: Money | null;
  /** What such a thing costs there, typed by the seller: stands in for comparables that are too few. */
  localPrice?: Money | null;
}

/** What a part's score rests on; `null` when the part is missing. */
export type PartBasis = 'comparables' | 'local-price' | 'plain-rating';

export interface PartResult {
  /** 0-100; null: missing, and `reason` says why. */
  score: number | null;
  basis: PartBasis | null;
  /** Listings it is compared with. */
  count: number;
  reason: Remark | null;
}

export interface Competitiveness {
  country: CountryCode;
  /** 0-100; null when every part is missing. 50 is the middle of the listings there. */
  score: number | null;
  parts: Record<CompetitivePart, PartResult>;
  missing: CompetitivePart[];
  /** Of each part's weight, after what is missing was left out; sums to 1, or to 0 without a score. */
  shares: Record<CompetitivePart, number>;
  remarks: Remark[];
  /** The landed price in the currency of the market. */
  landed: Money | null;
}

export type CompetitiveWeights = Readonly<Record<CompetitivePart, number>>;
/** Buyers name price (80 %) and uniqueness (79 %) about equally often as their motive; so the parts count the same. */
export const EQUAL_WEIGHTS: CompetitiveWeights = { price: 1, performance: 1, uniqueness: 1 };
/** On or above it a product is competitive. */
export const COMPETITIVE = 50;

export interface CompetitiveOptions {
  fx: readonly FxRate[];
  weights?: CompetitiveWeights;
  /** From `productText`, once where one product meets many markets. */
  text?: ProductText;
}

/** How the product stands among the listings of one market, from what is known. Never throws for odd figures. */
export function competitiveness(
  country: CountryCode,
  product: MarketProduct,
  rivals: Rivals,
  options: CompetitiveOptions,
): Competitiveness {
  const { fx, weights = EQUAL_WEIGHTS, text = productText(product) } = options;
  const field = fieldFor(product.productId, rivals);
  const remarks: Remark[] = [...rivals.remarks];
  const currency = rivals.currency ?? product.localPrice?.currency ?? product.landed?.currency ?? null;
  const landed =
    product.landed && currency ? (convert(product.landed, currency, fx, 'halfUp')?.money ?? null) : null;
  const parts = {
    price: pricePart(product, landed, field, rivals.currency, remarks),
    performance: performancePart(product, field),
    uniqueness: uniquenessPart(text, field, rivals),
  };
  return { country, ...combine(parts, weights), parts, remarks, landed };
}

/** Mean of the parts that are known, by weight. */
export function combine(
  parts: Record<CompetitivePart, Pick<PartResult, 'score'>>,
  weights: CompetitiveWeights,
): Pick<Competitiveness, 'score' | 'missing' | 'shares'> {
  const missing = COMPETITIVE_PARTS.filter((part) => parts[part].score === null);
  const weight = (part: CompetitivePart) => (missing.includes(part) ? 0 : weights[part]);
  const total = COMPETITIVE_PARTS.reduce((sum, part) => sum + weight(part), 0);
  const share = (part: CompetitivePart) => (total > 0 ? weight(part) / total : 0);
  const shares = {
    price: share('price'),
    performance: share('performance'),
    uniqueness: share('uniqueness'),
  };
  if (total <= 0) return { score: null, missing, shares };
  const score = COMPETITIVE_PARTS.reduce((sum, part) => sum + shares[part] * (parts[part].score ?? 0), 0);
  return { score, missing, shares };
}

function missingPrice(code: string, params?: Remark['params'], count = 0): PartResult {
  return { score: null, basis: null, count, reason: params ? { code, params } : { code } };
}

function pricePart(
  { landed: original, localPrice }: MarketProduct,
  landed: Money | null,
  { prices: theirs }: Field,
  currency: Currency | null,
  remarks: Remark[],
): PartResult {
  const count = theirs.length;
  if (original === null) return missingPrice('market-no-landed', undefined, count);
  if (count >= FEWEST_COMPARABLES) {
    if (!landed)
      return missingPrice('market-no-rate', { from: original.currency, to: currency ?? '' }, count);
    if (theirs[0] === theirs.at(-1)) remarks.push({ code: 'market-prices-equal', params: { count } });
    return { score: priceScore(landed.minor, theirs), basis: 'comparables', count, reason: null };
  }
  if (localPrice && localPrice.minor > 0) {
    if (landed?.currency !== localPrice.currency) {
      return missingPrice('market-no-rate', { from: original.currency, to: localPrice.currency }, count);
    }
    return {
      score: localPriceScore(landed.minor, localPrice.minor),
      basis: 'local-price',
      count,
      reason: null,
    };
  }
  return missingPrice('market-few-prices', { count, fewest: FEWEST_COMPARABLES }, count);
}

/** 100 when cheaper than all, 0 when dearer than all: one less the midrank percentile. */
export function priceScore(minor: number, rising: readonly number[]): number {
  return 100 * (1 - (midrankPercentile(minor, rising) ?? 0));
}

/**
 * Against a single price there is no percentile. 50 at that price, 100 at half of it (the gap that Chinese goods are
 * said to have), 0 at one and a half; straight between.
 */
export function localPriceScore(minor: number, local: number): number {
  return 100 * Math.min(1, Math.max(0, 1.5 - minor / local));
}
