import { describe, expect, test } from 'vitest';
import { compileCard, estimate, type ParcelItem } from '../../../lib/core/rates';
import { AS_OF, ask, card, codes, perKgBand, piece, quote, service } from './sample-card';

describe('destination', () => {
  test('a country that no zone has', () => {
    const result = quote({}, {}, { destination: { country: 'FR' } });
    expect(result).toMatchObject({ available: false, price: null, lines: [] });
    expect(result.reasons).toEqual([{ code: 'no-country', params: { country: 'FR' } }]);
  });

  test('a zone the sheet marks closed gives its own reason and nothing else about the parcel', () => {
    const zones = [{ id: 'DE', countries: ['DE'], maxGrams: 10, closed: { code: 'not-served' } }];
    const result = quote({ zones });
    expect(result.price).toBeNull();
    expect(result.reasons).toEqual([{ code: 'not-served' }]);
  });

  test('countries of one zone share its bands', () => {
    const zones = [{ id: 'DE', countries: ['DE', 'FR'] }];
    const there = quote({ zones }, {}, { destination: { country: 'FR' } });
    expect(there.price).toEqual(quote({ zones }).price);
  });

  test('a parcel from elsewhere', () => {
    expect(quote({}, {}, { origin: 'CN' }).available).toBe(true);
    const result = quote({}, {}, { origin: 'US' });
    expect(result.reasons).toEqual([{ code: 'other-origin', params: { originCountry: 'CN' } }]);
  });
});

describe('a card for the orders of one marketplace', () => {
  test.each([
    [undefined, undefined, []],
    [undefined, 'ozon', []],
    ['ozon', 'ozon', []],
    ['ozon', undefined, ['platform-only']],
    ['ozon', 'amazon', ['platform-only']],
  ])('card for %s, order on %s: %j', (platform, order, reasons) => {
    const asked = card([service()], platform === undefined ? {} : { platform });
    const quotes = estimate(
      {
        destination: { country: 'DE' },
        items: [piece()],
        ...(order === undefined ? {} : { platform: order }),
      },
      [compileCard(asked)],
      { asOf: AS_OF },
    ).services;
    expect(quotes.map((quote) => codes(quote.reasons))).toEqual([reasons]);
  });
});

describe('head-haul to a warehouse', () => {
  test.each([
    [undefined, ['warehouse-only']],
    ['buyer', ['warehouse-only']],
    ['warehouse', []],
  ] as const)('parcel to %s: %j', (deliverTo, reasons) => {
    const asked = {
      destination: { country: 'DE' },
      items: [piece()],
      ...(deliverTo === undefined ? {} : { deliverTo }),
    };
    const compiled = compileCard(card([service()], { deliversTo: 'warehouse' }));
    const { services } = estimate(asked, [compiled], { asOf: AS_OF });
    expect(codes(services[0]?.reasons ?? [])).toEqual(reasons);
  });

  test('asks no postcode of a parcel it does not take', () => {
    const zones = [{ id: 'DE', countries: ['DE'], postcodes: [{ prefix: '1' }] }];
    const asks = card([service({ zones })]);
    const request = { destination: { country: 'DE' }, items: [piece()] };
    const missing = (deliversTo: { deliversTo?: 'warehouse' }) =>
      codes(estimate(request, [compileCard({ ...asks, ...deliversTo })], { asOf: AS_OF }).missing);
    expect(missing({})).toEqual(['postcode']);
    expect(missing({ deliversTo: 'warehouse' })).toEqual([]);
  });
});

describe('dates of a card', () => {
  test.each([
    ['2025-12-31', ['card-not-yet']],
    ['2026-01-01', []],
    ['2026-06-30', []],
    ['2026-07-01', ['card-ended']],
  ])('in force from 2026-01-01 to 2026-06-30, asked on %s: %j', (asOf, reasons) => {
    const compiled = [compileCard(card([service()], { effectiveTo: '2026-06-30' }))];
    const request = { destination: { country: 'DE' }, items: [piece()] };
    const [result] = estimate(request, compiled, { asOf }).services;
    expect(codes(result?.reasons ?? [])).toEqual(reasons);
    expect(result?.available).toBe(reasons.length === 0);
  });

  test('no date stated: no date to fail', () => {
    expect(ask([card([service()], { effectiveFrom: null })], piece()).services[0]?.available).toBe(true);
  });

  test('a card marked expired prices nothing', () => {
    const result = ask([card([service()], { status: 'expired' })], piece()).services[0];
    expect(result?.price).toBeNull();
    expect(codes(result?.reasons ?? [])).toEqual(['card-expired']);
  });
});

