/** A text folded for matching, with the way back to the original. */
export interface Folded {
  /** Lower case, no accents, no invisible characters, full-width and look-alike letters as plain ones. */
  text: string;
  /** For each UTF-16 unit of `text`, where its source begins in the original. */
  from: number[];
  /** For each UTF-16 unit of `text`, where its source ends in the original. */
  to: number[];
}

const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
  '\r': '',
  '\t': ' ',
};
/** Cyrillic and Greek letters that pass for Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdοoαaεeιiκkνvρpτtυuχxγyηnωwβb'.matchAll(/(.)(.)/gu)].map((pair) => [
    pair[1] ?? '',
    pair[2] ?? '',
  ]),
);
// Joiners, direction marks, soft hyphens, the Hangul fillers: nobody sees them.
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0]/u;
const VOICED_KANA = /[\u3040-\u30ff\uac00-\ud7af]/;

const kept = new Map<string, string>();

function foldCharacter(char: string): string {
  const known = kept.get(char);
  if (known !== undefined) return known;
  const folded = foldAfresh(char);
  kept.set(char, folded);
  return folded;
}

function foldAfresh(char: string): string {
  if (INVISIBLE.test(char)) return '';
  const plain = char.normalize('NFKC').toLowerCase();
  if (VOICED_KANA.test(plain)) return plain;
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '');
  const letters = [...bare].map((one) => SPECIAL[one] ?? digitOf(one) ?? one).join('');
  if (/^[\u2010-\u2015\u2212]$/.test(letters)) return '-';
  if (/^[\u2018\u2019\u02bc\u0060\u00b4\u05f3]$/.test(letters)) return "'";
  if (/^[\u201c-\u201f\u00ab\u00bb\u05f4]$/.test(letters)) return '"';
  return /^\s+$/.test(letters) && letters !== '\n' ? ' ' : letters;
}

/** Arabic and Persian digits, which compatibility forms leave alone. */
function digitOf(char: string): string | null {
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return null;
}

/**
 * Folds a text so that the same word is found however it was typed: capitals, accents, full width, zero-width
 * characters, letters of another alphabet inside a Latin word, letters s p a c e d out. Linear in the length.
 */
export function normalise(text: string): Folded {
  const folded = foldAll(text);
  return joinSpaced(unmask(folded));
}

function foldAll(text: string): Folded {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const char of text) {
    const next = at + char.length;
    const piece = foldCharacter(char);
    if (piece.length === 1) {
      from.push(at);
      to.push(next);
      parts.push(piece);
      at = next;
      continue;
    }
    for (let unit = 0; unit < piece.length; unit += 1) {
      from.push(at);
      to.push(next);
    }
    parts.push(piece);
    at = next;
  }
  return { text: parts.join(''), from, to };
}

/** Look-alikes count as Latin only in a word that has Latin letters: Russian stays Russian. */
function unmask(folded: Folded): Folded {
  if (!/[a-z]/.test(folded.text) || !/[\u0370-\u04ff\u0500-\u052f]/.test(folded.text)) return folded;
  const text = folded.text.replace(/[a-z\u0370-\u052f]+/g, (word) =>
    /[a-z]/.test(word) && /[^a-z]/.test(word)
      ? [...word].map((letter) => LOOK_ALIKES[letter] ?? letter).join('')
      : word,
  );
  return { ...folded, text };
}

/** Three letters or more with a sign between each two; the first may be two letters: "We C h a t". */
const SPACED =
  /(?=[a-z\u0370-\u052f\u05d0-\u05ea\u0620-\u064a]{1,2}[._*|/ -])(?<![\p{L}\p{N}])(?:[a-z\u0370-\u052f\u05d0-\u05ea\u0620-\u064a]|[a-z]{2}(?=(?: [a-z]){4}(?![\p{L}\p{N}])))(?:[._*|/ -][a-z\u0370-\u052f\u05d0-\u05ea\u0620-\u064a]){2,}(?![\p{L}\p{N}])/gu;

function joinSpaced(folded: Folded): Folded {
  const drop = new Set<number>();
  for (const match of folded.text.matchAll(SPACED)) {
    const first = /^\p{L}+/u.exec(match[0])?.[0].length ?? 1;
    for (let unit = first; unit < match[0].length; unit += 2) drop.add(match.index + unit);
  }
  if (drop.size === 0) return folded;
  const keep = (_: unknown, unit: number) => !drop.has(unit);
  return {
    text: folded.text.split('').filter(keep).join(''),
    from: folded.from.filter(keep),
    to: folded.to.filter(keep),
  };
}

/** The stretch of the original behind a stretch of the folded text. */
export function originalSpan(folded: Folded, from: number, to: number): [number, number] {
  return [folded.from[from] ?? 0, folded.to[to - 1] ?? 0];
}
