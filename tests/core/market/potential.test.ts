import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  correctionProblem,
  INPUT_IDS,
  INPUTS,
  type MarketFacts,
  marketPotentials,
  spearman,
  weightsProblem,
} from '../../../lib/core/market';
import { cutOf } from '../../../lib/core/market/draws';
import { dirichlet, seededRandom } from '../../../lib/core/market/random';
import { midrankPercentile, quantile } from '../../../lib/core/market/rank';
import { shippedMarket } from '../../../lib/data/shipped-market';
import { factsOf } from './sample-listings';

const codes = ['DE', 'FR', 'GB', 'US', 'RU', 'IN', 'BR', 'KE', 'NP', 'MM'];
/** Ten markets, each figure a step more than in the one before. */
const LADDER: MarketFacts[] = codes.map((country, at) =>
  factsOf({
    country,
    population: [1_000_000 * (at + 1), 2025],
    consumptionUsd: [1e9 * 2 ** at, 2024],
    gdpUsd: [2e9 * 2 ** at, 2024],
    gdpGrowth: [at, 2024],
    internet: [50 + 2 * at, 2024],
    internetBefore: [40, 2014],
    buyers: [10 + 5 * at, 2024],
    buyersBefore: [10, 2021],
    account: [20 + 5 * at, 2024],
  }),
);
const table = (markets: readonly MarketFacts[]) => ({ sources: shippedMarket.sources, markets });
const market = (country: string, markets = LADDER, options = {}) => {
  const found = marketPotentials(table(markets), options).markets.find((one) => one.country === country);
  if (!found) throw new Error(country);
  return found;
};

describe('indicators', () => {
  const read = (country: string, id: string, markets = LADDER) =>
    market(country, markets).indicators.find((one) => one.id === id);

  test('are worked out of the figures', () => {
    // FR: 2 million people, 15 % buy, 2e9 dollars; 52 - 40 points in ten years; 15 - 10 in three.
    expect(read('FR', 'onlineBuyers')?.value).toBe(300_000);
    expect(read('FR', 'onlinePurse')?.value).toBe(3e8);
    expect(read('FR', 'internetChange')?.value).toBeCloseTo(1.2, 12);
    expect(read('FR', 'buyersChange')?.value).toBeCloseTo(5 / 3, 12);
    expect(read('FR', 'onlinePurse')).toMatchObject({ origin: 'table', year: 2024, part: 'capacity' });
  });

  test('0.6 of the product stands for an unknown consumption, and is told as assumed', () => {
    const without = LADDER.map((facts) =>
      facts.country === 'FR' ? { ...facts, consumptionUsd: null } : facts,
    );
    expect(read('FR', 'consumption', without)).toMatchObject({ value: 0.6 * 4e9, origin: 'assumed' });
    expect(read('FR', 'onlinePurse', without)).toMatchObject({ origin: 'assumed' });
    const nothing = without.map((facts) => (facts.country === 'FR' ? { ...facts, gdpUsd: null } : facts));
    expect(read('FR', 'consumption', nothing)).toMatchObject({
      value: null,
      position: null,
      origin: 'missing',
    });
  });

  test('two surveys of one year tell no change', () => {
    const same = LADDER.map((facts) => ({ ...facts, buyersBefore: [5, 2024] as const }));
    expect(read('FR', 'buyersChange', same)?.value).toBeNull();
  });

  test('lie between the 2nd and 98th percentile, clipped', () => {
    // Growth 0 … 9: percentiles 0.18 and 8.82. 4 is (4 - 0.18) / 8.64.
    expect(read('DE', 'gdpGrowth')?.position).toBe(0);
    expect(read('MM', 'gdpGrowth')?.position).toBe(1);
    expect(read('RU', 'gdpGrowth')?.position).toBeCloseTo(3.82 / 8.64, 12);
    // Of the logarithm: steps of one factor lie even.
    expect(read('RU', 'consumption')?.position).toBeCloseTo(3.82 / 8.64, 12);
  });
});

describe('who is scored', () => {
  test.each([
    ['China itself', { country: 'CN' }, 'home'],
    ['299,999 people', { population: [299_999, 2025] as const }, 'small'],
    ['300,000 people', { population: [300_000, 2025] as const }, null],
    ['an unknown population', { population: null }, 'population-unknown'],
    ['nothing of willingness', { buyers: null, account: null }, 'part-missing'],
    ['one of willingness', { buyers: null }, null],
  ])('%s', (_, own, unscored) => {
    const odd = { ...factsOf(LADDER[4]), country: 'PL', ...own };
    expect(market(odd.country, [...LADDER, odd])).toMatchObject({ unscored });
  });

  test('a part known by one of two indicators is that one', () => {
    const odd = { ...factsOf(LADDER[4]), country: 'PL', buyers: null };
    const { parts, indicators, known } = market('PL', [...LADDER, odd]);
    const account = indicators.find(({ id }) => id === 'account');
    expect(parts.willingness).toEqual({ score: 100 * (account?.position ?? 0), known: 1, of: 2 });
    // Without the buyers no online buyers, purse and change either.
    expect(known).toBe(4);
  });

  test('a table without a market to score is an error of the program', () => {
    expect(() => marketPotentials(table([factsOf({ country: 'CN' })]))).toThrow(RangeError);
  });
});

describe('the cut', () => {
  test.each([
    // Best first 90, 80, 70, 60 with purses 50, 30, 15, 5: 85 is reached with the third.
    [[90, 80, 70, 60], [50, 30, 15, 5], 2],
    [[60, 70, 80, 90], [50, 30, 15, 5], 0],
    // Exactly 85.
    [[90, 80, 70], [50, 35, 15], 1],
    [[90], [1], 0],
  ])('%j with purses %j', (scores, purses, index) => {
    expect(cutOf(scores, purses)).toEqual({ score: scores[index], index });
  });
});

