import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '../../lib/background/handlers';
import { cartonShelf, laneShelf, warehouseShelf } from '../../lib/storage/freight';
import type { Lane, Warehouse } from '../../lib/storage/freight-schema';
import { edit, frame, openPanel, startAfresh } from './session';

beforeEach(startAfresh);

const carton = {
  name: 'A',
  innerMm: [600, 400, 400] as [number, number, number],
  outerMm: [610, 410, 410] as [number, number, number],
  tareGrams: 900,
  maxGrams: 20_000,
};
const sea: Lane = {
  name: 'Ningbo - Hamburg',
  mode: 'lcl',
  countries: ['DE'],
  rate: { type: 'per-cbm', currency: 'USD', fixed: '60', rate: '80', kgPerCbm: 1000, minCbm: '1' },
  transitDays: { min: 35, max: 45 },
  quotedOn: '2026-11-01',
  source: 'quote',
};
const hamburg: Warehouse = {
  name: 'Hamburg',
  country: 'DE',
  postcode: null,
  kind: 'own',
  currency: 'EUR',
  laneId: null,
  perShipment: '100',
  perMonth: '20',
  inboundPerPiece: '0.2',
  inboundPerCarton: '1',
  storage: { rate: '0.5', unit: 'cbm-day', freeDays: 30 },
  storageDays: 60,
  lastMile: '3.5',
  unsoldPercent: '5',
  disposalPerPiece: '0.3',
  capitalPercent: '8',
  monthsPerShipment: 2,
};

describe('cost against quantity', () => {
  it('says what is missing and still draws the parcels', async () => {
    await openPanel();
    const view = await handlers['panel.curve']({}, frame);
    expect(view?.questions.map(({ code, answer }) => [code, answer])).toEqual([
      ['curve-needs-carton', 'cartons'],
      ['curve-needs-lane', 'lanes'],
    ]);
    expect(view?.options.map(({ id }) => id)).toEqual(['parcel']);
    expect(view?.curve?.points[0]).toMatchObject({ quantity: 1, best: 'parcel' });
  });

  it('switches to the lane where it becomes cheaper, by exact prices', async () => {
    await openPanel();
    await cartonShelf.save(carton);
    const lane = await laneShelf.save(sea);
    const view = await handlers['panel.curve']({}, frame);
    const lasting = view?.curve?.switches.filter((one) => one.lasting) ?? [];
    expect(lasting).toHaveLength(1);
    expect(lasting[0]).toMatchObject({ from: 'parcel', to: lane });
    const at = lasting[0]?.quantity ?? 0;
    const point = (quantity: number) => view?.curve?.points.find((one) => one.quantity === quantity);
    // 60 + 1 CBM x 80, the least of the lane: 140.00 USD, whatever the currency of the options page is (USD here).
    expect(point(at)?.byMode[lane]?.total).toEqual({ minor: 14_000, currency: 'USD' });
    expect(point(at)?.byMode.parcel?.total.minor).toBeGreaterThan(14_000);
    expect(point(at - 1)?.byMode.parcel?.total.minor).toBeLessThanOrEqual(14_000);
  });

  it('draws illustrative cards and never calls one the best', async () => {
    await openPanel();
    await cartonShelf.save(carton);
    const view = await handlers['panel.curve']({}, frame);
    const demo = new Set(view?.options.filter(({ status }) => status === 'demo').map(({ id }) => id));
    expect(demo.size).toBeGreaterThan(0);
    const last = view?.curve?.points.at(-1);
    for (const id of demo)
      expect(last?.byMode[id]?.total.minor).toBeLessThan(last?.byMode.parcel?.total.minor ?? 0);
    for (const { best } of view?.curve?.points ?? []) expect(demo.has(best ?? '')).toBe(false);
  });

  it('tells how many pieces a carton and a container hold', async () => {
    await openPanel();
    await cartonShelf.save(carton);
    await edit({ quantity: 100 });
    const view = await handlers['panel.curve']({}, frame);
    // (20 000 - 900) / 320 = 59 by weight; more than that would lie in it.
    expect(view?.carton).toMatchObject({ perCarton: 59, bound: 'weight' });
    // 100 pieces: two cartons, 32 000 g + 1 800 g, 2 x 610 x 410 x 410 mm.
    expect(view?.carton?.order).toMatchObject({ cartons: 2, grossGrams: 33_800, mm3: 2 * 610 * 410 * 410 });
    expect(view?.carton?.containers.map(({ id }) => id)).toEqual(['20GP', '40GP', '40HQ']);
  });

  it('says when no carton takes the piece', async () => {
    await openPanel();
    await cartonShelf.save({ ...carton, innerMm: [100, 100, 100] });
    const view = await handlers['panel.curve']({}, frame);
    expect(view?.questions.map(({ code }) => code)).toContain('curve-no-carton-fits');
  });
});

