import { describe, expect, it } from 'vitest';
import { quoteAnswer } from '../../../scripts/caravel/quote';

/** 1000 pieces at 22.60 with 13 % VAT, 13 % back: 20,000.00 net; 2,200.00 of charges; 22,200.00 in all. */
const BASE = {
  buyingRate: '7.1',
  quantity: 1000,
  goods: { unit: '22.60', vatPercent: '13', rebatePercent: '13' },
  costs: { packing: '500', inland: '800', documents: '300', port: '600' },
  payment: { bankPercent: '0' },
  profit: { markupPercent: '10' },
  freight: { mode: 'sea', cost: { amount: '350', currency: 'USD' } },
  insurance: { ratePercent: '0.3' },
  places: {
    EXW: 'Yongkang',
    FOB: 'Ningbo',
    CFR: 'Hamburg',
    CIF: 'Hamburg',
    CIP: 'Hamburg',
    DAP: 'Berlin',
    DDP: 'Berlin',
  },
};
const ask = (name: string, change: object) => {
  const { terms } = quoteAnswer(JSON.stringify({ ...BASE, ...change }), '2026-11-21');
  const found = terms.find(({ term }) => term === name);
  if (!found) throw new Error(name);
  return found;
};

describe('the same goods, asked in other ways', () => {
  it.each([
    ['mark-up 10 %: 22,200 x 1.1 / 7.1', 'FOB', {}, '3439.44'],
    ['margin 10 %: 22,200 / 0.9 / 7.1', 'FOB', { profit: { marginPercent: '10' } }, '3474.18'],
    ['an amount: (22,200 + 3,000) / 7.1', 'FOB', { profit: { amount: '3000' } }, '3549.30'],
    [
      'margin 20 %, agent 3 %, bank 0.5 %: 22,200 / 0.765 / 7.1',
      'FOB',
      { profit: { marginPercent: '20' }, commissionPercent: '3', payment: { bankPercent: '0.5' } },
      '4087.27',
    ],
    [
      'bank 100.00 a time: 22,300 x 1.1 / 7.1',
      'FOB',
      { payment: { bankPercent: '0', bankFixed: '100' } },
      '3454.93',
    ],
    [
      'paid after 90 days at 6 % a year: 24,420 / (1 - 0.06 x 90 / 365) / 7.1',
      'FOB',
      { payment: { bankPercent: '0', yearlyPercent: '6', shares: [{ percent: '100', days: 90 }] } },
      '3491.09',
    ],
    ['no rebate: (22,600 + 2,200) x 1.1 / 7.1', 'FOB', { goods: { unit: '22.60' } }, '3842.25'],
    [
      '9 % back: 22,600 - 1,800 + 2,200 = 23,000',
      'FOB',
      { goods: { unit: '22.60', vatPercent: '13', rebatePercent: '9' } },
      '3563.38',
    ],
    ['euros at 7.8: 24,420 / 7.8', 'FOB', { currency: 'EUR', buyingRate: '7.8' }, '3130.77'],
    ['yen at 0.048: 24,420 / 0.048', 'FOB', { currency: 'JPY', buyingRate: '0.048' }, '508750'],
    ['at home: 24,420', 'FOB', { currency: 'CNY', buyingRate: null }, '24420.00'],
    [
      'insured at 120 %: 3,789.44 / (1 - 1.2 x 0.003)',
      'CIF',
      { insurance: { ratePercent: '0.3', plusPercent: '20' } },
      '3803.13',
    ],
    ['insured at 110 %: 3,789.44 / (1 - 1.1 x 0.003)', 'CIP', {}, '3801.99'],
    ['freight at home: 3,439.44 + 2,485 / 7.1', 'CFR', { freight: { mode: 'sea', cost: '2485' } }, '3789.44'],
    [
      'agent 5 % of CIF: 3,789.44 / (1 - 0.05 - 0.0033)',
      'CIF',
      { commissionPercent: '5', commissionOn: 'price' },
      '4002.79',
    ],
    ['delivered, 200 on: 3,801.99 + 200', 'DAP', { delivery: { amount: '200', currency: 'USD' } }, '4001.99'],
  ] as [string, string, object, string][])('%s', (_, term, change, price) => {
    expect(ask(term, change).price?.amount).toBe(price);
  });

  it('DDP: duty 5 % of CIF, VAT of CIF and duty', () => {
    const change = {
      asOf: '2026-10-01',
      delivery: { amount: '200', currency: 'USD' },
      importing: { country: 'DE', dutyPercent: '5', taxPercent: '19' },
    };
    const { importLines, price, lines } = ask('DDP', change);
    const amount = (code: string) => Number(importLines?.find((line) => line.code === code)?.amount?.amount);
    // CIF 3,801.99 x 5 %; 19 % of 3,992.09
    expect(amount('duty')).toBe(190.1);
    expect(amount('tax')).toBe(758.5);
    const sum = lines.reduce((all, line) => all + Math.round(Number(line.amount?.amount) * 100), 0);
    expect(sum).toBe(Math.round(Number(price?.amount) * 100));
  });

  it('DDP without a rate of duty is not quoted blind', () => {
    const change = { delivery: { amount: '200', currency: 'USD' }, importing: { country: 'DE' } };
    expect(ask('DDP', change)).toMatchObject({ state: 'blocked', price: null });
  });

  it('exchange cost of a sale: (120,650 - 9,280.77 + 8,330.77) / 15,028 = 119,700 / 15,028', () => {
    const change = {
      buyingRate: '8.27',
      quantity: 1,
      goods: { total: '120650', vatPercent: '17', rebatePercent: '9' },
      costs: { packing: '0', inland: '8330.77', documents: '0', port: '0' },
      profit: undefined,
      known: { term: 'FOB', price: { amount: '15028', currency: 'USD' } },
    };
    // 15,028 x 8.27 - 119,700
    expect(ask('FOB', change)).toMatchObject({
      exchangeCost: '7.9651',
      exchangeMargin: '0.3049',
      profit: { amount: '4581.56', currency: 'CNY' },
    });
  });

  it.each([
    ['quote-goods', { goods: { unit: null } }],
    ['quote-rebate', { goods: { unit: '22.60', vatPercent: '13', rebatePercent: null } }],
    ['quote-buying-rate', { buyingRate: null }],
    ['quote-profit', { profit: undefined }],
  ])('%s: blocked, without a price', (code, change) => {
    const found = ask('FOB', change);
    expect(found).toMatchObject({ state: 'blocked', price: null });
    expect(found.blocking.map((remark) => remark.code)).toContain(code);
  });

  it.each(['packing', 'inland', 'documents', 'port'])('%s unknown: conditional and at least', (name) => {
    const { [name as 'port']: _, ...costs } = BASE.costs;
    expect(ask('FOB', { costs })).toMatchObject({ state: 'conditional', atLeast: true });
  });

  it('a given rate needs no table, a price of the buyer’s currency no rate', () => {
    const known = { term: 'CFR', price: { amount: '100', currency: 'USD' } };
    const found = ask('CIF', { known, goods: undefined, profit: undefined, buyingRate: undefined });
    expect(found).toMatchObject({ state: 'ready', price: { amount: '100.33' } });
  });
});
