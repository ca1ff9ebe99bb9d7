import { describe, expect, test } from 'vitest';
import { toDecimal } from '../../lib/core/money';
import { compileCard, estimate, type Goods, type ServiceQuote, type Sides } from '../../lib/core/rates';
import { shippedCards } from '../../lib/data';

/** The two sheets of countries; the Russia and head-haul sheets have tests of their own. */
const cards = shippedCards
  .filter(({ source }) => ['ae-standard', 'post-parcel'].includes(source))
  .map(compileCard);

interface Case {
  country: string;
  grams: number;
  mm?: Sides;
  goods?: Goods[];
}

function quotes({ country, grams, mm, goods = [] }: Case): Map<string, ServiceQuote> {
  const items = [{ quantity: 1, grams, mm: mm ?? null, goods }];
  const { services } = estimate({ destination: { country }, items }, cards, { asOf: '2026-10-01' });
  return new Map(services.map((quote) => [quote.id, quote]));
}

const price = (id: string, parcel: Case) => {
  const found = quotes(parcel).get(id)?.price;
  return found ? `${toDecimal(found)} ${found.currency}` : null;
};

describe('what the published lists charge, by hand', () => {
  test.each([
    // 70.44 x 0.320 = 22.5408 -> 22.54; + 18.85
    ['aliexpress-standard/general', { country: 'DE', grams: 320 }, '41.39 CNY'],
    // 72.45 x 0.150 = 10.8675 -> 10.87; + 30.45
    ['aliexpress-standard/general', { country: 'US', grams: 150 }, '41.32 CNY'],
    // 72.45 x 0.151 = 10.93995 -> 10.94; + 31.25
    ['aliexpress-standard/general', { country: 'US', grams: 151 }, '42.19 CNY'],
    // 72.70 x 0.301 = 21.8827 -> 21.88; + 32.95
    ['aliexpress-standard/general', { country: 'US', grams: 301 }, '54.83 CNY'],
    // 81.92 x 2 = 163.84; + 34.01
    ['aliexpress-standard/general', { country: 'BR', grams: 2000 }, '197.85 CNY'],
    // 88.65 x 0.320 = 28.368 -> 28.37; + 21.85
    ['aliexpress-standard/special', { country: 'DE', grams: 320, goods: ['battery'] }, '50.22 CNY'],
    // 77.04 + ceil(2500 / 500) = 5 x 48.30
    ['aliexpress-standard/big-parcel', { country: 'US', grams: 3000 }, '318.54 CNY'],
    // 61.54 + ceil(1 / 500) x 54.93
    ['aliexpress-standard/big-parcel', { country: 'DE', grams: 501 }, '116.47 CNY'],
    // 57.10 x 0.250 = 14.275 -> 14.28; + 17.20
    ['yanwen-registered-air/packet', { country: 'JP', grams: 250 }, '31.48 CNY'],
    // 67.20 x 1 + 35.70
    ['4px-registered/packet', { country: 'NZ', grams: 1000 }, '102.90 CNY'],
    // 129 x 0.100 + 23
    ['yunexpress-global-line/general', { country: 'US', grams: 100 }, '35.90 CNY'],
    // 124 x 0.101 = 12.524 -> 12.52; + 21
    ['yunexpress-global-line/general', { country: 'US', grams: 101 }, '33.52 CNY'],
    // 114 x 30 + 12
    ['yunexpress-global-line/general', { country: 'US', grams: 30_000 }, '3432.00 CNY'],
    // 158.50 + 2 x 95
    ['china-post-parcel/air', { country: 'US', grams: 2001 }, '348.50 CNY'],
    // 191 + 0: the first kilogram is whole
    ['china-post-parcel/air', { country: 'PT', grams: 1000 }, '191.00 CNY'],
    // 148 + 1 x 47.10
    ['china-post-parcel/sal', { country: 'PT', grams: 1001 }, '195.10 CNY'],
    // 88.80 + 4 x 15 + 8
    ['china-post-parcel/surface', { country: 'AU', grams: 5000 }, '156.80 CNY'],
    // 159.30 + 1 x 71.20 + 18
    ['china-post-parcel/air-it', { country: 'IT', grams: 1500 }, '248.50 CNY'],
    // 185.30 + 18
    ['china-post-parcel/air-fr', { country: 'FR', grams: 900 }, '203.30 CNY'],
    // 139.40 + 19 x 56.10 + 18
    ['china-post-parcel/air-pl', { country: 'PL', grams: 20_000 }, '1223.30 CNY'],
    // 70 + ceil((1235 - 500) / 500) = 2 x 20
    ['china-post-parcel/e-parcel-ru', { country: 'RU', grams: 1235 }, '110.00 CNY'],
    // the first 2 kg are always paid: 52 x 2 + 93
    ['cainiao-big-parcel/from-2kg', { country: 'PT', grams: 320 }, '197.00 CNY'],
    // 33 x 2.5 + 104
    ['cainiao-big-parcel/from-2kg', { country: 'IT', grams: 2500 }, '186.50 CNY'],
    // 38 x 1.2 + 30
    ['cainiao-big-parcel/standard', { country: 'RU', grams: 1200 }, '75.60 CNY'],
    // 31 + 3 x 4
    ['cainiao-big-parcel/worry-free', { country: 'KR', grams: 3200 }, '43.00 CNY'],
    // 100 + 29 x 40
    ['cainiao-big-parcel/worry-free', { country: 'IL', grams: 30_000 }, '1260.00 CNY'],
  ] as [string, Case, string][])('%s %j: %s', (id, parcel, expected) => {
    expect(price(id, parcel)).toBe(expected);
  });

  test('every service of the two sheets is priced above', () => {
    expect(cards.flatMap((compiled) => compiled.services)).toHaveLength(16);
  });
});

