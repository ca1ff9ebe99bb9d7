import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Currency, sum, toDecimal } from '../../../lib/core/money';
import {
  INCOTERMS,
  type Incoterm,
  type QuoteRequest,
  quote,
  quoteTerm,
  unitPrice,
} from '../../../lib/core/quote';
import { CONTEXT, cny, SAMPLE, usd, yours } from './support';

const term = (name: Incoterm, change: Partial<QuoteRequest> = {}) =>
  quoteTerm(name, { ...SAMPLE, ...change }, CONTEXT);
const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);

describe('side by side', () => {
  // Net goods 20,000. EXW + 500; FCA + 1,100; FAS and FOB + 600: 20,500 / 21,600 / 22,200, each + 10 %, / 7.1.
  // FOB 24,420 / 7.1 = 3,439.44; CFR + 350; CIF / (1 - 0.0033); DAP + 200; DPU + 40; DDP + 900.
  it.each([
    ['EXW', '3176.06'],
    ['FCA', '3346.48'],
    ['FAS', '3439.44'],
    ['FOB', '3439.44'],
    ['CFR', '3789.44'],
    ['CIF', '3801.99'],
    ['CPT', '3789.44'],
    ['CIP', '3801.99'],
    ['DAP', '4001.99'],
    ['DPU', '4041.99'],
    ['DDP', '4901.99'],
  ] as const)('%s %s', (name, price) => {
    const found = term(name);
    expect(found.price && toDecimal(found.price)).toBe(price);
    expect(found.state).toBe('ready');
  });

  it('lines sum to the price, whatever the figures', () => {
    const cents = fc.integer({ min: 0, max: 500_000 });
    const percent = fc
      .integer({ min: 0, max: 999 })
      .map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        cents,
        cents,
        percent,
        percent,
        percent,
        fc.boolean(),
        (quantity, unit, packing, profit, bank, premium, margin) => {
          const request: QuoteRequest = {
            ...SAMPLE,
            quantity,
            goods: { ...SAMPLE.goods, unit: yours({ minor: unit, currency: 'CNY' }) },
            costs: { ...SAMPLE.costs, packing: yours({ minor: packing, currency: 'CNY' }) },
            commissionPercent: '2',
            payment: {
              shares: [
                { percent: '30', days: 0 },
                { percent: '70', days: 45 },
              ],
              yearlyPercent: '5',
              bankPercent: bank,
            },
            profit: { as: margin ? 'margin' : 'markup', percent: profit },
            insurance: { ratePercent: premium },
          };
          for (const one of quote(request, CONTEXT)) {
            const amounts = one.lines.map(({ amount }) => amount ?? usd('0'));
            expect(sum<Currency>(amounts, 'USD')).toEqual(one.price);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the margin is reached', () => {
    // 22,200 / (1 - 0.2) = 27,750.00; profit 5,550.00
    const found = term('FOB', { profit: { as: 'margin', percent: '20' } });
    expect(found.profit).toEqual(cny('5550'));
    expect(found.price).toEqual(usd('3908.45'));
  });

  it('waiting for the money costs: 70 % x 45 / 365 x 5 % of the price', () => {
    const payment = {
      shares: [
        { percent: '30', days: 0 },
        { percent: '70', days: 45 },
      ],
      yearlyPercent: '5',
      bankPercent: '0',
    };
    // 24,420 / (1 - 0.00431507) = 24,525.83; 0.431507 % of it is 105.83
    const line = term('FOB', { payment }).lines.find(({ code }) => code === 'funding');
    expect(line?.home).toEqual(cny('105.83'));
  });

  it('the exchange cost has the rebate taken off, not added', () => {
    // 22,200 CNY of costs for 3,439.44 USD: 6.4545; the bank pays 7.1
    expect(term('FOB')).toMatchObject({ exchangeCost: '6.4545', exchangeMargin: '0.6455' });
  });

  it('the profit at 3 % less and more for the dollar', () => {
    // 3,439.44 x 7.1 x 0.97 - 22,200 = 1,487.42; x 1.03 - 22,200 = 2,952.62
    expect(term('FOB').risk.map(({ percent, profit }) => [percent, profit && toDecimal(profit)])).toEqual([
      ['-3', '1487.42'],
      ['0', '2220.02'],
      ['3', '2952.62'],
    ]);
  });
});

describe('what is missing', () => {
  it.each([
    ['goods', 'FOB', { goods: { unit: { amount: null, origin: 'missing' } } }, 'quote-goods'],
    [
      'rebate',
      'FOB',
      { goods: { unit: yours(cny('22.60')), vatPercent: '13', rebatePercent: null } },
      'quote-rebate',
    ],
    [
      'rate of exchange',
      'FOB',
      { buyingRate: { rate: null, origin: 'missing', date: null } },
      'quote-buying-rate',
    ],
    ['freight', 'CFR', { freight: null }, 'quote-freight'],
    ['premium', 'CIF', { insurance: { ratePercent: null } }, 'quote-insurance'],
    ['quantity', 'FOB', { quantity: 0 }, 'quote-quantity-zero'],
    [
      'rebate above the VAT',
      'FOB',
      { goods: { unit: yours(cny('22.60')), vatPercent: '13', rebatePercent: '16' } },
      'quote-rebate-over-vat',
    ],
    [
      'parts of 90 %',
      'FOB',
      { payment: { ...SAMPLE.payment, shares: [{ percent: '90', days: 0 }] } },
      'quote-shares',
    ],
    ['margin of 100 %', 'FOB', { profit: { as: 'margin', percent: '100' } }, 'quote-nothing-left'],
  ] as [string, Incoterm, Partial<QuoteRequest>, string][])(
    '%s: blocked, without a price',
    (_, name, change, code) => {
      const found = term(name, change);
      expect(found).toMatchObject({ state: 'blocked', price: null });
      expect(codes(found.blocking)).toContain(code);
    },
  );

  it('without freight the terms up to FOB are ready', () => {
    const states = quote({ ...SAMPLE, freight: null }, CONTEXT).map(({ state }) => state);
    expect(states.slice(0, 4)).toEqual(['ready', 'ready', 'ready', 'ready']);
    expect(new Set(states.slice(4))).toEqual(new Set(['blocked']));
  });

  it('an unknown charge at home makes it conditional and at least', () => {
    const { port: _, ...costs } = SAMPLE.costs;
    expect(term('FOB', { costs })).toMatchObject({
      state: 'conditional',
      atLeast: true,
      missing: [{ code: 'quote-port' }],
    });
    expect(term('EXW', { costs }).state).toBe('ready');
  });

  it('a rate of the table makes it conditional', () => {
    const found = term('FOB', { buyingRate: { rate: '7.1', origin: 'table', date: '2026-09-29' } });
    expect(found.state).toBe('conditional');
    expect(codes(found.warnings)).toContain('quote-assumed-rate');
  });

  it('FOB without a port, or of a whole country, is blocked and keeps its price', () => {
    expect(term('FOB', { places: {} })).toMatchObject({
      state: 'blocked',
      price: usd('3439.44'),
      blocking: [{ code: 'quote-place' }],
    });
    expect(codes(term('FOB', { places: { FOB: 'China' } }).blocking)).toEqual(['quote-place-doubtful']);
  });

  it.each(INCOTERMS)('%s by air is blocked where it is for sea only', (name) => {
    const found = term(name, { freight: { mode: 'air', cost: yours(usd('350')) } });
    expect(codes(found.blocking).includes('quote-sea-only')).toBe(
      ['FAS', 'FOB', 'CFR', 'CIF'].includes(name),
    );
    expect(found.price).not.toBeNull();
  });

  it('the buyer of DAP is told of goods that travel uninsured', () => {
    expect(codes(term('DAP', { insurance: { ratePercent: null } }).warnings)).toContain('quote-uninsured');
  });
});

describe('a known price', () => {
  const known = { term: 'CIF' as const, price: usd('1000') };
  it('CIF 1000, 1 %, freight 89: CFR 989, FOB 900', () => {
    const change = {
      known,
      insurance: { ratePercent: '1' },
      freight: { mode: 'sea' as const, cost: yours(usd('89')) },
    };
    expect(term('CFR', change).price).toEqual(usd('989'));
    expect(term('FOB', change).price).toEqual(usd('900'));
    expect(term('EXW', change)).toMatchObject({ price: null, state: 'blocked' });
  });
});

describe('price of a piece', () => {
  it.each([
    ['3439.44', 1000, '3.44'],
    ['3440.00', 1000, '3.44'],
    ['3440.01', 1000, '3.45'],
    ['12.01', 1000, '0.0121'],
  ])('%s for %i: %s', (total, quantity, price) => {
    expect(unitPrice(usd(total), quantity)).toBe(price);
  });

  it('is for as many as it is quoted by: 1000 kg', () => {
    // 12,050.01 for 1,000,000 kg: 12.05001 for 1000
    expect(unitPrice(usd('12050.01'), 1_000_000, 1000)).toBe('12.06');
    expect(unitPrice(usd('12050.00'), 1_000_000, 1000)).toBe('12.05');
    const found = term('FOB', { pricePer: 1000 });
    expect(found.unit).toBe('3439.44');
  });

  it.each([
    // A yen is the smallest unit: 12.30 is not 13, and 100.30 is 101
    ['JPY', 12_300, 1000, '12.30'],
    ['JPY', 99_999, 1000, '100.00'],
    ['JPY', 100_300, 1000, '101'],
    ['JPY', 300, 1000, '0.30'],
    // 1000 fils are a dinar: 0.0999 and 0.100
    ['KWD', 99_900, 1000, '0.09990'],
    ['KWD', 100_000, 1000, '0.100'],
  ])('%s: %i of the smallest for %i: %s', (currency, minor, quantity, price) => {
    expect(unitPrice({ minor, currency }, quantity)).toBe(price);
  });
});
