import type { SearchStatistics } from '../../../lib/core/market';

export interface Bar {
  x: number;
  width: number;
  y: number;
  height: number;
  count: number;
}

/** The histogram in px: bars, and where the median and the seller's price stand. */
export interface HistogramScale {
  height: number;
  base: number;
  bars: Bar[];
  median: number | null;
  /** Beyond the bars it stands at their end. */
  own: number | null;
}

const TOP = 16;
const TALL = 64;
const FOOT = 16;
const GAP = 3;

/** Lays out the bars over a width in px. Null without a histogram. */
export function histogramScale(
  { histogram, median, own }: SearchStatistics,
  width: number,
): HistogramScale | null {
  const bins = histogram?.bins ?? [];
  const first = bins[0];
  if (!histogram || !first) return null;
  const slot = width / bins.length;
  const most = Math.max(...bins.map(({ count }) => count));
  const base = TOP + TALL;
  const bars = bins.map(({ count }, at): Bar => {
    // A bin that holds something is never invisible.
    const height = count === 0 ? 0 : Math.max(2, (count / most) * TALL);
    return { x: at * slot + GAP / 2, width: slot - GAP, y: base - height, height, count };
  });
  const step = (first.to?.minor ?? first.from.minor + 1) - first.from.minor;
  const closed = bins.filter(({ to }) => to !== null).length;
  const at = (minor: number) => {
    const place = (minor - first.from.minor) / step;
    // All that lie far off share the last bar.
    const shown = place >= closed && closed < bins.length ? closed + 0.5 : place;
    return Math.min(bins.length, Math.max(0, shown)) * slot;
  };
  return {
    height: base + FOOT,
    base,
    bars,
    median: median ? at(median.minor) : null,
    own: own ? at(own.price.minor) : null,
  };
}
