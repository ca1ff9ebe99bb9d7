import type { PageFacts, SiteId } from '../core/facts';
import { database, type ProductRecord, type ProductValues } from './database';
import { newRecord, purgeTombstones } from './stored-record';

export interface ProductIdentity {
  site: SiteId;
  productId: string;
  title: string;
  /** What the page says now. */
  facts?: PageFacts;
}

export const NO_VALUES: ProductValues = {
  grams: null,
  mm: null,
  goods: null,
  destination: null,
  cost: null,
  hs: null,
  category: null,
  rebate: null,
  monthlyPieces: null,
  rates: {},
  markets: {},
  searches: {},
};

/** `${site}:${productId}` */
export const productKey = (site: SiteId, productId: string): string => `${site}:${productId}`;

/** The corrections of a record without its identity and bookkeeping. */
export function valuesOf(values: ProductValues): ProductValues {
  const keys = Object.keys(NO_VALUES) as (keyof ProductValues)[];
  return Object.fromEntries(keys.map((key) => [key, values[key]])) as unknown as ProductValues;
}

/** Records of an earlier version lack the newer values. */
const complete = (record: ProductRecord): ProductRecord => ({
  ...NO_VALUES,
  ...record,
  facts: record.facts ?? null,
});

/** The seller's corrections for one product; null when there are none or they were deleted. */
export async function findProduct(key: string): Promise<ProductRecord | null> {
  const record = await database.products.where('key').equals(key).first();
  return record && record.deletedAt === null ? complete(record) : null;
}

/** Remembers corrections; values not named stay as they are. */
export async function saveProduct(
  product: ProductIdentity,
  values: Partial<ProductValues>,
  now = Date.now(),
): Promise<void> {
  const key = productKey(product.site, product.productId);
  await database.transaction('rw', database.products, async () => {
    const old = await database.products.where('key').equals(key).first();
    const base = old ?? newRecord(now);
    const kept = old?.deletedAt === null ? complete(old) : { ...base, ...NO_VALUES };
    const facts = product.facts ?? old?.facts ?? null;
    await database.products.put({
      ...kept,
      ...product,
      facts,
      key,
      ...values,
      updatedAt: now,
      deletedAt: null,
    });
  });
}

/** All remembered products, the latest first. */
export async function listProducts(): Promise<ProductRecord[]> {
  const records = await database.products.orderBy('updatedAt').reverse().toArray();
  return records.filter((record) => record.deletedAt === null).map(complete);
}

/** Deletes by tombstone; `restoreProduct` takes it back. */
export async function removeProduct(id: string, now = Date.now()): Promise<void> {
  await database.products.update(id, { deletedAt: now, updatedAt: now });
  await purgeTombstones(database.products, now);
}

export async function restoreProduct(id: string, now = Date.now()): Promise<void> {
  await database.products.update(id, { deletedAt: null, updatedAt: now });
}
