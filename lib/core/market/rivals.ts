import type { Currency } from '../money';
import type { Remark } from '../origin';
import { type AttributeColumns, attributeColumns } from './attributes';
import { type Comparable, isCount, isRating, mainCurrency } from './comparable';
import { type Shrinkage, shrinkageOf } from './shrinkage';
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
  attributes: AttributeColumns;
  /** All listings, as a field to compare with. */
  all: Field;
  /** What was left out of the listings, and why. */
  remarks: readonly Remark[];
}

/** Listings to compare with, each list of figures rising. */
export interface Field {
  /** By index in the comparables. */
  indices: readonly number[];
  prices: readonly number[];
  ratings: readonly number[];
  /** Null with fewer listings than a percentile needs that tell both rating and reviews. */
  shrinkage: Shrinkage | null;
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
  const figures = {
    prices: Float64Array.from(prices, (price) =>
      price !== null && price.minor > 0 && price.currency === currency ? price.minor : Number.NaN,
    ),
    ratings: Float64Array.from(comparables, ({ rating }) => (isRating(rating) ? rating : Number.NaN)),
    reviews: Float64Array.from(comparables, ({ reviews }) => (isCount(reviews) ? reviews : Number.NaN)),
  };
  return {
    comparables,
    currency,
    ...figures,
    titles: indexTitles(comparables.map(({ title }) => title)),
    attributes: attributeColumns(comparables.map(({ attributes }) => attributes)),
    all: fieldOf([...comparables.keys()], figures),
    remarks,
  };
}

/** The listings that are not the product itself. */
export function fieldFor(productId: string | undefined, rivals: Rivals): Field {
  const { comparables, all } = rivals;
  if (productId === undefined || !comparables.some((one) => one.productId === productId)) return all;
  return fieldOf(
    all.indices.filter((index) => comparables[index]?.productId !== productId),
    rivals,
  );
}

function fieldOf(
  indices: readonly number[],
  { prices, ratings, reviews }: Pick<Rivals, 'prices' | 'ratings' | 'reviews'>,
): Field {
  const rising = (column: Float64Array) =>
    indices
      .map((index) => column[index] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b);
  return {
    indices,
    prices: rising(prices),
    ratings: rising(ratings),
    shrinkage: shrinkageOf(indices, ratings, reviews),
  };
}
