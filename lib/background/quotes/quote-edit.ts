import {
  correctReading,
  EMPTY_DRAFT,
  HOME_CURRENCY,
  type KeptQuote,
  NEW_COURSE,
  type QuoteDraft,
  type QuoteInput,
  quoteNumber,
} from '../../core/quoting';
import { MAX_RFQ_LENGTH } from '../../core/rfq';
import type { QuoteEditError, QuoteView } from '../../messages/quote-view';
import { changeQuote, quoteShelf } from '../../storage/quotes';
import { saveSettings } from '../../storage/settings';
import type { Tables } from '../estimate-view';
import { refreshAllTabs } from '../pages';
import { type TabState, tabStates } from '../tab-state';
import { loadTables } from '../tables';
import { inLine } from './in-line';
import { syncQuoteAlarms } from './quote-alarms';
import { type Edit, isRefusal, nextDraft, patched, refuse, withProposal } from './quote-draft';
import type { QuoteScene } from './quote-scene';
import { type QuoteTab, quoteTab, setQuoteTab } from './quote-tab';
import { openScene, quoteView } from './quote-work';

/** Facts of the request that are kept with its quotation: what board and reminders need, none of the buyer's words. */
function kept(
  scene: QuoteScene,
  draft: QuoteDraft,
): Pick<KeptQuote, 'product' | 'country' | 'deadline' | 'draft'> {
  const { reading, source, inputs } = scene;
  return {
    product:
      draft.inputs.productName ?? reading.product?.value ?? inputs.productName.value ?? source.view.subject,
    country: reading.destinationCountry?.value ?? null,
    deadline: reading.deadline?.value.date ?? null,
    draft,
  };
}

/** The quotation of a scene, begun if there was none; answers its id. */
export async function keepQuote(
  scene: QuoteScene,
  draft: QuoteDraft,
  place: { state: TabState; tabId: number; tables: Tables },
): Promise<string> {
  const { stored, source } = scene;
  const { state, tabId, tables } = place;
  const facts = kept(scene, draft);
  const tab = await quoteTab(tabId, state.facts);
  if (stored) {
    await changeQuote(stored.id, (quote) => ({ ...quote, ...facts }));
    return stored.id;
  }
  const taken = (await quoteShelf.list()).map(({ number }) => number);
  const id = await quoteShelf.save({
    number: quoteNumber(tables.asOf, taken),
    source: source.rfqId === null ? null : { site: state.facts.site, rfqId: source.rfqId, url: source.url },
    pasted: source.view.from === 'pasted' ? source.view.text : null,
    ...facts,
    course: NEW_COURSE,
    written: [],
    dismissed: [],
    issues: [],
  });
  await setQuoteTab(tabId, { ...emptyTab(state), ...tab, quoteId: id });
  return id;
}

const emptyTab = ({ facts }: TabState): QuoteTab => ({
  url: facts.url,
  rfqId: null,
  pasted: null,
  quoteId: null,
});

/** Takes up a request of the list or a pasted text, or leaves it; null: the edit is about neither. */
async function takeUp(edit: Edit, state: TabState, tabId: number): Promise<QuoteEditError | 'done' | null> {
  if (edit.choose !== undefined) {
    await setQuoteTab(tabId, { ...emptyTab(state), rfqId: edit.choose });
    return 'done';
  }
  if (edit.paste === undefined) return null;
  const text = edit.paste?.trim() ?? null;
  if (text !== null && text.length > MAX_RFQ_LENGTH)
    return refuse('request', 'quoting-too-long', { length: text.length, limit: MAX_RFQ_LENGTH });
  if (text !== null && !/[\p{L}\p{N}]/u.test(text)) return refuse('request', 'quoting-nothing-read');
  await setQuoteTab(tabId, { ...emptyTab(state), pasted: text });
  return 'done';
}

/** What of an edit makes the figures usual for every quotation. */
async function keepAsUsual(draft: QuoteDraft, edit: Edit): Promise<void> {
  const names = Object.keys(edit.inputs ?? {}) as QuoteInput[];
  await saveSettings(({ quoting }) => ({
    quoting: {
      ...quoting,
      defaults: patched(
        quoting.defaults,
        Object.fromEntries(names.map((name) => [name, draft.inputs[name] ?? null])),
      ),
    },
  }));
}

/** Remembers what was typed and answers with everything recomputed, or says what cannot be read. */
export function editQuote(tabId: number, edit: Edit): Promise<QuoteView | QuoteEditError | null> {
  return inLine(() => edited(tabId, edit));
}

async function edited(tabId: number, edit: Edit): Promise<QuoteView | QuoteEditError | null> {
  const state = await tabStates.get(tabId);
  if (!state) return null;
  if (edit.markLists !== undefined) {
    const { markLists } = edit;
    await saveSettings(({ quoting }) => ({ quoting: { ...quoting, markLists } }));
    await refreshAllTabs();
    return quoteView(tabId);
  }
  const taken = await takeUp(edit, state, tabId);
  if (taken === 'done') return quoteView(tabId);
  if (taken) return taken;
  const tables = await loadTables();
  const scene = await openScene(state, tabId, tables);
  if (!scene) return quoteView(tabId);
  const currency = edit.inputs?.currency ?? scene.inputs.currency.value ?? HOME_CURRENCY;
  const typed = nextDraft(scene.stored?.draft ?? EMPTY_DRAFT, edit, currency);
  if (isRefusal(typed)) return typed;
  const draft = edit.proposeBreaks ? withProposal(typed, scene, tables) : typed;
  if (isRefusal(draft)) return draft;
  // A correction of the request changes what is kept of it.
  const reading = correctReading(scene.source.reading, draft.asked);
  await keepQuote({ ...scene, reading }, draft, { state, tabId, tables });
  if (edit.asUsual) await keepAsUsual(draft, edit);
  await syncQuoteAlarms();
  return quoteView(tabId);
}
