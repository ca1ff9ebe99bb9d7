import type { Currency, Money } from '../money';
import { toDecimal } from '../money';
import type { CountryCode, IsoDate } from '../origin';

/** A listing that competes with the product, as a search page or the seller's file tells of it. */
export interface Comparable {
  title: string;
  /** Null: not told. */
  price: Money | null;
  /** Stars, 0 to 5. */
  rating: number | null;
  /** How many people rated it. */
  reviews: number | null;
  productId?: string;
  /** Names and values as the listing gives them. */
  attributes?: Readonly<Record<string, string>>;
}

/** One search page as it was on one day. */
export interface Snapshot {
  /** Id of the marketplace, `file` for a list of the seller's. */
  site: string;
  market: CountryCode;
  query: string;
  date: IsoDate;
  /** In the order of the page. */
  comparables: readonly Comparable[];
}

/** Fewest listings a percentile is taken of. */
export const FEWEST_COMPARABLES = 8;

/**
 * The listings of several searches in one market, the newest first: one that occurs again (same product, or same title
 * and price) counts once, as it was last seen.
 */
export function mergeSnapshots(snapshots: readonly Snapshot[]): Comparable[] {
  const newest = [...snapshots].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const seen = new Map<string, Comparable>();
  for (const comparable of newest.flatMap(({ comparables }) => comparables)) {
    const { productId, title, price } = comparable;
    const key = productId ?? `${title}\n${price ? `${toDecimal(price)} ${price.currency}` : ''}`;
    if (!seen.has(key)) seen.set(key, comparable);
  }
  return [...seen.values()];
}

/**
 * The currency most of the prices are in. Null without prices and where none is in more than half of them: then nobody
 * can tell what the page compares.
 */
export function mainCurrency(prices: readonly Money[]): Currency | null {
  const counts = new Map<Currency, number>();
  for (const { currency } of prices) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  for (const [currency, count] of counts) if (2 * count > prices.length) return currency;
  return null;
}

/** Whether a rating can be true. */
export function isRating(rating: number | null): rating is number {
  return rating !== null && rating >= 0 && rating <= 5;
}

/** Whether a number of reviews can be true. */
export function isCount(count: number | null): count is number {
  return count !== null && Number.isSafeInteger(count) && count >= 0;
}
