import { normalise } from '../../core/units/number';

const YEAR_FIRST = /(?<!\d)(20\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(20\d\d)(?!\d)/;
const NAMED = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|\.)?\s(?:de\s)?(\p{L}{3,})\.?,?\s(?:de\s)?(20\d\d)/u;
const NAMED_FIRST = /(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(20\d\d)/u;

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
};

const plain = (word: string, letters: number) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, letters);

/** Names of the months as they stand beside a day: several languages bend them. */
function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2020, month, 15)));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

/** Number of a month from its name or the beginning of it, in English or the page's language. */
function monthOf(name: string, language: string): number | null {
  for (const locale of ['en', language]) {
    const names = monthNames(locale);
    // Three letters name a month, but juin and juillet begin alike.
    for (const letters of [3, 4]) {
      const found = names.filter((spelt) => plain(spelt, letters) === plain(name, letters));
      if (found.length === 1) return names.indexOf(found[0] ?? '') + 1;
    }
  }
  return null;
}

/**
 * Day of a date as a console prints it, `2026-03-04 10:11`, `Mar 4, 2026`, `4. März 2026`, `2026年3月4日`,
 * `13/03/2026`, as ISO 8601. Null for `03/04/2026`, which two countries read differently, and for what is no date.
 */
export function readDate(text: string, language: string): string | null {
  const words = normalise(text);
  const [, year, month, day] = YEAR_FIRST.exec(words) ?? [];
  if (year) return iso(Number(year), Number(month), Number(day));
  const [, first, sign, second, last] = YEAR_LAST.exec(words) ?? [];
  if (last) return numericDate(Number(first), Number(second), Number(last), sign === '.');
  const named = NAMED.exec(words);
  const [name, dayOf, yearOf] = named
    ? [named[2], named[1], named[3]]
    : (NAMED_FIRST.exec(words)?.slice(1) ?? []);
  const monthNumber = name ? monthOf(name, language) : null;
  return monthNumber ? iso(Number(yearOf), monthNumber, Number(dayOf)) : null;
}

/** Dots stand between day and month everywhere they are used; strokes do so in some countries only. */
function numericDate(first: number, second: number, year: number, dots: boolean): string | null {
  if (dots || first > 12) return iso(year, second, first);
  if (second > 12) return iso(year, first, second);
  return first === second ? iso(year, first, second) : null;
}
