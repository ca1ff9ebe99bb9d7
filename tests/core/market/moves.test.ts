import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Alternative,
  competitiveness,
  type MarketProduct,
  prepareRivals,
} from '../../../lib/core/market';
import { priceScore } from '../../../lib/core/market/competitiveness';
import { highestPrice, movesOf } from '../../../lib/core/market/moves';
import { LISTINGS, usd } from './sample-listings';

const rivals = prepareRivals(LISTINGS);
const options = { fx: [] };

function movesFor(
  product: Partial<MarketProduct>,
  alternatives: readonly Alternative[] = [],
  listings = rivals,
) {
  const full: MarketProduct = { title: null, rating: null, reviews: null, landed: null, ...product };
  const standing = competitiveness('US', full, listings, options);
  return { full, moves: movesOf(full, standing, listings, { ...options, alternatives }) };
}

describe('the price that makes it competitive', () => {
  test('price alone: at most the middle of the listings', () => {
    const { moves } = movesFor({ landed: usd(2500), freight: usd(900) });
    // Prices 10 … 28: at 19.99 five of ten are below, at 20 half of one more.
    expect(moves?.price).toEqual({ from: usd(2500), to: usd(1999) });
    expect(moves?.freight).toEqual({ from: usd(900), to: usd(399) });
    expect(moves?.rating).toBeNull();
  });

  test('with a rating below the middle the price must make up for it', () => {
    // 4.2 with 100 reviews: 25. The price must score 75: (2 + 1/2) / 10 at 14.
    const { moves } = movesFor({ landed: usd(2500), freight: usd(900), rating: 4.2, reviews: 100 });
    expect(moves?.price?.to).toEqual(usd(1400));
    expect(moves?.freight).toBeNull();
    expect(moves?.remarks).toContainEqual({ code: 'market-move-freight-not-enough' });
  });

  test('a price that no cut can mend is said', () => {
    const worst = movesFor({
      landed: usd(2500),
      rating: 1,
      reviews: 10_000,
      title: 'Neck fan model a portable',
    });
    expect(worst.moves?.price).toBeNull();
    expect(worst.moves?.remarks).toContainEqual({ code: 'market-move-price-not-enough' });
  });

  test('a local price: straight line', () => {
    const few = prepareRivals([]);
    const { moves } = movesFor({ landed: usd(2500), localPrice: usd(2000) }, [], few);
    expect(moves?.price).toEqual({ from: usd(2500), to: usd(2000) });
    expect(moves?.remarks).toEqual([{ code: 'market-move-freight-unknown' }]);
  });

  test('nothing to move where it is competitive, or nothing is known', () => {
    expect(movesFor({ landed: usd(1500) }).moves).toBeNull();
    expect(movesFor({}).moves).toBeNull();
  });

  test('at that price it scores, a minor unit more does not', () => {
    const prices = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 100 }), (all, wanted) => {
        const rising = [...all].sort((a, b) => a - b);
        const price = highestPrice(rising, wanted);
        const holds = (minor: number) => priceScore(minor, rising) >= wanted - 1e-6;
        if (price === null) return !holds(1);
        return holds(price) && !holds(price + 1);
      }),
    );
  });
});

describe('the rating that makes it competitive', () => {
  test('the least tenth, held again', () => {
    const { full, moves } = movesFor({ landed: usd(2100), rating: 4.3, reviews: 100 });
    // Price 40 (six below of ten), so the rating must score 60: above six of ten, that is 4.6 at (6 + 1/2) / 10.
    expect(moves?.rating).toEqual({ from: 4.3, to: 4.6 });
    const again = (rating: number) => competitiveness('US', { ...full, rating }, rivals, options).score ?? 0;
    expect(again(4.6)).toBeGreaterThanOrEqual(50);
    expect(again(4.5)).toBeLessThan(50);
  });

  test('too few reviews for any rating: said', () => {
    const { moves } = movesFor({ landed: usd(2700), rating: 4.4, reviews: 1 });
    expect(moves?.rating).toBeNull();
    expect(moves?.remarks).toContainEqual({ code: 'market-move-rating-not-enough' });
  });
});

describe('the service or warehouse that gets there', () => {
  const way = (id: string, minor: number | null, kind: Alternative['kind'] = 'service'): Alternative => ({
    id,
    name: id.toUpperCase(),
    kind,
    landed: minor === null ? null : usd(minor),
  });

  test('the cheapest of those that do', () => {
    const { moves } = movesFor({ landed: usd(2500) }, [
      way('slow', 1990),
      way('depot', 1700, 'warehouse'),
      way('unknown', null),
    ]);
    expect(moves?.alternative).toEqual({
      id: 'depot',
      name: 'DEPOT',
      kind: 'warehouse',
      landed: usd(1700),
      score: expect.closeTo(60, 9),
    });
  });

  test('none does: the cheapest is named; none is known: that is said', () => {
    const none = movesFor({ landed: usd(2500) }, [way('slow', 2300), way('fast', 2600)]).moves;
    expect(none?.alternative).toBeNull();
    expect(none?.remarks).toContainEqual({
      code: 'market-move-no-alternative',
      params: { name: 'SLOW', amount: '23.00', currency: 'USD' },
    });
    const unknown = movesFor({ landed: usd(2500) }, [way('x', null)]).moves;
    expect(unknown?.remarks).toContainEqual({ code: 'market-move-alternatives-unknown' });
  });
});
