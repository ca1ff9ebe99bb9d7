import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose, type Offer, passesFilter } from '../../../lib/core/rates';

const offer = (id: string, minor: number | null, days: number | null, more: Partial<Offer> = {}): Offer => ({
  id,
  available: minor !== null,
  price: minor === null ? null : { minor, currency: 'CNY' },
  atLeast: false,
  transitDays: days === null ? null : { min: 1, max: days },
  tracked: null,
  ddp: null,
  goods: {},
  card: status('published'),
  ...more,
});

const status = (value: Offer['card']['status']): Offer['card'] => ({
  id: 'card',
  name: { en: 'Card', zh: '卡' },
  source: 'x',
  effectiveFrom: null,
  status: value,
});

const demo = { card: status('demo') };
const ids = (offers: Offer[]) => {
  const { dominated, ...rest } = choose(offers);
  return { ...rest, dominated: [...dominated].sort() };
};

test('cheapest, fastest and best for the money', () => {
  // A day is worth 3 % of 40.00 = 1.20: 40 + 30 = 70; 46 + 14.4 = 60.4; 161 + 6 = 167
  const offers = [offer('slow', 4000, 25), offer('middle', 4600, 12), offer('express', 16_100, 5)];
  expect(ids(offers)).toEqual({
    cheapest: 'slow',
    fastest: 'express',
    best: 'middle',
    dominated: [],
    illustrative: false,
  });
});

test('what a day is worth is for the seller to say', () => {
  const offers = [offer('slow', 4000, 25), offer('middle', 4600, 12), offer('express', 16_100, 5)];
  expect(choose(offers, { dayWorthPercent: 0 }).best).toBe('slow');
  // 40 x 17 % = 6.80 a day: 40 + 170; 46 + 81.6 = 127.6; 161 + 34 = 195
  expect(choose(offers, { dayWorthPercent: 17 }).best).toBe('middle');
  // 80.00 a day: 46 + 960; 161 + 400
  expect(choose(offers, { dayWorthPercent: 200 }).best).toBe('express');
});

describe('dominated', () => {
  test.each([
    ['dearer and slower', 200, 30, true],
    ['dearer, as fast', 200, 20, true],
    ['as dear, slower', 100, 30, true],
    ['equal in both', 100, 20, false],
    ['dearer but faster', 200, 19, false],
    ['cheaper but slower', 99, 30, false],
  ])('%s than another', (_, minor, days, dominated) => {
    expect(choose([offer('a', 100, 20), offer('b', minor, days)]).dominated.has('b')).toBe(dominated);
  });

  test('days that are not stated are not compared', () => {
    expect(ids([offer('a', 100, 20), offer('b', 200, null)])).toMatchObject({ dominated: [], best: null });
  });

  test('a refused service puts nothing aside and is not put aside', () => {
    expect(ids([offer('a', null, 1), offer('b', 200, 30)])).toMatchObject({ cheapest: 'b', dominated: [] });
  });
});

describe('illustrative prices', () => {
  test('are never chosen over published or own ones, and put none aside', () => {
    const own = { card: status('user') };
    expect(ids([offer('demo', 1, 1, demo), offer('own', 500, 30, own), offer('list', 900, 9)])).toEqual({
      cheapest: 'own',
      fastest: 'list',
      // 5 + 30 x 0.15 = 9.50; 9 + 9 x 0.15 = 10.35
      best: 'own',
      dominated: [],
      illustrative: false,
    });
  });

  test('are put aside by published ones', () => {
    expect(ids([offer('list', 900, 9), offer('demo', 950, 9, demo)]).dominated).toEqual(['demo']);
  });

  test('compete among themselves where there is nothing else, and that is said', () => {
    const expired = { card: status('expired') };
    expect(ids([offer('a', 200, 9, demo), offer('b', 100, 20, expired)])).toMatchObject({
      cheapest: 'b',
      fastest: 'a',
      illustrative: true,
    });
  });
});

test('ties: nobody is fastest, the id decides who is cheapest', () => {
  expect(ids([offer('b', 100, 9), offer('a', 100, 9)])).toMatchObject({
    cheapest: 'a',
    fastest: null,
    best: 'a',
  });
});

test('of two that are equally fast the cheaper is the fastest', () => {
  expect(choose([offer('a', 300, 5), offer('b', 200, 5), offer('c', 100, 9)]).fastest).toBe('b');
});