describe('corrections of the seller', () => {
  test('go before the table, with their origin', () => {
    const corrections = [{ country: 'DE', input: 'buyers', value: 90 }] as const;
    const corrected = market('DE', LADDER, { corrections });
    const buyers = corrected.indicators.find(({ id }) => id === 'buyers');
    expect(buyers).toMatchObject({ value: 90, origin: 'yours', year: null });
    expect(corrected.indicators.find(({ id }) => id === 'onlineBuyers')?.origin).toBe('yours');
    expect(corrected.score ?? 0).toBeGreaterThan(market('DE').score ?? 100);
    expect(market('FR', LADDER, { corrections }).indicators.map(({ origin }) => origin)).not.toContain(
      'yours',
    );
  });

  test.each(INPUT_IDS)('%s out of range is not applied, and said', (input) => {
    const [min, max] = INPUTS[input];
    expect(correctionProblem({ country: 'DE', input, value: min })).toBeNull();
    expect(correctionProblem({ country: 'DE', input, value: max })).toBeNull();
    for (const value of [min - 0.001, max + Math.max(0.001, max * 1e-9), Number.NaN]) {
      const found = marketPotentials(table(LADDER), { corrections: [{ country: 'DE', input, value }] });
      expect(found.warnings).toMatchObject([{ code: 'market-out-of-range', params: { input, min, max } }]);
      expect(found.markets).toEqual(marketPotentials(table(LADDER)).markets);
    }
  });
});

describe('weights', () => {
  test('only their ratio counts', () => {
    const options = (scale: number) => ({
      weights: { capacity: 2 * scale, growth: scale, willingness: scale },
    });
    expect(market('RU', LADDER, options(25)).score).toBeCloseTo(
      market('RU', LADDER, options(1)).score ?? 0,
      9,
    );
    expect(market('RU').score).toBe(market('RU', LADDER, options(25)).score);
  });

  test('one part alone', () => {
    const weights = { capacity: 0, growth: 1, willingness: 0 };
    const { score, parts } = market('RU', LADDER, { weights });
    expect(score).toBe(parts.growth.score);
  });

  test.each([
    [{ capacity: -1, growth: 1, willingness: 1 }, 'market-weights-negative'],
    [{ capacity: Number.NaN, growth: 1, willingness: 1 }, 'market-weights-negative'],
    [{ capacity: 0, growth: 0, willingness: 0 }, 'market-weights-none'],
  ])('%j are refused', (weights, code) => {
    expect(weightsProblem(weights)).toEqual({ code });
    expect(() => marketPotentials(table(LADDER), { weights })).toThrow(code);
  });
});

describe('random draws', () => {
  test('the same for a seed, other for another', () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, random);
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(marketPotentials(shippedMarket)).toEqual(marketPotentials(shippedMarket));
  });

  test('even: each tenth of the range is met about as often', () => {
    const random = seededRandom(42);
    const counts = new Array<number>(10).fill(0);
    for (let at = 0; at < 20_000; at += 1) {
      const bin = Math.floor(random() * 10);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    // Standard deviation of a count: sqrt(20000 x 0.1 x 0.9) = 42; five of them.
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(212);
  });

  test('Dirichlet: shares with the mean and spread of its parameters', () => {
    const random = seededRandom(9);
    const draws = Array.from({ length: 4000 }, () => dirichlet([10, 5, 5], random));
    for (const shares of draws) expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    const first = draws.map(([share = 0]) => share);
    const mean = first.reduce((a, b) => a + b) / first.length;
    const variance = first.reduce((sum, share) => sum + (share - mean) ** 2, 0) / first.length;
    // Mean 10/20; variance 0.5 x 0.5 / 21 = 0.0119; five standard errors of the mean: 0.0086.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.0086);
    expect(variance).toBeGreaterThan(0.0105);
    expect(variance).toBeLessThan(0.0133);
    expect(dirichlet([0, 3, 0], random)).toEqual([0, 1, 0]);
    const small = Array.from({ length: 4000 }, () => dirichlet([0.5, 0.5], random)[0] ?? 0);
    // Arcsine distribution: a third lies outside 0.25 … 0.75 on each side: P(x < 1/4) = 1/3.
    expect(Math.abs(small.filter((share) => share < 0.25).length / 4000 - 1 / 3)).toBeLessThan(0.038);
  });
});

describe('ranks', () => {
  test('quantiles between order statistics', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([4, 1], 0.25)).toBe(1.75);
    expect(quantile([7], 0.98)).toBe(7);
    expect(quantile([], 0.5)).toBeNull();
  });

  test('Spearman: a worked example with ties, the ends, too little', () => {
    expect(spearman([1, 2, 3], [10, 20, 30])).toBe(1);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBe(-1);
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: covariance 4.5, variances 4.5 and 5.
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
    expect(spearman([1], [1])).toBeNull();
    expect(spearman([1, 1], [1, 2])).toBeNull();
    expect(() => spearman([1], [])).toThrow(RangeError);
  });

  test('midrank by halves is what counting gives', () => {
    const list = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(list, fc.integer({ min: -1, max: 10 }), (values, value) => {
        const rising = [...values].sort((a, b) => a - b);
        const counted = values.reduce((sum, one) => sum + (one < value ? 1 : one === value ? 0.5 : 0), 0);
        expect(midrankPercentile(value, rising)).toBeCloseTo(counted / values.length, 12);
      }),
    );
    expect(midrankPercentile(1, [])).toBeNull();
  });
});
