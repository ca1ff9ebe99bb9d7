import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consignmentMaker } from '../../../lib/core/curve/consignment';
import { containerPricer } from '../../../lib/core/curve/container-mix';
import { chargeableVolume, perCbmCost, perKgCost } from '../../../lib/core/curve/freight-cost';
import type { PerCbmRate, PerContainerRate, PerKgRate } from '../../../lib/core/curve/freight-rate';
import { sum } from '../../../lib/core/money';
import { type ContainerType, STANDARD_CONTAINERS } from '../../../lib/core/packing/containers';

const goods = (mm3: number, grams: number) => ({ pieces: 1, cartons: 1, mm3, grams });
const sea: PerCbmRate = { type: 'per-cbm', currency: 'USD', rate: '60', kgPerCbm: 1000, minCbm: '1' };
const air: PerKgRate = {
  type: 'per-kg',
  currency: 'CNY',
  breaks: [
    { fromGrams: 0, perKg: '60' },
    { fromGrams: 45_000, perKg: '45' },
    { fromGrams: 100_000, perKg: '38.5' },
  ],
  divisor: 6000,
  stepGrams: 500,
  minGrams: 12_000,
  nextBreakIfCheaper: true,
};
const CBM = 1_000_000_000;

describe('groupage by sea, the larger of tonnes and cubic metres', () => {
  test.each([
    // 2.5 CBM and 1.2 t: 2.5 x 60
    [2.5 * CBM, 1_200_000, 2.5 * CBM, 'volume', 15_000],
    // 1.2 CBM and 2.5 t
    [1.2 * CBM, 2_500_000, 2.5 * CBM, 'weight', 15_000],
    // equal: volume
    [2 * CBM, 2_000_000, 2 * CBM, 'volume', 12_000],
    // below one cubic metre the minimum
    [0.4 * CBM, 100_000, CBM, 'minimum', 6000],
    [CBM - 1, 1, CBM, 'minimum', 6000],
    [CBM, 1, CBM, 'volume', 6000],
    // a gram over a tonne is 1000 mm3 more
    [CBM, 1_000_001, CBM + 1000, 'weight', 6000],
  ] as const)('%d mm3, %d g', (mm3, grams, charged, basis, cents) => {
    expect(chargeableVolume(goods(mm3, grams), sea)).toEqual({ mm3: charged, basis });
    expect(perCbmCost(goods(mm3, grams), sea).total).toEqual({ minor: cents, currency: 'USD' });
  });

  test('a railway sheet with 500 kg to the cubic metre; a charge for the shipment', () => {
    // 900 kg / 500 = 1.8 CBM x 120 = 216, + 85.50
    const rail = { ...sea, rate: '120', kgPerCbm: 500, minCbm: '0.5', fixed: '85.50' };
    const cost = perCbmCost(goods(CBM, 900_000), rail);
    expect(cost.total.minor).toBe(30_150);
    expect(cost.lines.map(({ code, amount }) => [code, amount.minor])).toEqual([
      ['freight', 21_600],
      ['fixed', 8550],
    ]);
  });
});

describe('by the kilogram', () => {
  test.each([
    // 20 kg against 60,000,000 / 6000 = 10 kg: 20 x 60
    [60_000_000, 20_000, 120_000, 'weight', 20_000],
    // 180,000,000 / 6000 = 30 kg against 20: 30 x 60
    [180_000_000, 20_000, 180_000, 'volume', 30_000],
    // 3 kg: the minimum of 12
    [1000, 3000, 72_000, 'minimum', 12_000],
    // 20.001 kg: 20.5 x 60
    [1000, 20_001, 123_000, 'weight', 20_500],
    // 33.5 x 60 = 2010 is less than 45 x 45 = 2025; 34 x 60 = 2040 is more
    [1000, 33_500, 201_000, 'weight', 33_500],
    [1000, 34_000, 202_500, 'weight', 45_000],
    // exactly at the break
    [1000, 45_000, 202_500, 'weight', 45_000],
    [1000, 100_000, 385_000, 'weight', 100_000],
  ] as const)('%d mm3, %d g', (mm3, grams, fen, basis, charged) => {
    const cost = perKgCost(goods(mm3, grams), air);
    expect(cost).toMatchObject({ total: { minor: fen, currency: 'CNY' }, basis });
    expect(cost.lines[0]?.inputs.grams).toBe(charged);
  });

  test('without the next break, 34 kg cost 34 x 60', () => {
    expect(perKgCost(goods(1000, 34_000), { ...air, nextBreakIfCheaper: false }).total.minor).toBe(204_000);
  });

  test('a sheet without a price from 0 is an error, not a free shipment', () => {
    const rate = { ...air, breaks: [{ fromGrams: 45_000, perKg: '45' }] };
    expect(() => perKgCost(goods(1000, 20_000), rate)).toThrow(RangeError);
  });
});

