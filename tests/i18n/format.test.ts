import { describe, expect, it } from 'vitest';
import {
  flagOf,
  formatCountry,
  formatCurrencyName,
  formatDate,
  formatDays,
  formatGrams,
  formatMm,
  formatMoney,
  formatMonth,
} from '../../lib/i18n';

describe('formatMoney', () => {
  it.each([
    [5022, 'CNY', '¥50.22', '¥50.22'],
    [659, 'EUR', '€6.59', '€6.59'],
    // Currencies that share a symbol say whose it is.
    [710, 'USD', 'US$7.10', 'US$7.10'],
    [980, 'CAD', 'CA$9.80', 'CA$9.80'],
    [1200, 'JPY', 'JP¥1,200', 'JP¥1,200'],
    // Three digits after the point.
    [1500, 'KWD', 'KWD\u00a01.500', 'KWD\u00a01.500'],
    [-310, 'CNY', '-¥3.10', '-¥3.10'],
    [123_456_789, 'CNY', '¥1,234,567.89', '¥1,234,567.89'],
    [0, 'CNY', '¥0.00', '¥0.00'],
  ])('%i %s', (minor, currency, en, zh) => {
    expect(formatMoney({ minor, currency }, 'en')).toBe(en);
    expect(formatMoney({ minor, currency }, 'zh-CN')).toBe(zh);
  });
});

describe('weights and sizes', () => {
  it.each([
    [320, '320 g'],
    [4.5, '4.5 g'],
    [999, '999 g'],
    [1000, '1 kg'],
    [1001, '1.001 kg'],
    [1250, '1.25 kg'],
    [1_234_567, '1,234.567 kg'],
  ])('%d g', (grams, text) => expect(formatGrams(grams, 'en')).toBe(text));

  it.each([
    [[210, 120, 60], '21 × 12 × 6 cm'],
    [[305, 5, 12], '30.5 × 0.5 × 1.2 cm'],
    [600, '60 cm'],
  ])('%j mm', (mm, text) => expect(formatMm(mm, 'zh-CN')).toBe(text));
});

describe('days and dates', () => {
  it.each([
    [{ min: 15, max: 25 }, '15–25 days', '15–25 天'],
    [{ min: 1, max: 1 }, '1 day', '1 天'],
    [{ min: 7, max: 7 }, '7 days', '7 天'],
  ])('%j', (days, en, zh) => {
    expect(formatDays(days, 'en')).toBe(en);
    expect(formatDays(days, 'zh-CN')).toBe(zh);
  });

  it('names a date in the language, whatever the time zone', () => {
    expect(formatDate('2026-04-26', 'en')).toBe('Apr 26, 2026');
    expect(formatDate('2026-04-26', 'zh-CN')).toBe('2026年4月26日');
    expect(formatDate('no date', 'en')).toBe('no date');
    expect(formatMonth('2026-04-26')).toBe('2026-04');
  });
});

describe('countries and currencies', () => {
  it('are named, or stand as their code', () => {
    expect(formatCountry('DE', 'en')).toBe('Germany');
    expect(formatCountry('DE', 'zh-CN')).toBe('德国');
    expect(formatCountry('?', 'en')).toBe('?');
    expect(formatCurrencyName('EUR', 'zh-CN')).toBe('欧元');
    expect(formatCurrencyName('eur', 'en')).toBe('eur');
  });

  it('has flags of two regional indicators', () => {
    expect(flagOf('DE')).toBe('🇩🇪');
    expect(flagOf('AZ')).toBe('🇦🇿');
    expect(flagOf('de')).toBe('');
  });
});
