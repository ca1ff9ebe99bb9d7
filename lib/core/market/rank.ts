/** Linear interpolation between order statistics; `share` from 0 to 1. Null of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}

/** Share of `rising` below `value`, those equal counted half; null of nothing. */
export function midrankPercentile(value: number, rising: readonly number[]): number | null {
  if (rising.length === 0) return null;
  return (before(value, rising, false) + before(value, rising, true)) / 2 / rising.length;
}

/** How many of `rising` are less than `value`, or not more. */
function before(value: number, rising: readonly number[], equal: boolean): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = rising[middle] ?? 0;
    if (there < value || (equal && there === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ranks from 1 for the smallest, equal values share their mean rank. */
function midranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/**
 * Spearman's rank correlation, Pearson's of the midranks. Null for fewer than two pairs or where one side is all equal.
 * Throws RangeError for lists of two lengths.
 */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length) throw new RangeError('pairs are needed');
  const [x, y] = [midranks(a), midranks(b)];
  const mean = (a.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (const [index, rank] of x.entries()) {
    const dx = rank - mean;
    const dy = (y[index] ?? mean) - mean;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}
