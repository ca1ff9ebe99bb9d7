import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BatchResult,
  type BatchTask,
  batchRow,
  bestRows,
  MAX_BATCH_ROWS,
  runBatch,
  summariseCountries,
} from '../../../lib/core/batch';
import { convert } from '../../../lib/core/fx';
import { compileCard, estimate, type RateCard, type ServiceQuote } from '../../../lib/core/rates';
import { shippedCards, shippedFx } from '../../../lib/data';
import { itemArb } from '../rates/any-card';
import { AS_OF, card, perKgBand, service } from '../rates/sample-card';

type Product = BatchTask['products'][number];

const product = (grams: number | null, more: Partial<Product> = {}): Product => ({
  quantity: 1,
  grams,
  mm: null,
  goods: [],
  value: null,
  cost: null,
  price: null,
  ...more,
});

function run(
  cards: readonly RateCard[],
  products: readonly Product[],
  more: Partial<BatchTask> = {},
): BatchResult {
  const context = { asOf: AS_OF, fx: shippedFx };
  const task = {
    cards: cards.map(compileCard),
    products,
    countries: ['DE'],
    currency: 'CNY',
    context,
    ...more,
  };
  const steps = runBatch(task);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const at = (id: string, perKg: string, more: Partial<RateCard> = {}) =>
  card([service({ bands: [perKgBand(0, 2000, perKg)] })], { id, name: { en: id, zh: id }, ...more });

const told = (result: BatchResult, row = 0) => {
  const { first, second, reason } = batchRow(result, row);
  return [
    first?.service.id ?? null,
    first?.price.minor ?? null,
    second?.service.id ?? null,
    reason?.code ?? null,
  ];
};

describe('the two best', () => {
  it('are the cheapest and the next, whatever the order of the cards', () => {
    const cards = [at('b', '60'), at('c', '50'), at('a', '70')];
    // 50 x 0.1 = 5.00; 60 x 0.1 = 6.00.
    for (const order of [cards, [...cards].reverse()]) {
      const result = run(order, [product(100)]);
      expect(told(result)).toEqual(['c/packet', 500, 'b/packet', null]);
      expect(batchRow(result, 0).second?.price.minor).toBe(600);
    }
  });

  it('of one price are taken by id', () => {
    expect(told(run([at('b', '50'), at('a', '50')], [product(100)]))).toEqual([
      'a/packet',
      500,
      'b/packet',
      null,
    ]);
  });

  it('are real before illustrative, even dearer', () => {
    const demo = at('demo', '1', { status: 'demo' });
    expect(told(run([demo, at('real', '90')], [product(100)]))).toEqual([
      'real/packet',
      900,
      'demo/packet',
      null,
    ]);
    expect(told(run([demo], [product(100)]))).toEqual(['demo/packet', 10, null, null]);
  });

  it('compare across currencies by the rate of the day, and convert once', () => {
    const fx = [
      { quote: 'CNY', perUsd: '7', date: AS_OF, source: 'x', origin: 'table' as const },
      { quote: 'EUR', perUsd: '0.9', date: AS_OF, source: 'x', origin: 'table' as const },
    ];
    const cards = [at('yuan', '71'), at('dollar', '10', { currency: 'USD' })];
    const context = { asOf: AS_OF, fx };
    // 71 x 0.1 = 7.10 CNY = 1.014 USD; 10 x 0.1 = 1.00 USD. In EUR: 0.90 and 7.10 / 7 x 0.9 = 0.912857 -> 0.91.
    const result = run(cards, [product(100)], { currency: 'EUR', context });
    expect(told(result)).toEqual(['dollar/packet', 90, 'yuan/packet', null]);
    const { second, cardPrice } = batchRow(result, 0);
    expect(second?.price).toEqual({ minor: 91, currency: 'EUR' });
    expect(cardPrice).toEqual({ minor: 100, currency: 'USD' });
  });

  it('leave out, and name, currencies without a rate', () => {
    const result = run([at('yuan', '50'), at('lek', '1', { currency: 'ALL' })], [product(100)], {
      context: { asOf: AS_OF, fx: [] },
    });
    expect(told(result)).toEqual(['yuan/packet', 500, null, null]);
    expect(result.withoutRate).toEqual(['ALL']);
  });

  it('show the days that the seller knows before those of the sheet', () => {
    const stated = card([service({ transitDays: { min: 8, max: 12 } })]);
    const days = (transitDays: BatchTask['transitDays'] = {}) =>
      batchRow(run([stated], [product(100)], { transitDays }), 0).first?.service.days;
    expect(days()).toEqual({ min: 8, max: 12 });
    expect(days({ 'test/packet': { min: 5, max: 6 } })).toEqual({ min: 5, max: 6 });
  });
});

describe('no price', () => {
  const light = card([
    service({ id: 'light', bands: [perKgBand(0, 500, '50')], weight: { divisor: null, maxGrams: 500 } }),
  ]);
  const small = card(
    [service({ id: 'small', limits: [{ maxSideMm: 100 }], weight: { divisor: null, maxGrams: 2000 } })],
    { id: 'small' },
  );

  it('tells the refusal that is nearest to a yes, with its figures', () => {
    // 1000 g: too heavy for one by 500 g, too long for the other by 20 mm.
    const result = run([light, small], [product(1000, { mm: [120, 50, 50] })]);
    expect(batchRow(result, 0).reason).toEqual({
      code: 'side-too-long',
      params: { overMm: 20, limitMm: 100 },
    });
  });

  it('asks for the weight, and keeps each reason once', () => {
    const result = run([light], [product(null), product(null), product(900)], { countries: ['DE', 'FR'] });
    expect([0, 1, 2, 3, 4, 5].map((row) => batchRow(result, row).reason)).toEqual([
      { code: 'weight-missing' },
      { code: 'no-country', params: { country: 'FR' } },
      { code: 'weight-missing' },
      { code: 'no-country', params: { country: 'FR' } },
      { code: 'too-heavy', params: { overGrams: 400, limitGrams: 500 } },
      { code: 'no-country', params: { country: 'FR' } },
    ]);
    expect(result.reasons.length).toBe(3);
  });

  it('tells what the sheet says of a country rather than that others do not list it', () => {
    const zones = [{ id: 'RU', countries: ['RU'], closed: { code: 'not-served' } }];
    const closed = card([service({ zones, bands: [] })], { id: 'closed' });
    expect(told(run([light, closed], [product(100)], { countries: ['RU'] }))[3]).toBe('not-served');
  });
});

describe('sums', () => {
  const cards = [at('a', '50'), at('b', '60')];

  it('what goods and freight leave, exchanged', () => {
    const fx = [{ quote: 'CNY', perUsd: '7', date: AS_OF, source: 'x', origin: 'table' as const }];
    const sale = {
      quantity: 2,
      price: { minor: 1000, currency: 'USD' },
      cost: { minor: 2100, currency: 'CNY' },
    };
    // In CNY: 2 x 70.00 - 2 x 21.00 = 98.00, less 50 x 0.2 = 10.00.
    const result = run(cards, [product(100, sale), product(100)], { context: { asOf: AS_OF, fx } });
    expect(batchRow(result, 0).left).toEqual({ minor: 8800, currency: 'CNY' });
    expect(batchRow(result, 1).left).toBeNull();
  });

  it('one line a country, and the cheapest country of a product', () => {
    const abroad = card(
      [service({ zones: [{ id: 'DE', countries: ['FR'] }], bands: [perKgBand(0, 2000, '20')] })],
      { id: 'f' },
    );
    const result = run([...cards, abroad], [product(100), product(3000)], { countries: ['DE', 'FR', 'US'] });
    expect(
      summariseCountries(result).map(({ country, priced, unpriced, best }) => [
        country,
        priced,
        unpriced,
        best?.service.id,
        best?.products,
      ]),
    ).toEqual([
      ['DE', 1, 1, 'a/packet', 1],
      ['FR', 1, 1, 'f/packet', 1],
      ['US', 0, 2, undefined, undefined],
    ]);
    expect([...bestRows(result)]).toEqual([1, 3]);
  });

  it('progress rises to one', () => {
    const context = { asOf: AS_OF };
    const steps = runBatch({
      cards: cards.map(compileCard),
      products: [product(1)],
      countries: ['DE', 'FR'],
      currency: 'CNY',
      context,
    });
    expect([...steps]).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('refuses more rows than it can hold', () => {
    const products = Array.from({ length: MAX_BATCH_ROWS / 2 + 1 }, () => product(1));
    expect(() => run(cards, products, { countries: ['DE', 'FR'] })).toThrow(RangeError);
  });
});

describe('against estimate', () => {
  const cards = shippedCards.map(compileCard);
  const real = ({ card: { status } }: ServiceQuote) => status !== 'demo';

  it('every row is the cheapest of all services, and one is said why there is none', () => {
    fc.assert(
      fc.property(fc.array(itemArb, { minLength: 1, maxLength: 4 }), (items) => {
        const products = items.map((item) => ({
          ...item,
          value: item.value ?? null,
          cost: null,
          price: null,
          goods: [...item.goods],
        }));
        const countries = ['DE', 'US', 'RU', 'KR'];
        const context = { asOf: AS_OF, fx: shippedFx };
        const result = run(shippedCards, products, { countries, currency: 'USD', context });
        for (const [place, item] of items.entries()) {
          for (const [column, country] of countries.entries()) {
            const row = batchRow(result, place * countries.length + column);
            const { services } = estimate({ destination: { country }, items: [item] }, cards, context);
            const offers = services.filter(({ available }) => available);
            const among = offers.some(real) ? offers.filter(real) : offers;
            const prices = among.map(
              ({ price }) => price && convert(price, 'USD', shippedFx, 'halfUp')?.money.minor,
            );
            const won = offers.find(({ id }) => id === row.first?.service.id);
            expect(row.first?.price.minor ?? null).toBe(
              offers.length === 0 ? null : Math.min(...(prices as number[])),
            );
            expect(row.chargeableGrams).toBe(won?.chargeableGrams ?? null);
            expect(row.cardPrice).toEqual(won?.price ?? null);
            expect(row.parcels).toBe(won?.parcels ?? 0);
            expect(row.atLeast).toBe(won?.atLeast ?? false);
            expect(row.second === null).toBe(offers.length < 2);
            expect(row.reason === null).toBe(offers.length > 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
