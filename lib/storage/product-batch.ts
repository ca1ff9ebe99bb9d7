import { database, type ProductValues } from './database';
import { type ProductIdentity, productKey, saveProduct } from './products';

/** Remembers values of several products, all or none; answers what puts everything back as it was. */
export async function saveProducts(
  list: readonly { product: ProductIdentity; values: Partial<ProductValues> }[],
  now = Date.now(),
): Promise<() => Promise<void>> {
  const keys = list.map(({ product }) => productKey(product.site, product.productId));
  const table = database.products;
  const before = await table.where('key').anyOf(keys).toArray();
  await database.transaction('rw', table, async () => {
    for (const { product, values } of list) await saveProduct(product, values, now);
  });
  return () =>
    database.transaction('rw', table, async () => {
      await table.where('key').anyOf(keys).delete();
      await table.bulkPut(before);
    });
}
