import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Carton } from '../../../lib/core/packing/carton';
import { ladder, priceCurve, proposeBreaks, type QuoteRequest, quoteTerm } from '../../../lib/core/quote';
import { costFor } from '../../../lib/core/quote/cost-basis';
import { CONTEXT, cny, SAMPLE, usd, yours } from './support';

const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);
const step = (quantity: number) => ({
  quantity,
  leadTimeDays: 20,
  packing: 'carton',
  validUntil: '2026-12-31',
});

/** 24 pieces of 10 cm a carton of 410 x 310 x 210 mm, 12.5 kg gross. */
const carton: Carton = {
  id: 'c',
  name: 'Carton',
  innerMm: [400, 300, 200],
  outerMm: [410, 310, 210],
  tareGrams: 500,
  maxGrams: 20_000,
};
const packed = { piece: { id: 'p', mm: [100, 100, 100] as [number, number, number], grams: 500 }, carton };

/** The factory's price falls at 1000 and 5000 pieces; packing is by the piece. */
const TIERED: QuoteRequest = {
  ...SAMPLE,
  goods: {
    unit: yours(cny('23.73')),
    tiers: [
      { from: 1000, unit: yours(cny('22.60')) },
      { from: 5000, unit: yours(cny('21.47')) },
    ],
    vatPercent: '13',
    rebatePercent: '13',
  },
  costs: { ...SAMPLE.costs, packing: { ...yours(cny('0.50')), per: 'piece' } },
};

describe('what a cost counts by', () => {
  const counts = { pieces: 1000, cartons: 42, mm3: 1_121_022_000 };

  it.each([
    ['the order', { amount: cny('500'), origin: 'yours' }, '500.00'],
    ['the piece', { amount: cny('0.35'), origin: 'yours', per: 'piece' }, '350.00'],
    // 0.0125 a piece is 12.50 for 1000
    [
      'a fraction of a fen a piece',
      { amount: cny('12.50'), origin: 'yours', per: 'piece', of: 1000 },
      '12.50',
    ],
    ['the carton', { amount: cny('3'), origin: 'yours', per: 'carton' }, '126.00'],
    // 60 x 1.121022 = 67.26132
    ['the cubic metre', { amount: cny('60'), origin: 'yours', per: 'cbm' }, '67.26'],
  ] as const)('%s', (_, cost, total) => {
    expect(costFor(cost, counts)).toEqual(cny(total));
  });

  it('is unknown where cartons are, never nothing', () => {
    const unpacked = { pieces: 1000, cartons: null, mm3: null };
    for (const per of ['carton', 'cbm'] as const)
      expect(costFor({ ...yours(cny('3')), per }, unpacked)).toBeNull();
    const request = {
      ...SAMPLE,
      costs: { ...SAMPLE.costs, port: { ...yours(cny('60')), per: 'cbm' as const } },
    };
    expect(quoteTerm('FOB', request, CONTEXT)).toMatchObject({
      state: 'conditional',
      atLeast: true,
      missing: [{ code: 'quote-cartons' }],
    });
    const line = quoteTerm('FOB', { ...request, packed }, CONTEXT).lines.find(({ code }) => code === 'port');
    // 42 cartons of 0.026691 CBM: 1.121022 x 60
    expect(line).toMatchObject({ home: cny('67.26'), inputs: { per: 'cbm' } });
  });

  it('a piece cheaper than a cent keeps its price', () => {
    // Screws at 0.0125, no VAT: 100,000 of them cost 1,250.00
    const unit = { amount: cny('1.25'), origin: 'yours' as const, of: 100 };
    const found = quoteTerm('EXW', { ...SAMPLE, quantity: 100_000, goods: { unit } }, CONTEXT);
    expect(found.lines[0]?.home).toEqual(cny('1250'));
  });
});

