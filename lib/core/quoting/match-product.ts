/** Words of a request that say nothing of the product. */
const NOISE = new Set(
  'the and for with from need want buy looking request quote quotation price please piece pieces pcs set sets new hot sale custom customized high quality good best oem odm wholesale supplier supply'.split(
    ' ',
  ),
);

/** A plural is the same word. */
const stem = (word: string) => (/^[a-z]{3,}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word);

function wordsOf(text: string): Set<string> {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !NOISE.has(word) && !/^\d+$/.test(word)).map(stem));
}

export interface ProductMatch<T> {
  product: T;
  /** Share of the request's words that its title has, 0 to 1. */
  share: number;
}

/** The product whose title has most of the words that the request names its product by; null without products. */
export function matchProduct<T extends { title: string }>(
  request: string,
  products: readonly T[],
): ProductMatch<T> | null {
  const wanted = [...wordsOf(request)];
  let best: ProductMatch<T> | null = null;
  for (const product of products) {
    const own = wordsOf(product.title);
    const hits = wanted.filter((word) => own.has(word)).length;
    const share = wanted.length === 0 ? 0 : hits / wanted.length;
    if (!best || share > best.share) best = { product, share };
  }
  return best;
}
