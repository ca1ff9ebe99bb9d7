import type { ProductRecord } from '../../lib/storage/database';

/** Products whose title, id or site holds every word typed. */
export function searchProducts(products: readonly ProductRecord[], typed: string): ProductRecord[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return products.filter((product) => {
    const text = `${product.title} ${product.productId} ${product.site}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