describe('direct or from a warehouse', () => {
  it('asks for a warehouse where there is none', async () => {
    await openPanel();
    const view = await handlers['panel.warehouse']({}, frame);
    expect(view?.answers).toEqual([]);
    expect(view?.questions[0]).toMatchObject({ code: 'needs-warehouse', params: { country: 'DE' } });
  });

  it('compares a piece both ways, duty at cost, and finds the volume from which it pays', async () => {
    await openPanel();
    await cartonShelf.save(carton);
    await laneShelf.save(sea);
    await warehouseShelf.save(hamburg);
    await edit({ sale: { cost: '35', duty: '3.7', monthlyPieces: '140' } });
    const [answer] = (await handlers['panel.warehouse']({}, frame))?.answers ?? [];
    expect(answer?.headHaul).toMatchObject({ mode: 'lcl', status: 'user' });
    const { direct, warehouse, breakEven, cheaper } = answer?.comparison ?? {};
    // Freight 5.43 + flat duty 3.00; the VAT in the price is the buyer's both ways.
    expect(direct?.total).toEqual({ minor: 843, currency: 'EUR' });
    const line = (code: string) => warehouse?.lines.find((one) => one.code === code);
    // 140 USD at 0.88022588 = 123.23 EUR for 280 pieces.
    expect(line('head-haul')?.shipment?.amount.minor).toBe(12_323);
    // 3.7 % of (4.59 cost + 0.44 freight) = 0.19 a piece, rounded up.
    expect(line('import-duty')?.shipment?.amount.minor).toBe(280 * 19);
    // 0.2 x 280 + 1 x 5 cartons = 61.00
    expect(line('inbound')?.shipment?.amount.minor).toBe(6100);
    expect(warehouse?.lines.reduce((all, { amount }) => all + amount.minor, 0)).toBe(warehouse?.total.minor);
    expect(cheaper).toBe('warehouse');
    expect(breakEven?.from).toBeGreaterThan(1);
    expect(breakEven?.from).toBeLessThan(140);
  });

  it('the profit is that of a piece sold from the warehouse once it is chosen', async () => {
    await openPanel();
    await cartonShelf.save(carton);
    await laneShelf.save(sea);
    const id = await warehouseShelf.save(hamburg);
    const direct = await edit({
      sale: {
        cost: '35',
        duty: '3.7',
        monthlyPieces: '140',
        commission: '8',
        ads: '0',
        returns: '0',
        fxSpread: '0',
      },
    });
    await edit({ quantity: 3 });
    const [answer] = (await handlers['panel.warehouse']({}, frame))?.answers ?? [];
    expect(answer?.service).toBe(`warehouse:${id}`);
    const stocked = await edit({ service: answer?.service ?? '' });
    const line = (code: string) =>
      stocked.sale.result.profit.lines.find((one) => one.code === code)?.amount?.minor;
    const piece = (code: string) =>
      answer?.comparison.warehouse?.lines.find((one) => one.code === code)?.amount.minor;
    expect(stocked.sale).toMatchObject({ warehouse: `warehouse:${id}`, quantity: 1 });
    expect(line('revenue')).toBeGreaterThan(0);
    expect(line('fulfilment')).toBe(-350);
    expect(line('storage')).toBe(-(piece('storage') ?? 0));
    const brought = ['head-haul', 'per-shipment', 'per-month', 'inbound', 'unsold', 'capital'];
    expect(line('freight')).toBe(-brought.reduce((all, code) => all + (piece(code) ?? 0), 0));
    expect(Number(stocked.sale.result.profit.margin)).toBeGreaterThan(
      Number(direct.sale.result.profit.margin),
    );
    const back = await edit({ service: null });
    expect(back.sale).toMatchObject({ warehouse: null, quantity: 3 });
  });

  it('a warehouse that is gone counts for nothing', async () => {
    await openPanel();
    const { sale } = await edit({ service: 'warehouse:gone', sale: { cost: '35' } });
    expect(sale.warehouse).toBeNull();
    expect(sale.freight?.origin).toBe('assumed');
  });

  it('withholds the answer and names what is unknown', async () => {
    await openPanel();
    await warehouseShelf.save({ ...hamburg, lastMile: null });
    const view = await handlers['panel.warehouse']({}, frame);
    const codes = view?.answers[0]?.comparison.missing.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['needs-product-cost', 'needs-head-haul', 'needs-last-mile']),
    );
    expect(view?.answers[0]?.comparison.warehouse).toBeNull();
  });

  it("takes Amazon's own table for a piece it stores, where the seller typed nothing", async () => {
    await openPanel();
    await cartonShelf.save(carton);
    const fba = {
      ...hamburg,
      kind: 'fba' as const,
      country: 'US',
      currency: 'USD',
      lastMile: null,
      storage: null,
    };
    await warehouseShelf.save(fba);
    await laneShelf.save({ ...sea, countries: ['US'] });
    await edit({ destination: 'US', sale: { cost: '35', duty: '0', monthlyPieces: '50' } });
    const [answer] = (await handlers['panel.warehouse']({}, frame))?.answers ?? [];
    expect(answer?.comparison.missing).toEqual([]);
    const lastMile = answer?.comparison.warehouse?.lines.find(({ code }) => code === 'last-mile');
    expect(lastMile?.amount.minor).toBeGreaterThan(100);
  });
});

