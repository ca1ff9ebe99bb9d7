import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, type Money, money } from '../../../lib/core/money';
import { compareWarehouse } from '../../../lib/core/warehouse/compare-warehouse';
import type { WarehouseCosts, WarehouseRequest } from '../../../lib/core/warehouse/warehouse-input';

const cny = (minor: number): Money => money(minor, 'CNY');

/** 12,000 cm3 a piece, 20 in a carton, 400 a month, one shipment a month. */
const costs: WarehouseCosts = {
  // 1500 a shipment and 3 a piece
  headHaul: (pieces) => cny(150_000 + 300 * pieces),
  headHaulRising: true,
  transitDays: 35,
  perShipment: cny(60_000),
  perMonth: cny(20_000),
  inboundPerPiece: cny(50),
  inboundPerCarton: cny(1000),
  piecesPerCarton: 20,
  storage: { rate: '4', unit: 'cbm-day', freeDays: 30 },
  storageDays: 60,
  mm3PerPiece: 12_000_000,
  lastMile: cny(2500),
  dutyPerPiece: cny(200),
  unsoldPercent: '5',
  disposalPerPiece: cny(100),
  capitalPercent: '7.3',
};

const request = (
  more: Partial<WarehouseRequest> = {},
  warehouse: Partial<WarehouseCosts> = {},
): WarehouseRequest => ({
  currency: 'CNY',
  productCost: cny(4000),
  direct: {
    id: 'line',
    lines: [
      { code: 'freight', amount: cny(5500) },
      { code: 'duty', amount: cny(500) },
    ],
  },
  warehouse: { ...costs, ...warehouse },
  monthlyPieces: 400,
  monthsPerShipment: 1,
  ...more,
});

describe('a piece both ways', () => {
  const result = compareWarehouse(request());

  test('each line of the shipment', () => {
    const lines = result.warehouse?.lines.map(({ code, shipment }) => [code, shipment?.amount.minor]);
    expect(lines).toEqual([
      // 1500 + 3 x 400 = 2700
      ['head-haul', 270_000],
      ['per-shipment', 60_000],
      ['per-month', 20_000],
      // 2 x 400
      ['import-duty', 80_000],
      // 0.5 x 400 + 10 x 20 cartons
      ['inbound', 40_000],
      // 400 x 0.012 CBM x 30 days past the free ones x 4 = 576
      ['storage', 57_600],
      ['last-mile', 1_000_000],
      // stock: goods 16,000 + 2700 + 600 + 800 + 400 = 20,500; with disposal 400: 20,900 x 5 %
      ['unsold', 104_500],
      // 20,500 x 7.3 % x 95 / 365 = 389.5
      ['capital', 38_950],
    ]);
  });

  test('the piece is the shipment / 400, and its lines add up', () => {
    // 16,710.50 / 400 = 41.77625
    expect(result.warehouse?.total).toEqual(cny(4178));
    const sum = result.warehouse?.lines.reduce((all, { amount }) => add(all, amount), cny(0));
    expect(sum).toEqual(cny(4178));
    expect(result.direct?.total).toEqual(cny(6000));
    expect(result.cheaper).toBe('warehouse');
    expect(result.missing).toEqual([]);
  });

  test('break-even: from 101 a month', () => {
    // 100: head-haul 1800 + 600 + 200 + duty 200 + inbound 100 + storage 144 + last mile 2500; stock 6700: unsold 5 % of
    // 6800 = 340, capital 1.9 % of 6700 = 127.30; together 6011.30, direct 6000.
    // 101: 1803 + 600 + 200 + 202 + 110.50 + 145.44 + 2525; stock 6755.50: 342.83 and 128.35; 6057.12, direct 6060.
    expect(result.breakEven).toMatchObject({ from: 101, first: 101 });
    const at = (monthlyPieces: number) => compareWarehouse(request({ monthlyPieces }));
    const shipment = (monthlyPieces: number) =>
      at(monthlyPieces).warehouse?.lines.reduce((all, line) => all + (line.shipment?.amount.minor ?? 0), 0);
    expect([shipment(100), shipment(101)]).toEqual([601_130, 605_712]);
    expect([at(100).cheaper, at(101).cheaper]).toEqual(['direct', 'warehouse']);
  });
});

