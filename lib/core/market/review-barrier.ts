import { type Comparable, isCount } from './comparable';
import { quantile } from './rank';

/** Listings at the top of a search that a newcomer has to stand beside. */
const UPPER = 10;
const FEWEST = 5;

/**
 * Reviews a newcomer needs to look like the others: median number of reviews of the first ten listings, in the order of
 * the page, that tell it. Null with fewer than five.
 */
export function reviewBarrier(comparables: readonly Comparable[]): { reviews: number; of: number } | null {
  const known = comparables.slice(0, UPPER).map(({ reviews }) => reviews);
  const counts = known.filter(isCount);
  const median = counts.length < FEWEST ? null : quantile(counts, 0.5);
  return median === null ? null : { reviews: median, of: counts.length };
}
