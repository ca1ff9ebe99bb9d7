import type { Intent } from './situation';

/** An intent with how sure it is, from 0 to 1, and the words of the message that speak for it. */
export interface RecognisedIntent {
  intent: Intent;
  confidence: number;
  words: string[];
}

/** The weights of the patterns found for an intent, and their words. */
export interface PatternScore {
  hits: number[];
  words: Set<string>;
}

/** Where two intents are equally likely, the more particular one. */
const PRECEDENCE: readonly Intent[] = [
  'customs',
  'cancel',
  'change_address',
  'invoice',
  'wrong_item',
  'missing_part',
  'refund_status',
  'b2b_inquiry',
  'discount_request',
  'not_received',
  'delayed',
  'defective',
  'return_request',
  'shipping_cost',
  'size_question',
  'stock_question',
  'tracking',
  'usage_help',
  'complaint_other',
  'praise',
];

/**
 * Where a message speaks of both, the first is its subject and the others only its setting: a late refund is about the
 * refund, a broken thing to be sent back about the fault, an address with a missing number about the address.
 */
const SUBJECTS: Readonly<Partial<Record<Intent, readonly Intent[]>>> = {
  customs: ['delayed', 'tracking', 'shipping_cost', 'invoice', 'refund_status'],
  cancel: ['discount_request', 'tracking', 'shipping_cost', 'not_received'],
  change_address: ['missing_part', 'wrong_item', 'tracking', 'shipping_cost'],
  invoice: ['missing_part', 'usage_help', 'not_received', 'tracking'],
  refund_status: ['delayed', 'tracking', 'shipping_cost'],
  return_request: ['size_question', 'praise'],
  defective: ['praise', 'usage_help'],
  wrong_item: ['praise', 'size_question', 'stock_question'],
  missing_part: ['praise'],
  delayed: ['shipping_cost', 'praise', 'complaint_other'],
  not_received: ['praise', 'complaint_other'],
  complaint_other: ['praise'],
};
const SETTING = 0.6;
/** What is wrong goes before what the buyer wants done about it. */
const CAUSES: ReadonlySet<Intent> = new Set(['defective', 'wrong_item', 'missing_part']);
const REMEDIES: ReadonlySet<Intent> = new Set(['return_request', 'refund_status']);
const REMEDY = 0.5;
/** Patterns of this weight ask after a refund under way, which is no remedy asked for. */
const ENQUIRY = 6;
/** From this score on an intent is named and not only hinted at. */
const NAMED = 3;

/** A second sign for the same intent adds less than the first. */
const FURTHER = 0.3;

/** Intents by what their patterns add up to, most likely first. */
export function rankPatterns(scores: ReadonlyMap<Intent, PatternScore>): RecognisedIntent[] {
  const found = [...scores].map(([intent, { hits, words }]) => {
    const [first = 0, ...rest] = hits.sort((a, b) => b - a);
    const score = first + FURTHER * rest.reduce((sum, hit) => sum + hit, 0);
    return { intent, first, score, words: [...words] };
  });
  const named = found.filter(({ score }) => score >= NAMED).map(({ intent }) => intent);
  const settings = new Set(named.flatMap((intent) => SUBJECTS[intent] ?? []));
  const isCaused = named.some((intent) => CAUSES.has(intent));
  const list = found.map(({ intent, first, score, words }) => {
    const isEnquiry = intent === 'refund_status' && first >= ENQUIRY;
    const remedy = isCaused && REMEDIES.has(intent) && !isEnquiry ? REMEDY : 1;
    return { intent, score: score * remedy * (settings.has(intent) ? SETTING : 1), words };
  });
  list.sort((a, b) => b.score - a.score || PRECEDENCE.indexOf(a.intent) - PRECEDENCE.indexOf(b.intent));
  const total = list.reduce((sum, { score }) => sum + score, 0);
  return list.map(({ intent, score, words }) => ({
    intent,
    confidence: Math.round((100 * score) / (total + 1)) / 100,
    words,
  }));
}