describe('goods', () => {
  test.each([
    ['yes', true, [], []],
    ['no', false, ['goods-refused'], []],
    [undefined, true, [], ['goods-unstated']],
  ] as const)('battery %s', (stated, available, reasons, warnings) => {
    const result = quote({ goods: stated ? { battery: stated } : {} }, { goods: ['battery'] });
    expect(result.available).toBe(available);
    expect(codes(result.reasons)).toEqual(reasons);
    expect(codes(result.warnings)).toEqual(warnings);
  });

  test('every refused kind is named', () => {
    const result = quote({ goods: { battery: 'no', liquid: 'no' } }, { goods: ['liquid', 'battery'] });
    expect(result.reasons).toEqual([
      { code: 'goods-refused', params: { goods: 'battery' } },
      { code: 'goods-refused', params: { goods: 'liquid' } },
    ]);
  });

  test('what the parcel does not hold is not asked about', () => {
    expect(quote({ goods: { battery: 'no' } }, { goods: [] }).available).toBe(true);
  });

  test('a service for special goods only', () => {
    const rules = { onlyGoods: ['battery', 'liquid'] as const, goods: { battery: 'yes' } as const };
    const special = { ...rules, onlyGoods: [...rules.onlyGoods] };
    expect(quote(special, { goods: ['battery'] }).available).toBe(true);
    expect(quote(special, { goods: [] }).reasons).toEqual([
      { code: 'goods-only', params: { goods: 'battery, liquid' } },
    ]);
  });
});

describe('weight limit of a zone', () => {
  const zones = [{ id: 'DE', countries: ['DE'], maxGrams: 1000 }];

  test.each([
    [999, true],
    [1000, true],
    [1001, false],
  ])('%i g of 1000: %s', (grams, available) => {
    const result = quote({ zones }, { grams });
    expect(result.available).toBe(available);
    if (!available) {
      expect(result.reasons).toEqual([{ code: 'too-heavy', params: { overGrams: 1, limitGrams: 1000 } }]);
    }
  });

  test('is on the scale, not on the volume billed', () => {
    // 1,500 g volumetric of a 500 g parcel
    const weight = { stepGrams: 1, divisor: 5000 };
    const result = quote({ zones, weight }, { grams: 500, mm: [300, 250, 100] });
    expect(result).toMatchObject({ available: true, chargeableGrams: 1500 });
  });
});

describe('a sheet without a weight limit', () => {
  test.each([
    [30_000, undefined, []],
    [30_001, undefined, ['weight-limit-unstated']],
    [30_001, 40_000, []],
  ])('%i g, limit %s: %j', (grams, maxGrams, warnings) => {
    const zone = { id: 'DE', countries: ['DE'], ...(maxGrams === undefined ? {} : { maxGrams }) };
    const bands = [perKgBand(0, undefined, '50')];
    expect(codes(quote({ zones: [zone], bands }, { grams }).warnings)).toEqual(warnings);
  });
});

describe('what is missing', () => {
  test('no weight: no service has a price, each says why, nothing is zero', () => {
    const result = ask([card([service(), service({ id: 'other' })])], piece({ grams: null }));
    expect(result.missing).toEqual([{ code: 'weight' }]);
    expect(result.services).toHaveLength(2);
    for (const one of result.services) {
      expect(one).toMatchObject({ available: false, price: null, actualGrams: null, chargeableGrams: null });
      expect(codes(one.reasons)).toEqual(['weight-missing']);
    }
  });

  test('no weight still tells what else is in the way', () => {
    const result = quote({ goods: { battery: 'no' } }, { grams: null, goods: ['battery'] });
    expect(codes(result.reasons)).toEqual(['goods-refused', 'weight-missing']);
  });

  test('no size', () => {
    expect(ask([card([service()])], piece({ mm: null })).missing).toEqual([{ code: 'size' }]);
  });

  test('one item of two without a weight: the whole is unknown', () => {
    const items = [piece(), piece({ grams: null })];
    const request = { destination: { country: 'DE' }, items };
    const result = estimate(request, [compileCard(card([service()]))], { asOf: AS_OF });
    expect(result.services[0]?.price).toBeNull();
    expect(result.missing).toEqual([{ code: 'weight' }, { code: 'size-several-items' }]);
  });

  test.each([
    [{ grams: 0 }],
    [{ grams: -5 }],
    [{ grams: 1.5 }],
    [{ quantity: 0 }],
    [{ mm: [0, 1, 1] }],
  ] as Partial<ParcelItem>[][])('%j is a programming error, not a free parcel', (item) => {
    expect(() => ask([card([service()])], piece(item))).toThrow(RangeError);
  });
});

