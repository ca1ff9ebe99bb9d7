import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Currency, fromDecimal, sum, toDecimal } from '../../../lib/core/money';
import { hasDeposit, PAYMENT_TERMS, paymentParts, paymentTerm } from '../../../lib/core/quote';
import {
  agreedWords,
  EMPTY_DRAFT,
  itemCosts,
  NO_ITEM,
  offerItems,
  offerTotal,
  orderAmount,
  partAmounts,
  paymentLines,
  paymentWords,
  priceOfOne,
  quoteInputs,
} from '../../../lib/core/quoting';
import { NO_SOURCES } from './no-sources';

const usd = (amount: string) => fromDecimal(amount, 'USD');
const MOULD = { ...NO_ITEM, kind: 'tooling' as const, description: ' Mould ', price: '800', cost: '4000' };

describe('further items', () => {
  it('have a name, a price or none yet, and a cost the buyer never sees', () => {
    const items = [
      MOULD,
      { ...NO_ITEM, description: ' ' },
      { ...NO_ITEM, description: 'S-7', quantity: '3' },
    ];
    expect(offerItems(items)).toEqual([
      { kind: 'tooling', description: 'Mould', code: null, quantity: 1, unit: null, price: '800' },
      { kind: 'product', description: 'S-7', code: null, quantity: 3, unit: null, price: null },
    ]);
    expect(itemCosts(items)).toEqual([
      { description: 'Mould', cost: fromDecimal('4000', 'CNY') },
      { description: 'S-7', cost: null },
    ]);
  });

  it('add to the total, which is unknown while one price is', () => {
    // 2,000 x 3.28 + 800
    const items = offerItems([MOULD]);
    expect(offerTotal('3.28', 2000, items, 'USD')).toEqual(usd('7360'));
    const open = offerItems([MOULD, { ...NO_ITEM, description: 'S-7' }]);
    expect(offerTotal('3.28', 2000, open, 'USD')).toBeNull();
    expect(offerTotal(null, 2000, items, 'USD')).toBeNull();
  });
});

describe('a price for more than one', () => {
  it('multiplies out exactly, and one of them is told for forms', () => {
    // 12.05 for 1000 x 26,500
    expect(orderAmount('12.05', 26_500, 'USD', 1000)).toEqual(usd('319.33'));
    expect(orderAmount('12.05', 26_500, 'USD')).toEqual(usd('319325'));
    expect(priceOfOne('12.05', 1000)).toBe('0.01205');
    expect(priceOfOne('12.05', 1)).toBe('12.05');
  });
});

describe('ways of paying', () => {
  it.each([
    ['tt-30-70', null, ['30', '70']],
    ['tt-30-70', '40', ['40', '60']],
    ['tt-30-70', '12.5', ['12.5', '87.5']],
    ['tt-30-70', '0', ['100']],
    ['tt-copy', '100', ['100']],
    ['lc-sight', '40', ['100']],
    ['barter', null, []],
  ] as const)('%s with a deposit of %s: %j', (id, deposit, percents) => {
    expect(paymentParts(id, deposit).map(({ percent }) => percent)).toEqual(percents);
  });

  it('a deposit above the whole is refused', () => {
    expect(() => paymentParts('tt-30-70', '101')).toThrow(RangeError);
  });

  it.each(PAYMENT_TERMS.map(({ id }) => id))(
    '%s has words, parts of 100 %% and a sentence for each',
    (id) => {
      expect(paymentWords(id, 60)).toMatch(/\S/);
      const parts = [...paymentParts(id, null)];
      expect(parts.reduce((all, { percent }) => all + Number(percent), 0)).toBe(100);
      for (const language of ['en', 'zh', 'both'] as const) {
        const lines = paymentLines({ parts, days: 60 }, usd('1000'), language);
        expect(lines).toHaveLength(parts.length);
        for (const line of lines) expect(line).not.toMatch(/[#@]|null/);
      }
      expect(['none', 'low', 'medium', 'high']).toContain(paymentTerm(id)?.risk);
    },
  );

  it.each([
    ['tt-30-70', { deposit: '40' }, 'T/T 40/60'],
    ['tt-copy', {}, 'T/T 30/70, copy of B/L'],
    ['trade-assurance', { deposit: '50' }, 'Trade Assurance 50/50'],
    ['lc-days', { tenor: '60', waitDays: '90' }, 'L/C 60 days'],
    // How long the seller waits is not what was agreed.
    ['oa', { waitDays: '90' }, 'O/A'],
    // Kept, and read as none.
    ['tt-30-70', { deposit: '300' }, 'T/T 30/70'],
  ] as const)('%s with %j is written %s', (paymentTerm, inputs, words) => {
    const draft = { ...EMPTY_DRAFT, inputs: { paymentTerm, ...inputs } };
    expect(agreedWords(quoteInputs(draft, NO_SOURCES))).toBe(words);
  });

  it('says when how much is paid', () => {
    const parts = [...paymentParts('tt-30-70', '40')];
    // 40 % of 6,560.00 is 2,624.00
    expect(paymentLines({ parts, days: null }, usd('6560'), 'en')).toEqual([
      '40% with the order: USD 2,624.00',
      '60% before shipment: USD 3,936.00',
    ]);
    expect(paymentLines({ parts, days: null }, null, 'zh')).toEqual(['下单时付 40%', '发货前付 60%']);
    const credit = [...paymentParts('oa', null)];
    expect(paymentLines({ parts: credit, days: null }, null, 'en')).toEqual([
      '100% later, days to be agreed',
    ]);
    expect(paymentLines(undefined, usd('1'), 'en')).toEqual([]);
  });

  it('the parts sum to the total, whatever the deposit', () => {
    const deposits = fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 100).toFixed(2));
    fc.assert(
      fc.property(deposits, fc.integer({ min: 0, max: 1e9 }), (deposit, minor) => {
        const total = { minor, currency: 'USD' };
        const amounts = partAmounts(paymentParts('tt-30-70', deposit), total);
        expect(toDecimal(sum<Currency>(amounts, 'USD'))).toBe(toDecimal(total));
      }),
    );
  });

  it('only ways with a part later have a deposit', () => {
    const ids = PAYMENT_TERMS.filter(hasDeposit).map(({ id }) => id);
    expect(ids).toEqual(['tt-30-70', 'tt-copy', 'trade-assurance']);
  });
});
