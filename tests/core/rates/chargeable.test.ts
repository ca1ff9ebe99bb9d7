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
