import { describe, expect, test } from 'vitest';
import type { EstimateRequest, ParcelItem } from '../../lib/core/rates';
import { codes, quoted, shown } from './quoted';

type Shipment = [id: string, to: EstimateRequest['destination'], item: Partial<ParcelItem>, expected: string];

describe('head-haul to warehouses abroad, by hand', () => {
  test.each([
    // five cartons of 20 kg are one shipment of 100 kg: 15.9 x 100
    [
      'sea/us-matson-east',
      { country: 'US', postcode: '90001' },
      { quantity: 5, grams: 20_000 },
      '1590.00 CNY',
    ],
    // four of them 80 kg: 18.4 x 80
    [
      'sea/us-matson-east',
      { country: 'US', postcode: '90001' },
      { quantity: 4, grams: 20_000 },
      '1472.00 CNY',
    ],
    // ZIP codes that start with 0 to 3: 18.4 x 100
    [
      'sea/us-matson-east',
      { country: 'US', postcode: '10001' },
      { quantity: 5, grams: 20_000 },
      '1840.00 CNY',
    ],
    // 21 kg are paid at least: 18.4 x 21
    ['sea/us-matson-east', { country: 'US', postcode: '90001' }, { grams: 10_000 }, '386.40 CNY'],
    // a carton of 22.5 kg and more: 18.4 x 25 = 460; + 255
    ['sea/us-matson-east', { country: 'US', postcode: '90001' }, { grams: 25_000 }, '715.00 CNY'],
    // 600 x 500 x 400 / 6000 = 20 kg each: 18.4 x 40
    [
      'sea/us-matson-east',
      { country: 'US', postcode: '90001' },
      { quantity: 2, grams: 10_000, mm: [600, 500, 400] },
      '736.00 CNY',
    ],
    // a carton of 120 cm: 1200 x 300 x 300 / 6000 = 18 kg, 21 at least: 386.40; + 180
    [
      'sea/us-matson-east',
      { country: 'US', postcode: '90001' },
      { grams: 10_000, mm: [1200, 300, 300] },
      '566.40 CNY',
    ],
    // from South China to ZIP 4 to 7, 12 kg are paid at least: 55 x 12
    ['air/us-express-south', { country: 'US', postcode: '60601' }, { grams: 1000 }, '660.00 CNY'],
    // "12-21" reaches to 22 kg: 55 x 21.9; then 54 x 22
    ['air/us-express-south', { country: 'US', postcode: '60601' }, { grams: 21_900 }, '1204.50 CNY'],
    ['air/us-express-south', { country: 'US', postcode: '60601' }, { grams: 22_000 }, '1188.00 CNY'],
    // 11.3 x 100
    ['sea/eu', { country: 'PL' }, { quantity: 5, grams: 20_000 }, '1130.00 CNY'],
    // 15.8 x 51
    ['sea/eu', { country: 'FI' }, { quantity: 3, grams: 17_000 }, '805.80 CNY'],
    // 14.5 x 999 and 20.5 x 1000
    ['rail/eu', { country: 'FR' }, { quantity: 999, grams: 1000 }, '14485.50 CNY'],
    ['truck/eu', { country: 'FR' }, { quantity: 1000, grams: 1000 }, '20500.00 CNY'],
    // 14 x 22
    ['sea/au-per', { country: 'AU' }, { grams: 22_000 }, '308.00 CNY'],
    // 24 x 10
    ['sea/mx-a', { country: 'MX' }, { grams: 10_000 }, '240.00 CNY'],
  ] as Shipment[])('%s to %j, %j: %s', (id, to, item, price) => {
    expect(shown(quoted(to, item, 'each').get(`head-haul-${id}`)?.price)).toBe(price);
  });

  test.each([
    ['sea/us-matson-east', { country: 'US' }, { grams: 25_000 }, 'postcode-needed'],
    ['sea/us-east-saver-east', { country: 'US', postcode: '90001' }, { grams: 25_000 }, 'no-postcode'],
    ['rail/eu', { country: 'FR' }, { grams: 20_000 }, 'below-minimum'],
    ['sea/au-per', { country: 'AU' }, { grams: 21_999 }, 'below-minimum'],
    ['truck/eu', { country: 'GB' }, { grams: 50_000 }, 'no-country'],
  ] as Shipment[])('%s to %j, %j: %s', (id, to, item, reason) => {
    expect(codes(quoted(to, item, 'each').get(`head-haul-${id}`)?.reasons)).toEqual([reason]);
  });

  test('a price to some cities says so; duties inside only where the name says it', () => {
    const australia = quoted({ country: 'AU' }, { grams: 22_000 });
    expect(codes(australia.get('head-haul-sea/au-per')?.warnings)).toContain('named-cities');
    expect(australia.get('head-haul-air/au-syd-mel')?.ddp).toBe(true);
    expect(quoted({ country: 'DE' }, {}).get('head-haul-sea/eu')?.ddp).toBeNull();
  });
});

