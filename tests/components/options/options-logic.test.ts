import { describe, expect, it } from 'vitest';
import {
  byReach,
  countriesOf,
  readDays,
  readDiscount,
  volumeRule,
} from '../../../components/options/card-facts';
import { currencyChoices } from '../../../components/options/currency-choices';
import { fxRows, readableRate, readRate } from '../../../components/options/fx-rows';
import { addMarket, moveMarket, removeMarket } from '../../../components/options/market-list';
import { searchProducts } from '../../../components/options/product-search';
import type { FxRate } from '../../../lib/core/fx';
import type { RateCard, RateService } from '../../../lib/core/rates';
import type { ProductRecord } from '../../../lib/storage/database';

describe('target markets', () => {
  const markets = ['US', 'DE', 'BR'];

  it('move by one place and stop at the ends', () => {
    expect(moveMarket(markets, 'DE', -1)).toEqual(['DE', 'US', 'BR']);
    expect(moveMarket(markets, 'DE', 1)).toEqual(['US', 'BR', 'DE']);
    expect(moveMarket(markets, 'US', -1)).toEqual(markets);
    expect(moveMarket(markets, 'BR', 1)).toEqual(markets);
    expect(moveMarket(markets, 'FR', 1)).toEqual(markets);
  });

  it('keep the last one', () => {
    expect(removeMarket(markets, 'DE')).toEqual(['US', 'BR']);
    expect(removeMarket(['US'], 'US')).toEqual(['US']);
  });

  it('hold each country once', () => {
    expect(addMarket(markets, 'FR')).toEqual([...markets, 'FR']);
    expect(addMarket(markets, 'DE')).toEqual(markets);
  });
});

describe('rate cards', () => {
  const zone = (countries: string[], closed = false) => ({
    id: countries.join(),
    countries,
    ...(closed && { closed: { code: 'not-served' } }),
  });
  const service = (zones: RateService['zones']) => ({ zones, weight: { stepGrams: 1 } }) as RateService;

  it('count a country once and a closed one not at all', () => {
    expect(countriesOf([service([zone(['DE', 'FR']), zone(['US'], true)]), service([zone(['DE'])])])).toBe(2);
  });

  it('come with the widest reach first', () => {
    const card = (id: string, countries: string[]) =>
      ({ id, services: [service([zone(countries)])] }) as RateCard;
    expect(byReach([card('few', ['DE']), card('many', ['DE', 'FR'])]).map((one) => one.id)).toEqual([
      'many',
      'few',
    ]);
    const own = { ...card('own', ['US']), status: 'user' as const };
    expect(byReach([card('many', ['DE', 'FR']), own]).map((one) => one.id)).toEqual(['own', 'many']);
  });

  it('state a divisor, say that volume does not count, or are silent', () => {
    const rule = (divisor?: number | null) =>
      volumeRule({ weight: { stepGrams: 1, ...(divisor !== undefined && { divisor }) } } as RateService);
    expect([rule(6000), rule(null), rule()]).toEqual(['stated', 'ignored', 'silent']);
  });

  it.each([
    ['32', { percent: '32' }],
    ['12,5 %', { percent: '12.5' }],
    ['99.9999', { percent: '99.9999' }],
    ['', { percent: null }],
    ['0', { percent: null }],
    ['100', null],
    ['-5', null],
    ['a third', null],
  ])('take the discount %j', (typed, read) => expect(readDiscount(typed)).toEqual(read));

  it.each([
    ['12', { days: { min: 12, max: 12 } }],
    ['10-20', { days: { min: 10, max: 20 } }],
    ['10 – 20 days', { days: { min: 10, max: 20 } }],
    ['10~20个工作日', { days: { min: 10, max: 20 } }],
    ['', { days: null }],
    ['0', null],
    ['20-10', null],
    ['-5', null],
    ['soon', null],
  ])('take the transit days %j', (typed, read) => expect(readDays(typed)).toEqual(read));
});

describe('exchange rates', () => {
  const rate = (quote: string, perUsd: string): FxRate => ({
    quote,
    perUsd,
    date: '2026-09-29',
    source: 'x',
    origin: 'table',
  });
  const rates = [rate('AUD', '1.42'), rate('CNY', '6.7'), rate('EUR', '0.88'), rate('USD', '1')];

  it('list the wanted currencies first and leave the dollar out', () => {
    expect(fxRows(rates, '', ['CNY', 'EUR'], 'en').map((row) => row.rate.quote)).toEqual([
      'CNY',
      'EUR',
      'AUD',
    ]);
  });

  it('say what one unit is in yuan', () => {
    const [yuan, euro] = fxRows(rates, '', ['CNY', 'EUR'], 'en');
    expect(yuan?.yuan).toBeNull();
    // 6.7 CNY/USD / 0.88 EUR/USD = 7.613636...
    expect(readableRate(euro?.yuan ?? 0, 'en')).toBe('7.6136');
    expect(fxRows([rate('EUR', '0.88')], '', [], 'en')[0]?.yuan).toBeNull();
  });

  it('are found by code or name in either language', () => {
    const found = (typed: string) => fxRows(rates, typed, [], 'en').map((row) => row.rate.quote);
    expect(found('eur')).toEqual(['EUR']);
    expect(found('澳大利亚')).toEqual(['AUD']);
    expect(found('zloty')).toEqual([]);
  });

  it.each([
    ['0.88', '0.88'],
    [' 7,1 ', '7.1'],
    ['0', null],
    ['-1', null],
    ['1e3', null],
    ['', null],
    ['1.2.3', null],
  ])('read %j', (typed, value) => expect(readRate(typed)).toBe(value));

  it('offer each known currency once, the common ones first', () => {
    expect(currencyChoices(['PLN', 'EUR', 'USD', 'EUR', 'AED'])).toEqual({
      common: ['USD', 'EUR'],
      others: ['AED', 'PLN'],
    });
  });
});

describe('searchProducts', () => {
  const product = (title: string, site: string) =>
    ({ title, site, productId: 'B0X', id: title }) as ProductRecord;
  const all = [product('Folding Desk Lamp', 'amazon'), product('台灯', 'aliexpress')];

  it.each([
    ['', 2],
    ['desk fold', 1],
    ['台灯', 1],
    ['b0x', 2],
    ['aliexpress lamp', 0],
  ])('%j', (typed, count) => expect(searchProducts(all, typed)).toHaveLength(count));
});
