import type { CountryCode } from '../../core/origin';
import { goodHours } from '../../core/quote';
import { countryZone } from '../../data/quotes/country-zone';
import type { BuyerClock } from '../../messages/quote-view';

/** What time it is at the buyer's and when next it is a good one; null without a country or where its zone is unknown. */
export function buyerClock(country: CountryCode | null, now: number): BuyerClock | null {
  const found = country && countryZone(country);
  if (!country || !found) return null;
  const hours = goodHours(found.zone, country, now);
  if (!hours) return null;
  const { hour, minute, weekday } = hours.local;
  return { ...found, hour, minute, weekday, good: hours.good, next: hours.next };
}
