import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { DATABASE_NAME, database } from '../../lib/storage/database';
import { loadFxRates } from '../../lib/storage/fx';
import { findProduct, listProducts } from '../../lib/storage/products';
import { loadSettings } from '../../lib/storage/settings';

interface Frozen {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
  now: { product: { key: string }; products: number; cny: string; settings: object };
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
  });

  it('has one example for each version of the database', async () => {
    await database.open();
    expect(examples.map((example) => example.version)).toEqual(
      Array.from({ length: database.verno }, (_, index) => index + 1),
    );
  });
});
