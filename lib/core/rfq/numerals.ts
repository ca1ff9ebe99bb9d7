import { type NumberOptions, parseNumber } from '../units';

/** One number in any notation, of bounded length: the text may be hostile. */
export const NUMBER =
  "(?:\\d{1,3}(?:[ '](?=\\d{3}(?!\\d))\\d{3}){1,3}(?:[.,]\\d{1,6})?|\\d{1,12}(?:[.,]\\d{1,6}){0,3})";

/** Words after a number that multiply it, longest first. */
const FACTORS: readonly (readonly [words: RegExp, factor: number])[] = [
  [
    /^(?:millions?|millones|milhões|millionen|mio\.?|млн\.?|миллион\p{L}*|مليون|milioni|milyon|מיליון)$/iu,
    1_000_000,
  ],
  [/^百万$/u, 1_000_000],
  [/^[万萬만]$/u, 10_000],
  [/^[千천]$/u, 1000],
  [
    /^(?:k|thousand|mil|mille|mila|tausend|tsd\.?|тыс\.?|тысяч[аи]?|ألف|آلاف|الف|bin|tys\.?|tysi[aą]c[ey]?|tysięcy|duizend|אלף|אלפים)$/iu,
    1000,
  ],
  [/^(?:hundred|百)$/iu, 100],
];

export const FACTOR =
  '(?:[kK]|thousand|hundred|millions?|millones|milhões|Millionen|mio\\.?|млн\\.?|миллион\\p{L}*|مليون|milioni|milyon|מיליון|mila|mille|mil|[Tt]ausend|[Tt]sd\\.?|тыс\\.?|тысяч[аи]?|ألف|آلاف|الف|bin|tys\\.?|tysi[aą]c[ey]?|tysięcy|duizend|אלף|אלפים|百万|[万萬만千천百])(?![A-Za-zÀ-ÿА-яء-ي])';

const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 萬: 10_000 };

/** A number written out in Chinese: `一万`, `三千五百`, `两万五千`. */
export const HAN_NUMBER = '[一二两兩三四五六七八九十百千万萬零〇]{1,12}';

/** Value of a Chinese numeral; null where the characters make none. */
export function hanNumber(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    const value = HAN_DIGITS[char];
    if (value !== undefined) {
      digit = value;
      continue;
    }
    const unit = HAN_UNITS[char];
    if (unit === undefined) return null;
    if (unit === 10_000) {
      total += (section + (digit ?? 0) || 1) * unit;
      section = 0;
    } else section += (digit ?? 1) * unit;
    digit = null;
  }
  return total + section + (digit ?? 0) || null;
}

const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** A round number in English words: `five thousand`, `two hundred`, `a dozen` is a unit and not here. */
export const WORD_NUMBER = `(?:${Object.keys(WORDS).join('|')}) (?:hundred thousand|hundred|thousand|million)`;

/** Value of a number in English words; null where it is none. */
export function wordNumber(text: string): number | null {
  const [first = '', ...rest] = text.toLowerCase().split(/\s+/);
  const value = Object.hasOwn(WORDS, first) ? (WORDS[first] ?? null) : null;
  if (value === null) return null;
  const factors: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
  return rest.reduce((all, word) => all * (factors[word] ?? 1), value);
}

/** Source of a pattern for a count of goods, its factor in it. */
export const COUNT = `(?:${NUMBER}(?: ?${FACTOR})?|${HAN_NUMBER}|${WORD_NUMBER})`;

const SPLIT = new RegExp(`^(${NUMBER}) ?(.*)$`, 'u');

/** Value of what `COUNT` matched: `10k`, `5,000`, `10.000`, `2,5 тыс.`, `一万`. Null where it is no number. */
export function countValue(text: string, options: NumberOptions = {}): number | null {
  const plain = text.trim();
  const match = SPLIT.exec(plain);
  if (!match) return hanNumber(plain) ?? wordNumber(plain);
  const word = match[2] ?? '';
  const factor = word === '' ? 1 : FACTORS.find(([words]) => words.test(word))?.[1];
  if (factor === undefined) return null;
  // `2.500 тыс.` is two and a half thousand; without a factor three digits after a separator are a group.
  const value = parseNumber(match[1] ?? '', factor > 1 ? { dot: 'decimal', comma: 'decimal' } : options);
  return value === null ? null : Math.round(value * factor * 1000) / 1000;
}
