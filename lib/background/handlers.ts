import browser from 'webextension-polyfill';
import type { OptionsNotice } from '../messages/contract';
import type { Handlers, Sender } from '../messages/receive';
import type { PanelView } from '../messages/views';
import { saveSettings } from '../storage/settings';
import { curveView } from './curve-view';
import type { Tables } from './estimate-view';
import { expandCode, fillFields, insertReply } from './insert';
import { editMarket } from './market/market-edit';
import { marketHints, marketView } from './market/market-view';
import {
  currentPanelView,
  notify,
  notifyPanel,
  publishFacts,
  refreshAllTabs,
  refreshTab,
  tell,
} from './pages';
import { admitPanel, isAdmitted, registerPanel, wantedTab } from './panel-access';
import { editPanel, undoEdit } from './panel-edit';
import { calculate, popupView } from './popup-view';
import { isProduct } from './product-ask';
import { dueQuotes } from './quotes/due-quotes';
import { syncQuoteAlarms } from './quotes/quote-alarms';
import { outdateReplyLibrary } from './replies/library-age';
import { answerThread, waitingThreads } from './replies/thread-clock';
import { type TabState, tabStates } from './tab-state';
import { loadTables } from './tables';
import { warehouseView } from './warehouse-view';

const HOUR_MS = 60 * 60 * 1000;

// Evaluated when first asked for: the patterns and texts of 14 languages would take longer than the estimate that a
// stopped worker is woken for. A worker may not load anything; in its bundle this is a call.
const replies = () => import('./replies/reply-verbs');
const quotes = () => import('./quotes/quote-verbs');

/** Answers only the frame that spent the tab's token. */
async function admitted<T>(sender: Sender, answer: () => Promise<T>): Promise<T | null> {
  return (await isAdmitted(sender)) ? answer() : null;
}

/** Pages that say something of a market. */
const hasMarket = (state: TabState | null): state is TabState =>
  state !== null && (state.facts.kind === 'search' || isProduct(state));

/** Answers about the tab's product; null where the page has none. */
async function withProduct<T>(
  tabId: number,
  answer: (state: TabState, tables: Tables) => Promise<T>,
): Promise<T | null> {
  const state = await tabStates.get(tabId);
  return isProduct(state) ? answer(state, await loadTables()) : null;
}

async function hideChip(tabId: number, span: 'hour' | 'site'): Promise<void> {
  const state = await tabStates.get(tabId);
  if (!state) return;
  const { site } = state.facts;
  const until = span === 'hour' ? Date.now() + HOUR_MS : Number.MAX_SAFE_INTEGER;
  await saveSettings((old) => ({ hiddenUntil: { ...old.hiddenUntil, [site]: until } }));
  await refreshAllTabs();
}

async function moveChip(tabId: number, offset: { dx: number; dy: number }): Promise<void> {
  const state = await tabStates.get(tabId);
  if (!state) return;
  const { site } = state.facts;
  await saveSettings((old) => ({ chipOffset: { ...old.chipOffset, [site]: offset } }));
}

/** What a panel shows at first, at the tab it was opened for. */
async function firstPanelView(tabId: number): Promise<PanelView | null> {
  const view = await currentPanelView(tabId);
  return view && { ...view, tab: await wantedTab(tabId) };
}

