import type { Snapshot } from '../core/market';
import { database, type SearchRecord } from './database';
import { newRecord } from './stored-record';

/** Searches kept, the oldest forgotten first; each holds a page of listings. */
const MOST_SEARCHES = 200;

/** Keeps a search page as it is now, in place of what was kept of the same search there; answers its id. */
export async function saveSearch(snapshot: Snapshot, now = Date.now()): Promise<string> {
  const { site, market, query } = snapshot;
  return database.transaction('rw', database.searches, async () => {
    const old = await database.searches.where('[site+market+query]').equals([site, market, query]).first();
    const record: SearchRecord = { ...(old ?? newRecord(now)), ...snapshot, updatedAt: now, deletedAt: null };
    await database.searches.put(record);
    const keys = await database.searches.orderBy('updatedAt').primaryKeys();
    await database.searches.bulkDelete(keys.slice(0, Math.max(0, keys.length - MOST_SEARCHES)));
    return record.id;
  });
}

/** The searches kept, of one market or of all, the latest first. */
export async function listSearches(market?: string): Promise<SearchRecord[]> {
  const all = await database.searches.orderBy('updatedAt').reverse().toArray();
  return all.filter((search) => market === undefined || search.market === market);
}

/** Whether any search is kept, without reading them. */
export async function hasSearches(): Promise<boolean> {
  return (await database.searches.count()) > 0;
}

/** Forgets one search, or all. */
export async function removeSearches(ids?: readonly string[]): Promise<void> {
  if (ids) await database.searches.bulkDelete([...ids]);
  else await database.searches.clear();
}

/** Brings back searches that were forgotten, as they were. */
export async function restoreSearches(records: readonly SearchRecord[]): Promise<void> {
  await database.searches.bulkPut([...records]);
}
