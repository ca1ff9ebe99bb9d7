import type { PanelView, ProductPanelView, ProductView } from '../messages/views';
import type { ProductValues } from '../storage/database';
import { findProduct, NO_VALUES, type ProductIdentity, productKey } from '../storage/products';
import { cardsBehind, estimateViews, fxView, type Tables } from './estimate-view';
import { parcelView } from './parcel';
import type { SaleAsk } from './sale-inputs';
import { saleView } from './sale-view';
import type { TabState } from './tab-state';
import { languageOf } from './tables';

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

async function productView(state: TabState, tables: Tables, solve: boolean): Promise<ProductView> {
  const { facts } = state;
  const own = await ownValues(state);
  const parcel = parcelView(facts, own, state.quantity, tables.settings);
  const priced = {
    grams: parcel.grams.value,
    mm: parcel.mm.value,
    goods: parcel.goods.value,
    quantity: parcel.quantity,
    country: parcel.destination.value,
  };
  const estimates = estimateViews(priced, tables);
  return {
    key: productKey(facts.site, facts.productId ?? ''),
    parcel,
    estimates,
    fx: fxView(tables),
    cards: cardsBehind(estimates),
    sale: saleView(productAsk(state, own, tables), estimates[0], tables, solve),
    canUndo: state.undo.length > 0,
  };
}

/** Everything that the panel shows for a page; without `solve` no prices to ask, as the chip shows none. */
export async function panelView(state: TabState, tables: Tables, solve = true): Promise<PanelView> {
  const { settings } = tables;
  return {
    facts: state.facts,
    product: isProduct(state) ? await productView(state, tables, solve) : null,
    sellerCurrency: settings.currency,
    targetMarkets: settings.targetMarkets,
    language: languageOf(settings),
    theme: settings.theme,
    layout: settings.panel,
    tab: null,
  };
}

export const ofProduct = (view: PanelView): view is ProductPanelView => view.product !== null;
