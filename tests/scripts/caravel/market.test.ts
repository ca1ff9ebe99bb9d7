import { describe, expect, test } from 'vitest';
import { estimateAnswer } from '../../../scripts/caravel/estimate';
import { marketAnswer } from '../../../scripts/caravel/market';

const TODAY = '2026-10-01';
const answer = (input: unknown) => marketAnswer(JSON.stringify(input), TODAY);
const usd = (amount: string) => ({ amount, currency: 'USD' });
const listings = Array.from({ length: 10 }, (_, at) => ({
  title: `Neck fan model ${'abcdefghij'.charAt(at)}`,
  price: usd(`${10 + 2 * at}.00`),
  rating: 4 + at / 10,
  reviews: 100,
}));

describe('caravel market', () => {
  test('markets alone: potential with its parts, no competitiveness', () => {
    const { markets, cutCountry } = answer({ markets: ['US', 'SG'] });
    const [us, sg] = markets;
    expect(us).toMatchObject({
      country: 'US',
      segment: 'high',
      subtype: 'mature',
      probabilityAboveCut: 1,
      potential: { score: expect.any(Number), capacity: 100, rank: 1, baseline: { rank: 1 } },
    });
    expect(us?.potential.indicators).toHaveLength(7);
    expect(us?.potential.missingIndicators).toEqual(['buyersChange']);
    expect(us?.potential.indicators[0]).toMatchObject({
      id: 'consumption',
      sources: ['factbook'],
      year: 2024,
    });
    expect(us).not.toHaveProperty('quadrant');
    expect(us).not.toHaveProperty('competitiveness');
    expect(us?.modifiers).toHaveLength(9);
    expect(sg).toMatchObject({ segment: 'low', subtype: null });
    expect(cutCountry).toMatch(/^[A-Z]{2}$/);
  });

  test('a market that is not scored says why', () => {
    const [china] = answer({ markets: ['CN'] }).markets;
    expect(china).toMatchObject({
      segment: null,
      probabilityAboveCut: null,
      unscored: { code: 'market-unscored-home' },
      potential: { score: null },
    });
  });

  test('a product: competitiveness, quadrant, advice in both languages', () => {
    const product = { title: 'Garden hose 20 m', landed: usd('19.00'), rating: 4.9, reviews: 100 };
    const [us] = answer({ markets: ['US'], product, comparables: listings }).markets;
    expect(us).toMatchObject({
      quadrant: 'I',
      competitiveness: {
        price: 50,
        performance: 95,
        basis: { missing: [], price: { from: 'comparables', listings: 10 } },
      },
      moves: null,
    });
    for (const { code, text, zh } of us?.advice ?? []) {
      expect(text, code).not.toContain('{{');
      expect(zh, code).toMatch(/\p{Script=Han}/u);
    }
  });

  test('prices and listings by market', () => {
    const product = {
      landed: { US: usd('30.00'), SG: usd('5.00') },
      alternatives: [{ market: 'US', name: 'Depot', kind: 'warehouse', landed: usd('15.00') }],
    };
    const comparables = listings.map((one, at) => (at < 1 ? { ...one, market: 'US' } : one));
    const [us, sg, de] = answer({ markets: ['US', 'SG', 'DE'], product, comparables }).markets;
    expect(us).toMatchObject({
      quadrant: 'II',
      moves: { alternative: { name: 'Depot', landed: usd('15.00') } },
    });
    expect(us?.competitiveness?.basis.price.listings).toBe(10);
    expect(sg).toMatchObject({ quadrant: 'IV', competitiveness: { price: 100 } });
    expect(sg?.competitiveness?.basis.price.listings).toBe(9);
    expect(de).toMatchObject({ quadrant: null, competitiveness: { score: null } });
    expect(de?.advice?.map(({ code }) => code)).toContain('market-no-landed');
  });

  test('an item: landed by the engine, the other services are the alternatives', () => {
    const item = { grams: 300, mm: [200, 100, 50], goods: [], value: { amount: '30.00', currency: 'CNY' } };
    const ask = (more: object) =>
      answer({ markets: ['GB'], product: { item, duty: '4', ...more }, comparables: listings }).markets[0];
    const cheapest = ask({})?.competitiveness;
    const landed = Number(cheapest?.basis.landed?.amount);
    // 30 yuan of goods are 4 to 5 dollars; with freight and 20 % VAT more.
    expect(landed).toBeGreaterThan(5);
    const request = {
      asOf: TODAY,
      origin: 'CN',
      destination: { country: 'GB' },
      items: [{ ...item, quantity: 1 }],
    };
    const priced = estimateAnswer(JSON.stringify(request), TODAY).services.filter(
      ({ available, card }) => available && card.status !== 'demo',
    );
    const dearest = priced.at(-1);
    const dear = ask({ service: dearest?.id });
    expect(Number(dear?.competitiveness?.basis.landed?.amount)).toBeGreaterThan(landed + 5);
    // Among the other services is the cheapest, which is the one used when none is named.
    expect(dear?.moves?.alternative).toMatchObject({ id: priced[0]?.id, kind: 'service' });
    expect(Number(dear?.moves?.alternative?.landed?.amount)).toBe(landed);
    expect(ask({ service: 'no/such' })?.competitiveness).toMatchObject({
      score: null,
      basis: { landed: null },
    });
  });

  test('comparables as CSV: rows that cannot be read are told', () => {
    const csv = [
      'title,price,rating,reviews',
      'a fan,cheap,4,1',
      ...listings.map(({ title }) => `${title},$9.00,4,1`),
    ];
    const { markets, problems } = answer({
      markets: ['US'],
      product: { landed: usd('8.00') },
      comparables: { csv: csv.join('\n') },
    });
    expect(problems).toEqual([
      {
        code: 'market-csv-price',
        text: expect.stringContaining('Row 2'),
        zh: expect.stringContaining('第 2 行'),
      },
    ]);
    expect(markets[0]?.competitiveness).toMatchObject({
      price: 100,
      basis: { remarks: [{ code: 'market-prices-equal' }] },
    });
  });

  test('mixed currencies and too few comparables are said, nothing is guessed', () => {
    const product = { landed: usd('15.00') };
    const mixed = listings.map((one, at) =>
      at % 2 ? { ...one, price: { amount: '9.00', currency: 'EUR' } } : one,
    );
    const [first] = answer({ markets: ['US'], product, comparables: mixed }).markets;
    expect(first).toMatchObject({
      quadrant: null,
      competitiveness: {
        score: null,
        price: null,
        basis: { remarks: [{ code: 'market-currencies-mixed' }] },
      },
    });
    const [few] = answer({ markets: ['US'], product, comparables: listings.slice(0, 3) }).markets;
    expect(few?.competitiveness?.basis.missing[0]).toMatchObject({
      part: 'price',
      code: 'market-few-prices',
    });
    const local = { ...product, localPrice: usd('20.00') };
    const [typed] = answer({ markets: ['US'], product: local, comparables: listings.slice(0, 3) }).markets;
    // 1.5 - 15 / 20.
    expect(typed?.competitiveness).toMatchObject({ price: 75, basis: { price: { from: 'local-price' } } });
  });

  test('weights and corrections', () => {
    const plain = answer({ markets: ['SE'] }).markets[0]?.potential;
    const weights = { capacity: 0, growth: 0, willingness: 3 };
    const [sweden] = answer({ markets: ['SE'], weights }).markets;
    expect(sweden?.potential.score).toBe(plain?.willingness);
    const corrections = [{ country: 'SE', input: 'buyers', value: 10 }];
    const [less] = answer({ markets: ['SE'], corrections }).markets;
    expect(less?.potential.score ?? 100).toBeLessThan(plain?.score ?? 0);
    expect(less?.potential.indicators.find(({ id }) => id === 'buyers')).toMatchObject({
      origin: 'yours',
      year: null,
    });
  });

  test.each([
    ['no markets', {}, /^markets: /],
    ['an empty list', { markets: [] }, /^markets: must name at least one/],
    ['no country', { markets: ['US', 'ZZ'] }, /^markets\[1\]: must be an ISO/],
    ['a place nobody sells to', { markets: ['AQ'] }, /^markets\[0\]: no figures about AQ/],
    [
      'a negative weight',
      { markets: ['US'], weights: { capacity: -1, growth: 1, willingness: 1 } },
      /^weights\.capacity: /,
    ],
    [
      'no weight',
      { markets: ['US'], weights: { capacity: 0, growth: 0, willingness: 0 } },
      /^weights: one must be/,
    ],
    [
      'an indicator out of range',
      { markets: ['US'], corrections: [{ country: 'US', input: 'buyers', value: 140 }] },
      /^corrections\[0\]\.value: must be from 0 to 100/,
    ],
    ['a rating of 7', { markets: ['US'], product: { rating: 7 } }, /^product\.rating: /],
    [
      'fractions of a cent',
      { markets: ['US'], product: { landed: usd('1.999') } },
      /^product\.landed\.amount: /,
    ],
    ['an unknown field', { markets: ['US'], weight: {} }, /^weight: unknown field/],
  ])('bad input: %s', (_, input, message) => {
    expect(() => answer(input)).toThrow(message);
  });
});
