import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { shippedCards } from '../../lib/data';
import { listCardVersions } from '../../lib/storage/cards';
import { DATABASE_NAME, database } from '../../lib/storage/database';
import { loadFxRates } from '../../lib/storage/fx';
import { findProduct, listProducts } from '../../lib/storage/products';
import { loadSettings } from '../../lib/storage/settings';
import { findSheetPlan } from '../../lib/storage/sheet-plans';

interface Frozen {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
  now: {
    product: { key: string };
    products: number;
    cny: string;
    settings: object;
    /** Since version 2: names of own cards by id, cards of sheet plans by layout. */
    cards?: Record<string, string>;
    plans?: Record<string, string>;
  };
}

const folder = new URL('./frozen/', import.meta.url);
const examples = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Frozen);

/** Writes a frozen example as the release of that version would have left it. */
async function install({ version, stores, rows }: Frozen): Promise<void> {
  const old = new Dexie(DATABASE_NAME);
  old.version(version).stores(stores);
  await old.open();
  for (const [table, values] of Object.entries(rows)) await old.table(table).bulkAdd(values);
  old.close();
}

afterEach(async () => {
  database.close();
  await Dexie.delete(DATABASE_NAME);
});

describe('data of every released version is still there today', () => {
  it.each(examples)('version $version', async (example) => {
    await install(example);
    await database.open();
    expect(await findProduct(example.now.product.key)).toMatchObject(example.now.product);
    expect(await listProducts()).toHaveLength(example.now.products);
    expect((await loadFxRates()).find((rate) => rate.quote === 'CNY')?.perUsd).toBe(example.now.cny);
    expect(await loadSettings()).toMatchObject(example.now.settings);
    for (const [id, name] of Object.entries(example.now.cards ?? {})) {
      expect((await listCardVersions(id)).map(({ card }) => card.name.zh)).toEqual([name]);
    }
    for (const [layout, cardId] of Object.entries(example.now.plans ?? {})) {
      expect((await findSheetPlan(layout))?.cardId).toBe(cardId);
    }
  });

  it('a card kept by version 1 is found among the versions of its id', async () => {
    const [first] = examples;
    const card = { ...shippedCards[0], id: 'own', status: 'user' };
    const row = { id: 'record', createdAt: 5, updatedAt: 5, deletedAt: null, card };
    await install({ ...(first as Frozen), rows: { cards: [row] } });
    await database.open();
    expect(await listCardVersions('own')).toEqual([{ recordId: 'record', savedAt: 5, file: null, card }]);
  });

  it('has one example for each version of the database', async () => {
    await database.open();
    expect(examples.map((example) => example.version)).toEqual(
      Array.from({ length: database.verno }, (_, index) => index + 1),
    );
  });
});
