import { findTerm, formsOf, type ReadMessage, type Term, type TermMatch } from './intent-terms';
import { isUnspaced, normaliseText, wordsOf } from './normalise-text';
import { INTENTS, type Intent, type ReplyLanguage } from './situation';

/** Words that must stand together in a message, in any order, for an intent; `a|b` are alternatives, `a*` a beginning. */
export interface IntentPattern {
  weight: number;
  all: readonly string[];
}

/** What buyers write in a language, by intent; `$name` in a pattern stands for one of the sets. */
export interface IntentWords {
  sets: Readonly<Record<string, string>>;
  intents: Readonly<Record<Intent, readonly IntentPattern[]>>;
}

export type IntentTable = Readonly<Record<ReplyLanguage, IntentWords>>;

/** An intent with how sure it is, from 0 to 1, and the words of the message that speak for it. */
export interface RecognisedIntent {
  intent: Intent;
  confidence: number;
  words: string[];
}

interface Compiled {
  intent: Intent;
  weight: number;
  slots: readonly (readonly Term[])[];
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

const NEARLY = 0.8;
/** A second sign for the same intent adds less than the first. */
const FURTHER = 0.3;

/** A recogniser over a table; compile once, ask often. */
export class IntentRecogniser {
  readonly #table: IntentTable;
  readonly #compiled = new Map<
    ReplyLanguage,
    { patterns: readonly Compiled[]; known: ReadonlySet<string> }
  >();

  constructor(table: IntentTable) {
    this.#table = table;
  }

  /** Intents of a message in a language, most likely first; none where no word speaks for any. */
  recognise(message: string, language: ReplyLanguage): RecognisedIntent[] {
    const { patterns, known } = this.#patterns(language);
    const read = readMessage(message, language, known);
    const scores = new Map<Intent, { hits: number[]; words: Set<string> }>();
    for (const { intent, weight, slots } of patterns) {
      const found = matchSlots(slots, read);
      if (!found) continue;
      const entry = scores.get(intent) ?? { hits: [], words: new Set<string>() };
      entry.hits.push(weight * (found.every(({ exact }) => exact) ? 1 : NEARLY));
      for (const match of found) entry.words.add(shown(match, read));
      scores.set(intent, entry);
    }
    return ranked(scores);
  }

  #patterns(language: ReplyLanguage) {
    const made = this.#compiled.get(language);
    if (made) return made;
    const { sets, intents } = this.#table[language];
    const patterns = INTENTS.flatMap((intent) =>
      intents[intent].map(({ weight, all }) => ({
        intent,
        weight,
        slots: all.map((slot) => compileSlot(slot, sets)),
      })),
    );
    const terms = patterns.flatMap(({ slots }) => slots.flat());
    const known = new Set(terms.filter(({ prefix }) => !prefix).flatMap(({ words }) => words));
    const compiled = { patterns, known };
    this.#compiled.set(language, compiled);
    return compiled;
  }
}

function readMessage(message: string, language: ReplyLanguage, known: ReadonlySet<string>): ReadMessage {
  const text = normaliseText(message.slice(0, 4000));
  const unspaced = isUnspaced(text);
  return {
    text,
    known,
    words: unspaced
      ? null
      : wordsOf(text).map((word) => (known.has(word) ? [word] : formsOf(word, language))),
  };
}

function compileSlot(slot: string, sets: Readonly<Record<string, string>>): Term[] {
  const spelled = slot.replace(/\$(\w+)/g, (_, name: string) => sets[name] ?? '');
  return spelled.split('|').map((alternative) => {
    const term = alternative.trim();
    const pattern = term.includes('\\d') ? new RegExp(`${term.replace('*', '')}`) : null;
    const prefix = term.endsWith('*');
    return { words: wordsOf(normaliseText(prefix ? term.slice(0, -1) : term)), prefix, pattern };
  });
}

/** A match for each slot on words of its own; null where one slot has none. */
function matchSlots(slots: readonly (readonly Term[])[], read: ReadMessage): TermMatch[] | null {
  const taken: TermMatch[] = [];
  for (const slot of slots) {
    const found = slot
      .flatMap((term) => findTerm(term, read))
      .filter((match) => !taken.some((other) => overlap(other, match)));
    const best = found.find(({ exact }) => exact) ?? found[0];
    if (!best) return null;
    taken.push(best);
  }
  return taken;
}

const overlap = (a: TermMatch, b: TermMatch) => a.at < b.at + b.length && b.at < a.at + a.length;

const shown = ({ at, length }: TermMatch, { words, text }: ReadMessage) =>
  words === null
    ? text.slice(at, at + length)
    : words
        .slice(at, at + length)
        .map(([word]) => word)
        .join(' ');

function ranked(scores: Map<Intent, { hits: number[]; words: Set<string> }>): RecognisedIntent[] {
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
