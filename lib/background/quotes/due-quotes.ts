import { type DueItem, dueItems, nextDue } from '../../core/quoting';
import { countryZone } from '../../data/quotes/country-zone';
import type { QuoteDue } from '../../messages/quote-view';
import { quoteShelf, type StoredQuote } from '../../storage/quotes';
import { loadSettings } from '../../storage/settings';
import { buyerClock } from './buyer-clock';

/** What has to be done about a quotation, at hours that are good for its buyer. */
export function dueOf(quote: StoredQuote, days: readonly number[]): DueItem[] {
  const { country } = quote;
  return dueItems(quote, country ? (countryZone(country)?.zone ?? null) : null, days);
}

/** Quotations that ask for attention at a moment, the longest due first. */
export async function dueQuotes(now = Date.now()): Promise<QuoteDue[]> {
  const [quotes, { quoting }] = await Promise.all([quoteShelf.list(), loadSettings()]);
  const found = quotes.flatMap((quote): QuoteDue[] => {
    const due = nextDue(dueOf(quote, quoting.followUps), now);
    if (!due || due.at > now) return [];
    const { id, number, product, country, source } = quote;
    return [{ id, number, product, country, url: source?.url ?? null, due, clock: buyerClock(country, now) }];
  });
  return found.sort((a, b) => a.due.at - b.due.at);
}
