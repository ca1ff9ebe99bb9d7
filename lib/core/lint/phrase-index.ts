import type { Concept } from './lexicon';
import { after, FIRST, type Meaning, type Node, pairAt, SHORT, tries } from './phrase-tries';

export { languageBit } from './phrase-tries';

/** An occurrence of a notion in a folded text, with the languages (as bits) in which the words mean it. */
export interface Hit {
  concept: Concept;
  languages: number;
  from: number;
  to: number;
}

/** One-letter words that Arabic and Hebrew write in front of another: and, the, in, to, from, that. */
const CLITICS = /[\u0648\u0641\u0628\u0644\u0643\u0627\u05d4\u05d5\u05d1\u05dc\u05de\u05e9\u05db]/;
const BREAKS = /[,;:.!?\u3001\u3002\u060c\u061b\u061f\n]/;
const SIGN = /[%$\u20ac\u00a3\u2605\u2b50\u20aa]/;
const LETTER = /[\p{L}\p{N}]/u;
const isWord = (char: string) => LETTER.test(char);

/** Every notion that occurs in a folded text, in order of appearance. Linear in the length of the text. */
export function findHits(text: string): Hit[] {
  const { words, pieces, unspaced, first, pairs } = tries();
  const classes = classify(text);
  const hits: Hit[] = [];
  const against: Hit[] = [];
  const out = { hits, against };
  let wordAt = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classes[at];
    if (kind !== WORD && kind !== MARK) continue;
    const begins =
      kind === MARK || at === 0 || classes[at - 1] !== WORD || isUnspaced(text.charCodeAt(at - 1));
    if (begins) wordAt = at;
    const code = text.charCodeAt(at);
    let leads = first[code] ?? 0;
    if (classes[at + 1] === WORD)
      leads &= (leads >> SHORT) | (pairs[pairAt(code, text.charCodeAt(at + 1))] ?? 0);
    if (leads === 0) continue;
    if ((leads & FIRST.words) !== 0 && (begins || (at - wordAt <= 3 && clitics(text, wordAt, at))))
      walk(words, text, classes, at, false, out);
    if ((leads & FIRST.pieces) !== 0) walk(pieces, text, classes, at, false, out);
    if ((leads & FIRST.unspaced) !== 0) walk(unspaced, text, classes, at, true, out);
  }
  return against.length === 0 ? hits : hits.filter((hit) => !against.some((other) => revokes(other, hit)));
}

const revokes = (other: Hit, hit: Hit) =>
  other.concept === hit.concept &&
  (other.languages & hit.languages) !== 0 &&
  other.from < hit.to &&
  hit.from < other.to;

function clitics(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!CLITICS.test(text.charAt(at))) return false;
  return true;
}

const WORD = 1;
const MARK = 2;
const GAP = 3;
const STOP = 4;

function classify(text: string): Uint8Array {
  const classes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) classes[at] = WORD;
    else if (code === 32 || code === 45 || code === 39) classes[at] = GAP;
    else {
      const char = text.charAt(at);
      if (isWord(char)) classes[at] = WORD;
      else if (SIGN.test(char)) classes[at] = MARK;
      else classes[at] = BREAKS.test(char) && char !== '\n' ? STOP : GAP;
    }
  }
  return classes;
}

interface Out {
  hits: Hit[];
  against: Hit[];
}

function walk(root: Node, text: string, classes: Uint8Array, from: number, loose: boolean, out: Out): void {
  let node = root;
  let at = from;
  // Korean syllables go over a space only from the beginning of a word: "주신 상품" has no "신상품".
  const holds = loose && isHangul(text.charCodeAt(from)) && from > 0 && classes[from - 1] === WORD;
  while (at < text.length) {
    const kind = classes[at];
    if (kind === STOP) return;
    if (kind === GAP) {
      const beyond = skipGap(classes, at);
      if (holds) return;
      if (!loose) {
        const next = after(node, 32);
        if (!next) return;
        node = next;
      }
      at = beyond;
      continue;
    }
    const next = after(node, text.charCodeAt(at));
    if (!next) return;
    node = next;
    at += 1;
    for (const meaning of node.meanings) record(meaning, text, classes, from, at, out);
  }
}

/** At most three signs or spaces in a row, so that no walk is long. */
function skipGap(classes: Uint8Array, from: number): number {
  let at = from;
  while (at < classes.length && classes[at] === GAP && at - from < 3) at += 1;
  return at;
}

function record(
  meaning: Meaning,
  text: string,
  classes: Uint8Array,
  from: number,
  end: number,
  out: Out,
): void {
  const { concept, languages, open, not } = meaning;
  let to = end;
  const inside = classes[end - 1] === WORD && classes[end] === WORD && !meetsOther(text, end);
  if (inside && !open) return;
  if (inside && !isUnspaced(text.charCodeAt(end - 1))) {
    while (to < text.length && classes[to] === WORD && to - end < 40) to += 1;
  }
  (not ? out.against : out.hits).push({ concept, languages, from, to });
}

/** A Latin word before Chinese letters ends there. */
const meetsOther = (text: string, at: number) =>
  isUnspaced(text.charCodeAt(at)) && !isUnspaced(text.charCodeAt(at - 1));
const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7af;
/** Han, kana, Hangul: a word's end is not to be seen. */
const isUnspaced = (code: number) => code >= 0x3040 && code <= 0xd7af;
