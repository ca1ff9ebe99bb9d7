import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  categoryId,
  changedReferral,
  findCategory,
  type PriceFee,
  priceTerm,
  referralFee,
} from '../../../lib/core/fees';
import { shippedFees } from '../../../lib/data/fees';

const table = (site: string) => {
  const found = shippedFees.referral.find((one) => one.site === site);
  if (!found) throw new Error(site);
  return found;
};

function fee(site: string, category: string, price: number, fba = false): number | null {
  const found = findCategory(table(site), category);
  if (!found) throw new Error(`no category ${category}`);
  return referralFee(found, fba, table(site).currency).at(price);
}

describe('worked examples', () => {
  test('PF-02: 15 % of 30.00', () => {
    expect(fee('us', 'Home and Kitchen', 3000)).toBe(450);
  });

  test.each([
    // PF-06: 1000 yen is above 750: 15 + 0.4 = 15.4 % = 154 yen
    ['15', 1000, false, '15.4', 154],
    // PF-07: 750 yen is not above 750: 10 % = 75 yen
    ['10', 750, false, '10', 75],
    // one yen more: 10.4 % of 751 = 78.1
    ['10', 751, false, '10.4', 78],
    // media change at every price: 15.4 % of 500 = 77
    ['15', 500, true, '15.4', 77],
    ['8', 10_000, false, '8.4', 840],
  ])('Japan: old rate %s at %i yen, media %s', (old, price, media, percent, yen) => {
    const [change] = shippedFees.referralChanges;
    if (!change) throw new Error('no change');
    const term = priceTerm(changedReferral(change, old, media), 'JPY');
    expect(term.explain(price).percent).toBe(percent);
    expect(term.at(price)).toBe(yen);
  });
});

describe('edges of the bands', () => {
  test.each([
    // the whole price at the band's percentage
    ['us', 'Baby Products', 999, 80], // 8 % = 0.7992
    ['us', 'Baby Products', 1000, 80],
    ['us', 'Baby Products', 1001, 150], // 15 % = 1.5015
    ['us', 'Clothing and Accessories', 1500, 75],
    ['us', 'Clothing and Accessories', 1501, 150], // 10 % = 1.501
    ['us', 'Clothing and Accessories', 2000, 200],
    ['us', 'Clothing and Accessories', 2001, 340], // 17 % = 3.4017
    ['us', 'Grocery and Gourmet', 1500, 120],
    ['us', 'Grocery and Gourmet', 1501, 225], // 2.2515
    ['us', 'Lawn Mowers & Snow Throwers', 50_000, 7500],
    ['us', 'Lawn Mowers & Snow Throwers', 50_001, 4000], // 8 % of the whole
    ['uk', 'Home Products', 2000, 160],
    ['uk', 'Home Products', 2001, 300], // 15 % = 3.0015
    // the part above the edge only
    ['us', 'Electronics Accessories', 10_000, 1500],
    ['us', 'Electronics Accessories', 10_001, 1500], // 15.00 + 8 % of 0.01
    ['us', 'Electronics Accessories', 15_000, 1900], // 15.00 + 4.00
    ['us', 'Furniture', 30_000, 4000], // 30.00 + 10 %  of 100
    ['us', 'Jewelry', 25_100, 5005], // 50.00 + 5 % of 1.00
    ['us', 'Watches', 200_000, 25_500], // 16 % of 1500 = 240 + 3 % of 500 = 15
    // 20 % of 100 + 15 % of 900 + 10 % of 4000 + 5 % of 1000 = 20 + 135 + 400 + 50
    ['us', 'Fine Art', 600_000, 60_500],
    ['uk', 'Automotive and Powersports', 5000, 720], // 6.75 + 9 % of 5.00
    // the least fee
    ['us', 'Home and Kitchen', 100, 30], // 15 % = 0.15
    ['us', 'Home and Kitchen', 200, 30],
    ['us', 'Home and Kitchen', 203, 30], // 0.3045
    ['us', 'Home and Kitchen', 204, 31], // 0.306
    ['us', 'Books', 100, 15], // media has none
    ['uk', 'Toys and Games', 100, 25],
  ])('%s %s at %i', (site, category, price, expected) => {
    expect(fee(site, category, price)).toBe(expected);
  });

  test('British clothing above 40 pays less only when Amazon sends it', () => {
    // 15 % of 60 = 9.00; with FBA 15 % of 40 + 7 % of 20 = 6.00 + 1.40
    expect(fee('uk', 'Clothing & Accessories', 6000)).toBe(900);
    expect(fee('uk', 'Clothing & Accessories', 6000, true)).toBe(740);
    expect(fee('uk', 'Clothing & Accessories', 4000, true)).toBe(600);
  });

  test('what was announced for the EU is known up to its edge and unknown above', () => {
    expect(fee('eu', 'Clothing & Accessories', 2000)).toBe(200);
    expect(fee('eu', 'Clothing & Accessories', 2001)).toBeNull();
  });
});

