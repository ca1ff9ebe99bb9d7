import { describe, expect, test } from 'vitest';
import { money } from '../../lib/core/money';
import type { ParcelItem, Sides } from '../../lib/core/rates';
import { shippedCards } from '../../lib/data';
import { codes, quoted, shown } from './quoted';

const toRussia = (id: string, item: Partial<ParcelItem>) => quoted({ country: 'RU' }, item).get(id);

describe('China Post to Russia, by hand', () => {
  test.each([
    // FW-03: 52.5 + ceil((1235 - 500) / 500) = 2 x 15
    ['china-post-russia/e-parcel', 1235, '82.50 CNY'],
    // the first 500 g are always paid
    ['china-post-russia/e-parcel', 1, '52.50 CNY'],
    ['china-post-russia/e-parcel', 500, '52.50 CNY'],
    ['china-post-russia/e-parcel', 501, '67.50 CNY'],
    // 52.5 + 61 x 15
    ['china-post-russia/e-parcel', 31_000, '967.50 CNY'],
    // 7.80 + 0.1121 x 500, the sheet's own example
    ['china-post-russia/srm', 500, '63.85 CNY'],
    // 1.9 + 65 x 0.5
    ['china-post-russia/pudo-standard', 500, '34.40 CNY'],
    // 1.9 + 26 x 0.1
    ['china-post-russia/pudo-economy', 100, '4.50 CNY'],
    // 12 + 95, 60, 25.5 x 0.32
    ['china-post-epacket-russia/priority', 320, '42.40 CNY'],
    ['china-post-epacket-russia/standard', 320, '31.20 CNY'],
    ['china-post-epacket-russia/saver', 320, '20.16 CNY'],
    // 12 + 60 x 5
    ['china-post-epacket-russia/standard', 5000, '312.00 CNY'],
    ['china-post-e-express-russia/e-express', 50, '102.00 CNY'],
    // 102 + 2.55
    ['china-post-e-express-russia/e-express', 51, '104.55 CNY'],
    // 102 + 19 x 2.55
    ['china-post-e-express-russia/e-express', 1000, '150.45 CNY'],
  ])('%s %i g: %s', (id, grams, price) => {
    expect(shown(toRussia(id, { grams })?.price)).toBe(price);
  });

  test.each([
    ['china-post-russia/e-parcel', 31_001],
    ['china-post-russia/srm', 2001],
    ['china-post-russia/pudo-standard', 501],
    ['china-post-epacket-russia/saver', 5001],
    ['china-post-e-express-russia/e-express', 31_001],
  ])('%s refuses %i g', (id, grams) => {
    expect(codes(toRussia(id, { grams })?.reasons)).toEqual(['too-heavy']);
  });

  test.each([
    ['one side less than 40 cm: the scale counts', [399, 399, 300], 'actual', '150.45 CNY'],
    // 400 x 399 x 300 / 6000 = 7980 g, in steps of 50: 8000; 102 + 159 x 2.55
    ['a side of 40 cm: volume counts', [400, 399, 300], 'volumetric', '507.45 CNY'],
  ] as [string, Sides, string, string][])('e-Express, %s', (_, mm, basis, price) => {
    const quote = toRussia('china-post-e-express-russia/e-express', { grams: 1000, mm });
    expect(quote?.basis).toBe(basis);
    expect(shown(quote?.price)).toBe(price);
  });

  test.each([
    // longest side and the two largest together: any one of 1500/3000, 1050/2000, 1050/2500, 1050/3000, 1520/2740
    [[1500, 1500, 10], true],
    [[1520, 1220, 10], true],
    [[1520, 1221, 10], false],
    [[1501, 1240, 10], false],
    [[1521, 10, 10], false],
    [[1050, 1050, 10], true],
  ] as [Sides, boolean][])('e-Express, five alternative size standards: %j fits: %s', (mm, fits) => {
    const quote = toRussia('china-post-e-express-russia/e-express', { grams: 900, mm });
    expect(quote?.available).toBe(fits);
  });

  test('e-Express tells a long thick parcel that the post usually counts girth', () => {
    const warned = (mm: Sides) =>
      codes(toRussia('china-post-e-express-russia/e-express', { grams: 900, mm })?.warnings) ?? [];
    // 1500 + 2 x (1500 + 10) = 4520 mm; 1050 + 2 x 600 = 2250 mm
    expect(warned([1500, 1500, 10])).toContain('girth-usual');
    expect(warned([1050, 300, 300])).not.toContain('girth-usual');
  });

  test.each([
    ['china-post-russia/e-parcel', [1049, 500, 450], []],
    ['china-post-russia/e-parcel', [1050, 500, 400], ['side-too-long']],
    ['china-post-russia/e-parcel', [1000, 500, 500], ['sum-too-long']],
    ['china-post-epacket-russia/saver', [600, 200, 100], []],
    ['china-post-epacket-russia/saver', [600, 200, 101], ['sum-too-long']],
    ['china-post-epacket-russia/saver', [140, 110, 5], []],
    ['china-post-epacket-russia/saver', [140, 109, 5], ['second-side-too-short']],
    ['china-post-russia/pudo-economy', [100, 50, 5], []],
  ] as [string, Sides, string[]][])('%s with %j: %j', (id, mm, reasons) => {
    expect(codes(toRussia(id, { grams: 300, mm })?.reasons)).toEqual(reasons);
  });

  test('a roll may be longer: 2 x 7 + 90 = 104 cm', () => {
    const roll = (mm: Sides) =>
      toRussia('china-post-epacket-russia/saver', { grams: 300, mm, shape: 'roll' })?.available;
    expect(roll([900, 70, 70])).toBe(true);
    expect(roll([900, 71, 71])).toBe(false);
    expect(toRussia('china-post-epacket-russia/saver', { grams: 300, mm: [900, 70, 70] })?.available).toBe(
      false,
    );
  });

  test('volume: never counts for packets and e-parcels, is unstated for PUDO', () => {
    const mm: Sides = [500, 200, 200];
    expect(toRussia('china-post-russia/e-parcel', { grams: 300, mm })?.warnings).toEqual([]);
    expect(codes(toRussia('china-post-russia/pudo-economy', { grams: 300, mm })?.warnings)).toContain(
      'volume-unstated',
    );
  });
});

