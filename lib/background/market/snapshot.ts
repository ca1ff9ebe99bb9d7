import type { PageFacts } from '../../core/facts';
import type { Comparable, Snapshot } from '../../core/market';
import { fromDecimal } from '../../core/money';
import type { CountryCode, IsoDate } from '../../core/origin';
import type { Settings } from '../../storage/settings-schema';

/** Country a page says it ships to, by code or English name; null when it says none. */
function namedCountry(text: string | null, among: readonly CountryCode[]): CountryCode | null {
  if (text === null) return null;
  const said = text.trim().toLowerCase();
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return among.find((code) => [code, names.of(code)].some((name) => name?.toLowerCase() === said)) ?? null;
}

/** The market a search page shows: the site's own country, the one it ships to, else the first target market. */
export function marketOf({ country, shipTo }: PageFacts, { targetMarkets }: Settings): CountryCode {
  return country ?? namedCountry(shipTo, targetMarkets) ?? targetMarkets[0] ?? 'US';
}

/** The listings of a search page as comparables; null for other pages and for one without listings. */
export function snapshotOf(facts: PageFacts, settings: Settings, date: IsoDate): Snapshot | null {
  const { kind, listings, query, site } = facts;
  if (kind !== 'search' || !listings || listings.length === 0) return null;
  const comparables = listings.map(({ productId, title, price, rating, reviews }): Comparable => {
    const amount =
      price && price.amount > 0 ? fromDecimal(price.amount.toFixed(4), price.currency, 'halfUp') : null;
    return { productId, title, price: amount, rating, reviews };
  });
  return { site, market: marketOf(facts, settings), query: query ?? '', date, comparables };
}
