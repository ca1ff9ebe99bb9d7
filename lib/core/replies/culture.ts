import type { CountryCode, IsoDate } from '../origin';
import type { LocalName } from '../rates/card';
import type { ReplyLanguage } from './situation';

/** How the date of a holiday follows from the year. Weekdays count from Monday, 1. */
export type HolidayRule =
  | { kind: 'fixed'; month: number; day: number }
  | { kind: 'weekday'; month: number; weekday: number; nth: number }
  /** Days after Easter Sunday of the Western churches. */
  | { kind: 'easter'; offset: number }
  /** A day of another calendar; what is seen or announced on the spot may differ by a day. */
  | { kind: 'calendar'; calendar: 'chinese' | 'hebrew' | 'islamic-umalqura'; month: number; day: number };

export interface Holiday {
  name: LocalName;
  rule: HolidayRule;
}

export interface CultureNote {
  kind: 'politeness' | 'avoid';
  en: string;
  zh: string;
}

/** What to know of a market before writing to its buyers. */
export interface MarketCulture {
  country: CountryCode;
  language: ReplyLanguage;
  holidays: { source: string; days: readonly Holiday[] };
  notes: { source: string; items: readonly CultureNote[] };
}

const DAY = 86_400_000;
const iso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** The dates of a holiday in a year; a lunar one may fall twice in it or not at all. */
export function holidayDates(rule: HolidayRule, year: number): IsoDate[] {
  switch (rule.kind) {
    case 'fixed':
      return [iso(Date.UTC(year, rule.month - 1, rule.day))];
    case 'weekday': {
      const first = new Date(Date.UTC(year, rule.month - 1, 1));
      const ahead = (rule.weekday - (first.getUTCDay() || 7) + 7) % 7;
      return [iso(first.getTime() + (ahead + 7 * (rule.nth - 1)) * DAY)];
    }
    case 'easter':
      return [iso(easter(year) + rule.offset * DAY)];
    case 'calendar':
      return calendarDates(rule, year);
  }
}

/** A holiday of a year. */
export interface DatedHoliday {
  name: LocalName;
  date: IsoDate;
  /** Follows another calendar: may fall a day earlier or later. */
  about: boolean;
}

/** The holidays from a day on, that day included, soonest first; at most `most` and within a year. */
export function nextHolidays(days: readonly Holiday[], from: IsoDate, most: number): DatedHoliday[] {
  const year = Number(from.slice(0, 4));
  const until = `${year + 1}${from.slice(4)}`;
  return days
    .flatMap(({ name, rule }) =>
      [year, year + 1]
        .flatMap((one) => holidayDates(rule, one))
        .map((date) => ({ name, date, about: rule.kind === 'calendar' })),
    )
    .filter(({ date }) => date >= from && date < until)
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, most);
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)];
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

/** The Hebrew year begins with Tishri, which Intl counts as its first month. A leap month is not the month itself. */
function calendarDates(
  { calendar, month, day }: Extract<HolidayRule, { kind: 'calendar' }>,
  year: number,
): IsoDate[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
  });
  const wanted = calendar === 'hebrew' ? HEBREW[month - 1] : String(month);
  const dates: IsoDate[] = [];
  for (let time = Date.UTC(year, 0, 1); new Date(time).getUTCFullYear() === year; time += DAY) {
    const parts = format.formatToParts(time);
    const part = (type: string) => parts.find((one) => one.type === type)?.value;
    if (part('month') === wanted && part('day') === String(day)) dates.push(iso(time));
  }
  return dates;
}

const HEBREW = [
  'Tishri',
  'Heshvan',
  'Kislev',
  'Tevet',
  'Shevat',
  'Adar',
  'Nisan',
  'Iyar',
  'Sivan',
  'Tamuz',
  'Av',
  'Elul',
];