describe('a ladder from the cost curve', () => {
  it('follows the factory’s tiers and what counts by the piece', () => {
    // 500: 23.73 is 21.00 net: 10,500 + 250 + 1,700 = 12,450 x 1.1 / 7.1 / 500 = 3.858
    // 1000: 22.60 is 20.00 net: 20,000 + 500 + 1,700 = 22,200 x 1.1 / 7.1 / 1000 = 3.440
    // 5000: 21.47 is 19.00 net: 95,000 + 2,500 + 1,700 = 99,200 x 1.1 / 7.1 / 5000 = 3.074
    const { steps, warnings } = ladder([step(500), step(1000), step(5000)], 'FOB', TIERED, CONTEXT);
    expect(steps.map(({ quantity, price }) => [quantity, price])).toEqual([
      [500, '3.86'],
      [1000, '3.44'],
      [5000, '3.08'],
    ]);
    expect(warnings).toEqual([{ code: 'ladder-flat', params: { costs: 'inland,port' } }]);
  });

  it('says nothing of flat costs where every price was typed, or every cost counts', () => {
    const typed = [
      { ...step(500), price: '3.9' },
      { ...step(1000), price: '3.4' },
    ];
    expect(ladder(typed, 'FOB', TIERED, CONTEXT).warnings).toEqual([]);
    const none = yours(cny('0'));
    const counted = { ...TIERED, costs: { ...TIERED.costs, inland: none, port: none } };
    expect(ladder([step(500)], 'FOB', counted, CONTEXT).warnings.map(({ code }) => code)).toEqual([]);
  });

  it('withholds a price that needs a freight known for another quantity, and says so', () => {
    const { steps, warnings } = ladder([step(1000), step(2000)], 'CFR', SAMPLE, CONTEXT);
    expect(steps.map(({ price, state }) => [price, state])).toEqual([
      ['3.79', 'ready'],
      [null, 'blocked'],
    ]);
    expect(warnings).toContainEqual({
      code: 'ladder-own-sum',
      params: { costs: 'freight', quantity: 2000, asked: 1000 },
    });
    expect(codes(warnings)).toContain('ladder-no-price');
  });

  it('has freight by cartons at each quantity', () => {
    const rate = { type: 'per-cbm', currency: 'USD', rate: '80', kgPerCbm: 1000, minCbm: '1' } as const;
    const request: QuoteRequest = { ...TIERED, freight: { mode: 'sea', rate, ...packed } };
    // 500 pieces are 21 cartons, 0.560511 CBM: the minimum of 1, 80.00; 5000 are 209, 5.578419 CBM: 446.27
    // (1,928.87 + 80) / 500 = 4.0177; (15,369.01 + 446.27) / 5000 = 3.1631
    const { steps } = ladder([step(500), step(5000)], 'CFR', request, CONTEXT);
    expect(steps.map(({ price }) => price)).toEqual(['4.02', '3.17']);
  });

  it('tells an order below the least', () => {
    expect(ladder([step(2000)], 'FOB', SAMPLE, CONTEXT).warnings).toContainEqual({
      code: 'ladder-below-moq',
      params: { quantity: 1000, moq: 2000 },
    });
  });

  it('a cost typed for a break beats the tiers', () => {
    const own = { ...step(5000), unitCost: { ...yours(cny('22.60')), per: 'piece' as const } };
    // 100,000 + 2,500 + 1,700 = 104,200 x 1.1 / 7.1 / 5000 = 3.2287
    expect(ladder([own], 'FOB', TIERED, CONTEXT).steps[0]?.price).toBe('3.23');
  });
});

describe('breaks proposed from the curve', () => {
  it('begin at the least, keep the quantity asked for, and each is worth its line', () => {
    const curve = priceCurve('FOB', TIERED, CONTEXT, 500);
    expect(curve.map(({ quantity }) => quantity)).toEqual([500, 1000, 2000, 5000, 10_000]);
    // 3.86, 3.44, 3.31, 3.08, 3.05: from 5000 on less than 3 % is left to fall
    expect(curve.map(({ price }) => price)).toEqual(['3.86', '3.44', '3.31', '3.08', '3.05']);
    expect(proposeBreaks(curve, 1000)).toEqual([500, 1000, 2000, 5000]);
  });

  it.each([
    ['exactly 3 %', '97', [1, 10]],
    ['a hair less', '97.01', [1]],
  ])('a fall of %s', (_, price, expected) => {
    const curve = [
      { quantity: 1, price: '100' },
      { quantity: 10, price },
    ];
    expect(proposeBreaks(curve, 1)).toEqual(expected);
  });

  it('leave out quantities without a price, and are none without any', () => {
    expect(proposeBreaks(priceCurve('CFR', SAMPLE, CONTEXT, 100), 1000)).toEqual([1000]);
    expect(priceCurve('FOB', { ...SAMPLE, quantity: null }, CONTEXT, null)).toEqual([]);
    expect(proposeBreaks([], null)).toEqual([]);
  });

  it('are five at most, rise, and hold the one asked for, whatever the curve', () => {
    const curves = fc
      .uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 30 })
      .chain((quantities) =>
        fc.tuple(
          fc.constant([...quantities].sort((a, b) => a - b)),
          fc.array(fc.integer({ min: 1, max: 99_999 }), {
            minLength: quantities.length,
            maxLength: quantities.length,
          }),
          fc.nat({ max: quantities.length - 1 }),
        ),
      );
    fc.assert(
      fc.property(curves, ([quantities, cents, at]) => {
        const curve = quantities.map((quantity, index) => ({
          quantity,
          price: ((cents[index] ?? 1) / 100).toFixed(2),
        }));
        const asked = quantities[at] ?? 0;
        const found = proposeBreaks(curve, asked);
        expect(found).toContain(asked);
        expect(found.length).toBeLessThanOrEqual(5);
        expect([...found].sort((a, b) => a - b)).toEqual(found);
      }),
    );
  });
});

