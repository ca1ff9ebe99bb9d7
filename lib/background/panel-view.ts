import type { SaleView } from '../messages/sale-view';
import type { EstimateView, PanelView, ProductPanelView, ProductView } from '../messages/views';
import type { ProductValues } from '../storage/database';
import { productKey } from '../storage/products';
import { cardsBehind, estimateViews, fxView, type Tables } from './estimate-view';
import { goodsOf, parcelView } from './parcel';
import { isProduct, ownValues, productAsk } from './product-ask';
import { saleView } from './sale-view';
import { stockedOrder } from './stocked-sale';
import type { TabState } from './tab-state';
import { languageOf } from './tables';

/** The sale as the seller has chosen: sent from China, or one piece at a time from a warehouse of his. */
async function soldView(
  state: TabState,
  own: ProductValues,
  estimate: EstimateView | undefined,
  tables: Tables,
  solve: boolean,
): Promise<SaleView> {
  const ask = productAsk(state, own, tables);
  const stock = await stockedOrder(ask, goodsOf(own), tables);
  return saleView(stock ? { ...ask, quantity: 1 } : ask, estimate, tables, solve, stock);
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
    sale: await soldView(state, own, estimates[0], tables, solve),
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
