import { plainAttributes } from './attributes';
import { type TitleGrams, titleGrams } from './title-grams';

/** The words of a product in the form they are compared in. */
export interface ProductText {
  grams: TitleGrams | null;
  attributes: ReadonlyMap<string, string>;
}

/** Prepares a product's words; once where it meets many markets. */
export function productText(product: {
  title: string | null;
  attributes?: Readonly<Record<string, string>>;
}): ProductText {
  return {
    grams: product.title === null ? null : titleGrams(product.title),
    attributes: plainAttributes(product.attributes),
  };
}