describe('a known price with its costs', () => {
  const known = { term: 'FOB' as const, price: usd('3439.44') };

  it('says the profit it leaves and its exchange cost', () => {
    // 3,439.44 x 7.1 = 24,420.02 - 22,200.00; 22,200 / 3,439.44
    const found = quoteTerm('FOB', { ...SAMPLE, profit: null, known }, CONTEXT);
    expect(found).toMatchObject({
      state: 'ready',
      price: usd('3439.44'),
      profit: cny('2220.02'),
      exchangeCost: '6.4545',
      exchangeMargin: '0.6455',
    });
    expect(found.lines.reduce((all, { amount }) => all + (amount?.minor ?? 0), 0)).toBe(343_944);
  });

  it('a loss is told', () => {
    const low = { term: 'FOB' as const, price: usd('3000') };
    const found = quoteTerm('FOB', { ...SAMPLE, known: low }, CONTEXT);
    // 3,000 x 7.1 - 22,200 = -900
    expect(found.profit).toEqual(cny('-900'));
    expect(codes(found.warnings)).toContain('quote-loss');
  });

  it('CIF without freight: CFR follows by the premium alone, FOB does not', () => {
    const cif = { term: 'CIF' as const, price: usd('1000') };
    const goods = { unit: { amount: null, origin: 'missing' as const } };
    const request = { ...SAMPLE, goods, known: cif, freight: null, insurance: { ratePercent: '1' } };
    expect(quoteTerm('CFR', request, CONTEXT).price).toEqual(usd('989'));
    expect(quoteTerm('CIF', request, CONTEXT).price).toEqual(usd('1000'));
    expect(codes(quoteTerm('FOB', request, CONTEXT).blocking)).toContain('quote-freight');
    expect(quoteTerm('DDP', request, CONTEXT).price).toBeNull();
  });

  it('unknown costs leave the price and say why the profit is unknown', () => {
    const goods = { unit: yours(cny('22.60')), vatPercent: '13', rebatePercent: null };
    const found = quoteTerm('FOB', { ...SAMPLE, goods, known }, CONTEXT);
    expect(found).toMatchObject({
      price: usd('3439.44'),
      profit: null,
      atLeast: false,
      state: 'conditional',
    });
    expect(codes(found.missing)).toContain('quote-rebate');
  });
});

describe('what is not there yet', () => {
  it('without a profit the costs are shown and no price is made', () => {
    const found = quoteTerm('FOB', { ...SAMPLE, profit: null }, CONTEXT);
    expect(found).toMatchObject({ state: 'blocked', price: null, blocking: [{ code: 'quote-profit' }] });
    expect(found.lines.find(({ code }) => code === 'rebate')?.home).toEqual(cny('-2600'));
  });

  it('an unknown quantity is not a quantity of zero', () => {
    const blocking = (quantity: number | null) =>
      codes(quoteTerm('FOB', { ...SAMPLE, quantity }, CONTEXT).blocking);
    expect(blocking(null)).toEqual(['quote-quantity']);
    expect(blocking(0)).toEqual(['quote-quantity-zero']);
  });
});
