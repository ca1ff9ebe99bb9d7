import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCurrency, parsePrice } from '../../../lib/core/units';

describe('parsePrice', () => {
  it.each([
    // Amazon's sites
    ['$1,284.50', 'USD', 1284.5, null, 'USD'],
    ['CDN$ 75.98', 'CAD', 75.98, null, 'CAD'],
    ['$75.98', 'CAD', 75.98, null, 'CAD'],
    ['$1,299.50', 'MXN', 1299.5, null, 'MXN'],
    ['R$ 1.234,56', 'BRL', 1234.56, null, 'BRL'],
    ['£8.99', 'GBP', 8.99, null, 'GBP'],
    ['EUR 10,99', 'EUR', 10.99, null, 'EUR'],
    ['1.299,00 €', 'EUR', 1299, null, 'EUR'],
    ['€ 45', 'EUR', 45, null, 'EUR'],
    ['1 299,00 kr', 'SEK', 1299, null, 'SEK'],
    ['1 234,56 zł', 'PLN', 1234.56, null, 'PLN'],
    ['1.299,00TL', 'TRY', 1299, null, 'TRY'],
    ['AED330.00', 'AED', 330, null, 'AED'],
    ['\u20c3 330.00', 'AED', 330, null, 'AED'],
    ['٢٥٠٫٥٠ ر.س', 'SAR', 250.5, null, 'SAR'],
    ['٢٬٥٠٠٫٥٠ جنيه', 'EGP', 2500.5, null, 'EGP'],
    ['R 1 299.00', 'ZAR', 1299, null, 'ZAR'],
    ['₹59,577.18-1,09,988.64', 'INR', 59577.18, 109988.64, 'INR'],
    ['Rs. 499.00', 'INR', 499, null, 'INR'],
    ['￥12,800', 'JPY', 12800, null, 'JPY'],
    ['S$12.90', 'SGD', 12.9, null, 'SGD'],
    ['$12.90', 'AUD', 12.9, null, 'AUD'],
    ['1,299.00', 'INR', 1299, null, 'INR'],
    // a shop that shows another currency than its own
    ['US $12.34', 'AED', 12.34, null, 'USD'],
    ['EUR 12.34', 'USD', 12.34, null, 'EUR'],
    // AliExpress and Alibaba.com, no currency of their own
    ['€ 97,39 - 128,72', null, 97.39, 128.72, 'EUR'],
    ['US $12.50 - 15.00', null, 12.5, 15, 'USD'],
    ['$0.99', null, 0.99, null, 'USD'],
    ['GH₵28.80', null, 28.8, null, 'GHS'],
    ['AU $12.50', null, 12.5, null, 'AUD'],
    ['C $12.50', null, 12.5, null, 'CAD'],
    ['MX$199.50', null, 199.5, null, 'MXN'],
    ['NT$1,299', null, 1299, null, 'TWD'],
    ['CN¥12.50', null, 12.5, null, 'CNY'],
    ['12.5元', null, 12.5, null, 'CNY'],
    ['1 299,50 руб.', null, 1299.5, null, 'RUB'],
    ['₩12,900', null, 12900, null, 'KRW'],
    ['₪45.90', null, 45.9, null, 'ILS'],
    ['1 250 ₸', null, 1250, null, 'KZT'],
    ["CHF 1'234.50", null, 1234.5, null, 'CHF'],
    ['KWD 1.234', null, 1.234, null, 'KWD'],
    ['PLN 12,99', null, 12.99, null, 'PLN'],
    ['Rp 125.000', null, 125000, null, 'IDR'],
    ['12.999 Ft', null, 12999, null, 'HUF'],
    ['S/ 45.90', null, 45.9, null, 'PEN'],
  ] as const)('%s on a site with %s', (text, hint, amount, max, currency) => {
    expect(parsePrice(text, hint)).toEqual({ amount, max, currency });
  });

  it.each([
    ['', 'USD'],
    ['Free', 'USD'],
    ['0,00 €', 'EUR'],
    ['$0.00', 'USD'],
    ['12.50', null],
    ['¥12', null],
    ['12 kr', null],
    ['€', 'EUR'],
  ])('%s with %s is no price', (text, hint) => {
    expect(parsePrice(text, hint)).toBeNull();
  });

  it('orders the ends of a range and drops a range of one price', () => {
    expect(parsePrice('$15 - $12')).toEqual({ amount: 12, max: 15, currency: 'USD' });
    expect(parsePrice('$12 - $12')).toEqual({ amount: 12, max: null, currency: 'USD' });
  });

  it.each([
    ['en-US', 'USD', 'USD'],
    ['de-DE', 'EUR', 'EUR'],
    ['pt-BR', 'BRL', 'BRL'],
    ['en-IN', 'INR', 'INR'],
    ['pl-PL', 'PLN', 'PLN'],
    ['tr-TR', 'TRY', 'TRY'],
    ['sv-SE', 'SEK', 'SEK'],
    ['fr-FR', 'EUR', 'EUR'],
    ['en-GB', 'GBP', 'GBP'],
    ['ru-RU', 'RUB', null],
    ['ar-AE', 'AED', 'AED'],
    ['en-ZA', 'ZAR', 'ZAR'],
    ['zh-CN', 'CNY', 'CNY'],
    ['he-IL', 'ILS', null],
  ])('reads back what %s writes in %s', (locale, currency, hint) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (cents) => {
        expect(parsePrice(format.format(cents / 100), hint)).toEqual({
          amount: cents / 100,
          max: null,
          currency,
        });
      }),
    );
  });

  it('never throws, never answers zero or a currency that is no code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const sample of [text, `$${text}`, `${text} 12,50 €`]) {
          const price = parsePrice(sample);
          if (price === null) continue;
          expect(price.amount).toBeGreaterThan(0);
          expect(price.max === null || price.max > price.amount).toBe(true);
          expect(price.currency).toMatch(/^[A-Z]{3}$/);
        }
      }),
    );
  });
});

describe('parseCurrency', () => {
  it.each([
    ['$', 'JPY', 'USD'],
    ['$', 'SGD', 'SGD'],
    ['¥', 'CNY', 'CNY'],
    ['¥', 'EUR', null],
    ['nothing', 'EUR', 'EUR'],
    ['nothing', null, null],
  ])('%s with %s is %s', (text, hint, currency) => {
    expect(parseCurrency(text, hint)).toBe(currency);
  });
});
