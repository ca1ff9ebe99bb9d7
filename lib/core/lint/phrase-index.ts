import { CONCEPTS, type Concept, LEXICONS } from './lexicon';
import { normalise } from './normalise';

/** An occurrence of a notion in a folded text, with the languages (as bits) in which the words mean it. */
export interface Hit {
  concept: Concept;
  languages: number;
  from: number;
  to: number;
}

interface Meaning {
  concept: Concept;
  languages: number;
  open: boolean;
  not: boolean;
}
/** An entry of the word lists as it stands in a folded text. */
interface Entry {
  letters: string;
  meanings: Meaning[];
}
/** Entries by `keyOf` their first two letters, the shorter first. A try of single letters takes ten times as long to make. */
type Index = Map<number, Entry[]>;

const LANGUAGES = Object.keys(LEXICONS);
/** Names of payment services are the same everywhere. */
const EVERYWHERE: readonly string[] = ['wallet'];
/** Words are not set apart by spaces there, or only loosely. */
const UNSPACED: readonly string[] = ['ja', 'ko', 'zh-CN'];
/** One-letter words that Arabic and Hebrew write in front of another: and, the, in, to, from, that. */
const CLITICS = /[\u0648\u0641\u0628\u0644\u0643\u0627\u05d4\u05d5\u05d1\u05dc\u05de\u05e9\u05db]/;
const BREAKS = /[,;:.!?\u3001\u3002\u060c\u061b\u061f\n]/;
const SIGN = /[%$\u20ac\u00a3\u2605\u2b50\u20aa]/;
const LETTER = /[\p{L}\p{N}]/u;
/** Most entries: folding would leave them as they are. */
const FOLDED = /^(?:[a-z\d]{2,}(?: [a-z\d]{2,})*|[а-ик-я]{2,}(?: [а-ик-я]{2,})*)$/;
/** "don t", which many write "dont". */
const SHORTENED = / (t|ve)(?= |$)/g;

const ALL = (1 << LANGUAGES.length) - 1;

/** The bit of a language tag; all bits for one that no word list exists for. */
export function languageBit(language: string): number {
  const index = LANGUAGES.indexOf(language);
  return index < 0 ? -1 : 1 << index;
}

/** A small whole number for two letters; others may have it too, so entries are compared in full. */
const keyOf = (first: number, second: number): number => ((first & 0x3fff) << 14) | (second & 0x3fff);
/** Second letter of an entry of one letter. */
const NONE = 0;

/** Entries still by their letters, while they are gathered. */
type Gathered = Map<string, Meaning[]>;

function gather(entries: Gathered, letters: string, meaning: Meaning): void {
  const meanings = entries.get(letters) ?? [];
  const same = meanings.find(
    ({ concept, open, not }) => concept === meaning.concept && open === meaning.open && not === meaning.not,
  );
  if (same) same.languages |= meaning.languages;
  else meanings.push(meaning);
  entries.set(letters, meanings);
}

function indexed(entries: Gathered): Index {
  const index: Index = new Map();
  for (const [letters, meanings] of entries) {
    const key = keyOf(letters.charCodeAt(0), letters.length > 1 ? letters.charCodeAt(1) : NONE);
    const same = index.get(key);
    if (same) same.push({ letters, meanings });
    else index.set(key, [{ letters, meanings }]);
  }
  for (const same of index.values()) same.sort((a, b) => a.letters.length - b.letters.length);
  return index;
}

const isWord = (char: string) => LETTER.test(char);
/** What stands between the words of an entry: anything but letters, digits and signs counts as one space. */
const asWords = (entry: string) =>
  FOLDED.test(entry)
    ? entry
    : normalise(entry)
        .text.replace(/[^\p{L}\p{N}%$\u20ac\u00a3\u2605\u2b50\u20aa]+/gu, ' ')
        .trim();

/** Words matched where a word begins, pieces matched inside words, unspaced scripts matched anywhere. */
interface Indexes {
  words: Index;
  pieces: Index;
  unspaced: Index;
}

