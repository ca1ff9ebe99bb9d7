import { describe, expect, it } from 'vitest';
import { cardGroups } from '../../../components/services/card-groups';
import { lineSum } from '../../../components/services/line-words';
import {
  daysText,
  nameIn,
  priceText,
  sellerPriceText,
  statusText,
  trackedText,
  weightWhyText,
} from '../../../components/services/service-words';
import { wordsOf } from '../../../components/ui/words';
import type { CardRef } from '../../../lib/core/rates';
import { service } from '../support/services';

const en = wordsOf('en');
const zh = wordsOf('zh-CN');

describe('what a row says', () => {
  it('price, exact and at least', () => {
    expect(priceText(en, service())).toBe('¥38.20');
    expect(priceText(en, service({ atLeast: true }))).toBe('from ¥38.20');
    expect(priceText(zh, service({ atLeast: true }))).toBe('¥38.20 起');
    expect(priceText(en, service({ price: null }))).toBe('');
  });

  it("the seller's currency, unless it is the card's own or unknown", () => {
    expect(sellerPriceText(en, service())).toBe('≈ €5.02');
    expect(sellerPriceText(en, service({ sellerPrice: null }))).toBe('');
    expect(sellerPriceText(en, service({ sellerPrice: { minor: 3820, currency: 'CNY' } }))).toBe('');
  });

  it('days and tracking, and that a card does not state them', () => {
    expect(daysText(zh, service())).toBe('15–25 天');
    expect(daysText(en, service({ transitDays: null }))).toBe('days not on the card');
    expect(daysText(en, service({ transitOrigin: 'yours' }))).toBe('15–25 days (yours)');
    expect([true, false, null].map((tracked) => trackedText(en, service({ tracked })))).toEqual([
      'tracked',
      'not tracked',
      'tracking not stated',
    ]);
  });

  it('the name in the language', () => {
    expect([nameIn(en, service().name), nameIn(zh, service().name)]).toEqual(['One', '一号']);
  });
});

describe('statusText', () => {
  const card = (status: CardRef['status'], effectiveFrom: string | null) => ({ status, effectiveFrom });

  it.each([
    ['published', '2026-04-26', 'published 2026-04, not confirmed by you', 'published 2026-04'],
    ['published', null, 'published, no date, not confirmed by you', 'published, no date'],
    ['user', '2026-05-01', 'yours, from 2026-05', 'yours 2026-05'],
    ['user', null, 'yours, no date', 'yours, no date'],
    ['demo', '2026-05-01', 'demo price', 'demo price'],
    ['expired', '2024-01-01', 'expired, from 2024-01', 'expired 2024-01'],
    ['expired', null, 'expired', 'expired'],
  ] as const)('%s %s', (status, date, long, short) => {
    expect(statusText(en, card(status, date))).toBe(long);
    expect(statusText(en, card(status, date), 'short')).toBe(short);
  });

  it('gathers cards that say the same, with the oldest date', () => {
    const ref = (id: string, effectiveFrom: string | null): CardRef => ({
      ...service().card,
      id,
      effectiveFrom,
    });
    const groups = cardGroups(en, [
      ref('a', '2026-05-02'),
      ref('b', '2026-04-26'),
      ref('c', '2026-04-23'),
      ref('d', null),
    ]);
    expect(groups.map(({ count, oldest }) => [count, oldest])).toEqual([
      [2, '2026-04-23'],
      [1, '2026-05-02'],
      [1, null],
    ]);
  });
});

describe('weightWhyText', () => {
  it.each([
    ['actual, volume does not count', {}, 'charged for 320 g (actual weight)'],
    ['actual, volume lower', { volumetricGrams: 303 }, 'charged for 320 g (actual; volume 303 g)'],
    [
      'volume',
      {
        basis: 'volumetric' as const,
        chargeableGrams: 1512,
        volumetricGrams: 1512,
        divisor: { value: 5000, origin: 'table' as const },
      },
      'charged for 1.512 kg (volume ÷ 5,000; actual 320 g)',
    ],
    ['rounded up to a step', { chargeableGrams: 500 }, 'charged for 500 g (actual 320 g, rounded up)'],
    ['size unknown', { atLeast: true }, 'charged for 320 g (actual; size unknown, volume may raise it)'],
    [
      'bulky and the sheet silent',
      { atLeast: true, warnings: [{ code: 'bulky' }] },
      'charged for 320 g (actual; bulky, and the sheet is silent about volume)',
    ],
    ['nothing known', { chargeableGrams: null }, ''],
  ])('%s', (_, change, text) => expect(weightWhyText(en, service(change))).toBe(text));
});

describe('lineSum', () => {
  const amount = { minor: 1, currency: 'CNY' };

  it.each([
    [{ code: 'freight', amount, inputs: { perKg: '209.66', grams: 320 } }, '209.66 / kg × 320 g'],
    [{ code: 'first', amount, inputs: { firstGrams: 500, first: '61.54' } }, '500 g'],
    [
      { code: 'additional', amount, inputs: { steps: 2, stepGrams: 500, step: '12.00' } },
      '2 × 500 g × 12.00',
    ],
    [{ code: 'discount', amount, inputs: { percent: '12.5', of: '40.00' } }, '12.5 % × 40.00'],
    [{ code: 'registration', amount, inputs: {} }, ''],
  ] as const)('%j', (line, text) => expect(lineSum(en, line)).toBe(text));
});