describe('what the seller wrote down of freight', () => {
  it('is kept, changed, removed and restored', async () => {
    const id = await cartonShelf.save(carton, undefined, 1000);
    await cartonShelf.save({ ...carton, name: 'B' }, id, 2000);
    const kept = { ...carton, name: 'B', id, createdAt: 1000, updatedAt: 2000 };
    expect(await cartonShelf.list()).toEqual([kept]);
    await cartonShelf.remove(id);
    expect(await cartonShelf.list()).toEqual([]);
    await cartonShelf.restore(id);
    expect(await cartonShelf.list()).toHaveLength(1);
  });

  it.each([
    ['a price that falls apart', { ...sea, rate: { ...sea.rate, rate: '1,5' } }],
    ['no country', { ...sea, countries: [] }],
    ['days the wrong way round', { ...sea, transitDays: { min: 5, max: 3 } }],
    [
      'weight breaks that do not rise',
      {
        ...sea,
        mode: 'air',
        rate: {
          type: 'per-kg',
          currency: 'CNY',
          breaks: [
            { fromGrams: 0, perKg: '30' },
            { fromGrams: 0, perKg: '28' },
          ],
          divisor: 6000,
          stepGrams: 500,
          minGrams: 0,
          nextBreakIfCheaper: false,
        },
      },
    ],
  ])('a lane with %s is refused', async (_, lane) => {
    await expect(laneShelf.save(lane as Lane)).rejects.toThrow();
    expect(await laneShelf.list()).toEqual([]);
  });
});
