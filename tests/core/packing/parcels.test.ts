import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeParcel, type ParcelRule } from '../../../lib/core/packing/arrange-parcel';
import { packParcels } from '../../../lib/core/packing/pack-parcels';
import type { Sides } from '../../../lib/core/rates';

const rule = (maxGrams: number | null, maxSide = 600, maxSum = 900): ParcelRule => ({
  maxGrams,
  fits: ([a, b, c]) => a <= maxSide && a + b + c <= maxSum,
});
const line = (id: string, quantity: number, mm: Sides | null, grams: number | null) => ({
  id,
  quantity,
  mm,
  grams,
});

describe('one parcel', () => {
  test.each([
    // 8 of 100 x 80 x 50, all shapes 3.2 l: 200 x 160 x 100 is the most compact (sum 460)
    [8, [100, 80, 50], [200, 160, 100]],
    // 3 in a stack: 150 x 100 x 80
    [3, [100, 80, 50], [150, 100, 80]],
    [1, [50, 80, 100], [100, 80, 50]],
    // a stack of 13 x 50 = 650 is over 600 and so is every exact row; 14 places are the least: 2 x 7
    // 350 x 200 x 80 (5.6 l, sum 630), 350 x 160 x 100 (sum 610)
    [13, [100, 80, 50], [350, 160, 100]],
  ] as const)('%i pieces of %j', (quantity, mm, sides) => {
    expect(arrangeParcel([{ mm, grams: 10, upright: false, quantity }], rule(null))).toEqual(sides);
  });

  test('two products side by side make one box without a gap', () => {
    // 200 x 100 x 60 and two of 100 x 100 x 60 beside each other: 200 x 200 x 60, or 200 x 120 x 100 (2.4 l, sum 420)
    const lots = [
      { mm: [200, 100, 60] as const, grams: 10, upright: false, quantity: 1 },
      { mm: [100, 100, 60] as const, grams: 10, upright: false, quantity: 2 },
    ];
    expect(arrangeParcel(lots, rule(null))).toEqual([200, 120, 100]);
  });
});

describe('several parcels', () => {
  test('at the weight limit one parcel, a gram over two', () => {
    const order = [line('a', 4, [100, 80, 50], 500)];
    expect(packParcels(order, rule(2000)).loads).toMatchObject([{ parcels: 1, grams: 2000 }]);
    expect(packParcels(order, rule(1999)).loads).toMatchObject([
      { parcels: 1, contents: [{ id: 'a', quantity: 3 }], grams: 1500 },
      { parcels: 1, contents: [{ id: 'a', quantity: 1 }], grams: 500 },
    ]);
  });

  test('equal full parcels are told as one line', () => {
    // 2000 / 300 = 6 a parcel: 20 = 3 x 6 + 2
    const packed = packParcels([line('a', 20, [100, 80, 50], 300)], rule(2000));
    expect(packed.loads.map(({ parcels, contents }) => [parcels, contents[0]?.quantity])).toEqual([
      [3, 6],
      [1, 2],
    ]);
  });

  test('leftovers share a parcel', () => {
    const order = [line('a', 7, [100, 80, 50], 300), line('b', 1, [200, 100, 60], 900)];
    // 6 of a (1800 g) fill one, the seventh goes with b: 1200 g
    expect(packParcels(order, rule(2000)).loads.map(({ contents, grams }) => [contents, grams])).toEqual([
      [[{ id: 'a', quantity: 6 }], 1800],
      [
        [
          { id: 'a', quantity: 1 },
          { id: 'b', quantity: 1 },
        ],
        1200,
      ],
    ]);
  });

  test('a piece that no parcel takes', () => {
    const order = [
      line('long', 2, [601, 10, 10], 10),
      line('heavy', 1, [10, 10, 10], 2001),
      line('ok', 1, [10, 10, 10], 10),
    ];
    const packed = packParcels(order, rule(2000));
    expect(packed.unpacked).toEqual([
      { id: 'long', quantity: 2, reason: { code: 'piece-too-large', params: { item: 'long' } } },
      { id: 'heavy', quantity: 1, reason: { code: 'piece-too-heavy', params: { item: 'heavy' } } },
    ]);
    expect(packed.loads).toMatchObject([{ parcels: 1, contents: [{ id: 'ok', quantity: 1 }] }]);
  });

  test('unknown size or weight: no parcels', () => {
    const packed = packParcels([line('a', 1, null, null)], rule(2000));
    expect(packed).toEqual({
      loads: [],
      unpacked: [],
      missing: [
        { code: 'piece-size', params: { item: 'a' } },
        { code: 'piece-weight', params: { item: 'a' } },
      ],
    });
  });
});

test('for any order: no piece is lost, no parcel is over a limit or smaller than what it holds', () => {
  const lineArb = fc.record({
    mm: fc.tuple(
      fc.integer({ min: 5, max: 400 }),
      fc.integer({ min: 5, max: 400 }),
      fc.integer({ min: 5, max: 400 }),
    ),
    grams: fc.integer({ min: 1, max: 2500 }),
    quantity: fc.integer({ min: 1, max: 30 }),
    upright: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(lineArb, { minLength: 1, maxLength: 3 }), (lines) => {
      const order = lines.map((each, index) => ({ ...each, id: `p${index}` }));
      const limits = rule(2000);
      const { loads, unpacked } = packParcels(order, limits);
      for (const { id, quantity } of order) {
        const packed = loads.reduce(
          (all, load) => all + load.parcels * (load.contents.find((part) => part.id === id)?.quantity ?? 0),
          0,
        );
        expect(packed + (unpacked.find((part) => part.id === id)?.quantity ?? 0)).toBe(quantity);
      }
      for (const { sides, grams, contents } of loads) {
        expect(grams).toBeLessThanOrEqual(2000);
        expect(limits.fits(sides)).toBe(true);
        const held = contents.reduce((all, { id, quantity }) => {
          const [a, b, c] = order.find((each) => each.id === id)?.mm ?? [0, 0, 0];
          return all + a * b * c * quantity;
        }, 0);
        expect(sides[0] * sides[1] * sides[2]).toBeGreaterThanOrEqual(held);
      }
    }),
    { numRuns: 40 },
  );
});
