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

  it('a ladder with its warnings', () => {
    const breaks = [
      { quantity: 500, price: '3.60' },
      { quantity: 1000, price: '3.70' },
    ];
    const found = answer({ ladder: { term: 'FOB', breaks } }).ladder;
    expect(found?.warnings.map(({ text }) => text)).toContain('The price from 1,000 is above that from 500.');
  });

  it.each([
    [{ profit: undefined }, /^profit: must be/],
    [{ quantity: -1 }, /^quantity: must be a whole number/],
    [{ freight: { mode: 'boat' } }, /^freight\.mode: must be one of sea/],
    [{ goods: { unit: { amount: '3', currency: 'USD' } } }, /^goods\.unit\.currency: must be CNY/],
    [{ goods: undefined }, /^goods: must be given/],
    [{ goods: { total: '100.01' }, quantity: 3 }, /^goods\.total: must be a whole amount a piece/],
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
