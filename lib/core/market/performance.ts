import { FEWEST_COMPARABLES, isCount, isRating } from './comparable';
import type { MarketProduct, PartResult } from './competitiveness';
import { midrankPercentile, quantile } from './rank';
import type { Rivals } from './rivals';

/** The listings' ratings, drawn toward their mean. */
export interface Shrinkage {
  /** Mean rating of the listings, C. */
  mean: number;
  /** Weight of that mean in reviews, m: the median number of reviews, at least 1. */
  reviews: number;
  /** The listings' shrunken ratings. */
  theirs: number[];
}

/** (v R + m C) / (v + m): a few good reviews are worth less than many. */
export function shrunken(
  rating: number,
  reviews: number,
  { mean, reviews: m }: Omit<Shrinkage, 'theirs'>,
): number {
  return (reviews * rating + m * mean) / (reviews + m);
}

/** What ratings are drawn toward; null with fewer listings than a percentile needs that tell rating and reviews. */
export function shrinkageOf(others: readonly number[], { ratings, reviews }: Rivals): Shrinkage | null {
  const both = others.filter((index) => (ratings[index] ?? Number.NaN) + (reviews[index] ?? Number.NaN) >= 0);
  if (both.length < FEWEST_COMPARABLES) return null;
  const stars = both.map((index) => ratings[index] ?? 0);
  const counts = both.map((index) => reviews[index] ?? 0);
  const mean = stars.reduce((sum, one) => sum + one, 0) / stars.length;
  const prior = { mean, reviews: Math.max(1, quantile(counts, 0.5) ?? 1) };
  return { ...prior, theirs: stars.map((rating, at) => shrunken(rating, counts[at] ?? 0, prior)) };
}

/** Percentile of the product's rating. Where pages tell no numbers of reviews the plain rating is compared, and said. */
export function performancePart(
  { rating, reviews }: Pick<MarketProduct, 'rating' | 'reviews'>,
  others: readonly number[],
  rivals: Rivals,
): PartResult {
  const rated = others.filter((index) => !Number.isNaN(rivals.ratings[index]));
  const missing = (code: string, params?: Record<string, number>): PartResult => {
    return { score: null, basis: null, count: rated.length, reason: params ? { code, params } : { code } };
  };
  if (!isRating(rating)) return missing('market-no-rating');
  if (rated.length < FEWEST_COMPARABLES) {
    return missing('market-few-ratings', { count: rated.length, fewest: FEWEST_COMPARABLES });
  }
  const shrinkage = shrinkageOf(others, rivals);
  if (shrinkage && !isCount(reviews)) return missing('market-no-reviews');
  const score = shrinkage
    ? midrankPercentile(shrunken(rating, reviews ?? 0, shrinkage), shrinkage.theirs)
    : midrankPercentile(
        rating,
        rated.map((index) => rivals.ratings[index] ?? 0),
      );
  if (score === null) return missing('market-no-rating');
  const count = shrinkage ? shrinkage.theirs.length : rated.length;
  return {
    score: 100 * score,
    basis: shrinkage ? 'comparables' : 'plain-rating',
    count,
    reason: null,
  };
}
