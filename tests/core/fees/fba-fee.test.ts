import { describe, expect, test } from 'vitest';
import { chargeableWeight, fbaFee, measure, sizeTier } from '../../../lib/core/fees';
import { shippedFees } from '../../../lib/data/fees';

type Sides = [number, number, number];
const table = (site: string) => {
  const found = shippedFees.fba.find((one) => one.site === site);
  if (!found) throw new Error(site);
  return found;
};
const [us, uk] = [table('us'), table('uk')];
const tier = (site: string, grams: number, mm: Sides) =>
  sizeTier(measure(grams, mm, table(site)), table(site).tiers)?.id ?? null;
const fee = (site: string, grams: number, mm: Sides, price: number, category: string | null = null) => {
  const found = fbaFee(grams, mm, table(site), category);
  return 'term' in found ? found.term.at(price) : found.reason;
};
const inches = (...sides: Sides) => sides.map((side) => side * 25.4) as Sides;
const OZ = 28.349523125;
const LB = 453.59237;

describe('worked examples', () => {
  test('PF-03: large standard of 16 oz at 25 dollars is 4.60', () => {
    expect(tier('us', 16 * OZ, inches(12, 9, 1))).toBe('large_standard');
    expect(fee('us', 16 * OZ, inches(12, 9, 1), 2500)).toBe(460);
    // the same pound as whole grams
    expect(fee('us', 454, [305, 229, 25], 2500)).toBe(460);
  });

  test('PF-05: small standard of 2 oz at 20 dollars is 3.32', () => {
    expect(fee('us', 2 * OZ, inches(10, 6, 0.5), 2000)).toBe(332);
  });
});

describe('price bands in the US: below 10, to 50, above', () => {
  test.each([
    [999, 243],
    [1000, 332],
    [5000, 332],
    [5001, 358],
  ])('small standard at %i cents', (price, expected) => {
    expect(fee('us', 50, [200, 150, 10], price)).toBe(expected);
  });

  test('bulky pays one fee from ten dollars on', () => {
    const found = fbaFee(2000, inches(30, 20, 10), us, null);
    expect('term' in found && found.term.breaks).toEqual([999, 5000]);
  });
});

describe('size tiers in the US', () => {
  test.each([
    // weight of small standard: 16 oz is 453.59 g
    [454, inches(15, 12, 0.75), 'small_standard'],
    [455, inches(15, 12, 0.75), 'large_standard'],
    // sides
    [100, inches(15.1, 12, 0.75), 'large_standard'],
    [100, inches(15, 12.1, 0.75), 'large_standard'],
    [100, inches(15, 12, 0.76), 'large_standard'],
    // 19 mm is 0.748 in, 20 mm is 0.787 in
    [100, [380, 300, 19] as Sides, 'small_standard'],
    [100, [380, 300, 20] as Sides, 'large_standard'],
    // any order of the sides
    [100, inches(0.75, 15, 12), 'small_standard'],
    [1000, inches(18, 14, 8), 'large_standard'],
    [1000, inches(18.1, 14, 8), 'small_bulky'],
    [1000, inches(18, 14.1, 8), 'small_bulky'],
    [1000, inches(18, 14, 8.1), 'small_bulky'],
    [20 * LB, inches(18, 14, 8), 'large_standard'],
    [20 * LB + 1, inches(18, 14, 8), 'small_bulky'],
    // 37 + 2 x (28 + 18.5) = 130
    [1000, inches(37, 28, 18.5), 'xl_70_150'], // 37 x 28 x 18.5 / 139 = 137.9 lb of volume
    [1000, inches(37, 20, 9), 'small_bulky'], // 47.9 lb
    [1000, inches(37.1, 20, 9), 'large_bulky'],
    [1000, inches(59, 10, 10), 'large_bulky'], // 42.4 lb
    [1000, inches(59.1, 10, 10), 'xl_0_50'],
    [50 * LB, inches(30, 10, 10), 'small_bulky'],
    [50 * LB + 1, inches(30, 10, 10), 'xl_50_70'],
    [70 * LB + 1, inches(30, 10, 10), 'xl_70_150'],
    [150 * LB, inches(30, 10, 10), 'xl_70_150'],
    [150 * LB + 1, inches(30, 10, 10), 'xl_150'],
    // length 96, length + girth 130
    [1000, inches(96, 8, 8), 'xl_0_50'],
    [1000, inches(96.1, 8, 8), 'overmax'],
    [1000, inches(60, 20, 15.2), 'overmax'], // 60 + 70.4
  ] as const)('%d g %j is %s', (grams, mm, expected) => {
    expect(tier('us', grams, [...mm] as Sides)).toBe(expected);
  });
});

