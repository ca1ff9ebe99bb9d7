import { describe, expect, test } from 'vitest';
import { estimateAnswer } from '../../../scripts/caravel/estimate';
import { InputError } from '../../../scripts/caravel/input-error';
import { card, perKgBand, service } from '../../core/rates/sample-card';

const TODAY = '2026-10-01';
const item = (more: object = {}) => ({ quantity: 1, grams: 320, mm: null, goods: [], ...more });
const request = (more: object = {}) => ({ destination: { country: 'DE' }, items: [item()], ...more });
const answer = (value: unknown) => estimateAnswer(JSON.stringify(value), TODAY);

function problem(value: unknown): string {
  try {
    answer(value);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('the answer', () => {
  test('has the documented shape, amounts as decimal strings', () => {
    const cards = [card([service()])];
    // 50 x 0.320 + 10
    expect(answer(request({ cards, items: [item({ mm: [10, 10, 10] })] }))).toEqual({
      services: [
        {
          id: 'test/packet',
          name: 'Packet',
          mode: 'line',
          available: true,
          price: { amount: '26.00', currency: 'CNY' },
          atLeast: false,
          parcels: 1,
          chargeableGrams: 320,
          basis: 'actual',
          actualGrams: 320,
          volumetricGrams: null,
          transitDays: null,
          tracked: null,
          ddp: null,
          lines: [
            { code: 'freight', amount: '16.00', note: '50 per kg x 320 g' },
            { code: 'registration', amount: '10.00', note: 'registration' },
          ],
          reasons: [],
          warnings: [],
          card: { id: 'test', source: 'own words', effectiveFrom: '2026-01-01', status: 'published' },
        },
      ],
      assumptions: [],
      missing: [],
    });
  });

  test('reasons, assumptions and the missing are sentences', () => {
    const cards = [card([service({ goods: { battery: 'no' } })])];
    const result = answer(
      request({ cards, items: [item({ quantity: 2, grams: null, goods: ['battery'] })] }),
    );
    expect(result.services[0]?.price).toBeNull();
    expect(result.services[0]?.reasons.map(({ code }) => code)).toEqual(['goods-refused', 'weight-missing']);
    expect(result.assumptions.map(({ code }) => code)).toEqual(['fewest-parcels']);
    expect(result.missing.map(({ code }) => code)).toEqual(['weight', 'size']);
    for (const { text } of [
      ...(result.services[0]?.reasons ?? []),
      ...result.assumptions,
      ...result.missing,
    ]) {
      expect(text).toMatch(/\w+ \w+/);
      expect(text).not.toContain('{{');
    }
  });

  test('several products: one parcel of all weights, size unknown', () => {
    const cards = [card([service()])];
    const items = [item({ quantity: 2, grams: 100, mm: [10, 10, 10] }), item({ grams: 50 })];
    const result = answer(request({ cards, items }));
    expect(result.services[0]?.actualGrams).toBe(250);
    expect(result.missing.map(({ code }) => code)).toEqual(['size-several-items']);
  });

  test('a discount and a divisor of the seller', () => {
    const cards = [card([service({ weight: { stepGrams: 1 } })])];
    const more = { cards, discounts: { test: '50' }, assumedDivisor: 5000 };
    const [one] = answer(request({ ...more, items: [item({ mm: [200, 100, 100] })] })).services;
    // 2,000,000 mm3 / 5000 = 400 g; 50 x 0.4 = 20; + 10; - 10
    expect(one).toMatchObject({ chargeableGrams: 400, basis: 'volumetric', price: { amount: '20.00' } });
    expect(one?.lines.at(-1)).toEqual({ code: 'discount', amount: '-10.00', note: '50 % off 20.00' });
  });

  test('first + additional weight in words', () => {
    const [one] = answer(
      request({ items: [item({ grams: 501 })], services: ['aliexpress-standard/big-parcel'] }),
    ).services;
    expect(one?.lines.map(({ note }) => note)).toEqual(['first 500 g', '1 x 500 g at 54.93']);
  });

  test('only the services asked for; inline cards replace the shipped ones', () => {
    const services = ['aliexpress-standard/general'];
    expect(answer(request({ services })).services.map(({ id }) => id)).toEqual(services);
    expect(answer(request({ cards: [card([service()])] })).services.map(({ id }) => id)).toEqual([
      'test/packet',
    ]);
  });

  test('the date decides which cards are in force', () => {
    const services = ['aliexpress-standard/general'];
    const [one] = answer(request({ services, asOf: '2026-04-25' })).services;
    expect(one?.reasons.map(({ code }) => code)).toEqual(['card-not-yet']);
  });

  test('a parcel from another country than the card', () => {
    const [one] = answer(request({ origin: 'US', cards: [card([service()])] })).services;
    expect(one?.reasons.map(({ code }) => code)).toEqual(['other-origin']);
  });

  test('fields of later verbs are accepted and do not change the price', () => {
    const more = { value: { amount: '19.99', currency: 'USD' }, hs: '850440' };
    expect(answer(request({ items: [item(more)] }))).toEqual(answer(request()));
  });
});

test('null is unknown, and a byte order mark is no input', () => {
  const nothing = request({
    destination: { country: 'DE', postcode: null },
    items: [item({ value: null, hs: null })],
  });
  const absent = request({
    destination: { country: 'DE' },
    items: [item({ value: undefined, hs: undefined })],
  });
  expect(answer(nothing)).toEqual(answer(absent));
  expect(estimateAnswer(`\uFEFF${JSON.stringify(absent)}`, TODAY)).toEqual(answer(absent));
});

describe('bad input names the field', () => {
  test.each([
    [[], 'input: must be an object'],
    [null, 'input: must be an object'],
    [request({ items: [] }), 'items: must hold at least one item'],
    [request({ items: {} }), 'items: must be a list'],
    [request({ items: ['x'] }), 'items[0]: must be an object'],
    [request({ destination: undefined }), 'destination: must be an object'],
    [
      request({ destination: { country: 'UK' } }),
      'destination.country: must be an ISO 3166-1 alpha-2 code like DE',
    ],
    [
      request({ destination: { country: 'de' } }),
      'destination.country: must be an ISO 3166-1 alpha-2 code like DE',
    ],
    [request({ origin: 86 }), 'origin: must be an ISO 3166-1 alpha-2 code like DE'],
    [request({ asOf: '2026-02-30' }), 'asOf: must be a date like 2026-10-01'],
    [request({ as_of: '2026-01-01' }), 'as_of: unknown field'],
    [
      request({ services: ['aliexpress-standard/rocket'] }),
      'services[0]: no service "aliexpress-standard/rocket"',
    ],
    [request({ discounts: { nobody: '10' } }), 'discounts.nobody: no card with this id'],
    [
      request({ discounts: { 'aliexpress-standard': '101' } }),
      'discounts.aliexpress-standard: must be a percentage like "32"',
    ],
    [request({ assumedDivisor: 0 }), 'assumedDivisor: must be an integer from 1000 to 20000 or null'],
    [request({ cards: [] }), 'cards: must hold at least one card'],
    [request({ services: [] }), 'services: must name at least one service'],
  ])('%j', (value, message) => {
    expect(problem(value)).toBe(message);
  });

  test.each([
    [{ grams: -5 }, 'items[0].grams: must be a positive integer or null'],
    [{ grams: 0 }, 'items[0].grams: must be a positive integer or null'],
    [{ grams: 1.5 }, 'items[0].grams: must be a positive integer or null'],
    [{ grams: '320' }, 'items[0].grams: must be a positive integer or null'],
    [{ grams: undefined }, 'items[0].grams: must be a positive integer or null'],
    [{ grams: 100_000_001 }, 'items[0].grams: must be at most 100000000'],
    [{ quantity: 0 }, 'items[0].quantity: must be a positive integer'],
    [{ quantity: undefined }, 'items[0].quantity: must be a positive integer'],
    [{ mm: [1, 2] }, 'items[0].mm: must be three sides in millimetres or null'],
    [{ mm: [1, 2, 0] }, 'items[0].mm[2]: must be a positive integer of millimetres'],
    [{ goods: ['gold'] }, 'items[0].goods[0]: must be one of battery, liquid, powder, magnet, food, brand'],
    [{ weight: 5 }, 'items[0].weight: unknown field'],
    [{ value: { amount: 5, currency: 'USD' } }, 'items[0].value.amount: must be a decimal string'],
  ])('item %j', (more, message) => {
    expect(problem(request({ items: [item(more)] }))).toBe(message);
  });

  test.each([
    [
      'a price',
      card([service({ bands: [perKgBand(0, 10, '-1')] })]),
      /^cards\[0\]\.services\[0\]\.bands\[0\]\.price\.perKg: must be/,
    ],
    [
      'overlap',
      card([service({ bands: [perKgBand(0, 10, '1'), perKgBand(5, 20, '1')] })]),
      /^cards\[0\]\.services\[0\]\.bands\[1\]: .*overlap/,
    ],
    [
      'a zone',
      card([service({ bands: [{ ...perKgBand(0, 10, '1'), zone: 'X' }] })]),
      /^cards\[0\]\.services\[0\]\.zones\[0\]: |^cards\[0\]\.services\[0\]\.bands\[0\]\.zone: /,
    ],
    ['dates', card([service()], { effectiveTo: '2025-01-01' }), /^cards\[0\]\.effectiveTo: /],
  ])('inline card: %s', (_, bad, message) => {
    const told = problem(request({ cards: [bad] }));
    expect(told).toMatch(message);
    expect(told).not.toContain('\n');
    expect(told.match(/services\[0\]/g)?.length ?? 0).toBeLessThan(3);
  });

  test('two inline cards with one id', () => {
    expect(problem(request({ cards: [card([service()]), card([service()])] }))).toBe(
      'cards[1].id: test is used twice',
    );
  });

  test('a gap between bands is no error: parcels in it are told', () => {
    const bands = [perKgBand(0, 100, '1'), perKgBand(500, 900, '1')];
    const [one] = answer(request({ cards: [card([service({ bands })])] })).services;
    expect(one?.reasons.map(({ code }) => code)).toEqual(['band-gap']);
  });
});
