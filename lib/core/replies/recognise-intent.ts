import { FieldReader, type IntentFields } from './intent-fields';
import {
  INTENT_CLASSES,
  type IntentModel,
  intentOdds,
  intentSigns,
  NO_INTENT,
  sharesOf,
  wordsFor,
} from './intent-model';
import { findTerm, formsOf, type ReadMessage, type Term, type TermMatch } from './intent-terms';
import { isUnspaced, normaliseText, wordsOf } from './normalise-text';
import { type PatternScore, type RecognisedIntent, rankPatterns } from './rank-patterns';
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

interface Compiled {
  intent: Intent;
  weight: number;
  slots: readonly (readonly Term[])[];
}

/** How much a pattern counts beside what was learned, and what a message without any pattern has of it. */
const PATTERN = 0.6;
const NO_PATTERN = 0.03;
/** As if a pattern spoke a little for a message that asks for nothing yet. */
const NO_SUBJECT = 0.1;
/** Less likely intents are not named. */
const LEAST = 0.02;
const SHOWN_WORDS = 6;
/** As much of a long message is read from its beginning, and as much from its end, where the question often stands. */
const HALF = 2000;

const NEARLY = 0.8;
/** What was learned from labelled messages: words by field, and how much each speaks for each intent. */
export interface LearnedIntents {
  fields: IntentFields;
  model: IntentModel;
}

/** A recogniser over a table of patterns and what was learned; compile once, ask often. */
export class IntentRecogniser {
  readonly #table: IntentTable;
  readonly #learned: LearnedIntents;
  readonly #readers = new Map<ReplyLanguage, FieldReader>();
  readonly #compiled = new Map<
    ReplyLanguage,
    { patterns: readonly Compiled[]; known: ReadonlySet<string> }
  >();

  constructor(table: IntentTable, learned: LearnedIntents) {
    this.#table = table;
    this.#learned = learned;
  }

  /** Intents of a message in a language, most likely first; none where no word speaks for any. */
  recognise(message: string, language: ReplyLanguage): RecognisedIntent[] {
    const text = message.length > 2 * HALF ? `${message.slice(0, HALF)}\n${message.slice(-HALF)}` : message;
    return this.#weigh(text, language, this.#byPattern(text, language));
  }

  /** Patterns and learned signs together: the odds of both, multiplied. */
  #weigh(text: string, language: ReplyLanguage, patterned: readonly RecognisedIntent[]): RecognisedIntent[] {
    const { model } = this.#learned;
    const hits = this.#reader(language).read(text);
    if (hits.length === 0 && patterned.length === 0) return [];
    const learned = intentOdds(intentSigns(text, hits), model);
    const byIntent = new Map(patterned.map((one) => [one.intent as string, one]));
    const odds = INTENT_CLASSES.map(
      (name, index) =>
        (learned[index] ?? 0) +
        PATTERN *
          Math.log(NO_PATTERN + (byIntent.get(name)?.confidence ?? (name === NO_INTENT ? NO_SUBJECT : 0))),
    );
    const shares = sharesOf(odds);
    const found = INTENT_CLASSES.flatMap((intent, index) => {
      const share = shares[index] ?? 0;
      if (intent === NO_INTENT || share < LEAST) return [];
      const own = byIntent.get(intent)?.words ?? [];
      const words = [...new Set([...wordsFor(intent, hits, model), ...own])].slice(0, SHOWN_WORDS);
      return words.length === 0 ? [] : [{ intent, confidence: Math.round(100 * share) / 100, words }];
    });
    const none = shares[INTENT_CLASSES.indexOf(NO_INTENT)] ?? 0;
    const list = found.sort((a, b) => b.confidence - a.confidence);
    return none > (list[0]?.confidence ?? 0) ? [] : list;
  }

  #reader(language: ReplyLanguage): FieldReader {
    const made = this.#readers.get(language) ?? new FieldReader(language, this.#learned.fields[language]);
    this.#readers.set(language, made);
    return made;
  }

  #byPattern(message: string, language: ReplyLanguage): RecognisedIntent[] {
    const { patterns, known } = this.#patterns(language);
    const read = readMessage(message, language, known);
    const scores = new Map<Intent, PatternScore>();
    for (const { intent, weight, slots } of patterns) {
      const found = matchSlots(slots, read);
      if (!found) continue;
      const entry = scores.get(intent) ?? { hits: [], words: new Set<string>() };
      entry.hits.push(weight * (found.every(({ exact }) => exact) ? 1 : NEARLY));
      for (const match of found) entry.words.add(shown(match, read));
      scores.set(intent, entry);
    }
    return rankPatterns(scores);
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
  const text = normaliseText(message);
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