describe('storage', () => {
  test.each([
    // 4.8 CBM; 30 days past 30 free ones
    [{ rate: '4', unit: 'cbm-day', freeDays: 30 }, 60, 57_600],
    [{ rate: '4', unit: 'cbm-day', freeDays: 60 }, 60, 0],
    [{ rate: '4', unit: 'cbm-day', freeDays: 59 }, 60, 1920],
    // 4.8 x 60 / 30 x 26
    [{ rate: '26', unit: 'cbm-month', freeDays: 0 }, 60, 24_960],
    // 4.8 CBM = 169.510 ft3; x 2 months x 0.78 = 264.44
    [{ rate: '0.78', unit: 'ft3-month', freeDays: 0 }, 60, 26_444],
  ] as const)('%j for %i days', (storage, storageDays, fen) => {
    const { warehouse } = compareWarehouse(request({}, { storage, storageDays }));
    expect(warehouse?.lines.find(({ code }) => code === 'storage')?.shipment?.amount.minor).toBe(fen);
  });

  test('one cubic foot for a month costs the rate', () => {
    // 28,316,847 mm3 is a foot rounded up by 0.4 mm3: 0.78
    const one = {
      storage: { rate: '0.78', unit: 'ft3-month', freeDays: 0 },
      storageDays: 30,
      mm3PerPiece: 28_316_847,
    } as const;
    const { warehouse } = compareWarehouse(request({ monthlyPieces: 1 }, one));
    expect(warehouse?.lines.find(({ code }) => code === 'storage')?.shipment?.amount.minor).toBe(78);
  });

  test('the series rises, holds the days asked about, and the last cheaper day is exact', () => {
    const { byDays, cheaperUpToDays } = compareWarehouse(
      request({ monthlyPieces: 130 }, { storageDays: 77 }),
    );
    expect(byDays.map(({ days }) => days)).toContain(77);
    const prices = byDays.map(({ warehouse }) => warehouse.minor);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    const last = cheaperUpToDays ?? Number.NaN;
    const on = (storageDays: number) =>
      compareWarehouse(request({ monthlyPieces: 130 }, { storageDays })).cheaper;
    expect(last).toBeGreaterThan(77);
    expect(last).toBeLessThan(365);
    expect(on(last)).toBe('warehouse');
    expect(on(last + 1)).toBe('direct');
  });

  test('never cheaper: on no day', () => {
    expect(compareWarehouse(request({}, { lastMile: cny(9000) }))).toMatchObject({
      cheaper: 'direct',
      cheaperUpToDays: null,
    });
  });
});

