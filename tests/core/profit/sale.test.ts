import { describe, expect, test } from 'vitest';
import { money } from '../../../lib/core/money';
import { type SaleRequest, sale } from '../../../lib/core/profit';
import { shippedFees } from '../../../lib/data/fees';
import { shippedDuty } from '../../../lib/data/shipped-duty';

const fx = [
  { quote: 'EUR', perUsd: '0.9', date: '2026-09-29', source: 'fawaz', origin: 'table' as const },
  { quote: 'CNY', perUsd: '7', date: '2026-09-29', source: 'fawaz', origin: 'table' as const },
  { quote: 'GBP', perUsd: '0.75', date: '2026-09-29', source: 'fawaz', origin: 'table' as const },
  { quote: 'JPY', perUsd: '150', date: '2026-09-29', source: 'fawaz', origin: 'table' as const },
];
const tables = { landed: { ...shippedDuty, fx }, fees: shippedFees };
const usd = (minor: number) => money(minor, 'USD');
const eur = (minor: number) => money(minor, 'EUR');

const order = (more: Partial<SaleRequest> = {}): SaleRequest => ({
  currency: 'EUR',
  price: eur(3000),
  destination: 'DE',
  channel: 'marketplace',
  platform: null,
  category: null,
  fba: false,
  sellerPaysDuty: true,
  cost: eur(500),
  value: null,
  freight: eur(400),
  items: [{ hs: '850440', quantity: 1, value: null }],
  grams: 320,
  piece: { grams: 320, mm: [200, 120, 60] },
  storageDays: null,
  fees: { platform: { bands: [{ upTo: null, percent: '10', apply: 'whole' }] } },
  ...more,
});
const run = (more: Partial<SaleRequest> = {}) => sale(order(more), tables, '2026-09-01');
const lines = (more: Partial<SaleRequest> = {}) =>
  Object.fromEntries(run(more).lines.map(({ id, amount }) => [id, amount?.minor ?? null]));
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe('customs value', () => {
  test('given: duty and tax are of it, and do not move with the price', () => {
    // EU: 3.00 flat duty; 19 % of 10.00 + 4.00 + 3.00 = 3.23
    expect(lines({ value: eur(1000) })).toEqual({
      goods: 500,
      freight: 400,
      'eu-flat-duty': 300,
      'eu-vat-sale': 323,
    });
    const result = run({ value: eur(1000) });
    expect(result.landed).toEqual(eur(1523));
    // 30.00 - 15.23 - 3.00
    expect(result.profit.profit).toEqual(eur(1177));
    // 15.23 / 0.9 = 16.922
    expect(result.profit.breakEven.price).toEqual(eur(1692));
    expect(codes(result.warnings)).toContain('sale-tax-on-value');
  });

  test('not given: the price less what is collected in it', () => {
    // g + 3.00 + 19 % of (g + 3.00) = 30.00: g = 30.00 / 1.19 - 3.00 = 22.21; VAT 30.00 - 22.21 - 3.00 = 4.79
    expect(lines()).toEqual({ goods: 500, freight: 400, 'eu-flat-duty': 300, 'eu-vat-sale': 479 });
    expect(codes(run().assumptions)).toContain('sale-value-is-price');
  });

  test('TX-07 in Brazil: 50.00 of goods in a price of 72.29', () => {
    const result = run({
      currency: 'USD',
      destination: 'BR',
      price: usd(7229),
      cost: usd(500),
      freight: usd(150),
    });
    const minor = Object.fromEntries(result.lines.map(({ id, amount }) => [id, amount?.minor]));
    expect(minor).toMatchObject({ 'br-ii-low': 1000, 'br-icms': 1229 });
  });

  test('the price found holds when duties move with it', () => {
    for (const [destination, currency] of [
      ['DE', 'EUR'],
      ['GB', 'GBP'],
      ['US', 'USD'],
      ['BR', 'USD'],
      ['MX', 'USD'],
      ['AU', 'USD'],
    ] as const) {
      for (const goods of [300, 4000, 9000, 30_000]) {
        const request = order({
          destination,
          currency,
          cost: money(goods, currency),
          freight: money(400, currency),
          duty: '10',
          targetMarginPercent: '25',
          price: money(1, currency),
        });
        const withAud = {
          ...tables,
          landed: {
            ...tables.landed,
            fx: [...fx, { ...fx[0], quote: 'AUD', perUsd: '1.5' } as (typeof fx)[0]],
          },
        };
        const found = sale(request, withAud, '2026-09-01').profit.priceForMargin?.price;
        expect(found, destination).toBeTruthy();
        const margin = (minor: number) => {
          const { profit } = sale(
            { ...request, price: money(minor, currency) },
            withAud,
            '2026-09-01',
          ).profit;
          return (profit?.minor ?? 0) / minor;
        };
        const minor = found?.minor ?? 0;
        expect(margin(minor), `${destination} ${goods}`).toBeGreaterThanOrEqual(0.25);
        expect(margin(minor - 1), `${destination} ${goods} less one`).toBeLessThan(0.25);
      }
    }
  });
});

