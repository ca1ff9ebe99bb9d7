import { describe, expect, it } from 'vitest';
import { type HolidayRule, holidayDates, nextHolidays, REPLY_LANGUAGES } from '../../../lib/core/replies';
import { cultureSources, marketCultures } from '../../../lib/data/replies/culture';
import { marketCultureSchema } from '../../../lib/data/replies/culture-schema';

it('every market has the shape of the schema, known sources, and every language a market', () => {
  for (const market of marketCultures) {
    expect(() => marketCultureSchema.parse(market)).not.toThrow();
    expect(cultureSources).toHaveProperty(market.holidays.source);
    expect(cultureSources).toHaveProperty(market.notes.source);
  }
  expect(new Set(marketCultures.map(({ language }) => language))).toEqual(new Set(REPLY_LANGUAGES));
});

it('every holiday falls in at least one of any two years', () => {
  for (const { country, holidays } of marketCultures) {
    for (const { name, rule } of holidays.days) {
      const dates = [...holidayDates(rule, 2026), ...holidayDates(rule, 2027)];
      expect(dates.length, `${country} ${name.en}`).toBeGreaterThan(0);
    }
  }
});

describe('dates', () => {
  const CASES: [string, HolidayRule, number, string[]][] = [
    ['Christmas', { kind: 'fixed', month: 12, day: 25 }, 2026, ['2026-12-25']],
    [
      'Thanksgiving, fourth Thursday',
      { kind: 'weekday', month: 11, weekday: 4, nth: 4 },
      2026,
      ['2026-11-26'],
    ],
    [
      'first Monday that is the first',
      { kind: 'weekday', month: 6, weekday: 1, nth: 1 },
      2026,
      ['2026-06-01'],
    ],
    ['Easter Sunday 2026', { kind: 'easter', offset: 0 }, 2026, ['2026-04-05']],
    ['Easter Sunday 2027', { kind: 'easter', offset: 0 }, 2027, ['2027-03-28']],
    ['the latest Easter', { kind: 'easter', offset: 0 }, 2038, ['2038-04-25']],
    ['Spring Festival', { kind: 'calendar', calendar: 'chinese', month: 1, day: 1 }, 2026, ['2026-02-17']],
    ['Mid-Autumn', { kind: 'calendar', calendar: 'chinese', month: 8, day: 15 }, 2026, ['2026-09-25']],
    ['Rosh Hashanah', { kind: 'calendar', calendar: 'hebrew', month: 1, day: 1 }, 2026, ['2026-09-12']],
    [
      'Eid al-Fitr',
      { kind: 'calendar', calendar: 'islamic-umalqura', month: 10, day: 1 },
      2026,
      ['2026-03-20'],
    ],
  ];
  it.each(CASES)('%s', (_, rule, year, dates) => expect(holidayDates(rule, year)).toEqual(dates));
});

describe('the next holidays', () => {
  const names = (country: string, from: string, most: number) => {
    const days = marketCultures.find((one) => one.country === country)?.holidays.days ?? [];
    return nextHolidays(days, from, most).map(({ name, date }) => `${date} ${name.en}`);
  };

  it('begin with today and go on into the next year', () => {
    // Easter 2027 is 28 March, Good Friday two days before it.
    expect(names('DE', '2026-12-25', 4)).toEqual([
      '2026-12-25 Christmas Day',
      '2026-12-26 Second Day of Christmas',
      "2027-01-01 New Year's Day",
      '2027-03-26 Good Friday',
    ]);
  });

  it('do not name a day twice within a year', () => {
    const all = names('DE', '2026-12-26', 100);
    expect(all).toHaveLength(9);
    expect(all.at(-1)).toBe('2027-12-25 Christmas Day');
  });
});