test('a price that may rise puts no fixed one aside, but others like it', () => {
  const from = { atLeast: true };
  expect(ids([offer('from', 100, 9, from), offer('fixed', 200, 12)]).dominated).toEqual([]);
  expect(ids([offer('fixed', 100, 9), offer('from', 200, 12, from)]).dominated).toEqual(['from']);
  expect(ids([offer('from', 100, 9, from), offer('more', 200, 12, from)]).dominated).toEqual(['more']);
});

test('whatever is offered: what stands out is not put aside, and nobody beats it', () => {
  const arb = fc.array(
    fc.record({
      minor: fc.option(fc.integer({ min: 1, max: 500 })),
      days: fc.option(fc.integer({ min: 1, max: 30 })),
      atLeast: fc.boolean(),
      state: fc.constantFrom('published' as const, 'user' as const, 'demo' as const),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(arb, (list) => {
      const offers = list.map(({ minor, days, atLeast, state }, at) =>
        offer(`s${at}`, minor, days, { atLeast, card: status(state) }),
      );
      const { cheapest, fastest, best, dominated, illustrative } = choose(offers);
      const known = offers.filter(({ price }) => price !== null);
      const real = known.filter(({ card }) => card.status !== 'demo');
      expect(illustrative).toBe(known.length > 0 && real.length === 0);
      const among = real.length > 0 ? real : known;
      const find = (id: string | null) => among.find((one) => one.id === id);
      expect(find(cheapest)?.price?.minor).toBe(
        among.length === 0 ? undefined : Math.min(...among.map(({ price }) => price?.minor ?? 0)),
      );
      const days = among.flatMap(({ transitDays }) => (transitDays ? [transitDays.max] : []));
      if (fastest !== null) expect(find(fastest)?.transitDays?.max).toBe(Math.min(...days));
      if (best !== null) expect(dominated.has(best) && !find(best)?.atLeast).toBe(false);
      for (const id of dominated) expect(offers.find((one) => one.id === id)?.transitDays).not.toBeNull();
      // Not everything can be worse than something else.
      if (real.length > 0) expect(real.some(({ id }) => !dominated.has(id))).toBe(true);
    }),
  );
});

test('no offers: nothing is chosen', () => {
  const nothing = { cheapest: null, fastest: null, best: null, dominated: [], illustrative: false };
  expect(ids([])).toEqual(nothing);
  expect(ids([offer('a', null, 3)])).toEqual(nothing);
});

describe('two currencies', () => {
  const dollars = { price: { minor: 100, currency: 'USD' } };
  const offers = [offer('yuan', 500, 9), offer('dollars', 100, 5, dollars)];

  test('are not compared by their figures', () => {
    expect(choose(offers).dominated.size).toBe(0);
    expect(choose(offers).fastest).toBeNull();
  });

  test('the one of most services decides what is cheapest', () => {
    expect(choose([...offers, offer('more', 600, 9)]).cheapest).toBe('yuan');
  });

  test('without a rate a price is not compared', () => {
    const priceOf = ({ id, price }: Offer) => (id === 'dollars' ? null : price);
    expect(choose(offers, { priceOf }).cheapest).toBe('yuan');
  });

  test('are by prices in one currency', () => {
    // 1 USD = 7 CNY
    const priceOf = ({ id, price }: Offer) => (id === 'dollars' ? { minor: 700, currency: 'CNY' } : price);
    expect(choose(offers, { priceOf })).toMatchObject({ cheapest: 'yuan', fastest: 'dollars' });
  });
});

describe('filters', () => {
  test.each([
    [{}, {}, true],
    [{ tracked: true }, { tracked: true }, true],
    [{ tracked: null }, { tracked: true }, false],
    [{ tracked: false }, { tracked: true }, false],
    [{ tracked: false }, { tracked: false }, true],
    [{ goods: { battery: 'yes' } }, { battery: true }, true],
    [{ goods: { battery: 'no' } }, { battery: true }, false],
    [{ goods: {} }, { battery: true }, false],
    [{ ddp: true }, { ddp: true }, true],
    [{ ddp: null }, { ddp: true }, false],
    [{ ddp: true, tracked: null }, { ddp: true, tracked: true }, false],
  ] as [Partial<Offer>, Parameters<typeof passesFilter>[1], boolean][])(
    '%j by %j: %s',
    (more, filter, passes) => {
      expect(passesFilter(offer('a', 1, 1, more), filter)).toBe(passes);
    },
  );
});
