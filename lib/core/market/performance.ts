import { FEWEST_COMPARABLES, isCount, isRating } from './comparable';
import type { MarketProduct, PartResult } from './competitiveness';
import { midrankPercentile } from './rank';
import type { Field } from './rivals';
import { shrunken } from './shrinkage';

/** Percentile of the product's rating. Where pages tell no numbers of reviews the plain rating is compared, and said. */
export function performancePart(
  { rating, reviews }: Pick<MarketProduct, 'rating' | 'reviews'>,
  { ratings, shrinkage }: Field,
): PartResult {
  const missing = (code: string, params?: Record<string, number>): PartResult => {
    return { score: null, basis: null, count: ratings.length, reason: params ? { code, params } : { code } };
  };
  if (!isRating(rating)) return missing('market-no-rating');
  if (ratings.length < FEWEST_COMPARABLES) {
    return missing('market-few-ratings', { count: ratings.length, fewest: FEWEST_COMPARABLES });
  }
  if (!shrinkage) {
    const score = 100 * (midrankPercentile(rating, ratings) ?? 0);
    return { score, basis: 'plain-rating', count: ratings.length, reason: null };
  }
  if (!isCount(reviews)) return missing('market-no-reviews');
  const { theirs } = shrinkage;
  const score = 100 * (midrankPercentile(shrunken(rating, reviews, shrinkage), theirs) ?? 0);
  return { score, basis: 'comparables', count: theirs.length, reason: null };
}
