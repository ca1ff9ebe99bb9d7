import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Comparable,
  competitiveness,
  type MarketProduct,
  prepareRivals,
} from '../../../lib/core/market';
import { combine, localPriceScore } from '../../../lib/core/market/competitiveness';
import { money } from '../../../lib/core/money';
import { LISTINGS, usd } from './sample-listings';

const fx = [{ quote: 'CNY', perUsd: '7', date: '2026-01-01', source: 'yours', origin: 'yours' }] as const;
const product = (own: Partial<MarketProduct> = {}): MarketProduct => ({
  title: null,
  rating: null,
  reviews: null,
  landed: null,
  ...own,
});
const standing = (own: Partial<MarketProduct>, listings: readonly Comparable[] = LISTINGS) =>
  competitiveness('US', product(own), prepareRivals(listings), { fx });
const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);

describe('price: 100 less the midrank percentile of the landed price', () => {
  test.each([
    ['below all', 999, 100],
    // 10 equal: (0 + 1/2) / 10 below.
    ['at the cheapest', 1000, 95],
    ['between the 5th and the 6th', 1900, 50],
    // 18: four below, one equal: (4 + 1/2) / 10.
    ['at the 5th', 1800, 55],
    ['above all', 2801, 0],
  ])('%s', (_, minor, score) => {
    expect(standing({ landed: usd(minor) }).parts.price).toEqual({
      score: expect.closeTo(score, 9),
      basis: 'comparables',
      count: 10,
      reason: null,
    });
  });

  test('another currency is converted, without a rate it is missing and said', () => {
    // 133 yuan at 7: 19 dollars.
    expect(standing({ landed: money(13300, 'CNY') }).parts.price.score).toBeCloseTo(50, 9);
    const { parts, score, missing } = standing({ landed: money(100, 'PKR') });
    expect(parts.price.reason).toEqual({ code: 'market-no-rate', params: { from: 'PKR', to: 'USD' } });
    expect(score).toBeNull();
    expect(missing).toEqual(['price', 'performance', 'uniqueness']);
  });

  test.each([
    [8, 'comparables'],
    [7, null],
    [3, null],
    [0, null],
  ])('%i comparables', (count, basis) => {
    const { parts } = standing({ landed: usd(1500) }, LISTINGS.slice(0, count));
    expect(parts.price.basis).toBe(basis);
    if (basis === null) {
      expect(parts.price).toMatchObject({ score: null, count });
      expect(parts.price.reason).toEqual({ code: 'market-few-prices', params: { count, fewest: 8 } });
    }
  });

  test('with too few, a typed local price stands in: 50 at it, 100 at half, 0 at one and a half', () => {
    const at = (minor: number) =>
      standing({ landed: usd(minor), localPrice: usd(2000) }, LISTINGS.slice(0, 3)).parts.price;
    expect(at(2000)).toMatchObject({ score: 50, basis: 'local-price' });
    expect(at(1000).score).toBe(100);
    expect(at(500).score).toBe(100);
    expect(at(3000).score).toBe(0);
    expect(at(1500).score).toBe(75);
    expect(localPriceScore(9000, 2000)).toBe(0);
  });

  test('the product itself is not among its rivals', () => {
    const without = standing({ landed: usd(1900), productId: 'p0' });
    expect(without.parts.price.count).toBe(9);
    // Of 12, 14, 16, 18 | 20 … 28 four of nine are below 19.
    expect(without.parts.price.score).toBeCloseTo(100 * (1 - 4 / 9), 9);
  });

  test('all prices equal: compared, and said that they tell no distance', () => {
    const equal = LISTINGS.map((listing) => ({ ...listing, price: usd(1500) }));
    const cheaper = standing({ landed: usd(1499) }, equal);
    expect(cheaper.parts.price.score).toBe(100);
    expect(codes(cheaper.remarks)).toEqual(['market-prices-equal']);
    expect(standing({ landed: usd(1500) }, equal).parts.price.score).toBe(50);
    expect(codes(standing({ landed: usd(1499) }).remarks)).toEqual([]);
  });

  test('mixed currencies: the few are left out, without a main one nothing is compared', () => {
    const few = LISTINGS.map((listing, at) => (at < 2 ? { ...listing, price: money(900, 'EUR') } : listing));
    const most = standing({ landed: usd(1900) }, few);
    expect(most.parts.price.count).toBe(8);
    expect(most.remarks).toEqual([
      { code: 'market-currencies-left-out', params: { count: 2, currency: 'USD' } },
    ]);
    const half = LISTINGS.map((listing, at) => (at < 5 ? { ...listing, price: money(900, 'EUR') } : listing));
    const none = standing({ landed: usd(1900) }, half);
    expect(none.parts.price).toMatchObject({ score: null, basis: null });
    expect(none.remarks).toEqual([{ code: 'market-currencies-mixed', params: { currencies: 'EUR, USD' } }]);
  });
});