describe('carriers for Ozon, by hand', () => {
  test.each([
    // 3 + 35 x 0.5
    ['ozon-uni/standard-extra-small', { grams: 500 }, '20.50 CNY'],
    // 2.95 + 25 x 0.1
    ['ozon-abt/economy-extra-small', { grams: 100 }, '5.45 CNY'],
    // 25 x 0.501 = 12.525 -> 12.53; + 23
    ['ozon-uni/standard-budget', { grams: 501 }, '35.53 CNY'],
    // 600 x 500 x 450 / 12000 = 11250 g; 25 x 11.25 = 281.25; + 35.8
    ['ozon-abt/standard-big', { grams: 2001, mm: [600, 500, 450] }, '317.05 CNY'],
    // the limit of 30 kg is on the scale: 1500 x 500 x 500 / 12000 = 31250 g; 25 x 31.25 = 781.25; + 36
    ['ozon-uni/standard-big', { grams: 30_000, mm: [1500, 500, 500] }, '817.25 CNY'],
    // 23 x 5.001 = 115.023 -> 115.02; + 62
    ['ozon-uni/economy-premium-big', { grams: 5001 }, '177.02 CNY'],
  ] as [string, Partial<ParcelItem>, string][])('%s %j: %s', (id, item, price) => {
    expect(shown(toRussia(id, item)?.price)).toBe(price);
  });

  test.each([
    ['ozon-uni/standard-extra-small', { grams: 501 }, 'too-heavy'],
    ['ozon-uni/standard-budget', { grams: 500 }, 'below-minimum'],
    ['ozon-uni/standard-big', { grams: 30_001 }, 'too-heavy'],
    ['ozon-uni/standard-small', { grams: 900, mm: [601, 10, 10] }, 'side-too-long'],
    ['ozon-uni/standard-premium-big', { grams: 9000, mm: [1500, 801, 800] }, 'sum-too-long'],
  ] as [string, Partial<ParcelItem>, string][])('%s %j: %s', (id, item, reason) => {
    expect(codes(toRussia(id, item)?.reasons)).toEqual([reason]);
  });

  test.each([
    ['100', ['extra-small']],
    ['1500', ['extra-small']],
    ['1500.50', ['small']],
    ['1501', ['small']],
    ['7000', ['small']],
    ['7001', ['premium-small']],
    ['250000', ['premium-small']],
    ['250001', []],
  ])('a parcel worth RUB %s goes as %j', (rub, groups) => {
    const value = money(Math.round(Number(rub) * 100), 'RUB');
    const open = ['extra-small', 'small', 'premium-small'].filter(
      (group) => toRussia(`ozon-uni/standard-${group}`, { grams: 400, value })?.available,
    );
    expect(open).toEqual(groups);
  });

  test('an unknown value is a question, not a yes', () => {
    const quote = toRussia('ozon-uni/standard-small', { grams: 400 });
    expect(codes(quote?.warnings)).toEqual(expect.arrayContaining(['value-unknown', 'ozon-only']));
  });

  test('thirteen carriers, their days as the sheet states them, volume only for the big groups', () => {
    const cards = shippedCards.filter(({ id }) => id.startsWith('ozon-'));
    expect(cards).toHaveLength(13);
    const services = cards.flatMap((card) => card.services);
    // 322 rows, each to a pickup point and to the door at one price.
    expect(services).toHaveLength(161);
    for (const { id, weight, transitDays } of services) {
      expect(weight.divisor).toBe(id.endsWith('-big') ? 12_000 : null);
      expect(transitDays?.min).toBeGreaterThanOrEqual(5);
      expect(transitDays?.max).toBeLessThanOrEqual(30);
    }
    expect(toRussia('ozon-abt/economy-extra-small', { grams: 100 })?.transitDays).toEqual({
      min: 23,
      max: 30,
    });
  });
});
