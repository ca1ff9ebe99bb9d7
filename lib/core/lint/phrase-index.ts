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
interface Node {
  next: Map<number, Node>;
  meanings: Meaning[];
}

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
/** "don t", which many write "dont". */
const SHORTENED = / (t|ve)(?= |$)/g;

const ALL = (1 << LANGUAGES.length) - 1;

const emptyNode = (): Node => ({ next: new Map(), meanings: [] });

/** The bit of a language tag; all bits for one that no word list exists for. */
export function languageBit(language: string): number {
  const index = LANGUAGES.indexOf(language);
  return index < 0 ? -1 : 1 << index;
}

function plant(root: Node, letters: string, meaning: Meaning): void {
  let node = root;
  for (let unit = 0; unit < letters.length; unit += 1) {
    const code = letters.charCodeAt(unit);
    let next = node.next.get(code);
    if (!next) {
      next = emptyNode();
      node.next.set(code, next);
    }
    node = next;
  }
  const same = node.meanings.find(
    ({ concept, open, not }) => concept === meaning.concept && open === meaning.open && not === meaning.not,
  );
  if (same) same.languages |= meaning.languages;
  else node.meanings.push(meaning);
}

const isWord = (char: string) => LETTER.test(char);
/** What stands between the words of an entry: anything but letters, digits and signs counts as one space. */
const asWords = (entry: string) =>
  normalise(entry)
    .text.replace(/[^\p{L}\p{N}%$\u20ac\u00a3\u2605\u2b50\u20aa]+/gu, ' ')
    .trim();

/** Tries: words matched where a word begins, pieces matched inside words, unspaced scripts matched anywhere. */
interface Tries {
  words: Node;
  pieces: Node;
  unspaced: Node;
}

function build(): Tries {
  const tries: Tries = { words: emptyNode(), pieces: emptyNode(), unspaced: emptyNode() };
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
          plant(tries.unspaced, letters.replace(/ /g, ''), { concept, languages, open: true, not });
          continue;
        }
        const root = body.startsWith('*') ? tries.pieces : tries.words;
        const meaning = { concept, languages: shared, open, not };
        plant(root, letters, meaning);
        if (language === 'en' && SHORTENED.test(letters))
          plant(root, letters.replace(SHORTENED, '$1'), meaning);
      }
    }
  }
  return tries;
}

let built: Tries | null = null;

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

function walk(root: Node, text: string, classes: Uint8Array, from: number, loose: boolean, out: Out): void {
  let node = root;
  let at = from;
  // Korean syllables go over a space only from the beginning of a word: "주신 상품" has no "신상품".
  const holds = loose && isHangul(text.charCodeAt(from)) && from > 0 && classes[from - 1] === WORD;
  while (at < text.length) {
    const kind = classes[at];
    if (kind === STOP) return;
    if (kind === GAP) {
      const after = skipGap(classes, at);
      if (holds) return;
      if (!loose) {
        const next = node.next.get(32);
        if (!next) return;
        node = next;
      }
      at = after;
      continue;
    }
    const next = node.next.get(text.charCodeAt(at));
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