test('a quantity as cartons: the last one counts whole', () => {
  const carton = {
    id: 'K',
    name: 'K',
    innerMm: [600, 400, 400],
    outerMm: [610, 410, 410],
    tareGrams: 800,
    maxGrams: 20_000,
  } as const;
  const make = consignmentMaker({ id: 'a', mm: [150, 100, 50], grams: 100 }, carton);
  // 128 a carton; 610 x 410 x 410 = 102,541,000
  expect(make?.(128)).toEqual({ pieces: 128, cartons: 1, mm3: 102_541_000, grams: 13_600 });
  expect(make?.(129)).toEqual({ pieces: 129, cartons: 2, mm3: 205_082_000, grams: 14_500 });
  expect(consignmentMaker({ id: 'a', mm: null, grams: 100 }, carton)).toBeNull();
  expect(consignmentMaker({ id: 'a', mm: [150, 100, 50], grams: null }, carton)).toBeNull();
});

describe('whole containers', () => {
  // Holds `cartons` of a carton of 1000 x 1000 x 1000
  const holding = (id: string, cartons: number): ContainerType => ({
    id,
    name: id,
    innerMm: [1000 * cartons, 1000, 1000],
    inner: { source: 'test', status: 'user' },
    usableMm3: cartons * CBM,
    payloadGrams: 1e9,
    load: { source: 'test', status: 'user' },
  });
  const rate = (prices: [string, number, string][]): PerContainerRate => ({
    type: 'per-container',
    currency: 'USD',
    containers: prices.map(([id, cartons, price]) => ({ container: holding(id, cartons), price })),
  });
  const cube = { outerMm: [1000, 1000, 1000] as const, grossGrams: 1000 };

  test.each([
    // 10 for 1000, 25 for 1800
    [1, { small: 1 }, 1000],
    [10, { small: 1 }, 1000],
    [11, { large: 1 }, 1800],
    [25, { large: 1 }, 1800],
    [26, { small: 1, large: 1 }, 2800],
    [35, { small: 1, large: 1 }, 2800],
    [36, { large: 2 }, 3600],
    [2500, { large: 100 }, 180_000],
    [2501, { small: 1, large: 100 }, 181_000],
  ])('%i cartons', (cartons, kinds, price) => {
    const price_ = containerPricer(
      cube,
      rate([
        ['small', 10, '1000'],
        ['large', 25, '1800'],
      ]),
    );
    const cost = price_?.(cartons);
    expect(cost?.total.minor).toBe(price * 100);
    expect(
      Object.fromEntries(cost?.lines.map(({ inputs }) => [inputs.container, inputs.count]) ?? []),
    ).toEqual(kinds);
  });

  test('a container that does not take the carton is not offered; none: no price', () => {
    const long = { outerMm: [6000, 500, 500] as const, grossGrams: 1000 };
    const [gp20, gp40] = STANDARD_CONTAINERS;
    if (!gp20 || !gp40) throw new Error('no containers');
    const only = (container: ContainerType): PerContainerRate => ({
      type: 'per-container',
      currency: 'USD',
      containers: [{ container, price: '1500' }],
    });
    expect(containerPricer(long, only(gp20))).toBeNull();
    expect(containerPricer(long, only(gp40))?.(1).total.minor).toBe(150_000);
    expect(containerPricer({ ...long, grossGrams: null }, only(gp40))).toBeNull();
  });

  test('no mix of up to twelve of each is cheaper, and it holds all cartons', () => {
    const kindArb = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(
        fc.array(kindArb, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 120 }),
        (kinds, cartons) => {
          const named = kinds.map(([holds, price], index): [string, number, string] => [
            `k${index}`,
            holds,
            `${price}`,
          ]);
          const cost = containerPricer(cube, rate(named))?.(cartons);
          if (!cost) throw new Error('not priced');
          const held = cost.lines.reduce(
            (all, { inputs }) => all + Number(inputs.count) * Number(inputs.holds),
            0,
          );
          expect(held).toBeGreaterThanOrEqual(cartons);
          expect(
            sum<string>(
              cost.lines.map((line) => line.amount),
              'USD',
            ),
          ).toEqual(cost.total);
          const [a = [1, 1e9], b = [1, 1e9], c = [1, 1e9]] = kinds;
          for (let i = 0; i <= 12; i++)
            for (let j = 0; j <= (kinds.length > 1 ? 12 : 0); j++)
              for (let k = 0; k <= (kinds.length > 2 ? 12 : 0); k++) {
                if (i * a[0] + j * b[0] + k * c[0] < cartons) continue;
                expect(cost.total.minor).toBeLessThanOrEqual((i * a[1] + j * b[1] + k * c[1]) * 100);
              }
        },
      ),
      { numRuns: 60 },
    );
  });
});