describe('break-even', () => {
  const flat = (warehouse: Partial<WarehouseCosts>): Partial<WarehouseCosts> => ({
    headHaul: () => cny(0),
    perShipment: cny(0),
    perMonth: cny(0),
    inboundPerPiece: cny(0),
    inboundPerCarton: cny(0),
    dutyPerPiece: cny(0),
    storage: { rate: '0', unit: 'cbm-day', freeDays: 0 },
    unsoldPercent: '0',
    capitalPercent: '0',
    lastMile: cny(4000),
    ...warehouse,
  });

  test.each([
    // 60 n > 40 n + 1000 above 50
    [{ perMonth: cny(100_000) }, 1, 51],
    // a shipment lasts three months: 60 x 3 n > 40 x 3 n + 1000 + 3 x 200 above 26.67
    [{ perShipment: cny(100_000), perMonth: cny(20_000) }, 3, 27],
    // nothing fixed: from the first piece
    [{}, 1, 1],
    // never
    [{ lastMile: cny(6000) }, 1, null],
    [{ lastMile: cny(5999) }, 1, 1],
  ] as const)('%j, %i months', (warehouse, monthsPerShipment, from) => {
    const result = compareWarehouse(request({ monthsPerShipment }, flat(warehouse)));
    expect(result.breakEven).toEqual({ from, first: from, searchedTo: 100_000 });
  });

  test('a second container turns it once more: first and lasting differ', () => {
    // 20 saved a piece; 1000 for every 60 pieces begun: cheaper from 51 to 60, 61 to 100 not, from 101 on 2000 < 20 n
    // until 120; 121 to 150 not (3000), 151 to 180; 181 to 200 not (4000), 201 to 240; 241 to 250 not, from 251 on
    // always, for then each container is past its 50 before the next is begun
    const headHaul = (pieces: number) => cny(100_000 * Math.ceil(pieces / 60));
    const result = compareWarehouse(request({}, flat({ headHaul })));
    expect(result.breakEven).toMatchObject({ first: 51, from: 251 });
  });

  test('is found without the volume sold now', () => {
    const result = compareWarehouse(request({ monthlyPieces: null }, flat({ perMonth: cny(100_000) })));
    expect(result.breakEven?.from).toBe(51);
    expect(result).toMatchObject({
      warehouse: null,
      cheaper: null,
      missing: [{ code: 'needs-monthly-pieces' }],
    });
  });

  test('for any costs: from there on cheaper, one piece fewer not; a falling head-haul too', () => {
    const amount = (max: number) => fc.integer({ min: 0, max }).map((minor) => cny(minor));
    const costsArb = fc.record({
      perShipment: amount(300_000),
      perMonth: amount(100_000),
      inboundPerCarton: amount(3000),
      lastMile: amount(6000),
      unsoldPercent: fc.constantFrom('0', '3.5', '20'),
      storageDays: fc.integer({ min: 0, max: 200 }),
      piecesPerCarton: fc.integer({ min: 1, max: 60 }),
      headHaulRising: fc.boolean(),
    });
    fc.assert(
      fc.property(costsArb, fc.integer({ min: 1, max: 3 }), (warehouse, monthsPerShipment) => {
        const falls = (pieces: number): Money =>
          cny(Math.max(20_000 + 300 * pieces - (pieces > 500 ? 60_000 : 0), 0));
        const more = warehouse.headHaulRising ? warehouse : { ...warehouse, headHaul: falls };
        const result = compareWarehouse(request({ monthsPerShipment }, more));
        const at = (monthlyPieces: number) =>
          compareWarehouse(request({ monthsPerShipment, monthlyPieces }, more)).cheaper;
        const { from, first } = result.breakEven ?? {};
        if (from === null || from === undefined) {
          expect(at(100_000)).toBe('direct');
          return;
        }
        expect(at(from)).toBe('warehouse');
        expect(at(from + 1)).toBe('warehouse');
        if (from > 1) expect(at(from - 1)).toBe('direct');
        expect(at(first ?? 0)).toBe('warehouse');
        if (first && first > 1) expect(at(first - 1)).toBe('direct');
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is unknown', () => {
  const inputs = Object.keys(costs).filter((key) => key !== 'headHaulRising') as (keyof WarehouseCosts)[];

  test.each(inputs)('without %s there is no warehouse price and one question', (input) => {
    const result = compareWarehouse(request({}, { [input]: null }));
    expect(result).toMatchObject({ warehouse: null, cheaper: null, breakEven: null, byDays: [] });
    expect(result.direct?.total).toEqual(cny(6000));
    expect(result.missing).toHaveLength(1);
    expect(result.missing[0]?.code).toMatch(/^needs-/);
  });

  test('without the direct price the warehouse is priced, not compared', () => {
    const result = compareWarehouse(request({ direct: null }));
    expect(result.warehouse?.total).toEqual(cny(4178));
    expect(result).toMatchObject({
      direct: null,
      cheaper: null,
      breakEven: null,
      missing: [{ code: 'needs-direct-price' }],
    });
  });

  test('zero is a figure', () => {
    expect(
      compareWarehouse(request({}, { perMonth: cny(0), unsoldPercent: '0', storageDays: 0 })).missing,
    ).toEqual([]);
  });

  test('a head-haul that takes no such shipment', () => {
    const result = compareWarehouse(request({}, { headHaul: (pieces) => (pieces > 300 ? null : cny(1)) }));
    expect(result.missing).toEqual([{ code: 'head-haul-no-price', params: { pieces: 400 } }]);
    expect(result.warehouse).toBeNull();
  });

  test.each([
    [{ monthlyPieces: 0 }, {}],
    [{ monthsPerShipment: 0 }, {}],
    [{}, { piecesPerCarton: 1.5 }],
    [{}, { storageDays: -1 }],
    [{}, { unsoldPercent: '-5' }],
    [{}, { capitalPercent: 'ten' }],
  ])('%j %j is refused', (more, warehouse) => {
    expect(() => compareWarehouse(request(more, warehouse))).toThrow(RangeError);
  });

  test('another currency is refused', () => {
    expect(() => compareWarehouse(request({}, { lastMile: money(1, 'EUR') }))).toThrow(TypeError);
  });
});
