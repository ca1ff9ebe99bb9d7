import { type TitleGrams, titleGrams } from './title-grams';

/** Titles laid out by piece, so that one can be compared with all at once. */
export interface TitleIndex {
  titles: readonly TitleGrams[];
  /** By piece, where its list in `places` starts and ends. */
  ranges: ReadonlyMap<number, readonly [from: number, to: number]>;
  /** Indices of titles: the lists of all pieces, one after the other. */
  places: Uint32Array;
}

/** Prepares titles once for many comparisons. */
export function indexTitles(titles: readonly string[]): TitleIndex {
  const all = titles.map(titleGrams);
  const lists = new Map<number, number[]>();
  for (const [index, { grams }] of all.entries()) {
    for (const gram of grams) {
      const list = lists.get(gram);
      if (list) list.push(index);
      else lists.set(gram, [index]);
    }
  }
  const places = new Uint32Array(all.reduce((sum, { grams }) => sum + grams.length, 0));
  const ranges = new Map<number, readonly [number, number]>();
  let at = 0;
  for (const [gram, list] of lists) {
    places.set(list, at);
    ranges.set(gram, [at, at + list.length]);
    at += list.length;
  }
  return { titles: all, ranges, places };
}

/**
 * Similarity of one title to each of the index, 0 to 1: Dice's coefficient, twice the shared pieces by the pieces of
 * both. NaN where the scripts differ: a Chinese title is not unlike a Russian one, it cannot be compared with it.
 */
export function titleSimilarities(title: TitleGrams, { titles, ranges, places }: TitleIndex): Float64Array {
  // Plain loops: this runs for every product in every market.
  const shared = new Float64Array(titles.length);
  for (const gram of title.grams) {
    const range = ranges.get(gram);
    if (!range) continue;
    for (let at = range[0]; at < range[1]; at += 1) {
      const index = places[at] as number;
      shared[index] = (shared[index] as number) + 1;
    }
  }
  for (let index = 0; index < titles.length; index += 1) {
    const other = titles[index] as TitleGrams;
    const pieces = title.grams.length + other.grams.length;
    const comparable = title.script !== null && title.script === other.script && pieces > 0;
    shared[index] = comparable ? (2 * (shared[index] as number)) / pieces : Number.NaN;
  }
  return shared;
}
