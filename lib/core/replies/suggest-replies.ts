import type { PageKind, SiteId } from '../facts';
import type { UseOf } from './search-replies';
import type { Intent, Situation } from './situation';

export type OrderState = 'unpaid' | 'paid' | 'dispatched' | 'delivered' | 'returned' | 'disputed';

/** Everything that is known of the moment; null where it is not. */
export interface ReplyMoment {
  site: SiteId | null;
  kind: PageKind | null;
  order: OrderState | null;
  daysSinceDispatch: number | null;
  /** Whether a message of the buyer waits for an answer; null is unknown. */
  answering: boolean | null;
  intents: readonly { intent: Intent; confidence: number; words: readonly string[] }[];
  /** Who carries the parcel, where the page says so. */
  carrier?: ReplyCarrier | null;
}

/** What is known of the carrier of a parcel, from its price tables, the seller, or the tracking number. */
export interface ReplyCarrier {
  name: string;
  /** Days of delivery where every service of the name agrees on them. */
  days: { min: number; max: number } | null;
  /** False: its table says that the service has no tracking. */
  tracked: boolean | null;
  /** Letter post that is neither registered, insured nor express, by its number. */
  ordinaryPost: boolean;
}

/** What speaks for or against proposing a template. */
export interface Suggestible extends Pick<Situation, 'id' | 'platforms' | 'context' | 'intents' | 'tags'> {
  folder: string;
  /** Written by the seller. */
  own?: boolean;
}

/** Why a template is proposed, as code and parameters. */
export type SuggestionReason =
  | { code: 'reply-intent'; params: { intent: Intent; words: string } }
  | { code: 'reply-order'; params: { order: OrderState } }
  | { code: 'reply-days'; params: { days: number } }
  | { code: 'reply-within'; params: { carrier: string; days: number } }
  | { code: 'reply-beyond'; params: { carrier: string; days: number } }
  | { code: 'reply-untracked'; params: { carrier: string } }
  | { code: 'reply-letter-post'; params: Record<string, never> }
  | { code: 'reply-page'; params: { kind: PageKind } }
  | { code: 'reply-own'; params: Record<string, never> }
  | { code: 'reply-favourite'; params: Record<string, never> };

export interface Suggestion {
  id: string;
  score: number;
  reasons: SuggestionReason[];
}

const INTENT = 10;
/** The first intent a situation serves is what it is for. */
const MAIN_INTENT = 2;
const ORDER = 3;
const DAYS = 3;
const UNTRACKED = 2;
const PAGE = 2;
const FAVOURITE = 1;
/** The seller's own answer goes before a shipped one that the order and its days speak for too. */
const OWN = ORDER + DAYS + FAVOURITE;

const FOLDERS_OF_ORDER: Readonly<Record<OrderState, readonly string[]>> = {
  unpaid: ['presale'],
  paid: ['order'],
  dispatched: ['logistics'],
  delivered: ['aftersale'],
  returned: ['aftersale'],
  disputed: ['aftersale'],
};
const FOLDERS_OF_PAGE: Readonly<Partial<Record<PageKind, readonly string[]>>> = {
  product: ['presale'],
  order: ['order', 'logistics', 'aftersale'],
  'rfq-list': ['b2b'],
  'rfq-detail': ['b2b'],
  'quote-form': ['b2b'],
};

/** From how many days after dispatch a situation is likely: a parcel abroad is quiet for a while, then late, then lost. */
const LIKELY_AFTER: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'in-transit': [0, 14],
  'no-update': [8, 40],
  'delay-apology': [20, 60],
  'lost-refund': [45, 365],
  'lost-resend': [45, 365],
};

/** What fits while the carrier's own days last, and what once they are over. */
const WITHIN: readonly string[] = ['in-transit'];
const BEYOND: readonly string[] = ['no-update', 'delay-apology'];
/** Tables mean working days more often than they say so: only later than that a parcel is late in any case. */
const WORKING_DAYS = 7 / 5;

/**
 * Templates for the moment, most fitting first, each with its reasons. Those for another marketplace are left out, and
 * where a message waits those that only a seller starts with. None where nothing speaks for any.
 */
export function suggestReplies(
  situations: readonly Suggestible[],
  moment: ReplyMoment,
  use: ReadonlyMap<string, UseOf> = new Map(),
  limit = 5,
): Suggestion[] {
  return situations
    .filter(({ platforms }) => moment.site === null || platforms.includes(moment.site))
    .filter(({ context }) => moment.answering !== true || context === 'reply')
    .map((situation) => scored(situation, moment, use.get(situation.id)))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

function scored(situation: Suggestible, moment: ReplyMoment, use: UseOf | undefined): Suggestion {
  const reasons: SuggestionReason[] = [];
  let score = 0;
  const add = (points: number, reason: SuggestionReason) => {
    score += points;
    reasons.push(reason);
  };
  for (const { intent, confidence, words } of moment.intents) {
    const place = situation.intents.indexOf(intent);
    if (place < 0) continue;
    const points = INTENT * confidence + (place === 0 ? MAIN_INTENT : 0);
    add(points, { code: 'reply-intent', params: { intent, words: words.join(', ') } });
  }
  if (situation.own && score > 0) add(OWN, { code: 'reply-own', params: {} });
  const { order, kind } = moment;
  if (order && fitsOrder(situation, order)) add(ORDER, { code: 'reply-order', params: { order } });
  if (kind && FOLDERS_OF_PAGE[kind]?.includes(situation.folder)) {
    add(PAGE, { code: 'reply-page', params: { kind } });
  }
  const timely = daysReason(situation.id, moment);
  if (timely) add(DAYS, timely);
  const untracked = situation.id === 'no-update' && untrackedReason(moment);
  if (untracked) add(UNTRACKED, untracked);
  if (score > 0 && use?.favourite) add(FAVOURITE, { code: 'reply-favourite', params: {} });
  return { id: situation.id, score: Math.round(score * 100) / 100, reasons };
}

/** By the days of the carrier where they are known, else by how parcels abroad usually go. */
function daysReason(id: string, { daysSinceDispatch: days, carrier }: ReplyMoment): SuggestionReason | null {
  if (days === null) return null;
  if (carrier?.days && (WITHIN.includes(id) || BEYOND.includes(id))) {
    const params = { carrier: carrier.name, days: carrier.days.max };
    if (days <= params.days) return WITHIN.includes(id) ? { code: 'reply-within', params } : null;
    const isOver = days > Math.ceil(params.days * WORKING_DAYS);
    return isOver && BEYOND.includes(id) ? { code: 'reply-beyond', params } : null;
  }
  const [from, to] = LIKELY_AFTER[id] ?? [];
  if (from === undefined || to === undefined || days < from || days > to) return null;
  return { code: 'reply-days', params: { days } };
}

/** Why the tracking of a parcel under way may stand still although nothing happened to it. */
function untrackedReason({ order, carrier }: ReplyMoment): SuggestionReason | null {
  if (order !== 'dispatched' || !carrier) return null;
  if (carrier.ordinaryPost) return { code: 'reply-letter-post', params: {} };
  return carrier.tracked === false ? { code: 'reply-untracked', params: { carrier: carrier.name } } : null;
}

function fitsOrder({ folder, tags }: Suggestible, order: OrderState): boolean {
  if (order === 'disputed') return tags.includes('dispute') || tags.includes('refund');
  if (order === 'returned') return tags.includes('return') || tags.includes('refund');
  return FOLDERS_OF_ORDER[order].includes(folder);
}
