import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CurveOption, freightOption, parcelOption } from '../../../lib/core/curve/curve-option';
import { logSpaced, quantityCurve } from '../../../lib/core/curve/quantity-curve';
import { type Money, money } from '../../../lib/core/money';
import { STANDARD_CONTAINERS } from '../../../lib/core/packing/containers';

const linear = (id: string, fixed: number, each: number, more: Partial<CurveOption> = {}): CurveOption => ({
  id,
  mode: 'air',
  cost: (quantity) => money(fixed + each * quantity, 'CNY'),
  rising: true,
  ...more,
});

describe('switches', () => {
  test('three straight lines', () => {
    // 10 q = 100 + 5 q at 20: equal, the first stays; 100 + 5 q = 1000 + q at 225
    const options = [linear('parcel', 0, 10), linear('air', 100, 5), linear('lcl', 1000, 1)];
    const { switches } = quantityCurve({ options, from: 1, to: 100_000 });
    expect(switches).toEqual([
      { quantity: 21, from: 'parcel', to: 'air', lasting: true },
      { quantity: 226, from: 'air', to: 'lcl', lasting: true },
    ]);
  });

  test('a saw crosses a line several times: every crossing is told, the last for good marked', () => {
    // 100 for every 10 begun against 60 + 7 for each
    const saw = linear('saw', 0, 0, { cost: (quantity) => money(Math.ceil(quantity / 10) * 100, 'CNY') });
    const line = linear('line', 60, 7);
    const { switches } = quantityCurve({ options: [saw, line], from: 1, to: 60 });
    // 1..5: 67..95 < 100 line; 6: 102 > 100 saw to 10; 11..19: 137..193 < 200 line; 20: equal 200 saw;
    // from 21 on 60 + 7 q is below 300, 400, ... always
    expect(switches.map(({ quantity, to, lasting }) => [quantity, to, lasting])).toEqual([
      [6, 'saw', false],
      [11, 'line', false],
      [20, 'saw', false],
      [21, 'line', true],
    ]);
  });

  test('where an option ends, the next takes over; where all end, nothing is best', () => {
    const short = linear('short', 0, 1, {
      cost: (quantity) => (quantity <= 7 ? money(quantity, 'CNY') : null),
    });
    const longer = linear('longer', 0, 2, {
      cost: (quantity) => (quantity <= 9 ? money(2 * quantity, 'CNY') : null),
    });
    const curve = quantityCurve({ options: [short, longer], from: 1, to: 20 });
    expect(curve.switches.map(({ quantity, from, to }) => [quantity, from, to])).toEqual([
      [8, 'short', 'longer'],
      [10, 'longer', null],
    ]);
    const last = curve.points.at(-1);
    expect(last).toMatchObject({
      quantity: 20,
      best: null,
      perPiece: null,
      byMode: { short: null, longer: null },
    });
  });

  test('no options: nothing is best anywhere', () => {
    expect(quantityCurve({ options: [], from: 1, to: 5 }).switches).toEqual([]);
  });

  test.each([
    [0, 5],
    [5, 4],
    [1.5, 4],
    [1, 2_000_000],
  ])('a range from %d to %d is refused', (from, to) => {
    expect(() => quantityCurve({ options: [], from, to })).toThrow(RangeError);
  });

  test('two currencies are refused', () => {
    const euro = linear('euro', 0, 1, { cost: () => money(1, 'EUR') });
    expect(() => quantityCurve({ options: [linear('a', 0, 1), euro], from: 1, to: 5 })).toThrow(TypeError);
  });
});

/** Steps with a jump now and then: the shape of bands, cartons and containers. */
const optionArb = fc
  .record({
    fixed: fc.integer({ min: 0, max: 3000 }),
    each: fc.integer({ min: 0, max: 30 }),
    step: fc.integer({ min: 1, max: 60 }),
    perStep: fc.integer({ min: 0, max: 900 }),
    last: fc.integer({ min: 1, max: 500 }),
    falls: fc.boolean(),
  })
  .map(({ fixed, each, step, perStep, last, falls }) => ({
    mode: 'air' as const,
    rising: !falls,
    cost: (quantity: number): Money | null =>
      quantity > last && !falls
        ? null
        : money(
            fixed +
              each * quantity +
              Math.ceil(quantity / step) * perStep -
              (falls && quantity > last ? fixed : 0),
            'CNY',
          ),
  }));

