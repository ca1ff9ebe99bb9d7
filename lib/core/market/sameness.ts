import { type TitleIndex, titleSimilarities } from './title-index';

/** Titles at least this alike are near-identical: the same words, some added or in another order. */
export const NEARLY_SAME = 0.8;

export interface Sameness {
  /** Share of the listings whose title is near-identical to that of another, 0 to 1. Null with fewer than two. */
  share: number | null;
  /** Groups of near-identical titles by index, the largest first. */
  clusters: number[][];
}

/** How many listings of a search say the same: groups joined by any near-identical pair. */
export function samenessOf(index: TitleIndex): Sameness {
  const { titles } = index;
  const group = titles.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (group[top] !== undefined && group[top] !== top) top = group[top] ?? top;
    group[at] = top;
    return top;
  };
  for (const [at, title] of titles.entries()) {
    const similar = titleSimilarities(title, index);
    for (let other = at + 1; other < titles.length; other += 1) {
      if ((similar[other] ?? 0) >= NEARLY_SAME) group[root(other)] = root(at);
    }
  }
  const members = new Map<number, number[]>();
  for (const at of titles.keys()) members.set(root(at), [...(members.get(root(at)) ?? []), at]);
  const clusters = [...members.values()].filter(({ length }) => length > 1);
  clusters.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const alike = clusters.reduce((sum, { length }) => sum + length, 0);
  return { share: titles.length < 2 ? null : alike / titles.length, clusters };
}
