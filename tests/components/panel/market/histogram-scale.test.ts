import { describe, expect, it } from 'vitest';
import { histogramScale } from '../../../../components/panel/market/histogram-scale';
import { prepareRivals, type SearchStatistics, searchStatistics } from '../../../../lib/core/market';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const statistics = (prices: readonly number[], own: number | null): SearchStatistics =>
  searchStatistics(
    prepareRivals(
      prices.map((price, at) => ({ title: `Thing ${at}`, price: eur(price), rating: null, reviews: null })),
    ),
    own === null ? null : eur(own),
    [],
  );

const PRICES = [1000, 1100, 1200, 1250, 1300, 1400, 1500, 1600, 1700];

describe('the price histogram', () => {
  it('fills the width, the highest bar the whole height', () => {
    const drawn = histogramScale(statistics(PRICES, null), 370);
    const bars = drawn?.bars ?? [];
    expect(bars.length).toBeGreaterThan(3);
    expect(Math.max(...bars.map(({ height }) => height))).toBe(64);
    const last = bars.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(370);
    expect(drawn?.own).toBeNull();
  });

  it('marks the median and the own price where they are between the edges', () => {
    const found = statistics(PRICES, 1500);
    const drawn = histogramScale(found, 370);
    const bins = found.histogram?.bins ?? [];
    const from = bins[0]?.from.minor ?? 0;
    const to = bins.at(-1)?.to?.minor ?? 0;
    // Median of the nine is 13.00.
    expect(drawn?.median).toBeCloseTo(((1300 - from) / (to - from)) * 370);
    expect(drawn?.own).toBeCloseTo(((1500 - from) / (to - from)) * 370);
  });

  it.each([
    ['far below', 1, 0],
    ['far above', 900_000, 370],
  ])('an own price %s stands at the end', (_, own, x) => {
    expect(histogramScale(statistics(PRICES, own), 370)?.own).toBe(x);
  });

  it('one far off among those far off stands in their bar', () => {
    const found = statistics([...PRICES, 90_000], 95_000);
    const drawn = histogramScale(found, 370);
    const last = drawn?.bars.at(-1);
    expect(found.histogram?.bins.at(-1)?.to).toBeNull();
    expect(drawn?.own).toBeGreaterThan(last?.x ?? 0);
    expect(drawn?.own).toBeLessThan(370);
  });

  it('is not there without prices', () => expect(histogramScale(statistics([], null), 370)).toBeNull());
});