function build(): Indexes {
  const [words, pieces, unspaced]: [Gathered, Gathered, Gathered] = [new Map(), new Map(), new Map()];
  for (const [language, lexicon] of Object.entries(LEXICONS)) {
    const languages = languageBit(language);
    const loose = UNSPACED.includes(language);
    for (const concept of CONCEPTS) {
      const shared = EVERYWHERE.includes(concept) && !loose ? ALL : languages;
      for (const entry of lexicon[concept]?.split('|') ?? []) {
        const not = entry.startsWith('!');
        const body = not ? entry.slice(1) : entry;
        const letters = asWords(body.replace(/^\*|\*$/g, ''));
        if (!/[^\d ]/.test(letters)) continue;
        const open = body.endsWith('*');
        if (loose) {
          gather(unspaced, letters.replace(/ /g, ''), { concept, languages, open: true, not });
          continue;
        }
        const entries = body.startsWith('*') ? pieces : words;
        const meaning = { concept, languages: shared, open, not };
        gather(entries, letters, meaning);
        if (language === 'en' && SHORTENED.test(letters))
          gather(entries, letters.replace(SHORTENED, '$1'), { ...meaning });
      }
    }
  }
  return { words: indexed(words), pieces: indexed(pieces), unspaced: indexed(unspaced) };
}

let built: Indexes | null = null;

/** Every notion that occurs in a folded text, in order of appearance. Linear in the length of the text. */
export function findHits(text: string): Hit[] {
  built ??= build();
  const classes = classify(text);
  const hits: Hit[] = [];
  const against: Hit[] = [];
  let wordAt = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classes[at];
    if (kind !== WORD && kind !== MARK) continue;
    const begins =
      kind === MARK || at === 0 || classes[at - 1] !== WORD || isUnspaced(text.charCodeAt(at - 1));
    if (begins) wordAt = at;
    const out = { hits, against };
    if (begins || (at - wordAt <= 3 && clitics(text, wordAt, at)))
      walk(built.words, text, classes, at, false, out);
    walk(built.pieces, text, classes, at, false, out);
    walk(built.unspaced, text, classes, at, true, out);
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

function walk(index: Index, text: string, classes: Uint8Array, from: number, loose: boolean, out: Out): void {
  // Korean syllables go over a space only from the beginning of a word: "주신 상품" has no "신상품".
  const holds = loose && isHangul(text.charCodeAt(from)) && from > 0 && classes[from - 1] === WORD;
  const first = text.charCodeAt(from);
  for (const second of [NONE, secondLetter(text, classes, from, loose)]) {
    for (const { letters, meanings } of index.get(keyOf(first, second)) ?? []) {
      const end = endOf(letters, text, classes, from, loose, holds);
      if (end < 0) continue;
      for (const meaning of meanings) record(meaning, text, classes, from, end, out);
    }
  }
}

/** What an entry that begins here has in the second place. */
function secondLetter(text: string, classes: Uint8Array, from: number, loose: boolean): number {
  let at = from + 1;
  if (classes[at] === GAP && !loose) return 32;
  while (classes[at] === GAP) at += 1;
  return at < text.length ? text.charCodeAt(at) : -1;
}

/** Where an entry that begins here ends; -1 where other letters stand. */
function endOf(
  letters: string,
  text: string,
  classes: Uint8Array,
  from: number,
  loose: boolean,
  holds: boolean,
): number {
  let at = from;
  let unit = 0;
  while (unit < letters.length) {
    const kind = classes[at];
    if (kind === undefined || kind === STOP) return -1;
    if (kind === GAP) {
      if (holds) return -1;
      if (!loose && letters.charCodeAt(unit++) !== 32) return -1;
      at = skipGap(classes, at);
    } else if (letters.charCodeAt(unit++) !== text.charCodeAt(at++)) return -1;
  }
  return at;
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
