import { attributeSimilarities } from './attributes';
import { FEWEST_COMPARABLES } from './comparable';
import type { PartResult } from './competitiveness';
import type { ProductText } from './product-text';
import type { Field, Rivals } from './rivals';
import { titleSimilarities } from './title-index';

/** Listings that count as the nearest. */
const NEAREST = 5;

/** One less the mean similarity to the nearest listings, by title and, where both tell at least two, by attributes. */
export function uniquenessPart(
  { grams, attributes }: ProductText,
  { indices }: Field,
  rivals: Rivals,
): PartResult {
  if (grams === null || grams.script === null) {
    return { score: null, basis: null, count: 0, reason: { code: 'market-no-title' } };
  }
  const titles = titleSimilarities(grams, rivals.titles);
  const alike = attributeSimilarities(attributes, rivals.attributes, titles.length);
  const nearest: number[] = [];
  let count = 0;
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] as number;
    const title = titles[index] as number;
    if (Number.isNaN(title)) continue;
    count += 1;
    const shared = alike[index] as number;
    keepLargest(nearest, Number.isNaN(shared) ? title : (title + shared) / 2);
  }
  if (count < FEWEST_COMPARABLES) {
    const code = indices.length >= FEWEST_COMPARABLES ? 'market-other-script' : 'market-few-titles';
    return {
      score: null,
      basis: null,
      count,
      reason: { code, params: { count, fewest: FEWEST_COMPARABLES } },
    };
  }
  const mean = nearest.reduce((sum, one) => sum + one, 0) / nearest.length;
  return { score: 100 * (1 - mean), basis: 'comparables', count, reason: null };
}

/** Puts the value into a falling list of the largest `NEAREST`. */
function keepLargest(falling: number[], value: number): void {
  let at = falling.length;
  while (at > 0 && (falling[at - 1] ?? 0) < value) at -= 1;
  if (at >= NEAREST) return;
  if (falling.length < NEAREST) falling.push(value);
  for (let to = falling.length - 1; to > at; to -= 1) falling[to] = falling[to - 1] as number;
  falling[at] = value;
}