describe('categories', () => {
  test.each([
    ['Home & Kitchen', 'home-and-kitchen'],
    ['home-and-kitchen', 'home-and-kitchen'],
    ['Vitamins, Minerals & Supplements', 'vitamins-minerals-and-supplements'],
  ])('%s is %s', (text, id) => {
    expect(categoryId(text)).toBe(id);
  });

  test('an unknown one has the default in the UK and none in the US', () => {
    expect(findCategory(table('uk'), 'Rockets')?.id).toBe('everything-else');
    expect(findCategory(table('us'), 'Rockets')).toBeNull();
    expect(findCategory(table('uk'), null)).toBeNull();
  });

  test('dates of the announcement reach the British table', () => {
    expect(findCategory(table('uk'), 'Home Products')?.effectiveFrom).toBe('2026-02-01');
    expect(findCategory(table('uk'), 'Clothing and Accessories')?.effectiveFrom).toBe('2025-12-15');
    expect(findCategory(table('uk'), 'Toys and Games')?.effectiveFrom).toBe('2026-01-01');
  });
});

describe('payment and platform fees', () => {
  const sale = (id: string, price: number) => {
    const found = shippedFees.sale.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return priceTerm(found.fee, found.currency).at(price);
  };
  test.each([
    ['paypal-us-checkout', 10_000, 398], // PF-01: 3.49 + 0.49
    ['paypal-us-checkout-abroad', 10_000, 548],
    ['paypal-us-goods', 10_000, 348],
    ['ebay-us', 1000, 166], // 1.36 + 0.30
    ['ebay-us', 1001, 176], // 1.36136 + 0.40
    ['ebay-us', 750_000, 102_040],
    ['ebay-us', 760_000, 102_275], // 1020.00 + 2.35 % of 100 + 0.40
    ['alibaba-own-logistics', 500_000, 10_000],
    ['alibaba-own-logistics', 500_001, 0],
    ['alibaba-logistics', 500_000, 5000],
    ['alibaba-ready-to-ship', 500_001, null],
    ['ozon-rfbs', 150_000, 18_000],
    ['ozon-rfbs', 150_001, 25_500],
  ])('%s at %i', (id, price, expected) => {
    expect(sale(id, price)).toBe(expected);
  });

  test('old and third-party figures are demos', () => {
    const demo = shippedFees.sale.filter((one) => one.status === 'demo').map((one) => one.id.split('-')[0]);
    expect(new Set(demo)).toEqual(new Set(['alibaba', 'ozon']));
  });
});

describe('a fee against the price', () => {
  test.each([
    [[{ upTo: '10', percent: '5', apply: 'whole' as const }]],
    [
      [
        { upTo: null, percent: '5', apply: 'whole' as const },
        { upTo: null, percent: '6', apply: 'whole' as const },
      ],
    ],
    [
      [
        { upTo: '10', percent: '5', apply: 'whole' as const },
        { upTo: '10', percent: '5', apply: 'whole' as const },
        { upTo: null, percent: '6', apply: 'whole' as const },
      ],
    ],
    [[{ upTo: null, percent: '-5', apply: 'whole' as const }]],
  ])('bad bands %j', (bands) => {
    expect(() => priceTerm({ bands }, 'USD')).toThrow(RangeError);
  });

  test('the least and the greatest fee end where they are reached', () => {
    const fee: PriceFee = {
      bands: [{ upTo: null, percent: '15', apply: 'whole' }],
      minimum: '0.30',
      maximum: '3.00',
    };
    const term = priceTerm(fee, 'USD');
    // 0.30 / 0.15 = 2.00; 3.00 / 0.15 = 20.00
    expect(term.breaks).toEqual([200, 2000]);
    expect([200, 201, 207, 2000, 2010, 9999].map((price) => term.at(price))).toEqual([
      30, 30, 31, 300, 300, 300,
    ]);
  });

  test('between two breaks it is a straight line up to rounding', () => {
    const terms = shippedFees.referral.flatMap((one) =>
      one.categories.flatMap((category) =>
        [true, false].map((fba) => ({
          id: `${one.site} ${category.id}`,
          term: referralFee(category, fba, one.currency),
        })),
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...terms),
        fc.nat(700_000),
        fc.nat(10_000),
        fc.nat(10_000),
        ({ term }, a, x, y) => {
          const c = term.breaks.find((last) => last >= a) ?? a + 20_000;
          const [low, high] = [Math.min(a + x, c), Math.min(a + x + y, c)];
          const values = [a, low, high].map((price) => term.at(price));
          if (values[0] === null || high === a) return values.every((value) => value === null || high === a);
          const [first, middle, last] = values as [number, number, number];
          const straight = first + ((last - first) * (low - a)) / (high - a);
          // Three roundings of half a unit each.
          return Math.abs(middle - straight) <= 1.0001;
        },
      ),
      { numRuns: 2000 },
    );
  });
});
