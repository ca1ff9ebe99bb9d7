import { mergeSnapshots, prepareRivals, type Rivals } from '../../core/market';
import type { CountryCode, Sourced } from '../../core/origin';
import type { SearchNote } from '../../messages/market-view';
import type { ProductValues, SearchRecord } from '../../storage/database';

/** Words of a query that must stand in a title for the search to be about such products. */
const FITS = 0.6;

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a search is about the product: it lists it, or most of its words are in the title. */
function fits(search: SearchRecord, title: string | null, productId: string | null): boolean {
  if (search.comparables.some((one) => one.productId !== undefined && one.productId === productId))
    return true;
  const asked = words(search.query);
  const said = new Set(words(title ?? ''));
  return asked.length > 0 && asked.filter((word) => said.has(word)).length >= FITS * asked.length;
}

/** What a product is held against in a market. */
export interface Field {
  rivals: Rivals;
  notes: SearchNote[];
}

export interface Subject {
  title: string | null;
  productId: string | null;
  searches: ProductValues['searches'];
}

const NOTHING = prepareRivals([]);

/** The searches of one market and the listings of those that are used for the product. */
export function fieldOf(searches: readonly SearchRecord[], market: CountryCode, subject: Subject): Field {
  const there = searches.filter((search) => search.market === market);
  const used = (search: SearchRecord): Sourced<boolean> => {
    const own = subject.searches[search.id];
    if (own !== undefined) return { value: own, origin: 'yours' };
    return { value: fits(search, subject.title, subject.productId), origin: 'assumed' };
  };
  const notes = there.map((search) => ({ search, used: used(search) }));
  const chosen = notes.filter((note) => note.used.value).map(({ search }) => search);
  return {
    rivals: chosen.length > 0 ? prepareRivals(mergeSnapshots(chosen)) : NOTHING,
    notes: notes.map(({ search: { id, site, query, date, comparables }, used: use }) => ({
      id,
      site,
      market,
      query,
      date,
      listings: comparables.length,
      used: use,
    })),
  };
}
