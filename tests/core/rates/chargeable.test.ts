import { describe, expect, test } from 'vitest';
import { roundWeight, volumetricGrams } from '../../../lib/core/rates/chargeable';
import { codes, perKgBand, quote } from './sample-card';

const bands = [perKgBand(0, 100_000, '10')];

describe('volumetric weight', () => {
  test.each([
    // 600 x 520 x 300 mm = 93,600,000 mm3 / 5000
    [[600, 520, 300], 5000, 18_720],
    // 150 x 300 x 200 = 9,000,000 / 5000
    [[150, 300, 200], 5000, 1800],
    // 27,000,000 / 6000
    [[300, 300, 300], 6000, 4500],
    // 8,000 / 8000 exactly, then one mm3 more rounds up
    [[20, 20, 20], 8000, 1],
    [[8001, 1, 1], 8000, 2],
    [[7999, 1, 1], 8000, 1],
  ] as const)('%j at %i is %i g', (sides, divisor, grams) => {
    expect(volumetricGrams(sides, divisor)).toBe(grams);
  });
});

describe('weight steps and minimum', () => {
  test.each([
    [1, 1, undefined, 1],
    [1, 100, undefined, 100],
    [99, 100, undefined, 100],
    [100, 100, undefined, 100],
    [101, 100, undefined, 200],
    [2613, 100, undefined, 2700],
    [1, 1, 2000, 2000],
    [1999, 1, 2000, 2000],
    [2000, 1, 2000, 2000],
    [2001, 1, 2000, 2001],
    [10, 500, 700, 1000],
  ])('%i g in steps of %i from %s is %i', (grams, stepGrams, minGrams, expected) => {
    expect(roundWeight(grams, { stepGrams, ...(minGrams ? { minGrams } : {}) })).toBe(expected);
  });
});

describe('chargeable weight', () => {
  const weight = { stepGrams: 1, divisor: 5000 };

  test.each([
    // 9,000,000 mm3 / 5000 = 1800 g
    [1799, 1800, 'volumetric'],
    [1800, 1800, 'actual'],
    [1801, 1801, 'actual'],
  ] as const)('actual %i g against volumetric 1800 g bills %i g, %s', (grams, chargeable, basis) => {
    const result = quote({ weight, bands }, { grams, mm: [150, 300, 200] });
    expect(result).toMatchObject({
      chargeableGrams: chargeable,
      actualGrams: grams,
      volumetricGrams: 1800,
      basis,
      divisor: { value: 5000, origin: 'table' },
      atLeast: false,
    });
    // The billed weight is what is priced: 10 per kg.
    expect(result.price?.minor).toBe(chargeable);
  });

  test('divisor null: volume does not count, and nothing about it is unknown', () => {
    const result = quote({ weight: { stepGrams: 1, divisor: null }, bands }, { mm: [900, 900, 900] });
    expect(result).toMatchObject({ chargeableGrams: 500, volumetricGrams: null, divisor: null });
    expect(result.atLeast).toBe(false);
    expect(result.warnings).toEqual([]);
    expect(quote({ weight: { stepGrams: 1, divisor: null }, bands }, { mm: null }).atLeast).toBe(false);
  });

  test('a stated divisor without a size: at least, and why', () => {
    const result = quote({ weight, bands }, { mm: null });
    expect(result).toMatchObject({
      available: true,
      atLeast: true,
      volumetricGrams: null,
      chargeableGrams: 500,
    });
    expect(result.warnings).toEqual([{ code: 'volume-unknown', params: { divisor: 5000 } }]);
  });
});

describe('a sheet that is silent about volume', () => {
  const weight = { stepGrams: 1 };

  test('size unknown: actual weight, at least', () => {
    const result = quote({ weight, bands }, { mm: null });
    expect(result).toMatchObject({ atLeast: true, chargeableGrams: 500, divisor: null });
    expect(codes(result.warnings)).toEqual(['volume-unstated']);
  });

  test.each([
    // 160 x 250 x 100 mm = 4,000,000 mm3 / 8000 = 500 g: no more than the scale says
    [[250, 160, 100], false],
    // 4,008,000 / 8000 = 501 g
    [[501, 80, 100], true],
  ] as const)('size %j: bulky %s', (mm, bulky) => {
    const result = quote({ weight, bands }, { mm });
    expect(codes(result.warnings)).toEqual(bulky ? ['volume-unstated', 'bulky'] : ['volume-unstated']);
    expect(result.chargeableGrams).toBe(500);
    expect(result.atLeast).toBe(bulky);
  });

  test('tells the volumetric weight a carrier may bill', () => {
    // 27,000,000 / 8000 = 3375 g
    const { warnings } = quote({ weight, bands }, { mm: [300, 300, 300] });
    expect(warnings[1]).toEqual({ code: 'bulky', params: { volumetricGrams: 3375, divisor: 8000 } });
  });

  test("the seller's own divisor is used and marked as theirs", () => {
    const result = quote({ weight, bands }, { mm: [300, 300, 300] }, { assumedDivisor: 6000 });
    expect(result).toMatchObject({
      chargeableGrams: 4500,
      basis: 'volumetric',
      divisor: { value: 6000, origin: 'yours' },
      warnings: [],
      atLeast: false,
    });
  });

  test('the own divisor never replaces a stated one', () => {
    const mm = [300, 300, 300] as const;
    const stated = quote(
      { weight: { stepGrams: 1, divisor: 8000 }, bands },
      { mm },
      { assumedDivisor: 5000 },
    );
    expect(stated.divisor).toEqual({ value: 8000, origin: 'table' });
    const none = quote({ weight: { stepGrams: 1, divisor: null }, bands }, { mm }, { assumedDivisor: 5000 });
    expect(none.divisor).toBeNull();
  });
});

