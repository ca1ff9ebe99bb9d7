import type { z } from 'zod';
import type { editSchema } from '../messages/contract';
import type { EditError, PanelView } from '../messages/views';
import type { ProductValues } from '../storage/database';
import { findProduct, NO_VALUES, productKey, saveProduct } from '../storage/products';
import { readEdit } from './edit';
import { currentPanelView, refreshTab } from './pages';
import { isProduct } from './panel-view';
import { type TabState, tabStates, type UndoStep } from './tab-state';

const UNDO_STEPS = 50;

const identityOf = ({ facts }: TabState) => ({
  site: facts.site,
  productId: facts.productId ?? '',
  title: facts.title ?? '',
});

async function remembered(state: TabState): Promise<ProductValues> {
  const { site, productId } = identityOf(state);
  const { grams, mm, goods, destination, cost } =
    (await findProduct(productKey(site, productId))) ?? NO_VALUES;
  return { grams, mm, goods, destination, cost };
}

async function apply(
  tabId: number,
  state: TabState,
  values: Partial<ProductValues>,
  next: Pick<TabState, 'quantity' | 'undo'>,
): Promise<PanelView | null> {
  if (Object.keys(values).length > 0) await saveProduct(identityOf(state), values);
  await tabStates.set(tabId, { ...state, ...next });
  await refreshTab(tabId);
  return currentPanelView(tabId);
}

/** Remembers corrections for the tab's product and answers with the new view, or says what cannot be read. */
export async function editParcel(
  tabId: number,
  edit: z.output<typeof editSchema>,
): Promise<PanelView | EditError | null> {
  const values = readEdit(edit);
  if ('error' in values) return values;
  const state = await tabStates.get(tabId);
  if (!isProduct(state)) return null;
  const step: UndoStep = { values: await remembered(state), quantity: state.quantity };
  const undo = [...state.undo, step].slice(-UNDO_STEPS);
  return apply(tabId, state, values, { quantity: edit.quantity ?? state.quantity, undo });
}

/** Takes the last edit of this tab back. */
export async function undoEdit(tabId: number): Promise<PanelView | null> {
  const state = await tabStates.get(tabId);
  const step = state?.undo.at(-1);
  if (!isProduct(state) || !step) return currentPanelView(tabId);
  return apply(tabId, state, step.values, { quantity: step.quantity, undo: state.undo.slice(0, -1) });
}
