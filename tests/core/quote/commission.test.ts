import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../../lib/core/money';
import { type Incoterm, type QuoteRequest, quote, quoteTerm } from '../../../lib/core/quote';
import { CONTEXT, SAMPLE, usd, yours } from './support';

const term = (name: Incoterm, change: Partial<QuoteRequest>) =>
  quoteTerm(name, { ...SAMPLE, commissionOn: 'price', ...change }, CONTEXT);
const goods = { unit: { amount: null, origin: 'missing' as const } };

describe('commission of the whole price', () => {
  it('CIF net 1000 with 5 % of the price, no premium: 1000 / 0.95 = 1052.63', () => {
    const change = {
      goods,
      known: { term: 'CIF' as const, price: usd('1000') },
      freight: null,
      insurance: { ratePercent: '0' },
      commissionPercent: '5',
    };
    const found = term('CIF', change);
    expect(found.price && toDecimal(found.price)).toBe('1052.63');
    expect(found.lines.at(-1)).toMatchObject({ code: 'commission', amount: usd('52.63') });
  });

  it('CFR 1000, premium 1 % on 110 %, 3 %: 1000 / (1 - 0.03 - 0.011) = 1042.75', () => {
    const change = {
      goods,
      known: { term: 'CFR' as const, price: usd('1000') },
      freight: { mode: 'sea' as const, cost: yours(usd('100')) },
      insurance: { ratePercent: '1' },
      commissionPercent: '3',
    };
    const { price, lines } = term('CIF', change);
    expect(price).toEqual(usd('1042.75'));
    // 1.1 % of 1,042.75 is 11.47; the commission is the rest, 31.28, which is 3 %
    expect(lines.slice(-2).map(({ code, amount }) => [code, amount && toDecimal(amount)])).toEqual([
      ['insurance', '11.47'],
      ['commission', '31.28'],
    ]);
  });

  it('FOB: 3,439.44 / 0.98; the exchange cost stays that of the net price', () => {
    // 3,509.63; 22,200 / 3,439.44
    const found = term('FOB', { commissionPercent: '2' });
    expect(found.price).toEqual(usd('3509.63'));
    expect(found.exchangeCost).toBe('6.4545');
    expect(found.profit && toDecimal(found.profit)).toBe('2220.00');
    // (3,509.63 - 70.19) x 7.1 - 22,200; 3 % less for the dollar
    expect(found.risk.map(({ profit }) => profit && toDecimal(profit))).toEqual([
      '1487.42',
      '2220.02',
      '2952.62',
    ]);
  });

  it('a commission that leaves nothing is said', () => {
    expect(term('FOB', { commissionPercent: '100' })).toMatchObject({
      price: null,
      state: 'blocked',
      blocking: [{ code: 'quote-nothing-left' }],
    });
  });

  it('DDP says that duty was found without it', () => {
    const { warnings } = term('DDP', { commissionPercent: '2' });
    expect(warnings.map(({ code }) => code)).toContain('quote-commission-duty');
  });

  it('lines sum to the price, and the commission is its share to the cent, in every term', () => {
    const percents = fc.integer({ min: 0, max: 3000 }).map((n) => (n / 100).toFixed(2));
    fc.assert(
      fc.property(
        percents,
        percents,
        fc.integer({ min: 1, max: 5000 }),
        (commissionPercent, premium, quantity) => {
          const ratePercent = (Number(premium) / 10).toFixed(3);
          const request = { ...SAMPLE, quantity, commissionPercent, insurance: { ratePercent } };
          for (const { price, lines } of quote({ ...request, commissionOn: 'price' }, CONTEXT)) {
            const sum = lines.reduce((all, { amount }) => all + (amount?.minor ?? 0), 0);
            expect(sum).toBe(price?.minor);
            const paid = lines.at(-1)?.amount?.minor ?? 0;
            expect(Math.abs(paid - ((price?.minor ?? 0) * Number(commissionPercent)) / 100)).toBeLessThan(
              1.5,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