describe('weight in the US', () => {
  test.each([
    // small standard goes by the scale: 15 x 12 x 0.75 / 139 = 0.97 lb of volume do not count
    [113, inches(15, 12, 0.75), 342],
    [114, inches(15, 12, 0.75), 345],
    [453, inches(15, 12, 0.75), 396],
    // large standard, 1 in thick: 18 x 14 x 1 / 139 = 1.81 lb -> up to 2 lb
    [100, inches(18, 14, 1), 582],
    // 12 x 12 x 12 / 139 is for bulky; 12 x 12 x 8 / 139 = 8.288 lb -> 8.5: 22 started quarter pounds above 3
    [500, inches(12, 12, 8), 697 + 22 * 8],
    [3 * LB, inches(12, 6, 4), 667],
    [3 * LB + 1, inches(12, 6, 4), 697 + 8],
    [3.25 * LB, inches(12, 6, 4), 697 + 8],
    [3.25 * LB + 1, inches(12, 6, 4), 697 + 16],
    [20 * LB, inches(12, 6, 4), 697 + 68 * 8],
    // bulky by the started pound: 40 lb is 39 above the first
    [40 * LB, inches(30, 10, 10), 755 + 39 * 38],
    [40 * LB + 1, inches(30, 10, 10), 755 + 40 * 38],
    // a flat box counts as two inches high: 30 x 20 x 2 / 139 = 8.63 lb -> 9
    [500, inches(30, 20, 0.5), 755 + 8 * 38],
    // 100 lb: 71 are in the base
    [100 * LB, inches(30, 10, 10), 5132 + 29 * 75],
    [60 * LB, inches(30, 10, 10), 3732 + 9 * 75],
    [151 * LB, inches(30, 10, 10), 19_495],
    [152 * LB, inches(30, 10, 10), 19_495 + 19],
  ] as const)('%d g %j at 20 dollars', (grams, mm, expected) => {
    expect(fee('us', grams, [...mm] as Sides, 2000)).toBe(expected);
  });

  test('a tier without a fee has none, whatever the price', () => {
    expect(fee('us', 1000, inches(97, 8, 8), 2000)).toBe('fba-no-rate');
  });

  test('the weight is told with the tier', () => {
    const found = fbaFee(500, inches(12, 12, 8), us, null);
    // 1152 / 139 x 16 oz = 132.6
    expect('term' in found && found.term.explain(2000)).toMatchObject({
      tier: 'large_standard',
      band: 'tenToFifty',
      weight: 132.6,
      unit: 'oz',
    });
  });
});

describe('size tiers in the UK', () => {
  test.each([
    [100, [330, 230, 25], 'light_envelope'],
    [101, [330, 230, 25], 'standard_envelope'],
    [460, [330, 230, 25], 'standard_envelope'],
    [461, [330, 230, 25], 'large_envelope'],
    [100, [330, 230, 26], 'large_envelope'],
    [100, [330, 230, 41], 'extra_large_envelope'],
    [960, [330, 230, 60], 'extra_large_envelope'],
    [961, [330, 230, 60], 'small_parcel'],
    [100, [331, 230, 25], 'small_parcel'],
    [3900, [350, 250, 120], 'small_parcel'],
    [3901, [350, 250, 120], 'standard_parcel'],
    [100, [350, 250, 121], 'standard_parcel'],
    [11_900, [450, 340, 260], 'standard_parcel'],
    [11_901, [450, 340, 260], 'standard_oversize_light'],
    [1760, [610, 460, 460], 'small_oversize'],
    [1761, [610, 460, 460], 'standard_oversize_light'],
    [15_000, [1010, 600, 600], 'standard_oversize_light'],
    [15_001, [1010, 600, 600], 'standard_oversize_heavy'],
    [23_000, [1010, 600, 600], 'standard_oversize_heavy'],
    [23_001, [1010, 600, 600], 'heavy_oversize'],
    [1000, [1011, 600, 600], 'standard_oversize_large'],
    [1000, [1200, 600, 600], 'standard_oversize_large'],
    [1000, [1201, 600, 600], 'bulky_oversize'],
    [31_500, [1010, 600, 600], 'heavy_oversize'],
    [31_501, [1010, 600, 600], null],
    // 150 x 100 x 50 / 5000 = 150 kg of volume
    [1000, [1500, 1000, 500], null],
  ] as const)('%i g %j is %s', (grams, mm, expected) => {
    expect(tier('uk', grams, [...mm] as Sides)).toBe(expected);
  });
});

