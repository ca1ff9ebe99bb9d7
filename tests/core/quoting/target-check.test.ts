import { describe, expect, it } from 'vitest';
import { profitAt, type QuoteRequest, quoteTerm } from '../../../lib/core/quote';
import { correctReading, EMPTY_READING, targetCheck } from '../../../lib/core/quoting';
import { CONTEXT, cny, SAMPLE, usd } from '../quote/support';

const reading = (targetPrice: string) => correctReading(EMPTY_READING, { targetPrice, quantity: '1000 pcs' });
const check = (targetPrice: string, change: Partial<QuoteRequest> = {}) => {
  const request = { ...SAMPLE, ...change };
  return targetCheck(reading(targetPrice), quoteTerm('FOB', request, CONTEXT), request, CONTEXT);
};

describe('the buyer’s target price', () => {
  it.each([
    // 3,440 x 7.1 - 22,200; 3,000 x 7.1 - 22,200; 3,126.80 x 7.1 - 22,200 = 0.28
    ['USD 3.44', '3.44', false, '2224'],
    ['USD 3', '3.00', true, '-900'],
    ['USD 3.1268', '3.1268', true, '0.28'],
  ])('%s leaves a profit, or not', (typed, target, above, profit) => {
    expect(check(typed)).toEqual({ target, above, profit: cny(profit) });
  });

  it('is not compared in another currency, for all of it, or without a price', () => {
    expect(check('EUR 3')).toBeNull();
    expect(check('USD 3', { profit: null })).toBeNull();
    const total = reading('USD 3');
    const targetPrice = total.targetPrice && {
      ...total.targetPrice,
      value: { ...total.targetPrice.value, per: 'total' },
    };
    const offer = quoteTerm('FOB', SAMPLE, CONTEXT);
    expect(targetCheck({ ...total, targetPrice }, offer, SAMPLE, CONTEXT)).toBeNull();
  });

  it('is for one, whatever the offer is for', () => {
    expect(check('USD 3.44', { pricePer: 1000 })).toMatchObject({ above: false });
  });
});

describe('profit at a price', () => {
  it.each([
    // 3,176.06 x 7.1 is 22,550.03, less 20,500; CFR and CPT less 350, CIF and CIP less 12.55 of premium as well
    ['EXW', '3176.06', '2050.03'],
    ['FOB', '3439.44', '2220.02'],
    ['CFR', '3789.44', '2220.02'],
    ['CPT', '3789.44', '2220.02'],
    ['CIF', '3801.99', '2220.02'],
    ['CIP', '3801.99', '2220.02'],
  ] as const)('%s at %s leaves %s', (term, price, profit) => {
    expect(profitAt(term, SAMPLE, usd(price), CONTEXT)).toEqual(cny(profit));
  });

  it('is not told of delivered terms, nor of unknown costs', () => {
    expect(profitAt('DDP', SAMPLE, usd('5000'), CONTEXT)).toBeNull();
    const goods = { unit: { amount: null, origin: 'missing' as const } };
    expect(profitAt('FOB', { ...SAMPLE, goods }, usd('5000'), CONTEXT)).toBeNull();
    expect(profitAt('EXW', { ...SAMPLE, goods }, usd('5000'), CONTEXT)).toBeNull();
  });
});
