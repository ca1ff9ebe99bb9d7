import type { Currency } from '../money';
import type { Remark } from '../origin';
import { plainAttributes } from './attributes';
import { type Comparable, isCount, isRating, mainCurrency } from './comparable';
import { indexTitles, type TitleIndex } from './title-index';

/** Comparable listings of one market, prepared once for every product held against them. */
export interface Rivals {
  comparables: readonly Comparable[];
  /** Null: no price, or no currency that most are in. */
  currency: Currency | null;
  /** Price in minor units of `currency` by listing; NaN: none, or in another currency. */
  prices: Float64Array;
  /** NaN: none. */
  ratings: Float64Array;
  reviews: Float64Array;
  titles: TitleIndex;
  attributes: readonly ReadonlyMap<string, string>[];
  /** What was left out of the listings, and why. */
  remarks: readonly Remark[];
}

/** Reads what can be compared out of listings; a figure that cannot be true is left out and told. */
export function prepareRivals(comparables: readonly Comparable[]): Rivals {
  const prices = comparables.map(({ price }) => price);
  const usable = prices.filter((price) => price !== null && price.minor > 0) as NonNullable<
    (typeof prices)[number]
  >[];
  const currency = mainCurrency(usable);
  const remarks: Remark[] = [];
  const others = usable.filter((price) => price.currency !== currency);
  if (usable.length > 0 && currency === null) {
    const currencies = [...new Set(usable.map((price) => price.currency))].sort().join(', ');
    remarks.push({ code: 'market-currencies-mixed', params: { currencies } });
  } else if (others.length > 0 && currency !== null) {
    remarks.push({ code: 'market-currencies-left-out', params: { count: others.length, currency } });
  }
  const wrong = comparables.filter(
    ({ price, rating, reviews }) =>
      (price !== null && price.minor <= 0) ||
      (rating !== null && !isRating(rating)) ||
      (reviews !== null && !isCount(reviews)),
  ).length;
  if (wrong > 0) remarks.push({ code: 'market-figures-left-out', params: { count: wrong } });
  return {
    comparables,
    currency,
    prices: Float64Array.from(prices, (price) =>
      price !== null && price.minor > 0 && price.currency === currency ? price.minor : Number.NaN,
    ),
    ratings: Float64Array.from(comparables, ({ rating }) => (isRating(rating) ? rating : Number.NaN)),
    reviews: Float64Array.from(comparables, ({ reviews }) => (isCount(reviews) ? reviews : Number.NaN)),
    titles: indexTitles(comparables.map(({ title }) => title)),
    attributes: comparables.map(({ attributes }) => plainAttributes(attributes)),
    remarks,
  };
}

/** Indices of the listings that are not the product itself. */
export function othersThan(productId: string | undefined, { comparables }: Rivals): number[] {
  return [...comparables.keys()].filter(
    (index) => productId === undefined || comparables[index]?.productId !== productId,
  );
}