describe('WANB, by hand', () => {
  test.each([
    // 30 g are paid at least: 98 x 0.03; + 24
    ['usexr', { country: 'US' }, { grams: 10 }, '26.94 CNY'],
    ['usexr', { country: 'US' }, { grams: 100 }, '33.80 CNY'],
    // 92 x 0.101 = 9.292 -> 9.29; + 22
    ['usexr', { country: 'US' }, { grams: 101 }, '31.29 CNY'],
    // 56 x 1.5 + 16
    ['euexr-yodel', { country: 'GB' }, { grams: 1500 }, '100.00 CNY'],
    // 600 x 400 x 400 / 6000 = 16 kg: 58 x 16 + 16
    ['euexr-yodel', { country: 'GB' }, { grams: 1500, mm: [600, 400, 400] }, '944.00 CNY'],
    // 300 g are paid at least: 57 x 0.3 + 18
    ['ukslrrm-royal-mail', { country: 'GB' }, { grams: 1 }, '35.10 CNY'],
  ] as Shipment[])('%s to %j, %j: %s', (id, to, item, price) => {
    expect(shown(quoted(to, item).get(`wanb-lines/${id}`)?.price)).toBe(price);
  });

  test.each([
    ['usexr', { country: 'US' }, { grams: 201 }, 'band-gap'],
    ['usexr', { country: 'US' }, { grams: 30_001 }, 'too-heavy'],
    ['euexr-yodel', { country: 'GB' }, { grams: 900, mm: [610, 400, 400] }, 'box-too-big'],
    ['ukslrrm-royal-mail', { country: 'GB' }, { grams: 20_001 }, 'too-heavy'],
  ] as Shipment[])('%s to %j, %j: %s', (id, to, item, reason) => {
    expect(codes(quoted(to, item).get(`wanb-lines/${id}`)?.reasons)).toEqual([reason]);
  });

  test('a band that is our reading says so, and days are working days', () => {
    const warnings = codes(quoted({ country: 'GB' }, { grams: 900 }).get('wanb-lines/euexr-yodel')?.warnings);
    expect(warnings).toEqual(expect.arrayContaining(['band-reading', 'working-days']));
  });
});

/** A demo may be cheaper than every published price; it must not be the answer. */
test.each([
  [{ country: 'US', postcode: '90001' }, 100],
  [{ country: 'US', postcode: '90001' }, 25_000],
  [{ country: 'GB' }, 1500],
  [{ country: 'DE' }, 25_000],
  [{ country: 'AU' }, 22_000],
  [{ country: 'MX' }, 12_000],
])('to %j, %i g: demo cards come after every published one', (to, grams) => {
  const available = [...quoted(to, { grams }).values()].filter((quote) => quote.available);
  const statuses = available.map((quote) => quote.card.status);
  expect(statuses).toContain('demo');
  expect(statuses[0]).toBe('published');
  expect(statuses.lastIndexOf('published')).toBeLessThan(statuses.indexOf('demo'));
});

test('some demo is cheaper than all published, so that the order above is not by price alone', () => {
  const available = [...quoted({ country: 'DE' }, { grams: 25_000 }).values()].filter((one) => one.available);
  const cheapest = (status: string) =>
    Math.min(...available.filter((one) => one.card.status === status).map((one) => one.price?.minor ?? 0));
  expect(cheapest('demo')).toBeLessThan(cheapest('published'));
});
