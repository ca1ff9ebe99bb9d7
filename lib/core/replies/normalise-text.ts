const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Nothing to do: so stand most of the thousands of words that a worker reads from its tables when it starts. */
const NORMALISED = /^(?:[a-z]+(?: [a-z]+)*)?$/;
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
};

/** Whether words of the text are found as parts of it, because its script does not part them reliably. */
export const isUnspaced = (text: string): boolean => WITHOUT_SPACES.test(text);

/**
 * Text for comparison: lower case, no accents or vowel points, one form of a letter. Han, kana and Hangul keep their
 * marks, which are letters there, and lose their spaces.
 */
export function normaliseText(text: string): string {
  if (NORMALISED.test(text)) return text;
  const lower = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  if (isUnspaced(lower)) return lower.replace(/[\s\p{P}]+/gu, '');
  return lower
    .replace(/(?<=n)['’`´](?=t\b)/g, '')
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[ıłßøæœةى]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/["״׳]/g, '')
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Arabic and Persian digits as 0 to 9. */
export const withWesternDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Words of a normalised text. */
export const wordsOf = (normalised: string): string[] => (normalised === '' ? [] : normalised.split(' '));

/**
 * Whether a word is the term but for a slip of the finger: one letter wrong, missing, extra or swapped from five letters
 * on, two from nine. The first letter must be right.
 */
export function isNearly(word: string, term: string): boolean {
  if (word === term) return true;
  const shorter = Math.min(word.length, term.length);
  if (shorter < 5 || word[0] !== term[0]) return false;
  const allowed = shorter >= 9 ? 2 : 1;
  return Math.abs(word.length - term.length) <= allowed && distance(word, term, allowed) <= allowed;
}

/** Optimal string alignment distance; stops once a whole row is above `most`. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
