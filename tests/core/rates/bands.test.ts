import { describe, expect, test } from 'vitest';
import type { BandPrice } from '../../../lib/core/rates';
import { codes, firstStepBand, perKgBand, quote } from './sample-card';

describe('per kg with registration', () => {
  test.each([
    // 50 x 0.001 = 0.05, + 10
    [1, '50', '10', 1005],
    // 70.44 x 0.320 = 22.5408 -> 22.54, + 18.85
    [320, '70.44', '18.85', 4139],
    // 205.1 x 0.333 = 68.2983 -> 68.30, + 17
    [333, '205.1', '17', 8530],
    // 88.5 x 0.001 = 0.0885 -> 0.09
    [1, '88.5', undefined, 9],
    // 85 x 0.001 = 0.085: the tie goes up
    [1, '85', undefined, 9],
    // A rate finer than a fen: 70.4455 x 2 = 140.891 -> 140.89
    [2000, '70.4455', undefined, 14089],
  ])('%i g at %s/kg + %s is %i fen', (grams, perKg, registration, fen) => {
    const { price } = quote({ bands: [perKgBand(0, 2000, perKg, registration)] }, { grams });
    expect(price).toEqual({ minor: fen, currency: 'CNY' });
  });

  test('explains freight and registration apart', () => {
    const { lines } = quote({ bands: [perKgBand(0, 2000, '70.44', '18.85')] }, { grams: 320 });
    expect(lines).toEqual([
      {
        code: 'freight',
        amount: { minor: 2254, currency: 'CNY' },
        inputs: { perKg: '70.44', grams: 320 },
      },
      { code: 'registration', amount: { minor: 1885, currency: 'CNY' }, inputs: {} },
    ]);
  });

  test('a fixed fee is its own line', () => {
    const price = { type: 'per-kg', perKg: '40', fixed: '18' } as const;
    const { lines } = quote({ bands: [{ zone: 'DE', fromGrams: 0, include: 'upper', price }] });
    expect(lines.map((line) => [line.code, line.amount.minor])).toEqual([
      ['freight', 2000],
      ['fixed', 1800],
    ]);
  });
});

describe('first + additional weight', () => {
  const bands = [firstStepBand(500, '52.5', 500, '15')];

  test.each([
    [1, 0, 5250],
    [499, 0, 5250],
    [500, 0, 5250],
    [501, 1, 6750],
    [1000, 1, 6750],
    [1001, 2, 8250],
    // ceil((1235 - 500) / 500) = 2 steps: 52.5 + 2 x 15
    [1235, 2, 8250],
  ])('%i g pays %i steps, %i fen', (grams, steps, fen) => {
    const { price, lines } = quote({ bands }, { grams });
    expect(price?.minor).toBe(fen);
    expect(lines.find((line) => line.code === 'additional')?.inputs.steps ?? 0).toBe(steps);
  });
});

describe('which band a weight falls in', () => {
  const upper = [perKgBand(0, 150, '10'), perKgBand(150, 300, '20'), perKgBand(300, 2000, '30')];
  const lower = upper.map((band) => ({ ...band, include: 'lower' as const }));

  test.each([
    [upper, 1, '10'],
    [upper, 149, '10'],
    [upper, 150, '10'],
    [upper, 151, '20'],
    [upper, 300, '20'],
    [upper, 301, '30'],
    [upper, 2000, '30'],
    [lower, 1, '10'],
    [lower, 149, '10'],
    [lower, 150, '20'],
    [lower, 299, '20'],
    [lower, 300, '30'],
    [lower, 1999, '30'],
  ])('%# %i g pays %s', (bands, grams, perKg) => {
    expect(quote({ bands }, { grams }).lines[0]?.inputs.perKg).toBe(perKg);
  });

  test('the order of the rows does not matter', () => {
    const bands = [...upper].reverse();
    expect(quote({ bands }, { grams: 150 }).lines[0]?.inputs.perKg).toBe('10');
  });

  test.each([
    ['upper', 2001, 1],
    ['lower', 2000, 1],
  ] as const)(
    'past the last edge (%s) the parcel is too heavy, by how much is said',
    (include, grams, over) => {
      const result = quote({ bands: [perKgBand(0, 2000, '50', '10', include)] }, { grams });
      expect(result.available).toBe(false);
      expect(result.price).toBeNull();
      expect(result.reasons).toEqual([
        { code: 'too-heavy', params: { overGrams: over, limitGrams: grams - over } },
      ]);
    },
  );

  test.each([
    ['upper', 100, false],
    ['upper', 101, true],
    ['lower', 99, false],
    ['lower', 100, true],
  ] as const)('a band from 100 g (%s) at %i g: %s', (include, grams, available) => {
    const result = quote({ bands: [perKgBand(100, 2000, '50', '10', include)] }, { grams });
    expect(result.available).toBe(available);
    if (!available) {
      const minimumGrams = include === 'upper' ? 101 : 100;
      expect(result.reasons).toEqual([{ code: 'below-minimum', params: { grams, minimumGrams } }]);
    }
  });

  test.each([
    [500, true],
    [501, false],
    [1000, false],
    [1001, true],
  ])('a gap between (0, 500] and (1000, 2000] at %i g: %s', (grams, available) => {
    const bands = [perKgBand(0, 500, '10'), perKgBand(1000, 2000, '20')];
    const result = quote({ bands }, { grams });
    expect(result.available).toBe(available);
    if (!available) {
      expect(result.reasons).toEqual([
        { code: 'band-gap', params: { grams, fromGrams: 500, toGrams: 1001 } },
      ]);
    }
  });

  test('no upper edge stated: any weight up to the engine limit is priced', () => {
    const bands = [firstStepBand(500, '52.5', 500, '15')];
    // (100,000,000 - 500) / 500 = 199,999 steps x 15 + 52.5
    expect(quote({ bands }, { grams: 100_000_000 }).price?.minor).toBe(300_003_750);
    expect(codes(quote({ bands }, { grams: 100_000_001 }).reasons)).toEqual(['weight-absurd']);
  });

  test('a zone without bands has no price', () => {
    expect(codes(quote({ bands: [] }).reasons)).toEqual(['no-price']);
  });
});

