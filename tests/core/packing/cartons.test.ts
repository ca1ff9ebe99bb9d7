import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxPlan } from '../../../lib/core/packing/box-plan';
import { type Carton, checkCarton, piecesPerCarton } from '../../../lib/core/packing/carton';
import { fillBox, type LotBlock } from '../../../lib/core/packing/fill-box';
import { layerPlan } from '../../../lib/core/packing/layer-plan';
import { type OrderLine, packCartons } from '../../../lib/core/packing/pack-cartons';
import type { Sides } from '../../../lib/core/rates';
import { expectSound } from './check-blocks';

const carton = (more: Partial<Carton> = {}): Carton => ({
  id: 'K1',
  name: 'K1',
  innerMm: [600, 400, 400],
  outerMm: [610, 410, 410],
  tareGrams: 800,
  maxGrams: 20_000,
  ...more,
});

describe('a layer of equal rectangles', () => {
  const count = (length: number, width: number, a: number, b: number) =>
    layerPlan(length, width, a, b).reduce((all, { nx, ny }) => all + nx * ny, 0);

  test.each([
    // 4 x 5 of 300 x 200, exactly
    [1200, 1000, 300, 200, 20],
    // one row turned: 2 x 1 of 3 x 2 beside 1 x 2... 14 x 10 / 6 = 23.3: none lost
    [14, 10, 3, 2, 23],
    // no straight cut gives more than 3; a pinwheel around a 1 x 1 middle gives 4
    [5, 5, 3, 2, 4],
    // 600 x 400: 150 x 100 in either lying fills it, 16
    [600, 400, 150, 100, 16],
    // too long for either side
    [100, 100, 101, 1, 0],
    // exactly as large, turned
    [100, 60, 60, 100, 1],
    [99, 60, 60, 100, 0],
  ])('%i x %i takes, of %i x %i, %i', (length, width, a, b, expected) => {
    expect(count(length, width, a, b)).toBe(expected);
  });
});

describe('pieces per carton', () => {
  test.each([
    // 600/150 x 400/100 x 400/50 = 4 x 4 x 8 = 128; (20000 - 800) / 100 = 192
    ['filled exactly', [150, 100, 50], 100, 128, 'grid'],
    // (20000 - 800) / 600 = 32 pieces by weight, 128 by size
    ['weight binds', [150, 100, 50], 600, 32, 'weight'],
    // one gram less would be 32: floor(19200 / 601) = 31
    ['weight binds, a gram over', [150, 100, 50], 601, 31, 'weight'],
    ['one piece exactly as large', [400, 600, 400], 19_200, 1, 'grid'],
    ['a millimetre too long', [601, 400, 400], 100, 0, 'grid'],
    ['a gram too heavy', [400, 600, 400], 19_201, 0, 'weight'],
  ] as const)('%s', (_, mm, grams, expected, bound) => {
    expect(piecesPerCarton({ id: 'a', mm, grams }, carton())).toMatchObject({ count: expected, bound });
  });

  test('layers of different thickness share a carton', () => {
    // In 100 x 100 x 110, pieces of 100 x 60 x 50: two stand side by side 60 high, one lies on them 50 high: 3.
    // Every plain grid takes 2; the volume 1,100,000 / 300,000 would take 3.67.
    const piece = { id: 'a', mm: [100, 60, 50] as const, grams: 1 };
    expect(piecesPerCarton(piece, carton({ innerMm: [100, 100, 110] })).count).toBe(3);
    expect(piecesPerCarton(piece, carton({ innerMm: [100, 100, 109] })).count).toBe(2);
  });

  test('an upright piece is turned about its height only', () => {
    // 100 x 100 x 300 in 300 x 100 x 100: lying it fits, standing it does not
    const piece = { id: 'a', mm: [100, 100, 300] as const, grams: 1 };
    const box = carton({ innerMm: [300, 100, 100] });
    expect(piecesPerCarton(piece, box).count).toBe(1);
    expect(piecesPerCarton({ ...piece, upright: true }, box).count).toBe(0);
  });

  test('what is unknown is named, and there is no count', () => {
    expect(piecesPerCarton({ id: 'a', mm: null, grams: 5 }, carton())).toMatchObject({
      count: null,
      bound: null,
      byGrid: null,
      byWeight: 3840,
      missing: [{ code: 'piece-size', params: { item: 'a' } }],
    });
    expect(piecesPerCarton({ id: 'a', mm: [150, 100, 50], grams: null }, carton())).toMatchObject({
      count: null,
      byGrid: 128,
      missing: [{ code: 'piece-weight', params: { item: 'a' } }],
    });
  });

  test.each([0, -1, 1.5, Number.NaN])('a side of %d is refused', (side) => {
    expect(() => piecesPerCarton({ id: 'a', mm: [side, 1, 1], grams: 1 }, carton())).toThrow(RangeError);
    expect(() => piecesPerCarton({ id: 'a', mm: null, grams: 1 }, carton({ innerMm: [side, 1, 1] }))).toThrow(
      RangeError,
    );
  });

  test('a carton that cannot be', () => {
    expect(checkCarton(carton())).toEqual([]);
    // turned, the inside still fits: 600 x 400 x 400 in 410 x 410 x 610
    expect(checkCarton(carton({ outerMm: [410, 410, 610] }))).toEqual([]);
    expect(checkCarton(carton({ outerMm: [610, 410, 399] }))).toEqual([{ code: 'carton-inner-over-outer' }]);
    expect(checkCarton(carton({ tareGrams: 20_000 }))).toEqual([
      { code: 'carton-tare-over-limit', params: { grams: 20_000, limitGrams: 20_000 } },
    ]);
  });
});

