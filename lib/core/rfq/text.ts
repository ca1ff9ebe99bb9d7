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

/**
 * Source of a pattern that matches any of the `|`-separated words as whole words; words of scripts without spaces
 * match anywhere.
 */
export function anyOf(list: string): string {
  const words = split(list);
  const spaced = words.filter((word) => !UNSPACED.test(word));
  const unspaced = words.filter((word) => UNSPACED.test(word));
  const parts = [
    ...(spaced.length > 0 ? [`${BEFORE}(?:${spaced.join('|')})${AFTER}`] : []),
    ...(unspaced.length > 0 ? [`(?:${unspaced.join('|')})`] : []),
  ];
  return `(?:${parts.join('|')})`;
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
