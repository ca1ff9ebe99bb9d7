import type { z } from 'zod';
import { platformCurrency } from '../core/profit';
import { shippedFees } from '../data/fees';
import type { editSchema } from '../messages/contract';
import type { EditError, PanelView } from '../messages/views';
import type { ProductValues } from '../storage/database';
import { saveProduct, valuesOf } from '../storage/products';
import { saveSettings } from '../storage/settings';
import { readEdit } from './edit';
import { currentPanelView, refreshAllTabs, refreshTab } from './pages';
import { identityOf, isProduct, ownValues, productAsk } from './product-ask';
import { chooseService, readSaleEdit, type SaleChange, type SaleSettings } from './sale-edit';
import { marketplaceOf, type SaleAsk, saleInputs } from './sale-inputs';
import { type TabState, tabStates, type UndoStep } from './tab-state';
import { loadTables } from './tables';

const UNDO_STEPS = 50;

type Edit = z.output<typeof editSchema>;

async function apply(
  tabId: number,
  state: TabState,
  { values, settings }: SaleChange,
  next: Pick<TabState, 'quantity' | 'undo'>,
): Promise<PanelView | null> {
  if (Object.keys(values).length > 0) await saveProduct(identityOf(state), values);
  await tabStates.set(tabId, { ...state, ...next });
  if (Object.keys(settings).length > 0) {
    await saveSettings(settings);
    await refreshAllTabs();
  } else await refreshTab(tabId);
  return currentPanelView(tabId);
}

/** The sale's part of an edit, or what of it cannot be read. */
function saleChange(edit: Edit, ask: SaleAsk): SaleChange | EditError {
  const { platform } = marketplaceOf(ask.facts, ask.settings);
  const settled = platform === null ? null : platformCurrency(platform, shippedFees);
  const stated = saleInputs(ask, platform).price.value?.currency;
  const change = readSaleEdit(edit.sale ?? {}, {
    ask,
    sale: { platform },
    priceCurrency: settled ?? stated ?? ask.settings.currency,
    forAll: edit.forAll ?? false,
  });
  if ('error' in change || edit.service === undefined) return change;
  const own = { ...ask.own, ...change.values };
  return { ...change, values: { ...change.values, ...chooseService(edit.service, { ...ask, own }) } };
}

/** Remembers corrections for the tab's product and answers with the new view, or says what cannot be read. */
export async function editPanel(tabId: number, edit: Edit): Promise<PanelView | EditError | null> {
  const parcel = readEdit(edit);
  if ('error' in parcel) return parcel;
  const state = await tabStates.get(tabId);
  if (!isProduct(state)) return null;
  const own = await ownValues(state);
  const tables = await loadTables();
  // What is typed of a market belongs to the one chosen in the same edit.
  const change = saleChange(edit, productAsk(state, { ...own, ...parcel }, tables));
  if ('error' in change) return change;
  const values: Partial<ProductValues> = { ...parcel, ...change.values };
  const { rates, commissions, returnFreight } = tables.settings;
  const changed = Object.keys(change.settings).length > 0;
  const step: UndoStep = {
    values: valuesOf(own),
    quantity: state.quantity,
    ...(changed && { settings: { rates, commissions, returnFreight } satisfies SaleSettings }),
  };
  const undo = [...state.undo, step].slice(-UNDO_STEPS);
  const next = { quantity: edit.quantity ?? state.quantity, undo };
  return apply(tabId, state, { values, settings: change.settings }, next);
}

/** Takes the last edit of this tab back. */
export async function undoEdit(tabId: number): Promise<PanelView | null> {
  const state = await tabStates.get(tabId);
  const step = state?.undo.at(-1);
  if (!isProduct(state) || !step) return currentPanelView(tabId);
  const { values, quantity, settings = {} } = step;
  return apply(tabId, state, { values, settings }, { quantity, undo: state.undo.slice(0, -1) });
}