describe('fees in the UK', () => {
  test.each([
    [20, [300, 200, 20], 183],
    [21, [300, 200, 20], 187],
    // an envelope goes by the scale, a parcel by the larger: 35 x 25 x 12 / 5000 = 2.1 kg
    [100, [350, 250, 120], 327],
    [150, [330, 200, 61], 304], // 805 g of volume
    [900, [340, 100, 100], 304], // 680 g of volume
    [901, [340, 100, 100], 305],
    // 45 x 34 x 26 / 5000 = 7.956 kg
    [1000, [450, 340, 260], 357],
    // 61 x 46 x 46 / 5000 = 25.8152 kg: 26 started kilograms above 0.76
    [1000, [610, 460, 460], 349 + 26 * 22],
    // 17 kg on the scale, 90 x 30 x 20 / 5000 = 10.8: 2 started above 15.76
    [17_000, [900, 300, 200], 658 + 2 * 8],
    [15_760, [900, 300, 200], 658],
  ] as const)('%i g %j at 30 pounds', (grams, mm, expected) => {
    expect(fee('uk', grams, [...mm] as Sides, 3000)).toBe(expected);
  });

  test.each([
    ['home-and-kitchen', 2000, 146],
    ['home-and-kitchen', 2001, 183],
    // these categories keep the older limit of ten pounds, as does an unknown one
    ['kitchen', 1000, 146],
    ['kitchen', 1001, 183],
    [null, 1000, 146],
    [null, 1001, 183],
  ])('low-price rates of %s at %i pence', (category, price, expected) => {
    expect(fee('uk', 20, [300, 200, 20], price, category)).toBe(expected);
  });

  test('a parcel over 400 g has no low-price rate', () => {
    expect(fee('uk', 400, [340, 100, 50], 500, 'home-and-kitchen')).toBe(270);
    expect(fee('uk', 401, [340, 100, 50], 500, 'home-and-kitchen')).toBe(304);
  });

  test('too heavy for Amazon', () => {
    expect(fee('uk', 40_000, [500, 400, 300], 3000)).toBe('fba-too-large');
  });
});

describe('the tables', () => {
  test.each([us, uk])('$site: every weight of a tier with fees has one in every price band', (one) => {
    for (const size of one.tiers.filter(({ rates }) => rates.length > 0)) {
      const last = size.rates.at(-1);
      const end = last?.upTo ?? null;
      const limit = size.unitUpTo ?? size.chargeableUpTo ?? Number.POSITIVE_INFINITY;
      expect(end === null || end >= limit, size.id).toBe(true);
      const lastBand = one.priceBands.at(-1)?.id ?? '';
      expect(
        size.rates.some((rate) => rate.amounts[lastBand] !== undefined),
        size.id,
      ).toBe(true);
    }
  });

  test('a fee does not fall as the weight rises within a tier', () => {
    const weights = Array.from({ length: 400 }, (_, index) => (index + 1) * 20);
    const fees = weights.map((grams) => fee('us', grams, inches(12, 6, 4), 2000) as number);
    expect(fees.every((value, index) => index === 0 || value >= (fees[index - 1] ?? 0))).toBe(true);
  });

  test('chargeable weight of a tier that goes by the scale', () => {
    const heavy = us.tiers.find(({ id }) => id === 'xl_150');
    if (!heavy) throw new Error('xl_150');
    const parcel = measure(151 * LB, inches(40, 40, 40), us);
    expect(chargeableWeight(parcel, heavy)).toBeCloseTo(151 * 16, 6);
  });
});
