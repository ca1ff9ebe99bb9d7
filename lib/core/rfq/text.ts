import type { IsoDate } from '../origin';
import type { Label } from './labels';
import type { Found } from './rfq';

/** A request while it is read. */
export interface Text {
  original: string;
  /** Same length as `original`, see `plainText`. */
  plain: string;
  /** ISO 639-1, told or guessed by script and common words. */
  language: string;
  postedOn: IsoDate | null;
  labels: readonly LabelledValue[];
}

/** `Material: PVC foam`. */
export interface LabelledValue {
  label: Label;
  /** Of the value, trimmed. */
  start: number;
  end: number;
  /** Where the label itself starts. */
  from: number;
}

const BEFORE = '(?<!\\p{L})';
const AFTER = '(?![\\p{L}\\p{N}]|-\\p{L})';
/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Small words that Hebrew and Arabic write together with the next one: and, in, for, the. */
const PREFIXED: readonly (readonly [script: RegExp, prefix: string])[] = [
  [/\p{Script=Hebrew}/u, '[ולבמהשכ]{0,2}'],
  [/\p{Script=Arabic}/u, 'و?(?:بال|لل|ال|[بل])?'],
];
/** Letters that buyers write without their marks, and what they write then. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'aáàâãåą',
    'cçćč',
    'eéèêëęě',
    'iíìîïı',
    'lł',
    'nñńň',
    'oóòôõ',
    'sśşš',
    'uúùûů',
    'yý',
    'zźżž',
    'gğ',
  ].flatMap((row) => [...row.slice(1)].map((letter) => [letter, `[${letter}${row[0]}]`])),
);
const UMLAUTS: Readonly<Record<string, string>> = { ä: '(?:ä|ae?)', ö: '(?:ö|oe?)', ü: '(?:ü|ue?)' };

/**
 * Source of a pattern that matches any of the `|`-separated words as whole words, in longer ones also without their
 * accents; words of scripts without spaces match anywhere.
 */
export function anyOf(list: string): string {
  const words = split(list).map(unaccented);
  const spaced = words.filter(
    (word) => !UNSPACED.test(word) && !PREFIXED.some(([script]) => script.test(word)),
  );
  const unspaced = words.filter((word) => UNSPACED.test(word));
  const prefixed = PREFIXED.flatMap(([script, prefix]) => {
    const own = words.filter((word) => script.test(word) && !UNSPACED.test(word));
    return own.length > 0 ? [`${BEFORE}${prefix}(?:${own.join('|')})${AFTER}`] : [];
  });
  const parts = [
    ...(spaced.length > 0 ? [`${BEFORE}(?:${spaced.join('|')})${AFTER}`] : []),
    ...prefixed,
    ...(unspaced.length > 0 ? [`(?:${unspaced.join('|')})`] : []),
  ];
  return `(?:${parts.join('|')})`;
}

/** Short words change their meaning without accents, and classes of characters tell their own. */
function unaccented(word: string): string {
  if (word.length < 5) return word;
  return word.replace(
    /\[[^\]]*\]|[\u00e0-\u017e]/g,
    (letter) => PLAIN_LETTERS[letter] ?? UMLAUTS[letter] ?? letter,
  );
}

/** Splits at the `|` outside brackets, and drops line breaks. */
function split(list: string): string[] {
  const words: string[] = [];
  let depth = 0;
  let word = '';
  for (const char of list.replace(/\s*\n\s*/g, '')) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === '|' && depth === 0) {
      words.push(word);
      word = '';
    } else word += char;
  }
  return [...words, word].filter(Boolean);
}

/** The words between two positions without the spaces and marks around them; null where nothing is left. */
export function foundAt<T>(
  text: Text,
  start: number,
  end: number,
  value: (words: string) => T,
  sure: boolean,
): Found<T> | null {
  const trimmed = trim(text.plain, start, end);
  if (!trimmed) return null;
  const [from, to] = trimmed;
  const said = text.original.slice(from, to);
  const words = (/[<&]/.test(said) ? text.plain.slice(from, to) : said).replace(/\s+/g, ' ');
  return { value: value(words), words: said, span: [from, to], sure };
}

const EDGE = /[\s,;:.*"'!?|>\-_=]/;

/** Narrows a span to what is neither space nor punctuation at its ends. */
export function trim(plain: string, start: number, end: number): [number, number] | null {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(plain[from] ?? '')) from += 1;
  while (to > from && EDGE.test(plain[to - 1] ?? '')) to -= 1;
  return from < to ? [from, to] : null;
}

/** The value of a label, the first where it stands several times. */
export function labelled(text: Text, label: Label): LabelledValue | null {
  return text.labels.find((value) => value.label === label) ?? null;
}

/** End of the clause that a position is in: a line break, `;`, the end of a sentence, or a comma where wanted. */
export function clauseEnd(plain: string, from: number, comma = true): number {
  const stop = comma ? /[;\n!?]|[.,](?!\d)/g : /[;\n!?]|\.(?!\d)/g;
  stop.lastIndex = from;
  const match = stop.exec(plain);
  return match ? match.index : plain.length;
}

/** Start of the clause that a position is in. */
export function clauseStart(plain: string, at: number): number {
  const before = plain.slice(Math.max(0, at - 300), at);
  const match = /^[\s\S]*(?:[;\n!?]|[.,](?!\d))/.exec(before);
  return at - before.length + (match ? match[0].length : 0);
}
