/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Hangul',
  'Thai',
  'Devanagari',
  'Georgian',
  'Armenian',
] as const;
const SCRIPT_PATTERNS = SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const);

/** A title as a set of pieces, so that two can be compared. */
export interface TitleGrams {
  /** Hashes of its pieces, each once. */
  grams: readonly number[];
  /** The script most letters are in; titles in two scripts are not compared. Null without letters. */
  script: string | null;
}

/**
 * Cuts a title into overlapping pieces: three letters of words written with spaces, word ends marked ("usb" -> _us, usb,
 * sb_), two of runs in scripts without spaces. Case, accents and full width do not matter, nor does the order of words.
 * No dictionary: the same for every language, and close for the forms of one word.
 */
export function titleGrams(title: string): TitleGrams {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const grams = new Set<number>();
  for (const [run] of plain.matchAll(UNSPACED)) {
    const signs = [...run];
    if (signs.length === 1) grams.add(hash(run));
    for (let at = 0; at + 2 <= signs.length; at += 1) grams.add(hash(`${signs[at]}${signs[at + 1]}`));
  }
  for (const [word] of plain.replace(UNSPACED, ' ').matchAll(WORD)) {
    const marked = `_${word}_`;
    for (let at = 0; at + 3 <= marked.length; at += 1) grams.add(hash(marked.slice(at, at + 3)));
  }
  return { grams: [...grams], script: scriptOf(plain) };
}

function scriptOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  // The signs of Chinese and Japanese hold a word each: one counts like three letters.
  const unspaced = [...text.matchAll(UNSPACED)].reduce((sum, [run]) => sum + run.length, 0);
  const thai = text.match(/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu)?.length ?? 0;
  if (unspaced > thai) [best, most] = ['Han', 3 * (unspaced - thai)];
  for (const [name, pattern] of SCRIPT_PATTERNS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(piece: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < piece.length; at += 1) {
    value = Math.imul(value ^ piece.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