describe('an order into cartons', () => {
  const small = carton({
    id: 'K2',
    innerMm: [300, 200, 200],
    outerMm: [310, 210, 210],
    tareGrams: 300,
    maxGrams: 10_000,
  });

  test('full cartons of one product, the rest in a smaller size', () => {
    // 128 a carton: 300 = 2 x 128 + 44. The small one takes 2 x 2 x 4 = 16 < 44, so 44 stay in the large one.
    const order = [{ id: 'a', mm: [150, 100, 50] as const, grams: 100, quantity: 300 }];
    const packed = packCartons(order, [carton(), small]);
    expect(
      packed.loads.map(({ carton: { id }, cartons, contents }) => [id, cartons, contents[0]?.quantity]),
    ).toEqual([
      ['K1', 2, 128],
      ['K1', 1, 44],
    ]);
    expect(packed.totals).toEqual({
      cartons: 3,
      // 3 x 610 x 410 x 410
      mm3: 307_623_000,
      // 300 x 100 + 3 x 800
      grossGrams: 32_400,
      netGrams: 30_000,
    });
    // 268 = 2 x 128 + 12: 12 go into the small one
    const rest = packCartons([{ ...order[0], quantity: 268 } as OrderLine], [carton(), small]);
    expect(rest.loads.map(({ carton: { id }, cartons }) => [id, cartons])).toEqual([
      ['K1', 2],
      ['K2', 1],
    ]);
  });

  test('leftovers of two products share a carton', () => {
    const order = [
      { id: 'a', mm: [150, 100, 50] as const, grams: 100, quantity: 130 },
      { id: 'b', mm: [200, 200, 100] as const, grams: 500, quantity: 2 },
    ];
    const packed = packCartons(order, [carton()]);
    expect(packed.loads.map(({ cartons, contents }) => [cartons, contents])).toEqual([
      [1, [{ id: 'a', quantity: 128 }]],
      [
        1,
        [
          { id: 'a', quantity: 2 },
          { id: 'b', quantity: 2 },
        ],
      ],
    ]);
  });

  test('a piece that goes into no carton is told, and there is no total', () => {
    const order = [
      { id: 'long', mm: [900, 10, 10] as const, grams: 10, quantity: 3 },
      { id: 'heavy', mm: [100, 100, 100] as const, grams: 30_000, quantity: 1 },
      { id: 'ok', mm: [100, 100, 100] as const, grams: 100, quantity: 1 },
    ];
    const packed = packCartons(order, [carton()]);
    expect(packed.unpacked).toEqual([
      { id: 'long', quantity: 3, reason: { code: 'piece-too-large', params: { item: 'long' } } },
      { id: 'heavy', quantity: 1, reason: { code: 'piece-too-heavy', params: { item: 'heavy' } } },
    ]);
    expect(packed.totals).toBeNull();
    expect(packed.loads).toHaveLength(1);
    expect(packCartons(order, []).unpacked).toHaveLength(3);
  });

  test('unknown size: nothing is packed', () => {
    const packed = packCartons([{ id: 'a', mm: null, grams: 100, quantity: 5 }], [carton()]);
    expect(packed).toEqual({
      loads: [],
      totals: null,
      unpacked: [],
      missing: [{ code: 'piece-size', params: { item: 'a' } }],
    });
  });

  test('a hundred thousand pieces', () => {
    // 781 x 128 = 99,968, and 32 more
    const packed = packCartons([{ id: 'a', mm: [150, 100, 50], grams: 100, quantity: 100_000 }], [carton()]);
    expect(packed.totals?.cartons).toBe(782);
  });
});

