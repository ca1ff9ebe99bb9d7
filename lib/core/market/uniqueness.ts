import { attributeSimilarity, plainAttributes } from './attributes';
import { FEWEST_COMPARABLES } from './comparable';
import type { MarketProduct, PartResult } from './competitiveness';
import type { Rivals } from './rivals';
import type { TitleGrams } from './title-grams';
import { titleSimilarities } from './title-index';

/** Listings that count as the nearest. */
const NEAREST = 5;

/** One less the mean similarity to the nearest listings, by title and, where both tell at least two, by attributes. */
export function uniquenessPart(
  { attributes }: Pick<MarketProduct, 'attributes'>,
  grams: TitleGrams | null,
  others: readonly number[],
  rivals: Rivals,
): PartResult {
  if (grams === null || grams.script === null) {
    return { score: null, basis: null, count: 0, reason: { code: 'market-no-title' } };
  }
  const titles = titleSimilarities(grams, rivals.titles);
  const ours = plainAttributes(attributes);
  const similar: number[] = [];
  for (const index of others) {
    const title = titles[index] ?? Number.NaN;
    if (Number.isNaN(title)) continue;
    const theirs = rivals.attributes[index];
    const shared = theirs && ours.size > 0 ? attributeSimilarity(ours, theirs) : null;
    similar.push(shared === null ? title : (title + shared) / 2);
  }
  const count = similar.length;
  if (count < FEWEST_COMPARABLES) {
    const code = others.length >= FEWEST_COMPARABLES ? 'market-other-script' : 'market-few-titles';
    return {
      score: null,
      basis: null,
      count,
      reason: { code, params: { count, fewest: FEWEST_COMPARABLES } },
    };
  }
  const nearest = similar.sort((a, b) => b - a).slice(0, NEAREST);
  const mean = nearest.reduce((sum, one) => sum + one, 0) / nearest.length;
  return { score: 100 * (1 - mean), basis: 'comparables', count, reason: null };
}