test('for any options, switches are those of asking every quantity, and the best of a point is the least', () => {
  fc.assert(
    fc.property(fc.array(optionArb, { minLength: 1, maxLength: 4 }), (list) => {
      const options = list.map((option, index) => ({ ...option, id: `o${index}` }));
      const { points, switches } = quantityCurve({ options, from: 1, to: 400, samples: 30 });
      const best = (quantity: number) => {
        const priced = options.flatMap(({ id, cost }) => {
          const total = cost(quantity);
          return total ? [{ id, minor: total.minor }] : [];
        });
        const least = Math.min(...priced.map(({ minor }) => minor));
        return priced.find(({ minor }) => minor === least)?.id ?? null;
      };
      const asked = [];
      for (let q = 2; q <= 400; q++) {
        if (best(q) !== best(q - 1)) asked.push([q, best(q - 1), best(q)]);
      }
      expect(switches.map(({ quantity, from, to }) => [quantity, from, to])).toEqual(asked);
      for (const point of points) {
        expect(point.best).toBe(best(point.quantity));
        const totals = Object.values(point.byMode).flatMap((each) => (each ? [each.total.minor] : []));
        if (point.best) expect(point.byMode[point.best]?.total.minor).toBe(Math.min(...totals));
      }
    }),
  );
});

test('points are spread by ratio, rise, and hold both ends', () => {
  expect(logSpaced(1, 1000, 4)).toEqual([1, 10, 100, 1000]);
  expect(logSpaced(5, 5, 10)).toEqual([5]);
  const many = logSpaced(1, 100_000, 60);
  expect(many[0]).toBe(1);
  expect(many.at(-1)).toBe(100_000);
  expect(many).toEqual([...new Set(many)].sort((a, b) => a - b));
});

describe('parcel, air, groupage, container', () => {
  const carton = {
    id: 'K',
    name: 'K',
    innerMm: [600, 400, 400],
    outerMm: [610, 410, 410],
    tareGrams: 800,
    maxGrams: 20_000,
  } as const;
  const goods = { piece: { id: 'a', mm: [150, 100, 50] as const, grams: 100 }, carton };
  const air = freightOption('air', 'air', goods, {
    type: 'per-kg',
    currency: 'CNY',
    breaks: [{ fromGrams: 0, perKg: '40' }],
    divisor: 6000,
    stepGrams: 1000,
    minGrams: 12_000,
    nextBreakIfCheaper: false,
    fixed: '100',
  });
  const lcl = freightOption('lcl', 'lcl', goods, {
    type: 'per-cbm',
    currency: 'CNY',
    rate: '600',
    kgPerCbm: 1000,
    minCbm: '1',
    fixed: '1500',
  });
  const fcl = freightOption('fcl', 'fcl', goods, {
    type: 'per-container',
    currency: 'CNY',
    containers: STANDARD_CONTAINERS.map((container, index) => ({
      container,
      price: ['9000', '14000', '15000'][index] ?? '',
    })),
    fixed: '2000',
  });
  // Ten in a parcel: 20 + 6 a piece
  const parcel = parcelOption('parcel', 'line', 10, (pieces) => money(2000 + 600 * pieces, 'CNY'));
  const options = [parcel, air.option, lcl.option, fcl.option].flatMap((option) => option ?? []);

  test('the four follow each other', () => {
    const { switches } = quantityCurve({ options, from: 1, to: 100_000 });
    expect(options).toHaveLength(4);
    expect(switches.map(({ quantity, from, to, lasting }) => [quantity, from, to, lasting])).toEqual([
      // Parcels: 80 for each ten. Air: 17,091 g volumetric a carton of 128, 18 kg x 40 + 100 = 820.
      // 100 pieces are 800, 101 are 826.
      [101, 'parcel', 'air', false],
      // The second carton: 34,182 g, 35 x 40 + 100 = 1500; 129 pieces are 12 x 80 + 20 + 54 = 1034
      [129, 'air', 'parcel', false],
      // 180 are 1440, 186 are 1440 + 20 + 36 = 1496, 187 are 1502
      [187, 'parcel', 'air', false],
      // The third: 51,273 g, 52 x 40 + 100 = 2180; 257 are 25 x 80 + 20 + 42 = 2062; groupage is 2100 up to 1 CBM
      [257, 'air', 'parcel', true],
      // 260 are 2080, 261 are 2106
      [261, 'parcel', 'lcl', true],
      // 20GP: 11,000. Groupage 1500 + 600 x 0.102541 n passes it at n = 154.4: the 155th carton, 154 x 128 + 1
      [19_713, 'lcl', 'fcl', true],
    ]);
  });

  test('what is unknown withholds the option and says what', () => {
    const unknown = freightOption(
      'x',
      'air',
      { ...goods, piece: { id: 'a', mm: null, grams: 100 } },
      {
        type: 'per-cbm',
        currency: 'CNY',
        rate: '600',
        kgPerCbm: 1000,
        minCbm: '1',
      },
    );
    expect(unknown).toMatchObject({ option: null, missing: [{ code: 'piece-size', params: { item: 'a' } }] });
  });

  test('parcels that fall in price are not taken for rising', () => {
    expect(parcel.rising).toBe(true);
    expect(parcelOption('p', 'line', 3, (pieces) => money(100 - pieces, 'CNY')).rising).toBe(false);
    expect(
      parcelOption('p', 'line', 3, (pieces) => (pieces === 2 ? null : money(pieces, 'CNY'))).rising,
    ).toBe(false);
  });
});