describe('several pieces', () => {
  const weight = { stepGrams: 1, divisor: 1000 };
  const bands = [perKgBand(0, undefined, '10')];

  test('one parcel: weights add, sides stack along the shortest, and the result says so', () => {
    const result = ask([card([service({ weight, bands })])], piece({ quantity: 3, grams: 100 }));
    // 200 x 100 x (3 x 50) mm / 1000 = 3000 g
    expect(result.services[0]).toMatchObject({ actualGrams: 300, volumetricGrams: 3000 });
    expect(result.assumptions).toEqual([
      { code: 'fewest-parcels', params: { pieces: 3 } },
      { code: 'stacked', params: { pieces: 3 } },
    ]);
  });

  test('the stack can become the longest side', () => {
    const limits = [{ maxSideMm: 500 }];
    expect(quote({ limits }, { quantity: 10, grams: 10 }).available).toBe(true);
    const result = quote({ limits }, { quantity: 11, grams: 10 }, { pack: 'one-parcel' });
    expect(result.reasons).toEqual([{ code: 'side-too-long', params: { overMm: 50, limitMm: 500 } }]);
  });

  test('a single piece assumes nothing', () => {
    expect(ask([card([service()])], piece()).assumptions).toEqual([]);
  });

  test('without a size nothing is stacked', () => {
    const result = ask([card([service()])], piece({ quantity: 2, mm: null }));
    expect(codes(result.assumptions)).toEqual(['fewest-parcels']);
  });

  test('a mix of products: weights add, the size is unknown, goods of all count', () => {
    const items = [piece({ quantity: 2, grams: 100 }), piece({ grams: 50, goods: ['liquid'] })];
    const compiled = [compileCard(card([service({ goods: { liquid: 'no' } })]))];
    const result = estimate({ destination: { country: 'DE' }, items }, compiled, { asOf: AS_OF });
    expect(result.services[0]?.actualGrams).toBe(250);
    expect(codes(result.services[0]?.reasons ?? [])).toEqual(['goods-refused']);
    expect(codes(result.missing)).toEqual(['size-several-items']);
    expect(codes(result.assumptions)).toEqual(['fewest-parcels']);
  });

  test("the seller's divisor is an assumption of the whole estimate", () => {
    const silent = card([service({ weight: { stepGrams: 1 } })]);
    const result = ask([silent], piece(), { assumedDivisor: 6000 });
    expect(result.assumptions).toEqual([{ code: 'divisor-yours', params: { divisor: 6000 } }]);
    expect(ask([card([service()])], piece(), { assumedDivisor: 6000 }).assumptions).toEqual([]);
  });
});

describe('order', () => {
  const at = (id: string, perKg: string) => service({ id, bands: [perKgBand(0, 2000, perKg)] });

  test('by price, then the unavailable, ties by id', () => {
    const closed = service({ id: 'a-closed', zones: [] });
    const list = [at('c', '30'), closed, at('b', '20'), at('a', '30')];
    const result = ask([card(list)], piece());
    expect(result.services.map(({ id }) => id)).toEqual(['test/b', 'test/a', 'test/c', 'test/a-closed']);
  });

  test('demo cards come after every published and own card, however cheap', () => {
    const demo = card([at('x', '1')], { id: 'demo', status: 'demo' });
    const own = card([at('x', '60')], { id: 'own', status: 'user' });
    const result = ask([demo, own, card([at('x', '50')])], piece());
    expect(result.services.map(({ id }) => id)).toEqual(['test/x', 'own/x', 'demo/x']);
  });

  test('each quote names its card', () => {
    const [result] = ask([card([service()])], piece()).services;
    expect(result?.card).toEqual({
      id: 'test',
      name: { en: 'Test', zh: '测试' },
      source: 'own words',
      effectiveFrom: '2026-01-01',
      status: 'published',
    });
    expect(result?.id).toBe('test/packet');
  });

  test('no cards: no services, and the missing is still told', () => {
    expect(ask([], piece({ grams: null }))).toEqual({
      services: [],
      assumptions: [],
      missing: [{ code: 'weight' }],
    });
  });
});
