import type { CountryCode, IsoDate } from '../../core/origin';
import { nextHolidays } from '../../core/replies';
import { cultureSources, marketCultures } from '../../data/replies/culture';
import type { CultureView } from '../../messages/replies-view';

/** Nobody plans an answer further ahead. */
const MOST_HOLIDAYS = 4;
const NO_SOURCE = { en: '', zh: '' };

/** Other calendars are walked day by day, and the list is asked for at every key: the last answer is kept. */
let last: { key: string; view: CultureView | null } | null = null;

/** Holidays from today on and manners of a country; null where we know nothing of it. */
export function cultureView(country: CountryCode | null, today: IsoDate): CultureView | null {
  const key = `${country} ${today}`;
  if (last?.key !== key) last = { key, view: country ? viewOf(country, today) : null };
  return last.view;
}

function viewOf(country: CountryCode, today: IsoDate): CultureView | null {
  const market = marketCultures.find((one) => one.country === country);
  if (!market) return null;
  const holidays = nextHolidays(market.holidays.days, today, MOST_HOLIDAYS);
  return {
    country,
    holidays,
    today: holidays.filter(({ date }) => date === today).map(({ name }) => name),
    notes: [...market.notes.items],
    holidaySource: cultureSources[market.holidays.source]?.what ?? NO_SOURCE,
    noteSource: cultureSources[market.notes.source]?.what ?? NO_SOURCE,
  };
}