/** The options page; at one of its tools in the tab that shows it already, else in one of its own. */
async function openOptions(section: string | undefined): Promise<void> {
  if (section === undefined) return browser.runtime.openOptionsPage();
  const notice: OptionsNotice = { notice: 'options.show', section };
  // Nobody listening is an error; the panel listens and gives no answer.
  const shown = await browser.runtime.sendMessage(notice).catch(() => undefined);
  if (shown !== true) await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${section}`) });
}

/** One handler a verb; the contract table says who may call it. */
export const handlers: Handlers = {
  'facts.publish': ({ facts }, { tabId }) => publishFacts(tabId, facts),
  'panel.register': async ({ tab }, { tabId }) => {
    const token = await registerPanel(tabId, tab);
    // After the answer: what the frame will ask for gets ready while the frame loads.
    if (tab === 'replies') setTimeout(() => void replies());
    return { token };
  },
  'panel.tab': async ({ tab }, { tabId }) => {
    await notify({ notice: 'tab.wanted', tabId, tab });
    return {};
  },
  'reply.expand': (typed, { tabId }) => expandCode(tabId, typed),
  'chip.move': async (offset, { tabId }) => {
    await moveChip(tabId, offset);
    return {};
  },
  'chip.hide': async (request, { tabId }) => {
    await hideChip(tabId, request.for);
    return {};
  },
  'panel.resize': async ({ width }) => {
    await saveSettings((old) => ({ panel: { ...old.panel, width } }));
    return {};
  },

  'panel.hello': async ({ token }, sender) =>
    (await admitPanel(sender, token)) ? firstPanelView(sender.tabId) : null,
  'panel.view': (_, sender) => admitted(sender, () => currentPanelView(sender.tabId)),
  'panel.edit': (edit, sender) => admitted(sender, () => editPanel(sender.tabId, edit)),
  'panel.curve': (_, sender) => admitted(sender, () => withProduct(sender.tabId, curveView)),
  'panel.warehouse': (_, sender) => admitted(sender, () => withProduct(sender.tabId, warehouseView)),
  'panel.market': ({ country }, sender) =>
    admitted(sender, async () => {
      const state = await tabStates.get(sender.tabId);
      return hasMarket(state) ? marketView(state, await loadTables(), country) : null;
    }),
  'panel.market-edit': (edit, sender) => admitted(sender, () => editMarket(sender.tabId, edit)),
  'panel.replies': (ask, sender) =>
    admitted(sender, async () => (await replies()).repliesOf(sender.tabId, ask)),
  'panel.reply': (ask, sender) => admitted(sender, async () => (await replies()).replyOf(sender.tabId, ask)),
  'panel.reply-lint': (ask, sender) =>
    admitted(sender, async () => (await replies()).lintOf(sender.tabId, ask)),
  'panel.reply-use': async (use, sender) =>
    (await admitted(sender, async () => (await replies()).noteUse(use))) ?? {},
  'panel.thread': ({ answered }, sender) =>
    admitted(sender, async () => (await replies()).answerOf(sender.tabId, answered)),
  'panel.quote': (_, sender) => admitted(sender, async () => (await quotes()).quoteView(sender.tabId)),
  'panel.quote-edit': (edit, sender) =>
    admitted(sender, async () => (await quotes()).editQuote(sender.tabId, edit)),
  'panel.quote-step': (step, sender) =>
    admitted(sender, async () => (await quotes()).stepQuote(sender.tabId, step)),
  'panel.undo': (_, sender) => admitted(sender, () => undoEdit(sender.tabId)),
  'panel.dock': async ({ side }, sender) => {
    await admitted(sender, async () => {
      await saveSettings((old) => ({ panel: { ...old.panel, side } }));
      await tell(sender.tabId, { command: 'panel.dock', side });
      await notifyPanel(sender.tabId);
    });
    return {};
  },
  'panel.close': async (_, sender) => {
    await admitted(sender, () => tell(sender.tabId, { command: 'panel.close' }));
    return {};
  },
  'panel.insert': ({ text }, sender) => admitted(sender, () => insertReply(sender.tabId, text)),
  'panel.fill': ({ fields }, sender) => admitted(sender, () => fillFields(sender.tabId, fields)),
  'panel.options': async ({ section }, sender) => {
    await admitted(sender, () => openOptions(section));
    return {};
  },

  'popup.view': ({ tabId }) => popupView(tabId),
  'popup.open-panel': async ({ tabId }) => {
    await tell(tabId, { command: 'panel.open' });
    await refreshTab(tabId);
    return {};
  },
  'popup.markets': async ({ tabId }) => {
    const state = await tabStates.get(tabId);
    return isProduct(state) ? marketHints(state, await loadTables()) : [];
  },
  'popup.replies': async ({ query }) => (await replies()).findReplies(query),
  'popup.reply': async (ask) => (await replies()).replyAnywhere(ask),
  'popup.waiting': () => waitingThreads(),
  'popup.answered': async (key) => {
    await answerThread(key, true);
    return {};
  },
  'popup.quotes': () => dueQuotes(),
  proforma: async (request) => (await quotes()).proformaView(request),
  'quotes.changed': async () => {
    await syncQuoteAlarms();
    return {};
  },
  calculate: (request) => calculate(request),
  'state.changed': async () => {
    outdateReplyLibrary();
    await refreshAllTabs();
    return {};
  },
};
