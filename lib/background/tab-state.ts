import browser from 'webextension-polyfill';
import type { PageFacts } from '../core/facts';
import type { PanelTabId } from '../messages/views';
import type { ProductValues } from '../storage/database';
import type { SaleSettings } from './sale-edit';

/** One step that `panel.undo` takes back. */
export interface UndoStep {
  values: ProductValues;
  quantity: number;
  /** Where the edit changed what holds for all products. */
  settings?: SaleSettings;
}

/**
 * What is known of one tab. Kept in `storage.session`, not in variables: the worker may be stopped at any time.
 * Page scripts cannot read that area.
 */
export interface TabState {
  facts: PageFacts;
  quantity: number;
  undo: UndoStep[];
}

/** Which frame of a tab holds the panel. A token is good for one frame, once. */
export interface PanelAccess {
  token: string | null;
  frameId: number | null;
  /** The tab of the panel that it was opened for. */
  tab?: PanelTabId;
}

/** A typed `storage.session` slot a tab. */
function slot<T>(prefix: string) {
  const keyOf = (tabId: number) => `${prefix}:${tabId}`;
  return {
    async get(tabId: number): Promise<T | null> {
      const key = keyOf(tabId);
      return ((await browser.storage.session.get(key))[key] as T | undefined) ?? null;
    },
    async set(tabId: number, value: T): Promise<void> {
      await browser.storage.session.set({ [keyOf(tabId)]: value });
    },
    async remove(tabId: number): Promise<void> {
      await browser.storage.session.remove(keyOf(tabId));
    },
    async tabs(): Promise<number[]> {
      const all = Object.keys(await browser.storage.session.get(null));
      return all
        .filter((key) => key.startsWith(`${prefix}:`))
        .map((key) => Number(key.slice(prefix.length + 1)));
    },
  };
}

export const tabStates = slot<TabState>('tab');
export const panelAccess = slot<PanelAccess>('panel');

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([tabStates.remove(tabId), panelAccess.remove(tabId)]);
}
