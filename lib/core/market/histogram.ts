import { currencyExponent } from '../currencies';
import { type Currency, type Money, money } from '../money';
import { quantile } from './rank';

export interface Bin {
  /** Lowest price in it. */
  from: Money;
  /** First price past it; null for the last bin of all that lie far off. */
  to: Money | null;
  count: number;
}

export interface Histogram {
  bins: Bin[];
  /** Index of the bin the own price falls in; null: no price, or beyond the bins (`ownSide` tells where). */
  own: number | null;
  ownSide: 'in' | 'below' | 'above' | null;
}

const MOST_BINS = 12;
/** Steps that read well, times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Price histogram with edges that read well (1, 2, 2.5 or 5 times a power of ten), at most twelve bins and one more for
 * prices beyond the third quartile plus three times the quartile distance, which would flatten all others. `prices` in
 * minor units.
 */
export function priceHistogram(prices: readonly number[], currency: Currency, own: number | null): Histogram {
  const rising = [...prices].sort((a, b) => a - b);
  const [first] = rising;
  const last = rising.at(-1);
  if (first === undefined || last === undefined) return { bins: [], own: null, ownSide: null };
  const [q1, q3] = [quantile(rising, 0.25) ?? first, quantile(rising, 0.75) ?? last];
  const top = q3 > q1 ? Math.min(last, q3 + 3 * (q3 - q1)) : last;
  const step = niceStep(top - first, currency);
  const start = Math.floor(first / step) * step;
  const inside = Math.floor((top - start) / step) + 1;
  const at = (price: number) => Math.min(inside, Math.max(-1, Math.floor((price - start) / step)));
  const counts = new Array<number>(inside + 1).fill(0);
  for (const price of rising) counts[at(price)] = (counts[at(price)] ?? 0) + 1;
  const far = counts.pop() ?? 0;
  const bins = counts.map(
    (count, index): Bin => ({
      from: money(start + index * step, currency),
      to: money(start + (index + 1) * step, currency),
      count,
    }),
  );
  if (far > 0) bins.push({ from: money(start + inside * step, currency), to: null, count: far });
  if (own === null) return { bins, own: null, ownSide: null };
  const place = at(own);
  if (place < 0) return { bins, own: null, ownSide: 'below' };
  return place < bins.length ? { bins, own: place, ownSide: 'in' } : { bins, own: null, ownSide: 'above' };
}

/** The smallest step that reads well, is whole in minor units and makes at most `MOST_BINS` bins of `width`. */
function niceStep(width: number, currency: Currency): number {
  const least = width / (MOST_BINS - 1);
  const major = 10 ** currencyExponent(currency);
  for (let power = 1 / major; ; power *= 10) {
    for (const step of STEPS) {
      const minor = Math.round(step * power * major * 1000) / 1000;
      if (Number.isSafeInteger(minor) && minor >= 1 && minor >= least) return minor;
    }
  }
}