const side = (max: number) => fc.integer({ min: 10, max });
const sidesArb = (max: number): fc.Arbitrary<Sides> => fc.tuple(side(max), side(max), side(max));
const lotArb = fc.record({
  mm: sidesArb(250),
  grams: fc.integer({ min: 1, max: 4000 }),
  upright: fc.boolean(),
  quantity: fc.integer({ min: 1, max: 60 }),
});

describe('for any pieces', () => {
  test('a plan for one product stays inside, overlaps nowhere and is no worse than a plain grid', () => {
    fc.assert(
      fc.property(sidesArb(600), sidesArb(200), fc.boolean(), (inner, mm, upright) => {
        const blocks = boxPlan(inner, mm, upright);
        expectSound(blocks, inner, () => mm);
        if (upright) for (const block of blocks) expect(block.size[2]).toBe(mm[2]);
        const plain = mm.reduce((all, each, axis) => all * Math.floor((inner[axis] ?? 0) / each), 1);
        const count = blocks.reduce(
          (all, block) => all + block.count[0] * block.count[1] * block.count[2],
          0,
        );
        expect(count).toBeGreaterThanOrEqual(plain);
        expect(count * mm[0] * mm[1] * mm[2]).toBeLessThanOrEqual(inner[0] * inner[1] * inner[2]);
      }),
    );
  });

  test('a filled box keeps the sides, the weight and the quantities; the same input the same answer', () => {
    fc.assert(
      fc.property(
        sidesArb(600),
        fc.array(lotArb, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 40_000 }),
        (inner, lots, maxGrams) => {
          const { blocks, counts } = fillBox(inner, lots, maxGrams);
          expectSound(blocks, inner, (block) => lots[(block as LotBlock).lot]?.mm ?? [0, 0, 0]);
          const placed = lots.map((_, lot) =>
            blocks
              .filter((block) => block.lot === lot)
              .reduce((all, { count }) => all + count[0] * count[1] * count[2], 0),
          );
          expect(placed).toEqual(counts);
          let grams = 0;
          for (const [index, lot] of lots.entries()) {
            expect(counts[index]).toBeLessThanOrEqual(lot.quantity);
            grams += (counts[index] ?? 0) * lot.grams;
          }
          expect(grams).toBeLessThanOrEqual(maxGrams);
          expect(fillBox(inner, lots, maxGrams).counts).toEqual(counts);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('no piece of an order is lost or made up, and no carton is over its weight', () => {
    const cartons = [
      carton(),
      carton({ id: 'K2', innerMm: [300, 250, 200], outerMm: [310, 260, 210], maxGrams: 9000 }),
    ];
    fc.assert(
      fc.property(fc.array(lotArb, { minLength: 1, maxLength: 4 }), (lots) => {
        const order = lots.map((lot, index) => ({ ...lot, id: `p${index}` }));
        const packed = packCartons(order, cartons);
        let net = 0;
        for (const { id, quantity, grams } of order) {
          const inCartons = packed.loads.reduce(
            (all, load) => all + load.cartons * (load.contents.find((part) => part.id === id)?.quantity ?? 0),
            0,
          );
          const out = packed.unpacked.find((part) => part.id === id)?.quantity ?? 0;
          expect(inCartons + out).toBe(quantity);
          net += inCartons * grams;
        }
        for (const load of packed.loads) {
          expect(load.grossGrams).toBeLessThanOrEqual(load.carton.maxGrams);
          expectSound(
            load.blocks,
            load.carton.innerMm,
            (block) => order[(block as LotBlock).lot]?.mm ?? [0, 0, 0],
          );
        }
        if (packed.totals) expect(packed.totals.netGrams).toBe(net);
      }),
      { numRuns: 60 },
    );
  });
});
