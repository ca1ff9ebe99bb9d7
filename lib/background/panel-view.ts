import type { PanelView } from '../messages/views';
import { findProduct, NO_VALUES, productKey } from '../storage/products';
import { cardsBehind, estimateViews, fxView, type Tables } from './estimate-view';
import { parcelView } from './parcel';
import type { TabState } from './tab-state';
import { languageOf } from './tables';

/** True when the panel and chip have something to price. */
export const isProduct = (state: TabState | null): state is TabState =>
  state !== null && state.facts.kind === 'product' && state.facts.productId !== null;

/** Everything that the panel, the chip and the popup show for a product page. */
export async function panelView(state: TabState, tables: Tables): Promise<PanelView> {
  const { facts } = state;
  const key = productKey(facts.site, facts.productId ?? '');
  const own = (await findProduct(key)) ?? NO_VALUES;
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
    facts,
    productKey: key,
    parcel,
    estimates,
    sellerCurrency: tables.settings.currency,
    fx: fxView(tables),
    cards: cardsBehind(estimates),
    targetMarkets: tables.settings.targetMarkets,
    language: languageOf(tables.settings),
    theme: tables.settings.theme,
    layout: tables.settings.panel,
    canUndo: state.undo.length > 0,
  };
}
