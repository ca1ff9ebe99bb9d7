import { describe, expect, it } from 'vitest';
import { quoteAnswer } from '../../../scripts/caravel/quote';

const REQUEST = {
  buyingRate: '7.1',
  quantity: 1000,
  goods: { unit: '22.60', vatPercent: '13', rebatePercent: '13' },
  costs: { packing: '500', inland: '800', documents: '300', port: '600' },
  payment: { bankPercent: '0' },
  profit: { markupPercent: '10' },
  freight: { mode: 'sea', cost: { amount: '350', currency: 'USD' } },
  insurance: { ratePercent: '0.3' },
  places: { FOB: 'Ningbo', CIF: 'Hamburg' },
};
const answer = (change: object = {}) => quoteAnswer(JSON.stringify({ ...REQUEST, ...change }), '2026-11-21');
const term = (name: string, change: object = {}) => answer(change).terms.find((one) => one.term === name);

describe('caravel quote', () => {
  it('prices the eleven terms', () => {
    expect(answer().terms).toHaveLength(11);
    // (20,000 + 2,200) x 1.1 / 7.1
    expect(term('FOB')).toMatchObject({
      state: 'ready',
      price: { amount: '3439.44', currency: 'USD' },
      unit: '3.44',
    });
    // (3,439.44 + 350) / (1 - 1.1 x 0.003)
    expect(term('CIF')?.price?.amount).toBe('3801.99');
  });

  it('says what is missing in words', () => {
    const { freight: _, ...rest } = REQUEST;
    const found = quoteAnswer(JSON.stringify(rest), '2026-11-21').terms.find((one) => one.term === 'CIF');
    expect(found).toMatchObject({ state: 'blocked', price: null });
    expect(found?.blocking.map(({ text }) => text)).toContain('The freight is missing.');
  });

  it('without a rate of the bank the table is used, and told', () => {
    const found = answer({ buyingRate: undefined });
    expect(found.buyingRate).toMatchObject({ origin: 'table', date: '2026-09-29' });
    expect(found.terms.find((one) => one.term === 'FOB')?.state).toBe('conditional');
  });

  it('a known CFR of 100 with 1 % on 110 %: CIF 101.11', () => {
    const known = { term: 'CFR', price: { amount: '100', currency: 'USD' } };
    const request = {
      known,
      freight: { mode: 'sea', cost: { amount: '10', currency: 'USD' } },
      insurance: { ratePercent: '1', plusPercent: '10' },
    };
    const { terms } = quoteAnswer(JSON.stringify(request), '2026-11-21');
    expect(terms.find((one) => one.term === 'CIF')?.price?.amount).toBe('101.11');
    expect(terms.find((one) => one.term === 'FOB')?.price?.amount).toBe('90.00');
  });

  it.each([
    // 14 t are more than 12.5 CBM: 14 x 80; 1.2 CBM are more than 0.9 t; below the least of 1 CBM
    ['weight', { cbm: 12.5, kg: 14_000 }, '1120.00'],
    ['measure', { cbm: 1.2, kg: 900 }, '96.00'],
    ['least', { cbm: 0.4, kg: 200 }, '80.00'],
  ])('freight by weight or measure: the %s', (_, size, amount) => {
    const rate = { perCbm: '80', currency: 'USD', minCbm: '1' };
    const line = term('CFR', {
      freight: { mode: 'sea', rate, ...size },
      places: { CFR: 'Hamburg' },
    })?.lines.at(-1);
    expect(line).toMatchObject({ code: 'freight', amount: { amount, currency: 'USD' } });
  });

  it('freight and costs by the carton follow a ladder', () => {
    const rate = { perCbm: '80', currency: 'USD', minCbm: '1' };
    const freight = { mode: 'sea', rate, carton: { pieces: 24, mm: [410, 310, 210], kg: 12.5 } };
    const costs = { ...REQUEST.costs, packing: { amount: '3', per: 'carton' } };
    const goods = {
      tiers: [
        { from: 500, unit: '23.73' },
        { from: 1000, unit: '22.60' },
      ],
      vatPercent: '13',
      rebatePercent: '13',
    };
    const ladder = { term: 'CFR', breaks: [{ quantity: 500 }, { quantity: 1000 }] };
    const found = answer({ goods, costs, freight, ladder, places: { CFR: 'Hamburg' } }).ladder;
    // 500: 10,500 + 63 + 1,700 = 12,263 x 1.1 / 7.1 = 1,899.90 + 80 (1 CBM) = 1,979.90 / 500
    // 1000: 20,000 + 126 + 1,700 = 21,826 x 1.1 / 7.1 = 3,381.49 + 89.68 = 3,471.17 / 1000
    expect(found?.steps.map(({ price }) => price)).toEqual(['3.96', '3.48']);
  });

  it('without a profit the costs are told, not a price', () => {
    const found = term('FOB', { profit: undefined });
    expect(found).toMatchObject({ state: 'blocked', price: null });
    expect(found?.lines.find(({ code }) => code === 'rebate')?.home?.amount).toBe('-2600.00');
  });

  it('a price that is known and its costs: profit and exchange cost', () => {
    const known = { term: 'FOB', price: { amount: '3439.44', currency: 'USD' } };
    const found = term('FOB', { profit: undefined, known });
    expect(found).toMatchObject({ state: 'ready', profit: { amount: '2220.02' }, exchangeCost: '6.4545' });
  });

  it('CIF to CFR without a freight: 1000 - 1000 x 1.1 x 1 % = 989', () => {
    const request = {
      known: { term: 'CIF', price: { amount: '1000', currency: 'USD' } },
      insurance: { ratePercent: '1' },
    };
    const { terms } = quoteAnswer(JSON.stringify(request), '2026-11-21');
    expect(terms.find((one) => one.term === 'CFR')?.price?.amount).toBe('989.00');
  });

  it('a total that the pieces do not divide stays whole', () => {
    // 120,650 with 17 % VAT, 9 % back: 9,280.77
    const goods = { total: '120650', vatPercent: '17', rebatePercent: '9' };
    const lines = term('FOB', { goods, quantity: 7 })?.lines;
    expect(lines?.slice(0, 2).map(({ home }) => home?.amount)).toEqual(['120650.00', '-9280.77']);
  });

  it('a ladder with its warnings', () => {
    const breaks = [
      { quantity: 500, price: '3.60' },
      { quantity: 1000, price: '3.70' },
    ];
    const found = answer({ ladder: { term: 'FOB', breaks } }).ladder;
    expect(found?.warnings.map(({ text }) => text)).toContain('The price from 1,000 is above that from 500.');
  });

  it.each([
    [{ profit: {} }, /^profit: must be/],
    [{ quantity: -1 }, /^quantity: must be a whole number/],
    [{ freight: { mode: 'boat' } }, /^freight\.mode: must be one of sea/],
    [{ goods: { unit: { amount: '3', currency: 'USD' } } }, /^goods\.unit\.currency: must be CNY/],
    [{ goods: undefined }, /^goods: must be given/],
    [{ goods: { total: '100.01', unit: '3', tiers: 5 } }, /^goods\.tiers/],
    [{ costs: { port: { amount: '60', per: 'tonne' } } }, /^costs\.port/],
    [{ freight: { mode: 'sea', rate: { perCbm: '80', currency: 'USD' }, cbm: 2 } }, /^freight: a rate needs/],
    [{ places: { FOB: 5 } }, /^places\.FOB: must be a text/],
    [{ margin: '5' }, /^margin: unknown field/],
    [{ importing: {} }, /^importing\.country: must be given/],
    [{ buyingRate: '7,1' }, /^buyingRate: must be a decimal/],
  ])('%j is refused', (change, message) => {
    expect(() => answer(change)).toThrow(message);
  });

  it.each([
    [{ quantity: 0 }, 'quote-quantity-zero'],
    [{ goods: { unit: '22.60', vatPercent: '13', rebatePercent: '17' } }, 'quote-rebate-over-vat'],
    [{ places: {} }, 'quote-place'],
    [{ freight: { mode: 'air', cost: '9' } }, 'quote-sea-only'],
    [{ profit: { marginPercent: '100' } }, 'quote-nothing-left'],
  ])('%j is said and blocks FOB', (change, code) => {
    expect(term('FOB', change)).toMatchObject({ state: 'blocked' });
    expect(term('FOB', change)?.blocking.map((remark) => remark.code)).toContain(code);
  });
});