test('a price where small consignments are free of every charge is found, and soon', () => {
  // Japan: nothing falls due up to JPY 10,000. (1,200 + 500) / (1 - 0.2) = 2,125 for a margin of 20 %
  const yen = (minor: number) => money(minor, 'JPY');
  const { profit } = run({
    currency: 'JPY',
    price: null,
    destination: 'JP',
    channel: 'own',
    cost: yen(1200),
    freight: yen(500),
    duty: '4.7',
    fees: {},
    targetMarginPercent: '20',
  });
  expect(profit.priceForMargin?.price).toEqual(yen(2125));
  expect(profit.breakEven.price).toEqual(yen(1700));
});

describe('who pays', () => {
  test('at the border the seller (DDP) or the buyer (DAP)', () => {
    const more = {
      channel: 'b2b' as const,
      destination: 'DE',
      value: eur(20_000),
      price: eur(30_000),
      duty: '3',
    };
    // duty 3 % of 200 + 4 = 6.12, VAT 19 % of 210.12 = 39.92
    const ddp = run({ ...more, sellerPaysDuty: true });
    const dap = run({ ...more, sellerPaysDuty: false });
    expect(ddp.landed).toEqual(dap.landed);
    const difference = (dap.profit.profit?.minor ?? 0) - (ddp.profit.profit?.minor ?? 0);
    expect(difference).toBe(612 + 3992);
    expect(codes(dap.assumptions)).toContain('sale-buyer-pays-duty');
  });

  test('stock at Amazon: the VAT in the price is handed on, that of the import comes back', () => {
    const result = run({
      currency: 'GBP',
      destination: 'GB',
      platform: 'amazon-uk',
      category: 'Toys and Games',
      fba: true,
      price: money(2400, 'GBP'),
      cost: money(400, 'GBP'),
      freight: money(100, 'GBP'),
      fees: { storage: money(10, 'GBP') },
    });
    const amount = (code: string) => result.profit.lines.find((line) => line.code === code)?.amount?.minor;
    // 24.00 / 1.2; 15 % of 24.00; extra-large envelope 2.94 above twenty pounds
    expect([amount('revenue'), amount('referral'), amount('fulfilment')]).toEqual([2000, -360, -294]);
    expect(amount('import')).toBe(0);
    expect(codes(result.assumptions)).toEqual(
      expect.arrayContaining(['sale-import-tax-back', 'sale-alone', 'sale-value-is-cost']),
    );
  });
});

describe('what is missing is asked once, in the words that say most', () => {
  test.each<[Partial<SaleRequest>, string[]]>([
    [{ freight: null }, ['profit-freight']],
    [{ freight: null, value: eur(1000) }, ['profit-freight']],
    [{ cost: null }, ['profit-goods']],
    [{ price: null }, ['profit-price']],
    [{ price: null, destination: 'US', currency: 'USD' }, ['landed-duty-rate', 'profit-price']],
    [{ destination: 'US', currency: 'USD', price: usd(3000) }, ['landed-duty-rate']],
    [
      { platform: 'amazon-us', currency: 'USD', price: usd(3000), duty: '5', destination: 'US', fees: {} },
      ['fee-category'],
    ],
    [{ cost: money(100, 'THB') }, ['landed-no-rate', 'profit-goods']],
    [{ fees: {} }, ['profit-platform']],
  ])('%j', (more, expected) => {
    const result = run(more);
    expect(codes(result.missing)).toEqual(expected);
    expect(result.profit.verdict).toBe('incomplete');
  });

  test('without freight nothing is landed', () => {
    expect(run({ freight: null })).toMatchObject({
      landed: null,
      profit: { profit: null, breakEven: { price: null } },
    });
  });

  test('without the price, the prices to ask', () => {
    const { profit } = run({ price: null, value: eur(1000), targetMarginPercent: '0' });
    expect(profit.priceForMargin?.price).toEqual(eur(1692));
  });
});

test('open questions of the destination move the landed cost', () => {
  const { range, landed } = run({ value: eur(1000) });
  // VAT on the flat duty of 3.00 or not: 0.57
  expect(range).toEqual({ from: eur((landed?.minor ?? 0) - 57), to: landed });
});

test('rebate and returns in the currency of the sale', () => {
  const result = run({
    cost: money(11_300, 'CNY'),
    rebate: { vatPercent: '13', rebatePercent: '13' },
    returns: { percent: '10', freight: usd(1000), writeOff: money(7000, 'CNY') },
  });
  const amount = (code: string) => result.profit.lines.find((line) => line.code === code)?.amount?.minor;
  // 113 CNY = 14.53 EUR; 13 CNY back = 1.67; 10 % of 30.00 + 9.00 + 9.00
  expect([amount('goods'), amount('export-rebate'), amount('returns')]).toEqual([-1453, 167, -480]);
});
