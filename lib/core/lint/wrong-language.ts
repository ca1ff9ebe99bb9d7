import { foreignTongue, kinTongue } from './foreign-tongue';
import type { Mark } from './groups';
import { COUNTED, frequentWords } from './own-languages';
import type { Hit } from './phrase-index';

/** A guess at the language of a text: BCP 47 tag and how sure, 0 to 1. */
export type Detect = (text: string) => { language: string; confidence: number } | null;

type Script = 'latin' | 'cyrillic' | 'arabic' | 'hebrew' | 'kana' | 'hangul' | 'han' | 'greek' | 'thai';
const SCRIPTS: readonly [Script, RegExp][] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['kana', /[\u3041-\u3096\u30a1-\u30fa]/g],
  ['hangul', /\p{Script=Hangul}/gu],
  ['han', /\p{Script=Han}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['thai', /\p{Script=Thai}/gu],
];
const WRITTEN_IN: Readonly<Record<string, readonly Script[]>> = {
  ru: ['cyrillic'],
  uk: ['cyrillic'],
  bg: ['cyrillic'],
  ar: ['arabic'],
  fa: ['arabic'],
  ur: ['arabic'],
  he: ['hebrew'],
  ja: ['kana', 'han'],
  ko: ['hangul'],
  zh: ['han'],
  el: ['greek'],
  th: ['thai'],
};
/** Han, kana and Hangul say in one character what others say in two or three letters. */
const DENSE: readonly Script[] = ['han', 'kana', 'hangul'];
/** The beginning of a text tells its language. */
const MOST_READ = 4000;
const LEAST_LETTERS = 12;
const SURE = 0.7;
const NEARLY_SURE = 0.6;
const LIKELY = 0.5;
const PERHAPS = 0.4;
/** Fewer letters than this tell a detector nothing. */
const LEAST_READ = 16;
const LEAST_WORDS = 5;
const TIMES_MORE = 2.5;

/**
 * Is the text plainly not in the language it should be in? First by script, then by the detector the caller gives, else by
 * frequent words. Codes, addresses and links are left out of account.
 */
export function findWrongLanguage(
  text: string,
  language: string,
  hits: readonly Hit[],
  detect?: Detect,
): Mark[] {
  const prose = proseOf(text.slice(0, MOST_READ));
  const wrong =
    wrongScript(prose, language) ??
    kinTongue(prose, baseOf(language)) ??
    foreignTongue(prose, baseOf(language)) ??
    (detect ? detected(prose, language, hits, detect) : null) ??
    frequent(language, hits);
  if (wrong === null) return [];
  return [{ group: 'language', from: 0, to: text.length, params: { language, found: wrong } }];
}

const proseOf = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => !/[\d@/_{}]/.test(word))
    .join(' ');

const baseOf = (language: string) => language.toLowerCase().split(/[-_]/)[0] ?? '';

function wrongScript(prose: string, language: string): string | null {
  const expected = WRITTEN_IN[baseOf(language)] ?? (isLatin(language) ? ['latin'] : null);
  if (!expected) return null;
  // Brands and names stay in Latin letters everywhere; a sentence has words in small letters.
  const words = expected.includes('latin')
    ? prose
    : prose.replace(/(?<!\p{L})\p{Lu}[\p{L}.]*|\p{L}+\.\p{L}+/gu, keepOthers);
  const counts = SCRIPTS.map(([script, pattern]) => {
    const count = words.match(pattern)?.length ?? 0;
    return { script, count: DENSE.includes(script) ? count * 2.5 : count };
  });
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total < LEAST_LETTERS) return null;
  const other = counts.filter(({ script }) => !(expected as readonly string[]).includes(script));
  const most = other.reduce((a, b) => (b.count > a.count ? b : a));
  const kana = counts.find(({ script }) => script === 'kana')?.count ?? 0;
  if (baseOf(language) === 'ja' && kana === 0 && most.count < total / 2 && total >= 25) return 'zh';
  if (baseOf(language) === 'zh' && kana > total * 0.15) return 'ja';
  return most.count > total / 2 ? most.script : null;
}

const keepOthers = (word: string) => (/\p{Script=Latin}/u.test(word) ? ' ' : word);

const LATIN = [
  'en',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'pl',
  'tr',
  'nl',
  'sv',
  'da',
  'no',
  'nb',
  'fi',
  'cs',
  'sk',
  'hu',
  'ro',
  'hr',
  'vi',
  'id',
  'ms',
  'lt',
  'lv',
  'et',
  'ca',
];
const isLatin = (language: string) => LATIN.includes(baseOf(language));

/** A sure detector decides; one that is not needs the frequent words on its side. */
function detected(prose: string, language: string, hits: readonly Hit[], detect: Detect): string | null {
  if ((prose.match(/\p{L}/gu)?.length ?? 0) < LEAST_READ) return null;
  const guess = detect(prose);
  if (!guess || guess.confidence < PERHAPS || baseOf(guess.language) === baseOf(language)) return null;
  if (guess.confidence >= SURE) return guess.language;
  const counts = frequentWords(hits);
  const wordsOf = (wanted: string) => counts.find(({ tag }) => baseOf(tag) === baseOf(wanted))?.words ?? 0;
  const [theirs, mine] = [wordsOf(guess.language), wordsOf(language)];
  const none = mine === 0 && (guess.confidence >= LIKELY ? theirs >= 1 : theirs >= 2);
  const without = mine === 0 && guess.confidence >= NEARLY_SURE;
  return none || without || (theirs >= 2 && theirs > mine) ? guess.language : null;
}

/** By the frequent words of the eight languages in Latin letters: another one must have far more of them. */
function frequent(language: string, hits: readonly Hit[]): string | null {
  const own = COUNTED.find((tag) => baseOf(tag) === baseOf(language));
  if (!own) return null;
  const counts = frequentWords(hits);
  const mine = counts.find(({ tag }) => tag === own)?.words ?? 0;
  const best = counts.reduce((a, b) => (b.words > a.words ? b : a));
  return best.words >= LEAST_WORDS && best.words >= mine * TIMES_MORE ? best.tag : null;
}
