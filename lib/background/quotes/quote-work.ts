import type { PageFacts } from '../../core/facts';
import { canChange, quotaUsed } from '../../core/quote';
import { NEW_COURSE, nextDue, openInputs } from '../../core/quoting';
import type { QuoteView, QuoteWork } from '../../messages/quote-view';
import { findQuoteOf, quoteShelf, type StoredQuote } from '../../storage/quotes';
import type { Tables } from '../estimate-view';
import { type TabState, tabStates } from '../tab-state';
import { loadTables } from '../tables';
import { buyerClock } from './buyer-clock';
import { dueOf } from './due-quotes';
import { checkOffer, formPlan, quoteOffer, textFacts, textView } from './quote-offer';
import { type QuoteScene, quoteScene } from './quote-scene';
import { type QuoteTab, quoteTab } from './quote-tab';
import { type RequestSource, requestSource } from './request-source';
import { fitOf, rfqItems } from './rfq-list';

/** The quotation of a tab: the one begun there, else the one kept for the request. */
export async function storedFor(
  facts: PageFacts,
  tab: QuoteTab | null,
  source: RequestSource,
): Promise<StoredQuote | null> {
  if (tab?.quoteId) return quoteShelf.find(tab.quoteId);
  return source.rfqId === null ? null : findQuoteOf(facts.site, source.rfqId);
}

/** Everything about the quotation of a tab; null where there is nothing to quote for. */
export async function openScene(state: TabState, tabId: number, tables: Tables): Promise<QuoteScene | null> {
  const tab = await quoteTab(tabId, state.facts);
  const source = await requestSource(state.facts, tab, tables.asOf);
  return source && quoteScene(source, await storedFor(state.facts, tab, source), tables);
}

function workOf(scene: QuoteScene, page: PageFacts, tables: Tables, now: number): QuoteWork {
  const { stored, source, draft, inputs, reading, country } = scene;
  const { settings } = tables;
  const offer = quoteOffer(scene, tables);
  const facts = textFacts(
    scene,
    offer,
    settings.quoting.seller.contact ?? settings.quoting.seller.company ?? null,
  );
  const text = textView(scene, facts);
  const course = stored?.course ?? NEW_COURSE;
  const words = `${source.view.subject} ${reading.product?.value ?? ''}`;
  const last = stored?.issues.at(-1) ?? null;
  return {
    id: stored?.id ?? null,
    number: stored?.number ?? null,
    course,
    changeable: canChange(course),
    request: source.view,
    asked: offer.asked,
    answers: offer.answers,
    country,
    fit: fitOf({ rfq: source.rfq, reading, words }, scene.products, tables, now),
    inputs,
    lanes: scene.lanes.map(({ id, name }) => ({ id, name })),
    carton: scene.carton?.name ?? null,
    terms: offer.terms,
    term: offer.term,
    target: offer.target,
    open: openInputs(inputs, offer.chosen),
    breaks: draft.breaks,
    items: draft.items,
    ticks: draft.ticks,
    ladder: offer.ladder,
    validUntil: scene.validUntil,
    text,
    checklist: checkOffer(scene, offer, text.text, tables),
    fill: formPlan(page, scene, facts, text.text),
    buyer: draft.buyer,
    clock: buyerClock(country.value, now),
    due: stored && nextDue(dueOf(stored, settings.quoting.followUps), now),
    sellerKnown: Boolean(settings.quoting.seller.company),
    rateDate: scene.rateDate,
    issued: last && { revision: last.snapshot.revision, on: last.snapshot.takenOn },
  };
}

/** What the Quote tab of a browser tab shows; null where the tab has no page of ours. */
export async function quoteView(tabId: number, now = Date.now()): Promise<QuoteView | null> {
  const state = await tabStates.get(tabId);
  if (!state) return null;
  const tables = await loadTables();
  const { settings, asOf } = tables;
  if (!settings.sites[state.facts.site]) return null;
  const [scene, quotes] = await Promise.all([openScene(state, tabId, tables), quoteShelf.list()]);
  const sent = quotes.map(({ course }) => course.sentAt);
  return {
    list: state.facts.kind === 'rfq-list' ? await rfqItems(state.facts, tables) : null,
    markLists: settings.quoting.markLists,
    work: scene && workOf(scene, state.facts, tables, now),
    followUps: settings.quoting.followUps,
    quota: quotaUsed(sent, asOf, settings.quoting.quota),
  };
}