describe('performance: percentile of (v R + m C) / (v + m)', () => {
  test('few reviews are drawn to the mean', () => {
    // C = 4.45, m = 100. 4.9 with 100 reviews: 4.675, above nine of ten (the tenth is it): (9 + 1/2) / 10.
    expect(standing({ rating: 4.9, reviews: 100 }).parts.performance).toMatchObject({
      score: expect.closeTo(95, 9),
      basis: 'comparables',
      count: 10,
    });
    // 5.0 with one review: (5 + 445) / 101 = 4.4554; theirs are (4.45 + R) / 2: 4.425 for 4.4, 4.475 for 4.5.
    expect(standing({ rating: 5, reviews: 1 }).parts.performance.score).toBeCloseTo(50, 9);
    expect(standing({ rating: 4, reviews: 0 }).parts.performance.score).toBeCloseTo(50, 9);
  });

  test('equal by the formula is a tie, whatever binary fractions make of it', () => {
    // C = 31.2 / 8 = 3.9, which no review draws 4.5 to; so do 3.9 with any number: (3 below + 2 / 2) / 8.
    const ratings = [3.7, 4.1, 4.6, 3.2, 4.3, 3.5, 3.9, 3.9];
    const listings = ratings.map(
      (rating, at): Comparable => ({
        title: `Fan ${at}`,
        price: null,
        rating,
        reviews: 10 * (at + 1),
      }),
    );
    expect(standing({ rating: 4.5, reviews: 0 }, listings).parts.performance.score).toBe(50);
  });

  test.each([
    ['no rating yet', { rating: null, reviews: 5 }, 'market-no-rating'],
    ['a rating that cannot be', { rating: 7, reviews: 5 }, 'market-no-rating'],
    ['an unknown number of reviews', { rating: 4.5, reviews: null }, 'market-no-reviews'],
  ])('%s', (_, own, code) => {
    expect(standing(own).parts.performance).toMatchObject({ score: null, reason: { code } });
  });

  test('where pages tell no numbers of reviews the plain rating is compared, and said', () => {
    const bare = LISTINGS.map((listing) => ({ ...listing, reviews: null }));
    const { parts } = standing({ rating: 4.45, reviews: null }, bare);
    expect(parts.performance).toMatchObject({ score: 50, basis: 'plain-rating', count: 10 });
  });

  test('figures that cannot be true are left out and counted', () => {
    const odd = [...LISTINGS, { ...LISTINGS[0], title: 'x y z', rating: 47, reviews: -2, productId: 'odd' }];
    const { parts, remarks } = standing({ rating: 4.9, reviews: 100 }, odd as Comparable[]);
    expect(parts.performance.count).toBe(10);
    expect(remarks).toEqual([{ code: 'market-figures-left-out', params: { count: 1 } }]);
  });
});

describe('uniqueness: one less the mean similarity to the five nearest', () => {
  test('the same title as all is not unique, another thing wholly is', () => {
    const same = LISTINGS.map((listing) => ({ ...listing, title: 'Portable neck fan' }));
    expect(standing({ title: 'NECK fan, portable' }, same).parts.uniqueness.score).toBeCloseTo(0, 9);
    expect(standing({ title: 'qqq zzz' }, same).parts.uniqueness.score).toBe(100);
  });

  test('attributes count half where both name two', () => {
    const listings = LISTINGS.map((listing) => ({
      ...listing,
      title: 'neck fan',
      attributes: { Colour: 'White', speeds: '3' },
    }));
    const own = { title: 'neck fan', attributes: { colour: ' white ', Speeds: '5', power: 'usb' } };
    // Titles 1, attributes 1 of 2: (1 + 0.5) / 2.
    expect(standing(own, listings).parts.uniqueness.score).toBeCloseTo(25, 9);
    const one = { title: 'neck fan', attributes: { colour: 'black' } };
    expect(standing(one, listings).parts.uniqueness.score).toBeCloseTo(0, 9);
  });

  test('a title in another script is not called unique', () => {
    const russian = LISTINGS.map((listing) => ({ ...listing, title: 'вентилятор на шею' }));
    expect(standing({ title: 'neck fan' }, russian).parts.uniqueness).toEqual({
      score: null,
      basis: null,
      count: 0,
      reason: { code: 'market-other-script', params: { count: 0, fewest: 8 } },
    });
  });
});

describe('the whole', () => {
  test('parts missing are left out of the weights and named', () => {
    const { score, missing, shares } = standing({ landed: usd(1900), rating: 4.9, reviews: 100 });
    expect(missing).toEqual(['uniqueness']);
    expect(shares).toEqual({ price: 0.5, performance: 0.5, uniqueness: 0 });
    expect(score).toBeCloseTo((50 + 95) / 2, 9);
  });

  test('a weight of 0 takes a part out', () => {
    const parts = { price: { score: 80 }, performance: { score: 20 }, uniqueness: { score: null } };
    expect(combine(parts, { price: 3, performance: 1, uniqueness: 1 }).score).toBe(65);
    expect(combine(parts, { price: 0, performance: 0, uniqueness: 1 }).score).toBeNull();
  });

  test('never out of 0 to 100, never worse for a lower price or a better rating', () => {
    const minor = fc.integer({ min: 1, max: 5000 });
    const stars = fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10);
    const listing = fc.record({ minor, stars, reviews: fc.integer({ min: 0, max: 2000 }) });
    fc.assert(
      fc.property(fc.array(listing, { maxLength: 20 }), minor, minor, stars, stars, (all, p1, p2, r1, r2) => {
        const rivals = all.map(
          (one, at): Comparable => ({
            title: `thing ${at}`,
            price: usd(one.minor),
            rating: one.stars,
            reviews: one.reviews,
          }),
        );
        const of = (price: number, rating: number) =>
          standing({ title: 'thing', landed: usd(price), rating, reviews: 30 }, rivals).score;
        const better = of(Math.min(p1, p2), Math.max(r1, r2));
        const worse = of(Math.max(p1, p2), Math.min(r1, r2));
        if (better === null || worse === null) return better === worse;
        return better >= worse - 1e-9 && worse >= 0 && better <= 100 + 1e-9;
      }),
    );
  });
});
