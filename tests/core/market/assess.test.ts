import { describe, expect, test } from 'vitest';
import {
  type Alternative,
  assessMarket,
  type MarketFacts,
  type MarketProduct,
  marketPotentials,
  modifiersOf,
  prepareMarket,
  prepareRivals,
  quadrantOf,
} from '../../../lib/core/market';
import { shippedDuty } from '../../../lib/data';
import { shippedMarket } from '../../../lib/data/shipped-market';
import { factsOf, LISTINGS, usd } from './sample-listings';

const context = {
  sources: shippedMarket.sources,
  duty: shippedDuty,
  languages: ['en', 'ru', 'zh-CN'],
  asOf: '2026-10-01',
};
const potentials = marketPotentials(shippedMarket);

function assess(
  country: string,
  product: Partial<MarketProduct>,
  alternatives: readonly Alternative[] = [],
  listings = LISTINGS,
) {
  const facts = shippedMarket.markets.find((one) => one.country === country);
  const potential = potentials.markets.find((one) => one.country === country);
  if (!facts || !potential) throw new Error(country);
  const market = prepareMarket({ facts, potential, rivals: prepareRivals(listings) }, context);
  const full: MarketProduct = { title: null, rating: null, reviews: null, landed: null, ...product };
  return assessMarket(market, full, { fx: [], alternatives });
}
const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);
const cheap = { landed: usd(1500), freight: usd(150) };
const dear = { landed: usd(2500), freight: usd(900) };

describe('quadrants', () => {
  test.each([
    ['high', 50, 'I'],
    ['high', 49.99, 'II'],
    ['borderline', 50, 'I-IV'],
    ['borderline', 49.99, 'II-III'],
    ['low', 50, 'IV'],
    ['low', 49.99, 'III'],
  ] as const)('%s, %d: %s', (segment, score, quadrant) => {
    expect(quadrantOf(segment, score)).toBe(quadrant);
  });

  test('unknown while either axis is', () => {
    expect(quadrantOf(null, 80)).toBeNull();
    expect(quadrantOf('high', null)).toBeNull();
  });
});