describe("the seller's discount", () => {
  const price = { type: 'per-kg', perKg: '70', registration: '18', fixed: '5' } as const;
  const bands = [{ zone: 'DE', fromGrams: 0, include: 'upper' as const, price }];

  test.each([
    // 70 x 0.5 = 35; 32 % = 11.20; 35 + 18 + 5 - 11.20
    ['32', -1120, 4680],
    // 12.5 % of 35 = 4.375 -> 4.38
    ['12.5', -438, 5362],
    ['100', -3500, 2300],
  ])('%s %% comes off the freight alone', (percent, off, total) => {
    const { lines, price: sum } = quote({ bands }, {}, { discounts: { test: percent } });
    const line = lines.find(({ code }) => code === 'discount');
    expect(line).toMatchObject({ amount: { minor: off }, inputs: { percent, of: '35.00' } });
    expect(sum?.minor).toBe(total);
  });

  test('comes off first and additional weight', () => {
    // (52.5 + 15) x 10 % = 6.75
    const rules = { bands: [firstStepBand(500, '52.5', 500, '15')] };
    expect(quote(rules, { grams: 600 }, { discounts: { test: '10' } }).price?.minor).toBe(6075);
  });

  test.each([[{}], [{ test: '0' }], [{ other: '50' }]])('none for %j', (discounts) => {
    const result = quote({ bands }, {}, { discounts });
    expect(result.price?.minor).toBe(5800);
    expect(codes(result.lines)).not.toContain('discount');
  });

  test('does not apply where the sheet excludes it', () => {
    const zones = [{ id: 'DE', countries: ['DE'], notes: [{ code: 'discount-excluded' }] }];
    const result = quote({ bands, zones }, {}, { discounts: { test: '32' } });
    expect(result.price?.minor).toBe(5800);
    expect(codes(result.warnings)).toContain('discount-excluded');
  });

  test.each(['-1', '101', 'abc', ''])('%j is a programming error', (percent) => {
    expect(() => quote({ bands }, {}, { discounts: { test: percent } })).toThrow(RangeError);
  });
});

describe('flat, minimum, weight or measure', () => {
  const band = (price: BandPrice) => [{ zone: 'DE', fromGrams: 0, include: 'upper' as const, price }];

  test('flat: one price for every weight of the band', () => {
    const result = quote({ bands: band({ type: 'flat', flat: '12.5', registration: '3' }) }, { grams: 1 });
    expect(result.lines.map(({ code, amount }) => [code, amount.minor])).toEqual([
      ['flat', 1250],
      ['registration', 300],
    ]);
  });

  test.each([
    // 0.5 kg x 10 = 5, raised by 15
    [
      500,
      [
        ['freight', 500],
        ['minimum', 1500],
      ],
    ],
    [2000, [['freight', 2000]]],
    [
      1999,
      [
        ['freight', 1999],
        ['minimum', 1],
      ],
    ],
  ])('a minimum of 20 at %i g', (grams, lines) => {
    const bands = band({ type: 'per-kg', perKg: '10', minimum: '20' });
    const result = quote({ bands }, { grams });
    expect(result.lines.map(({ code, amount }) => [code, amount.minor])).toEqual(lines);
  });

  test.each([
    // 1 m3 of 400 kg: 1 x 300 over 0.4 x 300
    [400_000, [1000, 1000, 1000], 'measure', 30_000],
    // 1 m3 of 1.5 t
    [1_500_000, [1000, 1000, 1000], 'freight', 45_000],
    // 0.5 x 0.4 x 0.3 m = 0.06 m3 x 300 = 18, raised to 300
    [10_000, [500, 400, 300], 'measure', 30_000],
  ] as const)('sea: %i g of %j mm by %s', (grams, mm, code, minor) => {
    const price = { type: 'weight-or-measure', perTonne: '300', perCbm: '300', minimum: '300' } as const;
    const result = quote({ bands: band(price) }, { grams, mm });
    expect(result.lines[0]?.code).toBe(code);
    expect(result.price?.minor).toBe(minor);
    expect(result.atLeast).toBe(false);
  });

  test('the volume is told in cubic metres', () => {
    const price = { type: 'weight-or-measure', perCbm: '300' } as const;
    // 0.0075 m3 x 300 = 2.25
    const [line] = quote({ bands: band(price) }, { mm: [300, 250, 100] }).lines;
    expect(line).toMatchObject({ amount: { minor: 225 }, inputs: { perCbm: '300', cbm: '0.007500000' } });
  });

  test('size unknown: by weight at least, and without a price by weight none', () => {
    const both = { type: 'weight-or-measure', perTonne: '300', perCbm: '400' } as const;
    const result = quote({ bands: band(both) }, { grams: 10_000, mm: null });
    expect(result).toMatchObject({ atLeast: true, price: { minor: 300 } });
    expect(codes(result.warnings)).toContain('measure-unknown');
    const volume = quote({ bands: band({ type: 'weight-or-measure', perCbm: '400' }) }, { mm: null });
    expect(codes(volume.reasons)).toEqual(['size-needed']);
  });
});
