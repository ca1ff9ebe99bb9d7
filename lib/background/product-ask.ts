import type { ProductValues } from '../storage/database';
import { findProduct, NO_VALUES, type ProductIdentity, productKey } from '../storage/products';
import type { Tables } from './estimate-view';
import { parcelView } from './parcel';
import type { SaleAsk } from './sale-inputs';
import type { TabState } from './tab-state';

/** True when the panel and chip have something to price. */
export const isProduct = (state: TabState | null): state is TabState =>
  state !== null && state.facts.kind === 'product' && state.facts.productId !== null;

/** What a product is remembered by. */
export const identityOf = ({ facts }: TabState): ProductIdentity => ({
  site: facts.site,
  productId: facts.productId ?? '',
  title: facts.title ?? '',
  facts,
});

/** What the seller remembers of the tab's product. */
export async function ownValues({ facts }: TabState): Promise<ProductValues> {
  return (await findProduct(productKey(facts.site, facts.productId ?? ''))) ?? NO_VALUES;
}

/** The product of a tab with everything that its cost rests on. */
export function productAsk(state: TabState, own: ProductValues, { settings, fx }: Tables): SaleAsk {
  const { facts, quantity } = state;
  const { grams, mm, destination } = parcelView(facts, own, quantity, settings);
  return {
    facts,
    own,
    destination: destination.value,
    quantity,
    grams: grams.value,
    mm: mm.value,
    settings,
    fx,
  };
}
