import type { z } from 'zod';
import {
  correctReading,
  EMPTY_DRAFT,
  HOME_CURRENCY,
  isReadable,
  type KeptQuote,
  NEW_COURSE,
  NO_BREAK,
  type QuoteDraft,
  type QuoteInput,
  quoteNumber,
  readCount,
  readInput,
} from '../../core/quoting';
import { MAX_RFQ_LENGTH, type RfqField } from '../../core/rfq';
import { readAmount } from '../../core/units';
import type { quoteEditSchema } from '../../messages/quote-requests';
import type { QuoteEditError, QuoteView } from '../../messages/quote-view';
import { changeQuote, quoteShelf } from '../../storage/quotes';
import { saveSettings } from '../../storage/settings';
import type { Tables } from '../estimate-view';
import { refreshAllTabs } from '../pages';
import { type TabState, tabStates } from '../tab-state';
import { loadTables } from '../tables';
import { inLine } from './in-line';
import { syncQuoteAlarms } from './quote-alarms';
import { proposedBreaks } from './quote-offer';
import type { QuoteScene } from './quote-scene';
import { type QuoteTab, quoteTab, setQuoteTab } from './quote-tab';
import { openScene, quoteView } from './quote-work';

type Edit = z.output<typeof quoteEditSchema>;
type Field = QuoteEditError['error']['field'];

const refuse = (field: Field, code: string, params?: Record<string, string | number>): QuoteEditError => ({
  error: { field, code, ...(params && { params }) },
});

/** A record with some entries replaced; null takes one away. */
function patched<K extends string, V>(
  old: Partial<Record<K, V>>,
  change: Partial<Record<K, V | null>>,
): Partial<Record<K, V>> {
  const entries = Object.entries({ ...old, ...change }) as [K, V | null][];
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as Partial<Record<K, V>>;
}

function readInputs(
  edit: Edit,
  currency: string,
): Partial<Record<QuoteInput, string | null>> | QuoteEditError {
  const read: Partial<Record<QuoteInput, string | null>> = {};
  for (const [name, typed] of Object.entries(edit.inputs ?? {}) as [QuoteInput, string | null][]) {
    if (typed === null || typed.trim() === '') read[name] = null;
    else {
      const answer = readInput(name, typed, currency);
      if ('refused' in answer) return refuse(name, answer.refused);
      read[name] = answer.value;
    }
  }
  return read;
}

/** Figures of the ladder in the form they are kept in. */
function readBreaks(edit: Edit): QuoteDraft['breaks'] | QuoteEditError | null {
  if (!edit.breaks) return null;
  const rows: QuoteDraft['breaks'] = [];
  for (const row of edit.breaks) {
    const figures = [
      ['quantity', row.quantity, readCount],
      ['price', row.price, readAmount],
      ['cost', row.cost, readAmount],
      ['leadTime', row.leadTime, readCount],
    ] as const;
    const read: Record<string, string> = {};
    for (const [name, typed, reader] of figures) {
      const value = typed.trim() === '' ? '' : reader(typed);
      if (value === null) return refuse('break', 'amount-unreadable');
      read[name] = value;
    }
    const until = row.validUntil.trim();
    if (until !== '' && !/^\d{4}-\d\d-\d\d$/.test(until)) return refuse('break', 'quoting-date');
    rows.push({ ...row, ...read, validUntil: until });
  }
  return rows;
}

/** Further items in the form they are kept in: amounts are bare, in the currency of the offer and at home. */
function readItems(edit: Edit): QuoteDraft['items'] | QuoteEditError | null {
  if (!edit.items) return null;
  const rows: QuoteDraft['items'] = [];
  for (const row of edit.items) {
    const quantity = row.quantity.trim() === '' ? '1' : readCount(row.quantity);
    const price = row.price.trim() === '' ? '' : readAmount(row.price);
    const cost = row.cost.trim() === '' ? '' : readAmount(row.cost);
    if (quantity === null || quantity === '0' || price === null || cost === null)
      return refuse(
        'item',
        quantity === null || quantity === '0' ? 'quantity-unreadable' : 'amount-unreadable',
      );
    rows.push({ ...row, quantity, price, cost });
  }
  return rows;
}

const isRefusal = (answer: object): answer is QuoteEditError => 'error' in answer;

/** The draft after an edit, or what of it cannot be read. */
function nextDraft(draft: QuoteDraft, edit: Edit, currency: string): QuoteDraft | QuoteEditError {
  const inputs = readInputs(edit, currency);
  if (isRefusal(inputs)) return inputs;
  const breaks = readBreaks(edit);
  if (breaks !== null && isRefusal(breaks)) return breaks;
  const items = readItems(edit);
  if (items !== null && isRefusal(items)) return items;
  for (const [field, typed] of Object.entries(edit.asked ?? {}) as [RfqField, string | null][])
    if (typed !== null && !isReadable(field, typed)) return refuse(field, 'quoting-unreadable');
  return {
    ...draft,
    inputs: patched(draft.inputs, inputs as Partial<Record<QuoteInput, string | null>>),
    asked: patched(draft.asked, edit.asked ?? {}),
    answers: patched(draft.answers, edit.answers ?? {}),
    buyer: patched(draft.buyer, edit.buyer ?? {}),
    ticks: patched(draft.ticks, edit.ticks ?? {}),
    ...(breaks && { breaks }),
    ...(items && { items }),
    ...(edit.term !== undefined && { term: edit.term }),
    // Another language or length is another text.
    ...(edit.language !== undefined && { language: edit.language, edited: null }),
    ...(edit.length !== undefined && { length: edit.length, edited: null }),
    ...(edit.edited !== undefined && { edited: edit.edited }),
  };
}

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

/** The draft with the price breaks that the cost curve proposes; those the seller typed stay as they are. */
function withProposal(draft: QuoteDraft, scene: QuoteScene, tables: Tables): QuoteDraft | QuoteEditError {
  const typed = draft.breaks.filter(({ quantity }) => quantity !== '');
  const known = typed.map(({ quantity }) => Number(quantity));
  const fresh = proposedBreaks(scene, tables).filter((quantity) => !known.includes(quantity));
  if (fresh.length === 0 && known.length === 0) return refuse('break', 'quoting-no-curve');
  const rows = [...typed, ...fresh.map((quantity) => ({ ...NO_BREAK, quantity: String(quantity) }))];
  return { ...draft, breaks: rows.sort((a, b) => Number(a.quantity) - Number(b.quantity)) };
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
