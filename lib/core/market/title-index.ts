import { type TitleGrams, titleGrams } from './title-grams';

/** Titles laid out by piece, so that one can be compared with all at once. */
export interface TitleIndex {
  titles: readonly TitleGrams[];
  postings: ReadonlyMap<number, readonly number[]>;
}

/** Prepares titles once for many comparisons. */
export function indexTitles(titles: readonly string[]): TitleIndex {
  const all = titles.map(titleGrams);
  const postings = new Map<number, number[]>();
  for (const [index, { grams }] of all.entries()) {
    for (const gram of grams) {
      const list = postings.get(gram);
      if (list) list.push(index);
      else postings.set(gram, [index]);
    }
  }
  return { titles: all, postings };
}

/**
 * Similarity of one title to each of the index, 0 to 1: Dice's coefficient, twice the shared pieces by the pieces of
 * both. NaN where the scripts differ: a Chinese title is not unlike a Russian one, it cannot be compared with it.
 */
export function titleSimilarities(title: TitleGrams, { titles, postings }: TitleIndex): Float64Array {
  const shared = new Float64Array(titles.length);
  for (const gram of title.grams) {
    for (const index of postings.get(gram) ?? []) shared[index] = (shared[index] ?? 0) + 1;
  }
  for (const [index, other] of titles.entries()) {
    const pieces = title.grams.length + other.grams.length;
    const comparable = title.script !== null && title.script === other.script && pieces > 0;
    shared[index] = comparable ? (2 * (shared[index] ?? 0)) / pieces : Number.NaN;
  }
  return shared;
}
