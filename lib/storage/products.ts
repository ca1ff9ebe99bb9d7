import type { SiteId } from '../core/facts';
import { database, type ProductRecord, type ProductValues } from './database';
import { newRecord, purgeTombstones } from './stored-record';

export interface ProductIdentity {
  site: SiteId;
  productId: string;
  title: string;
}

export const NO_VALUES: ProductValues = { grams: null, mm: null, goods: null, destination: null, cost: null };

/** `${site}:${productId}` */
export const productKey = (site: SiteId, productId: string): string => `${site}:${productId}`;

/** The seller's corrections for one product; null when there are none or they were deleted. */
export async function findProduct(key: string): Promise<ProductRecord | null> {
  const record = await database.products.where('key').equals(key).first();
  return record && record.deletedAt === null ? record : null;
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
    const base = old ?? { ...newRecord(now), ...NO_VALUES };
    const kept = base.deletedAt === null ? base : { ...base, ...NO_VALUES };
    await database.products.put({ ...kept, ...product, key, ...values, updatedAt: now, deletedAt: null });
  });
}

/** All remembered products, the latest first. */
export async function listProducts(): Promise<ProductRecord[]> {
  const records = await database.products.orderBy('updatedAt').reverse().toArray();
  return records.filter((record) => record.deletedAt === null);
}

/** Deletes by tombstone; `restoreProduct` takes it back. */
export async function removeProduct(id: string, now = Date.now()): Promise<void> {
  await database.products.update(id, { deletedAt: now, updatedAt: now });
  await purgeTombstones(database.products, now);
}

export async function restoreProduct(id: string, now = Date.now()): Promise<void> {
  await database.products.update(id, { deletedAt: null, updatedAt: now });
}
