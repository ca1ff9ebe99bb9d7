import { CONCEPTS, type Concept, LEXICONS } from './lexicon';
import { normalise } from './normalise';

export interface Meaning {
  concept: Concept;
  languages: number;
  open: boolean;
  not: boolean;
}

/** An entry of the word lists as it stands in a folded text. */
interface Entry {
  letters: string;
  meanings: readonly Meaning[];
}

/** A place of a trie. It is spread out when a text first comes to it: most texts never see most of 200,000 places. */
export interface Node {
  depth: number;
  /** Entries that lead through here, until it is spread out. */
  waiting: Entry[] | null;
  next: Map<number, Node> | null;
  meanings: readonly Meaning[];
}

const LANGUAGES = Object.keys(LEXICONS);
/** Names of payment services are the same everywhere. */
const EVERYWHERE: readonly string[] = ['wallet'];
/** Words are not set apart by spaces there, or only loosely. */
const UNSPACED: readonly string[] = ['ja', 'ko', 'zh-CN'];
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

/** Entries by their letters, while they are gathered. */
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

const NO_MEANINGS: readonly Meaning[] = [];

const trieOf = (entries: Gathered): Node => ({
  depth: 0,
  waiting: [...entries].map(([letters, meanings]) => ({ letters, meanings })),
  next: null,
  meanings: NO_MEANINGS,
});

/** The place that a letter leads to. */
export const after = (node: Node, code: number): Node | undefined =>
  (node.waiting ? spread(node, node.waiting) : node.next)?.get(code);

function spread(node: Node, waiting: readonly Entry[]): Map<number, Node> | null {
  const depth = node.depth + 1;
  const next = new Map<number, Node>();
  for (const entry of waiting) {
    const code = entry.letters.charCodeAt(node.depth);
    const place = next.get(code) ?? { depth, waiting: null, next: null, meanings: NO_MEANINGS };
    next.set(code, place);
    if (entry.letters.length === depth) place.meanings = entry.meanings;
    else if (place.waiting) place.waiting.push(entry);
    else place.waiting = [entry];
  }
  node.waiting = null;
  node.next = next;
  return next;
}

/** What stands between the words of an entry: anything but letters, digits and signs counts as one space. */
const asWords = (entry: string) =>
  FOLDED.test(entry)
    ? entry
    : normalise(entry)
        .text.replace(/[^\p{L}\p{N}%$\u20ac\u00a3\u2605\u2b50\u20aa]+/gu, ' ')
        .trim();

/** Tries: words matched where a word begins, pieces matched inside words, unspaced scripts matched anywhere. */
interface Tries {
  words: Node;
  pieces: Node;
  unspaced: Node;
  /** For each letter, as bits of {@link FIRST}, which tries have entries that begin with it. */
  first: Uint8Array;
  /** The same for the first two letters. */
  pairs: Uint8Array;
}

/** How far the bits of entries of one letter are shifted. */
export const SHORT = 3;
export const FIRST = { words: 1, pieces: 2, unspaced: 4 } as const;

/** Where two letters stand in {@link Tries.pairs}; other pairs may share the place. */
export const pairAt = (one: number, two: number) => (one * 31 + two) & 0xff_ff;

function mark(tables: { first: Uint8Array; pairs: Uint8Array }, letters: string, bit: number): void {
  const code = letters.charCodeAt(0);
  const { first, pairs } = tables;
  // What is one letter, or a letter and a space, must be found whatever comes next.
  const short = letters.length === 1 || letters.charAt(1) === ' ';
  first[code] = (first[code] ?? 0) | bit | (short ? bit << SHORT : 0);
  if (short) return;
  const place = pairAt(code, letters.charCodeAt(1));
  pairs[place] = (pairs[place] ?? 0) | bit;
}

function build(): Tries {
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
  const tables = { first: new Uint8Array(0x1_00_00), pairs: new Uint8Array(0x1_00_00) };
  for (const letters of words.keys()) mark(tables, letters, FIRST.words);
  for (const letters of pieces.keys()) mark(tables, letters, FIRST.pieces);
  for (const letters of unspaced.keys()) mark(tables, letters, FIRST.unspaced);
  return { words: trieOf(words), pieces: trieOf(pieces), unspaced: trieOf(unspaced), ...tables };
}

let built: Tries | null = null;

/** The word lists of all languages, made ready on first use. */
export function tries(): Tries {
  built ??= build();
  return built;
}