describe('what the published lists refuse', () => {
  test.each([
    // 普货 and 非普货 part ordinary goods from batteries
    ['aliexpress-standard/general', { country: 'DE', grams: 320, goods: ['battery'] }, 'goods-refused'],
    ['aliexpress-standard/special', { country: 'DE', grams: 320 }, 'goods-only'],
    ['aliexpress-standard/general', { country: 'DE', grams: 2001 }, 'too-heavy'],
    // (0.001, 2] kg: one gram exactly is below
    ['yanwen-registered-air/packet', { country: 'JP', grams: 1 }, 'below-minimum'],
    ['yanwen-registered-air/packet', { country: 'DE', grams: 100 }, 'no-country'],
    ['yunexpress-global-line/general', { country: 'US', grams: 30_001 }, 'too-heavy'],
    // 104.6不发: a price beside "not sent"
    ['china-post-parcel/sal', { country: 'US', grams: 500 }, 'not-sent'],
    // 155.7（不通邮）
    ['china-post-parcel/sal', { country: 'MQ', grams: 500 }, 'not-served'],
    ['china-post-parcel/air', { country: 'UA', grams: 500 }, 'closed-unstated'],
    // a price beside a weight limit of 0
    ['china-post-parcel/air', { country: 'RW', grams: 500 }, 'limit-zero'],
    ['china-post-parcel/air', { country: 'US', grams: 30_001 }, 'too-heavy'],
    ['china-post-parcel/air', { country: 'AU', grams: 500, mm: [1051, 10, 10] }, 'side-too-long'],
    // less than 150 cm, less than 300 cm together
    ['cainiao-big-parcel/from-2kg', { country: 'DE', grams: 500, mm: [1500, 10, 10] }, 'side-too-long'],
    ['cainiao-big-parcel/from-2kg', { country: 'DE', grams: 500, mm: [1400, 800, 800] }, 'sum-too-long'],
    ['cainiao-big-parcel/from-2kg', { country: 'DE', grams: 20_001 }, 'too-heavy'],
    ['china-post-parcel/e-parcel-ru', { country: 'RU', grams: 900, mm: [1201, 600, 600] }, 'girth-too-long'],
  ] as [string, Case, string][])('%s %j: %s', (id, parcel, code) => {
    const quote = quotes(parcel).get(id);
    expect(quote?.price).toBeNull();
    expect(quote?.reasons.map((reason) => reason.code)).toEqual([code]);
  });

  test.each([
    ['china-post-parcel/air', { country: 'AU', grams: 500, mm: [1050, 10, 10] }],
    ['cainiao-big-parcel/from-2kg', { country: 'DE', grams: 500, mm: [1499, 750, 750] }],
    ['cainiao-big-parcel/from-2kg', { country: 'DE', grams: 20_000 }],
    ['china-post-parcel/e-parcel-ru', { country: 'RU', grams: 900, mm: [1200, 600, 600] }],
    ['china-post-parcel/air', { country: 'US', grams: 30_000 }],
  ] as [string, Case][])('%s takes %j, exactly at the limit', (id, parcel) => {
    expect(quotes(parcel).get(id)?.available).toBe(true);
  });
});

describe('the surcharges by girth of the Russian e-parcel', () => {
  // 70 for the first 500 g and 17 x 20 to 9 kg: 410; length + 2 x (width + height) in the comments
  test.each([
    [[1000, 500, 500], '410.00'], // 3000
    [[1001, 500, 500], '430.00'], // 3001: + 20
    [[1100, 500, 500], '430.00'], // 3100
    [[1101, 500, 500], '460.00'], // 3101: + 50
    [[1300, 500, 500], '460.00'], // 3300
    [[1301, 500, 500], '490.00'], // 3301: + 80
    [[1500, 550, 500], '490.00'], // 3600
  ] as const)('%j: %s', (mm, price) => {
    const quote = quotes({ country: 'RU', grams: 9000, mm: [...mm] }).get('china-post-parcel/e-parcel-ru');
    expect(quote?.price && toDecimal(quote.price)).toBe(price);
    expect(quote?.atLeast).toBe(true);
  });

  test('a parcel of unknown size pays at least the price without', () => {
    const quote = quotes({ country: 'RU', grams: 9000 }).get('china-post-parcel/e-parcel-ru');
    expect(quote?.price && toDecimal(quote.price)).toBe('410.00');
    expect(quote?.atLeast).toBe(true);
  });
});

describe('what the published lists remark', () => {
  const warned = (id: string, parcel: Case) =>
    quotes(parcel)
      .get(id)
      ?.warnings.map(({ code }) => code);

  test.each([
    // size unknown: any of the three surcharges by girth
    ['china-post-parcel/e-parcel-ru', { country: 'RU', grams: 900 }, 3, 'surcharge-size'],
    ['china-post-parcel/sal', { country: 'RU', grams: 900 }, 1, 'size-by-account'],
    ['china-post-parcel/sal', { country: 'RS', grams: 900 }, 1, 'girth-limit-unstated'],
    ['china-post-parcel/sal', { country: 'GE', grams: 900 }, 1, 'near-air-price'],
    ['china-post-parcel/air', { country: 'EE', grams: 900 }, 1, 'discount-excluded'],
    ['cainiao-big-parcel/standard', { country: 'UA', grams: 900 }, 1, 'step-unstated'],
  ] as [string, Case, number, string][])('%s %j: %i x %s', (id, parcel, times, code) => {
    expect(warned(id, parcel)?.filter((found) => found === code)).toHaveLength(times);
  });
});
