import browser from 'webextension-polyfill';
import type { PageFacts } from '../core/facts';
import type { PageCommand, PanelNotice } from '../messages/contract';
import type { PageView, PanelView } from '../messages/views';
import { hasSearches, saveSearch } from '../storage/searches';
import { loadSettings } from '../storage/settings';
import { pageView } from './chip-view';
import type { Tables } from './estimate-view';
import { destinationHint } from './market/market-view';
import { listingMarks } from './market/marks';
import { snapshotOf } from './market/snapshot';
import { panelView } from './panel-view';
import { isProduct } from './product-ask';
import { hearThread } from './replies/thread-clock';
import { type TabState, tabStates } from './tab-state';
import { loadTables, today } from './tables';

/** Names of the commands in the manifest. */
export const OPEN_PANEL = 'open-panel';
export const OPEN_REPLIES = 'open-replies';

/** Sends a command to a tab's page script. Undefined when no script lives there (any other site). */
export async function tell(tabId: number, command: PageCommand): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** Tells open panels to ask again. */
export const notifyPanel = (tabId: number) => notify({ notice: 'view.changed', tabId });

/** Tells the open panels of a tab something. Nobody listening is the usual case, and an error then. */
export async function notify(notice: PanelNotice): Promise<void> {
  // Firefox brings a runtime message to no frame inside a page. Not awaited: the page script does not answer it.
  void browser.tabs.sendMessage(notice.tabId, notice).catch(() => undefined);
  await browser.runtime.sendMessage(notice).catch(() => undefined);
}

/** Which commands the browser gave no key, or the user took it away from. */
async function ownKeys(): Promise<PageView['ownKeys']> {
  const commands = await browser.commands.getAll();
  const lacks = (command: string) => !commands.find(({ name }) => name === command)?.shortcut;
  return { panel: lacks(OPEN_PANEL), replies: lacks(OPEN_REPLIES) };
}

/** Null where the site is switched off or the page is no product page. */
async function currentPageView(state: TabState | null, withMarket: boolean): Promise<PageView | null> {
  const tables = await loadTables();
  const view = await viewOf(state, tables, false);
  if (!view) return null;
  const hint = withMarket && isProduct(state) ? await destinationHint(state, tables) : null;
  return pageView(view, tables.settings, Date.now(), await ownKeys(), hint);
}

/** Null where the site is switched off, or the page is a wall or a product without a number. */
async function viewOf(state: TabState | null, tables: Tables, solve = true): Promise<PanelView | null> {
  if (!state || !tables.settings.sites[state.facts.site]) return null;
  const { kind, productId } = state.facts;
  const readable = kind === 'product' ? productId !== null : kind !== 'blocked';
  return readable ? panelView(state, tables, solve) : null;
}

/** The panel's view of a tab; null when there is nothing to read or the site is off. */
export async function currentPanelView(tabId: number): Promise<PanelView | null> {
  return viewOf(await tabStates.get(tabId), await loadTables());
}

/** Takes over what the page script read. The same product keeps its quantity and its undo steps. */
export async function publishFacts(tabId: number, facts: PageFacts | null): Promise<PageView | null> {
  if (facts === null) {
    await tabStates.remove(tabId);
    return null;
  }
  const old = await tabStates.get(tabId);
  const same = old?.facts.site === facts.site && old.facts.productId === facts.productId;
  const state: TabState = same ? { ...old, facts } : { facts, quantity: 1, undo: [] };
  await tabStates.set(tabId, state);
  await remember(state);
  await notifyPanel(tabId);
  // The first answer is quick; the quadrant and the marks follow.
  void follow(tabId, state);
  return currentPageView(state, false);
}

async function follow(tabId: number, state: TabState): Promise<void> {
  if (isProduct(state) && (await hasSearches())) await refreshTab(tabId);
  else await refreshMarks(tabId, state);
}

/** A search that is open is kept for comparing with later, a conversation waits for an answer; nowhere else. */
async function remember({ facts }: TabState): Promise<void> {
  const settings = await loadSettings();
  if (!settings.sites[facts.site]) return;
  await hearThread(facts);
  const snapshot = snapshotOf(facts, settings, today());
  if (snapshot) await saveSearch(snapshot);
}

/** Marks on the cards of a search page or the requests of a list, where the seller wants them. */
async function refreshMarks(tabId: number, state: TabState | null): Promise<void> {
  if (state?.facts.kind === 'rfq-list') {
    const { rfqMarks } = await import('./quotes/rfq-list');
    await tell(tabId, { command: 'marks.update', ...(await rfqMarks(state.facts, await loadTables())) });
    return;
  }
  if (state?.facts.kind !== 'search') return;
  const marks = await listingMarks(state, await loadTables());
  if (marks) await tell(tabId, { command: 'marks.update', ...marks });
}

/** Redraws the chip of one tab after an edit or a change of settings. */
export async function refreshTab(tabId: number): Promise<void> {
  const state = await tabStates.get(tabId);
  const view = await currentPageView(state, true);
  await tell(tabId, { command: 'view.update', view });
  await refreshMarks(tabId, state);
}

/** Settings, rates or products changed: every open product page and panel follows. */
export async function refreshAllTabs(): Promise<void> {
  const tabs = await tabStates.tabs();
  await Promise.all(tabs.flatMap((tabId) => [refreshTab(tabId), notifyPanel(tabId)]));
}
