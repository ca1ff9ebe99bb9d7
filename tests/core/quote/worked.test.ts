import { describe, expect, it } from 'vitest';
import { fromDecimal, toDecimal } from '../../../lib/core/money';
import { exportRebate } from '../../../lib/core/profit';
import {
  cfrFromCif,
  checkExchangeCost,
  cifFromCfr,
  exchangeCost,
  exchangeMargin,
  quoteTerm,
} from '../../../lib/core/quote';
import { quoteAnswer } from '../../../scripts/caravel/quote';
import { CONTEXT, cny, SAMPLE, usd, yours } from './support';

/** Published examples, to the cent. */
describe('worked examples', () => {
  it('QT-01: CFR 100, 1 % on 110 %: 100 / (1 - 0.011) = 101.11', () => {
    expect(toDecimal(cifFromCfr(usd('100'), '1'))).toBe('101.11');
  });

  it('QT-02: CIF 1000: 1000 - 1000 x 1.1 x 0.01 = 989', () => {
    expect(toDecimal(cfrFromCif(usd('1000'), '1', '10'))).toBe('989.00');
  });

  it('QT-04: cost 1500 + freight 180: premium 18.69, CIF 1698.69', () => {
    const cif = cifFromCfr(cny('1680'), '1', '10');
    expect(toDecimal(cif)).toBe('1698.69');
    expect(cif.minor - cny('1680').minor).toBe(1869);
  });

  it('QT-05: FOB 360, freight 40, 0.6 %: 400 / (1 - 0.0066) = 402.66', () => {
    const request = {
      ...SAMPLE,
      quantity: 1,
      known: { term: 'FOB' as const, price: usd('360') },
      freight: { mode: 'sea' as const, cost: yours(usd('40')) },
      insurance: { ratePercent: '0.6' },
    };
    expect(quoteTerm('CIF', request, CONTEXT).price).toEqual(usd('402.66'));
  });

  it('QT-08: 120650 / 1.17 x 9 % = 9280.77', () => {
    expect(toDecimal(exportRebate(cny('120650'), '17', '9'))).toBe('9280.77');
  });

  it('QT-10: 119700 / 15028 = 7.9651, not the 8.97 of the page, and that is said', () => {
    expect(exchangeCost(cny('119700'), usd('15028'))).toBe('7.9651');
    expect(checkExchangeCost(cny('119700'), usd('15028'), '8.97')).toEqual({
      code: 'quote-exchange-cost-inconsistent',
      params: { stated: '8.97', found: '7.9651' },
    });
    expect(checkExchangeCost(cny('119700'), usd('15028'), '7.97')).toBeNull();
    const money = (amount: string, currency: string) => ({ amount, currency });
    const answer = quoteAnswer(
      JSON.stringify({
        check: { totalCost: money('119700', 'CNY'), netIncome: money('15028', 'USD'), stated: '8.97' },
      }),
      '2026-11-21',
    );
    expect(answer.check).toMatchObject({ exchangeCost: '7.9651', consistent: false });
    expect(answer.check?.remark?.text).toMatch(/8\.97 does not follow/);
  });
});

describe('exchange cost', () => {
  it.each([
    ['6.3900', '7.1', '0.7100'],
    ['7.3', '7.1', '-0.2000'],
  ])('%s against the bank at %s: %s', (cost, bank, margin) => {
    expect(exchangeMargin(cost, bank)).toBe(margin);
  });

  it('has none without income', () => {
    expect(exchangeCost(cny('1'), usd('0'))).toBeNull();
    expect(checkExchangeCost(cny('1'), usd('0'), '7')?.code).toBe('quote-exchange-cost-unknown');
  });

  it('counts the digits of each currency', () => {
    // 700 CNY for 15000 JPY: 0.0467
    expect(exchangeCost(cny('700'), fromDecimal('15000', 'JPY'))).toBe('0.0467');
  });
});
