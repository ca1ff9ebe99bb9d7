import { describe, expect, test } from 'vitest';
import { money } from '../../../lib/core/money';
import { saleFees } from '../../../lib/core/profit';
import { shippedFees } from '../../../lib/data/fees';

type Request = Parameters<typeof saleFees>[0];
const request = (more: Partial<Request> = {}): Request => ({
  currency: 'USD',
  channel: 'marketplace',
  platform: 'amazon-us',
  category: 'Home and Kitchen',
  fba: false,
  grams: 454,
  mm: [305, 229, 25],
  storageDays: null,
  own: {},
  ...more,
});
const fees = (more: Partial<Request> = {}, asOf = '2026-03-01') => saleFees(request(more), shippedFees, asOf);
const amounts = (more: Partial<Request>, price: number, asOf?: string) =>
  Object.fromEntries(fees(more, asOf).costs.map(({ code, term }) => [code, term?.at(price) ?? null]));
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe('from the tables', () => {
  test.each<[string, Partial<Request>, number, Record<string, number | null>]>([
    ['Amazon, sent by the seller', {}, 2500, { referral: 375 }],
    // PF-03 for the fulfilment; 305 x 229 x 25 mm = 0.06166 ft3 x 0.78 x 45 / 30 = 0.0721
    [
      'Amazon, sent by it',
      { fba: true, storageDays: 45 },
      2500,
      { referral: 375, fulfilment: 460, storage: 7 },
    ],
    ['eBay', { platform: 'ebay-us' }, 2500, { platform: 380 }],
    ['Ozon', { platform: 'ozon-rfbs', currency: 'RUB' }, 100_000, { platform: 12_000 }],
    [
      'own shop with PayPal',
      { platform: null, channel: 'own', own: { payment: 'paypal-us-checkout' } },
      10_000,
      { payment: 398 },
    ],
    [
      'Japan by its change',
      { platform: 'amazon-jp', currency: 'JPY', own: { oldReferralPercent: '15' } },
      1000,
      { referral: 154 },
    ],
    [
      'Japan, media',
      { platform: 'amazon-jp', currency: 'JPY', category: 'media', own: { oldReferralPercent: '15' } },
      500,
      { referral: 77 },
    ],
  ])('%s', (_, more, price, expected) => {
    expect(amounts(more, price)).toEqual(expected);
  });

  test.each<[string, Partial<Request>, number, Record<string, number | null>]>([
    // 8 % up to 10.00 a piece: 3 x 0.64; of 24.00 as one piece it would be 15 %, 3.60
    ['three of 8.00', { category: 'Baby Products' }, 2400, { referral: 192 }],
    // 9.99, 9.99 and 10.00 at 8 %: 3 x 0.80
    ['an odd cent', { category: 'Baby Products' }, 2998, { referral: 240 }],
    // 10.00, 10.00 and 10.01: 0.80 + 0.80 + 1.50
    ['one of them beyond the band', { category: 'Baby Products' }, 3001, { referral: 310 }],
    // least fee 0.30 a piece
    ['the least fee of each', {}, 300, { referral: 90 }],
    // 8.00 each is under 10.00: 3 x 3.78; storage 3 x 0.07
    [
      'sent by Amazon',
      { category: 'Baby Products', fba: true, storageDays: 45 },
      2400,
      { referral: 192, fulfilment: 1134, storage: 21 },
    ],
    [
      'own figures of a piece',
      { fba: true, own: { fulfilment: money(500, 'USD'), storage: money(10, 'USD') } },
      6000,
      { referral: 900, fulfilment: 1500, storage: 30 },
    ],
    // eBay's fixed part is of the order: 13.6 % of 24.00 and 0.40
    ['eBay', { platform: 'ebay-us' }, 2400, { platform: 366 }],
  ])("Amazon's fees go by the piece: %s", (_, more, price, expected) => {
    expect(amounts({ pieces: 3, ...more }, price)).toEqual(expected);
  });

  test('carries source and status', () => {
    expect(fees().costs[0]).toMatchObject({
      origin: 'table',
      source: 'talos',
      status: 'published',
      basis: 'net',
    });
    expect(fees({ platform: 'amazon-uk', currency: 'GBP' }).costs[0]?.basis).toBe('gross');
  });

  test('weak, disputed and later figures are told', () => {
    expect(fees({ platform: 'ozon-rfbs', currency: 'RUB' }).warnings).toEqual([
      { code: 'fee-demo', params: { fee: 'platform', source: 'ozon-script' } },
    ]);
    expect(fees({ fba: true, storageDays: 30 }, '2026-11-01').warnings).toEqual([
      { code: 'fee-disputed', params: { fee: 'storage', amount: '2.40', other: '2.04' } },
    ]);
    expect(codes(fees({ fba: true }, '2025-12-31').warnings)).toEqual(['fee-not-yet', 'fee-not-yet']);
    const british = { platform: 'amazon-uk', currency: 'GBP', fba: true, category: null, own: {} };
    expect(codes(fees(british).warnings)).toContain('fee-low-price');
  });
});

describe('the seller knows better', () => {
  const own = {
    platform: { bands: [{ upTo: null, percent: '8', apply: 'whole' as const }] },
    fulfilment: money(500, 'USD'),
    storage: money(25, 'USD'),
    payment: { bands: [{ upTo: null, percent: '2', apply: 'whole' as const, fixed: '0.30' }] },
    other: [{ code: 'labels', amount: money(10, 'USD') }],
  };
  test('than the tables', () => {
    expect(amounts({ fba: true, own }, 2500)).toEqual({
      referral: 200,
      fulfilment: 500,
      storage: 25,
      payment: 80,
      labels: 10,
    });
    expect(new Set(fees({ fba: true, own }).costs.map(({ origin }) => origin))).toEqual(new Set(['yours']));
  });
});

describe('unknown', () => {
  test.each<[string, Partial<Request>, string[], string[]]>([
    ['category', { category: null }, ['fee-category'], ['referral']],
    ['other category', { category: 'Rockets' }, ['fee-category'], ['referral']],
    ['site', { platform: 'amazon-se', currency: 'SEK' }, ['fee-platform'], ['referral']],
    ['platform', { platform: 'aliexpress' }, ['fee-platform'], ['platform']],
    [
      'Japan without the old rate',
      { platform: 'amazon-jp', currency: 'JPY' },
      ['fee-platform'],
      ['referral'],
    ],
    ['parcel', { fba: true, mm: null }, ['fba-parcel'], ['fulfilment', 'storage']],
    ['too large', { fba: true, mm: [2500, 300, 300] }, ['fba-no-rate'], ['fulfilment', 'storage']],
    [
      'no fulfilment there',
      { fba: true, platform: 'amazon-jp', currency: 'JPY', own: { oldReferralPercent: '10' } },
      ['fba-site'],
      ['fulfilment', 'storage'],
    ],
    ['payment', { own: { payment: null } }, [], ['payment']],
  ])('%s', (_, more, missing, open) => {
    const found = fees(more);
    expect(codes(found.missing)).toEqual(missing);
    expect(found.costs.filter(({ term }) => term === null).map(({ code }) => code)).toEqual(open);
  });

  test('a marketplace that is not named takes something', () => {
    expect(fees({ platform: null }).costs).toMatchObject([{ code: 'platform', term: null, required: false }]);
    expect(fees({ platform: null, channel: 'own' }).costs).toEqual([]);
  });

  test('another currency than the platform is refused', () => {
    expect(() => fees({ currency: 'EUR' })).toThrow(RangeError);
  });
});