describe('advice is tied to its cause', () => {
  test('I, mature, far, with rivals that have reviews', () => {
    const { quadrant, advice, moves } = assess('US', cheap);
    expect(quadrant).toBe('I');
    expect(moves).toBeNull();
    expect(codes(advice)).toEqual([
      'market-i-mature',
      'market-many-reviews',
      'market-strict-rules',
      'market-far',
      'market-parts-missing',
    ]);
    expect(advice[1]?.params).toEqual({ reviews: 100 });
  });

  test('I, emerging: payment and post to watch, no warning of distance', () => {
    const { quadrant, advice } = assess('IN', cheap);
    expect(quadrant).toBe('I');
    expect(codes(advice)).toContain('market-i-emerging');
    expect(codes(advice)).toContain('market-near');
    expect(codes(advice)).not.toContain('market-far');
  });

  test('without many reviews there nobody is warned of them', () => {
    const fresh = LISTINGS.map((listing) => ({ ...listing, reviews: 99 }));
    expect(codes(assess('US', cheap, [], fresh).advice)).not.toContain('market-many-reviews');
  });

  test('II because of logistics: the service that gets it to I', () => {
    const way: Alternative = { id: 'slow', name: 'Slow boat', kind: 'service', landed: usd(1900) };
    const { quadrant, advice } = assess('US', dear, [way]);
    expect(quadrant).toBe('II');
    // 900 of 2500 is 36 %; at 25 dollars eight of ten are cheaper.
    expect(advice).toEqual([
      { code: 'market-ii' },
      { code: 'market-cause-freight', params: { share: 36, percent: 80 } },
      { code: 'market-move-service', params: { name: 'Slow boat', amount: '19.00', currency: 'USD' } },
      { code: 'market-move-freight', params: { from: '9.00', to: '3.99', currency: 'USD' } },
      { code: 'market-move-price', params: { from: '25.00', to: '19.99', currency: 'USD' } },
      { code: 'market-parts-missing', params: { known: 1, of: 3 } },
    ]);
  });

  test.each([
    ['at 30 % logistics are the cause', 750, 'market-cause-freight'],
    ['at 29 % the price is', 725, 'market-cause-price'],
  ])('%s', (_, minor, code) => {
    expect(codes(assess('US', { landed: usd(2500), freight: usd(minor) }).advice)).toContain(code);
  });

  test('II because of the product: the weakest part first', () => {
    const alike = LISTINGS.map((listing) => ({ ...listing, title: 'neck fan' }));
    const product = { ...cheap, title: 'neck fan', rating: 4.3, reviews: 100 };
    const { quadrant, advice } = assess('US', product, [], alike);
    expect(quadrant).toBe('II');
    expect(codes(advice).filter((code) => code.includes('cause'))).toEqual([
      'market-cause-alike',
      'market-cause-rating',
    ]);
  });

  test('between, with the probability', () => {
    const good = assess('ID', cheap);
    expect(good.quadrant).toBe('I-IV');
    const probability = potentials.markets.find(({ country }) => country === 'ID')?.probabilityAboveCut ?? 0;
    expect(good.advice[0]).toEqual({
      code: 'market-between',
      params: { percent: Math.round(100 * probability) },
    });
    const bad = assess('ID', dear);
    expect(bad.quadrant).toBe('II-III');
    expect(codes(bad.advice)[0]).toBe('market-between-low');
    expect(bad.moves?.price?.to).toEqual(usd(1999));
  });

  test('III: leave it, or test small when the product is nearly there', () => {
    expect(codes(assess('SG', dear).advice)[0]).toBe('market-iii-leave');
    // At 21 dollars six of ten are cheaper: 40.
    expect(codes(assess('SG', { landed: usd(2100) }).advice)[0]).toBe('market-iii-test');
    expect(codes(assess('SG', { landed: usd(2200) }).advice)[0]).toBe('market-iii-leave');
  });

  test('IV: near, with an agreement, cheap to serve', () => {
    const { quadrant, advice } = assess('SG', cheap);
    expect(quadrant).toBe('IV');
    expect(codes(advice)).toEqual([
      'market-iv',
      'market-near',
      'market-mod-agreement',
      'market-iv-cheap',
      'market-parts-missing',
    ]);
    expect(codes(assess('KE', { ...cheap, freight: usd(450) }).advice)).toEqual(
      expect.arrayContaining(['market-iv', 'market-iv-far', 'market-iv-dear']),
    );
  });

  test('nothing known of the product: asks, quadrant open', () => {
    const { quadrant, advice } = assess('US', {}, [], LISTINGS.slice(0, 3));
    expect(quadrant).toBeNull();
    expect(codes(advice)).toEqual([
      'market-product-unknown',
      'market-no-landed',
      'market-no-rating',
      'market-no-title',
    ]);
    expect(codes(assess('CN', cheap).advice)).toEqual(['market-unscored-home']);
  });
});

