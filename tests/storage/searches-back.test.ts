import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { clearEverything } from '../../lib/storage/database';
import { listSearches, removeSearches, restoreSearches, saveSearch } from '../../lib/storage/searches';

beforeEach(clearEverything);

const search = (query: string) => ({
  site: 'file',
  market: 'DE',
  query,
  date: '2026-11-01',
  comparables: [{ title: query, price: null, rating: null, reviews: null }],
});

it('searches that were forgotten come back as they were, under their own ids', async () => {
  const id = await saveSearch(search('lamp'), 1000);
  await saveSearch(search('desk'), 2000);
  const kept = await listSearches();
  await removeSearches();
  expect(await listSearches()).toEqual([]);
  await restoreSearches(kept);
  expect(await listSearches()).toEqual(kept);
  expect(kept.map((one) => one.id)).toContain(id);
});