describe('inches and pounds', () => {
  test.each([
    // 15,726,410 mm3 / 16387.064 = 959.684 in3 / 139 = 6.90420 lb x 453.59237 = 3131.69 g
    [[305, 254, 203], 139, 3132],
    // 254 x 254 x 254 mm = 1000 in3 exactly / 139 x 453.59237 = 3263.255 g
    [[254, 254, 254], 139, 3264],
    // 1000 in3 / 166 x 453.59237 = 2732.484 g
    [[254, 254, 254], 166, 2733],
    // 127^3 mm3 = 125 in3 / 125 = 1 lb = 453.59237 g
    [[127, 127, 127], 125, 454],
  ] as [number[], number, number][])('%j at %i in3/lb is %i g', (sides, divisor, grams) => {
    const [a = 0, b = 0, c = 0] = sides;
    expect(volumetricGrams([a, b, c], divisor, 'in3/lb')).toBe(grams);
  });

  test('a whole number of grams is not rounded up by floating error', () => {
    // 16387064 x 100 mm3 x 45359237 / (1638706400 x 1) is 45359237 g exactly
    expect(volumetricGrams([16_387_064, 100, 1], 1, 'in3/lb')).toBe(45_359_237);
    expect(volumetricGrams([16_387_064, 100, 1], 45_359_237, 'in3/lb')).toBe(1);
  });
});

describe('when volume counts', () => {
  // 400 x 300 x 200 mm / 6000 = 4000 g
  test.each([
    ['always', [400, 300, 200], 4000],
    [{ anySideAtLeastMm: 400 }, [400, 300, 200], 4000],
    [{ anySideAtLeastMm: 401 }, [400, 300, 200], 1000],
    [{ ratioAtLeast: 4 }, [400, 300, 200], 4000],
    [{ ratioAtLeast: 4.001 }, [400, 300, 200], 1000],
  ] as const)('%j of %j: %i g', (when, mm, grams) => {
    const result = quote({ weight: { divisor: 6000, when }, bands }, { grams: 1000, mm });
    expect(result.chargeableGrams).toBe(grams);
    expect(result.basis).toBe(grams === 1000 ? 'actual' : 'volumetric');
    expect(result.volumetricGrams).toBe(4000);
  });

  test('a ratio of 1.1 means 1.1', () => {
    const weight = { divisor: 6000, when: { ratioAtLeast: 1.1 } };
    // 300 x 220 x 100 / 6000 = 1100 g
    expect(quote({ weight, bands }, { grams: 1000, mm: [300, 220, 100] }).chargeableGrams).toBe(1100);
    expect(quote({ weight, bands }, { grams: 1001, mm: [300, 220, 100] }).chargeableGrams).toBe(1001);
  });
});

describe('half counting', () => {
  // 600 x 600 x 600 mm / 6000 = 36 kg
  test.each([
    ['no', 15_000, 36_000, 'volumetric'],
    ['yes', 15_000, 25_500, 'half'],
    ['yes', 36_000, 36_000, 'actual'],
    ['yes', 40_000, 40_000, 'actual'],
    // (15,001 + 36,000) / 2 = 25,500.5
    ['yes', 15_001, 25_501, 'half'],
    [{ freeGrams: 20_000 }, 15_000, 25_500, 'half'],
    [{ freeGrams: 21_000 }, 15_000, 15_000, 'actual'],
    [{ freeGrams: 20_999 }, 15_000, 25_500, 'half'],
  ] as const)('half %j at %i g: %i g, %s', (half, grams, chargeable, basis) => {
    const result = quote({ weight: { divisor: 6000, half }, bands }, { grams, mm: [600, 600, 600] });
    expect(result).toMatchObject({ chargeableGrams: chargeable, basis, volumetricGrams: 36_000 });
  });
});

describe('steps by weight', () => {
  const steps = [{ belowGrams: 21_000, stepGrams: 500 }, { stepGrams: 1000 }];

  test.each([
    [1, 500],
    [500, 500],
    [501, 1000],
    [20_500, 20_500],
    [20_501, 21_000],
    [20_999, 21_000],
    [21_000, 21_000],
    [21_001, 22_000],
    [22_000, 22_000],
  ])('%i g bills %i', (grams, expected) => {
    expect(roundWeight(grams, { steps })).toBe(expected);
  });

  test('no step stated: by the gram', () => {
    expect(roundWeight(123, {})).toBe(123);
    expect(roundWeight(123, { steps: [] })).toBe(123);
    expect(roundWeight(123, { minGrams: 200 })).toBe(200);
  });
});

describe('the weight limit of a service', () => {
  test.each([
    [2000, undefined, true],
    [2001, undefined, false],
    [2001, 3000, true],
    [3001, 3000, false],
  ])('%i g with a zone of %s: %s', (grams, maxGrams, available) => {
    const zones = [{ id: 'DE', countries: ['DE'], ...(maxGrams === undefined ? {} : { maxGrams }) }];
    const weight = { divisor: null, maxGrams: 2000 };
    expect(quote({ weight, zones, bands }, { grams }).available).toBe(available);
  });
});
