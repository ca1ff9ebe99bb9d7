import { FEWEST_COMPARABLES } from './comparable';
import { quantile } from './rank';

/** The listings' ratings, drawn toward their mean. */
export interface Shrinkage {
  /** Mean rating of the listings, C. */
  mean: number;
  /** Weight of that mean in reviews, m: the median number of reviews, at least 1. */
  reviews: number;
  /** The listings' shrunken ratings, rising. */
  theirs: readonly number[];
}

/**
 * (v R + m C) / (v + m): a few good reviews are worth less than many. To a billionth of a star, so that what is equal
 * by the formula is equal as a number and counts as a tie.
 */
export function shrunken(
  rating: number,
  reviews: number,
  { mean, reviews: m }: Pick<Shrinkage, 'mean' | 'reviews'>,
): number {
  return Math.round(((reviews * rating + m * mean) / (reviews + m)) * 1e9) / 1e9;
}

/** What ratings are drawn toward; null with fewer listings than a percentile needs that tell both. */
export function shrinkageOf(
  indices: readonly number[],
  ratings: Float64Array,
  reviews: Float64Array,
): Shrinkage | null {
  const both = indices.filter(
    (index) => !Number.isNaN((ratings[index] ?? Number.NaN) + (reviews[index] ?? 0)),
  );
  if (both.length < FEWEST_COMPARABLES) return null;
  const stars = both.map((index) => ratings[index] ?? 0);
  const counts = both.map((index) => reviews[index] ?? 0);
  const mean = stars.reduce((sum, one) => sum + one, 0) / stars.length;
  const prior = { mean, reviews: Math.max(1, quantile(counts, 0.5) ?? 1) };
  const theirs = stars.map((rating, at) => shrunken(rating, counts[at] ?? 0, prior));
  return { ...prior, theirs: theirs.sort((a, b) => a - b) };
}