describe('beside the axes', () => {
  const of = (own: Partial<MarketFacts>, more: Partial<typeof context> = {}) =>
    new Map(modifiersOf(factsOf(own), { ...context, ...more }).map((one) => [one.id, one]));

  test.each([
    [4000, 'helps'],
    [4001, null],
    [7999, null],
    [8000, 'hurts'],
  ])('%i km', (shenzhen, effect) => {
    expect(of({ km: { shenzhen, shanghai: 1 } }).get('distance')).toMatchObject({
      effect,
      remark: { code: 'market-mod-distance-shenzhen', params: { km: shenzhen } },
      source: 'distances',
    });
  });

  test('distance from Shanghai on request', () => {
    const facts = factsOf({ km: { shenzhen: 9000, shanghai: 1000 } });
    const [distance] = modifiersOf(facts, { ...context, from: 'shanghai' });
    expect(distance).toMatchObject({ effect: 'helps', remark: { params: { km: 1000 } } });
  });

  test('agreements: in force, not confirmed, none', () => {
    const names = { id: 'fta', year: 2014 } as const;
    expect(of({ agreements: [names, { id: 'rcep', year: null }] }).get('agreement')).toMatchObject({
      effect: 'helps',
      remark: { code: 'market-mod-agreement', params: { names: 'FTA 2014, RCEP' } },
    });
    expect(of({ agreements: [{ ...names, unverified: true }] }).get('agreement')).toMatchObject({
      effect: null,
      remark: { code: 'market-mod-agreement-unverified' },
    });
    expect(of({}).get('agreement')?.remark.code).toBe('market-mod-no-agreement');
  });

  test.each([
    [3.5, 'helps'],
    [3.49, null],
    [2.8, null],
    [2.79, 'hurts'],
  ])('index %d', (value, effect) => {
    const found = of({ logistics: [value, 2018], customs: [value, 2023] });
    expect(found.get('logistics')).toMatchObject({ effect, year: 2018, remark: { params: { value } } });
    expect(found.get('customs')).toMatchObject({ effect, year: 2023, source: 'lpi' });
  });

  test('what nobody published is said to be unknown', () => {
    const found = [...of({ country: 'SO' }).values()];
    expect(codes(found.map(({ remark }) => remark))).toEqual([
      'market-mod-distance-shenzhen',
      'market-mod-no-agreement',
      'market-mod-logistics-unknown',
      'market-mod-customs-unknown',
      'market-mod-tax-unknown',
      'market-mod-rules-unknown',
      'market-mod-cash-unknown',
      'market-mod-languages-unknown',
      'market-mod-returns-unknown',
    ]);
    expect(found.slice(1).every(({ effect }) => effect === null)).toBe(true);
  });

  test('languages: script matters, the most used one covered counts', () => {
    const language = (languages: MarketFacts['languages']) => of({ languages }).get('languages');
    expect(language([['zh-Hant', 95]])).toMatchObject({
      effect: 'hurts',
      remark: { code: 'market-mod-language-none', params: { language: 'zh-Hant' } },
    });
    expect(language([['zh', 77]])).toMatchObject({ effect: 'helps', remark: { params: { language: 'zh' } } });
    const both = language([
      ['kk', 64],
      ['ru', 40],
    ]);
    expect(both).toMatchObject({ effect: null, remark: { params: { language: 'ru', percent: 40 } } });
  });

  test('cash on delivery hurts from a tenth of adults; returns are a plain fact', () => {
    expect(of({ cashOnDelivery: [10, 2024] }).get('cash-on-delivery')?.effect).toBe('hurts');
    expect(of({ cashOnDelivery: [9.9, 2024] }).get('cash-on-delivery')?.effect).toBeNull();
    expect(of({ everReturned: [76, 2010] }).get('returns')).toMatchObject({
      effect: null,
      remark: { params: { percent: 76, year: '2010' } },
    });
  });

  test.each([
    ['DE', '2026-10-01', 'market-mod-limit', '150 EUR'],
    ['GB', '2026-10-01', 'market-mod-limit', '135 GBP'],
    ['US', '2026-10-01', 'market-mod-no-limit', undefined],
    ['US', '2025-04-01', 'market-mod-limit', '800 USD'],
    ['KR', '2026-10-01', 'market-mod-limit-unverified', undefined],
    ['NG', '2026-10-01', 'market-mod-rules-unknown', undefined],
  ])('import rules of %s on %s', (country, asOf, code, amounts) => {
    const { remark } = of({ country }, { asOf }).get('rules') ?? {};
    expect(remark?.code).toBe(code);
    expect(remark?.params?.amounts).toBe(amounts);
  });

  test('tax: rate, none, doubtful', () => {
    const tax = (status: 'agreed' | 'doubtful', type: 'vat' | 'none', percent: string) =>
      of(
        { country: 'DE' },
        {
          duty: { ...shippedDuty, taxRates: [{ country: 'DE', percent, type, status, source: 'salestax' }] },
        },
      ).get('tax');
    expect(tax('agreed', 'vat', '19')).toMatchObject({
      remark: { code: 'market-mod-vat', params: { percent: 19 } },
      source: 'salestax',
    });
    expect(tax('doubtful', 'vat', '5')?.remark.code).toBe('market-mod-vat-doubtful');
    expect(tax('agreed', 'none', '0')?.remark.code).toBe('market-mod-no-tax');
  });
});
