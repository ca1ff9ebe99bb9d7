import type { PageFacts, OrderState as PageOrderState, SiteId } from '../../core/facts';
import {
  type OrderState,
  REPLY_LANGUAGES,
  type ReplyCarrier,
  type ReplyLanguage,
  type ReplyMoment,
  type SuggestionReason,
  suggestReplies,
} from '../../core/replies';
import hints from '../../data/replies/language-hints.json';
import type { BuyerMessageView, RepliesView, ReplyItem } from '../../messages/replies-view';
import { understandMessage } from '../../replies';
import { loadReplyUses, type ReplyUses } from '../../storage/reply-uses';
import type { Tables } from '../estimate-view';
import type { TabState } from '../tab-state';
import { carrierFacts } from './carrier-facts';
import { cultureView } from './culture-view';
import { type KnownValues, knownValues } from './known-values';
import { type ReplyEntry, replyLibrary } from './library';
import { preview } from './reply-draft';
import { threadView } from './thread-clock';

export interface RepliesAsk {
  query: string;
  folder: string | null;
  tag: string | null;
  /** A message that the seller pasted instead of the page's. */
  message: string | null;
  /** Null: that of the message. */
  language: ReplyLanguage | null;
}

/** What is found at most; nobody reads further, they type another letter. */
const MOST_RESULTS = 30;
/** Below this the language of a message is a guess not worth answering in. */
const LIKELY = 0.3;
/** Pages made for writing: their field may stand in a frame or a shadow root, where the page is not read. */
const WRITING: ReadonlySet<PageFacts['kind']> = new Set(['message', 'order', 'quote-form']);
const DAY_MS = 24 * 60 * 60 * 1000;
const COUNTRIES: Readonly<Record<string, readonly string[]>> = hints.countries;

const ORDER: Readonly<Record<PageOrderState, OrderState | null>> = {
  unpaid: 'unpaid',
  'awaiting-shipment': 'paid',
  shipped: 'dispatched',
  delivered: 'delivered',
  cancelled: null,
  refunded: 'returned',
  disputed: 'disputed',
};

/** Language of a country, where it has one of those we write in. */
function languageOfCountry(country: string | null | undefined): ReplyLanguage | null {
  const spoken = REPLY_LANGUAGES.filter(
    (language) => country && COUNTRIES[language]?.includes(country) && language !== 'zh-CN',
  );
  const [only] = spoken;
  return spoken.length === 1 && only ? only : null;
}

/** The message of a page, or the one pasted, understood. */
export function buyerMessage({ facts }: TabState, pasted: string | null = null): BuyerMessageView | null {
  const text = (pasted ?? facts.lastBuyerMessage ?? '').trim();
  if (text === '') return null;
  const country = facts.buyerCountry ?? facts.country ?? undefined;
  const { language, languageConfidence, intents } = understandMessage(text, country);
  return { text, language, confidence: languageConfidence, intents };
}

function answerLanguage(
  { facts }: TabState,
  message: BuyerMessageView | null,
  chosen: ReplyLanguage | null,
): Pick<RepliesView, 'language' | 'languageFrom'> {
  if (chosen) return { language: chosen, languageFrom: 'yours' };
  if (message?.language && message.confidence >= LIKELY) {
    return { language: message.language, languageFrom: 'message' };
  }
  const local = languageOfCountry(facts.buyerCountry ?? facts.country);
  return local ? { language: local, languageFrom: 'country' } : { language: 'en', languageFrom: 'assumed' };
}

interface ItemContext {
  language: ReplyLanguage;
  known: KnownValues;
  uses: ReplyUses;
}

function itemOf(
  entry: ReplyEntry,
  reasons: SuggestionReason[],
  { language, known, uses }: ItemContext,
): ReplyItem {
  const { id, code, name, folder, tags, own } = entry;
  const use = uses.get(id);
  return {
    id,
    code: code || null,
    name,
    folder,
    tags: [...tags],
    own,
    favourite: use?.favourite ?? false,
    uses: use?.count ?? 0,
    reasons,
    preview: preview(entry, language, 'short', { typed: {}, known }),
    gloss: preview(entry, 'zh-CN', 'short', { typed: {}, known }),
  };
}

const forSite = (site: SiteId) => (entry: ReplyEntry) => entry.platforms.includes(site);

function momentOf(
  { facts }: TabState,
  message: BuyerMessageView | null,
  { asOf }: Tables,
  carrier: ReplyCarrier | null,
): ReplyMoment {
  const sent = facts.dispatchedAt ? Date.parse(`${facts.dispatchedAt}T00:00:00Z`) : Number.NaN;
  const days = Math.floor((Date.parse(`${asOf}T00:00:00Z`) - sent) / DAY_MS);
  return {
    site: facts.site,
    kind: facts.kind,
    order: facts.orderState ? ORDER[facts.orderState] : null,
    daysSinceDispatch: Number.isNaN(days) || days < 0 ? null : days,
    answering: message === null ? null : true,
    intents: message?.intents ?? [],
    carrier,
  };
}

/** How many templates of this marketplace stand in each folder; the shipped folders first. */
function foldersOf(entries: readonly ReplyEntry[]): RepliesView['folders'] {
  const counts = new Map<string, number>();
  for (const { folder } of entries) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
}

/** The message understood, what to answer with and why, and what was searched for. */
export async function repliesView(state: TabState, tables: Tables, ask: RepliesAsk): Promise<RepliesView> {
  const carrier = carrierFacts(state.facts, tables);
  const [library, stored, known] = await Promise.all([
    replyLibrary(),
    loadReplyUses(),
    knownValues(state, tables, carrier),
  ]);
  const message = buyerMessage(state, ask.message);
  const { language, languageFrom } = answerLanguage(state, message, ask.language);
  const context: ItemContext = { language, known, uses: stored };
  const uses = new Map([...stored].map(([key, { favourite, count }]) => [key, { favourite, uses: count }]));
  const here = library.entries.filter(forSite(state.facts.site));
  const proposable = here.filter(({ situation, intents }) => situation !== null || intents.length > 0);
  const suggestions = suggestReplies(proposable, momentOf(state, message, tables, carrier), uses);
  const browsing = ask.folder !== null || ask.tag !== null;
  const searching = ask.query.trim() !== '';
  const found = library.index
    .search(ask.query, uses, library.entries.length)
    .flatMap(({ id }) => library.byId.get(id) ?? [])
    .filter(forSite(state.facts.site))
    .filter(({ folder }) => ask.folder === null || folder === ask.folder)
    .filter(({ tags }) => ask.tag === null || tags.includes(ask.tag))
    .filter(({ id }) => searching || browsing || isDear(stored, id))
    .slice(0, MOST_RESULTS);
  return {
    message,
    language,
    languageFrom,
    suggestions: suggestions.flatMap(({ id, reasons }) => {
      const entry = library.byId.get(id);
      return entry ? [itemOf(entry, reasons, context)] : [];
    }),
    results: found.map((entry) => itemOf(entry, [], context)),
    folders: foldersOf(here),
    tags: [...new Set(here.flatMap(({ tags }) => tags))],
    thread: await threadView(state.facts),
    culture: cultureView(state.facts.buyerCountry ?? state.facts.country, tables.asOf),
    editor: Boolean(state.facts.editor) || WRITING.has(state.facts.kind),
  };
}

/** A favourite or often used: what is listed before anything is typed. */
const isDear = (uses: ReplyUses, id: string) => {
  const use = uses.get(id);
  return use !== undefined && (use.favourite || use.count > 0);
};
