import { NUMBER } from '../units';
import { cellText, plainDecimal, timesExactly } from './cell-text';
import { remembering } from './memo';

/** Grams in one unit of a sheet's weights; pounds are rounded to whole grams, the others must be exact. */
export type WeightUnit = 'kg' | 'g' | 'lb';

/**
 * The weights a cell speaks of. `point` is one weight alone (`0.5KG`: a rung of a ladder, or a limit);
 * `include` null: the cell does not say which edge belongs to it.
 */
export interface WeightRange {
  kind: 'range' | 'point';
  fromGrams: number;
  /** Null: no upper edge. */
  toGrams: number | null;
  include: 'upper' | 'lower' | null;
  /** Words left over, to be reported. */
  rest: string;
}

const UNIT = '(kgs?|kilos?|公斤|千克|g|gr|grams?|克|公克|lbs?|pounds?|磅)?';
const VALUE = `(${NUMBER}) ?${UNIT}`;
const NAME = '(?:w(?:eight)?|重量|计费重|实重|x|n)';
const LESS = '([<≤])';
const WORDS_BEFORE = '(?:重量段?|计费重量?|实重|限重|weight|最大|最高|max(?:imum)?)?[:：]? ?';
const BELOW = '不超过|不大于|up to|within|max\\.?';
const STRICTLY_BELOW = '小于|低于|不足|未满|under|below|less than';
const ABOVE = '超过|大于|高于|over|above|more than|from';
const BELOW_AFTER = '以内|以下|内|\\(含\\)以下|及以下|or less|max\\.?';
const ABOVE_AFTER = '以上|\\+|及以上|起|\\(含\\)以上|or more|and (?:above|over|up)|up';

type Reader = (match: RegExpExecArray, unit: WeightUnit) => Omit<WeightRange, 'rest'> | null;
const pattern = (source: string) => new RegExp(`^${WORDS_BEFORE}${source}`, 'iu');

/** Most specific first; each consumes the start of the text. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    pattern(`${VALUE} ?${LESS} ?${NAME} ?(?:\\(?kg\\)?|\\(?g\\)?)? ?${LESS} ?${VALUE}`),
    ([, from, fromUnit, , second, to, toUnit], unit) =>
      range(from, fromUnit, to, toUnit, second === '<' ? 'lower' : 'upper', unit),
  ],
  [
    pattern(`${VALUE} ?(?:-+|~|至|到|to|\\.\\.) ?${VALUE}`),
    ([, from, fromUnit, to, toUnit], unit) => range(from, fromUnit, to, toUnit, null, unit),
  ],
  [
    pattern(`(?:${NAME} ?)?(?:([<≤])|(${BELOW})|(${STRICTLY_BELOW})) ?${VALUE}`),
    ([, sign, , strictly, to, toUnit], unit) =>
      range('0', undefined, to, toUnit, sign === '<' || strictly ? 'lower' : 'upper', unit),
  ],
  [
    pattern(`(?:${NAME} ?)?(?:([>≥])|(${ABOVE})) ?${VALUE}`),
    ([, sign, , from, fromUnit], unit) => open(from, fromUnit, sign === '≥' ? 'lower' : 'upper', unit),
  ],
  [
    pattern(`${VALUE} ?(?:${BELOW_AFTER})(?![\\p{L}])`),
    ([, to, toUnit], unit) => range('0', undefined, to, toUnit, 'upper', unit),
  ],
  // "21+" starts at 21: sheets that write so end the band before at 20 or just below 21.
  [
    pattern(`${VALUE} ?(?:${ABOVE_AFTER})(?![\\p{L}\\d])`),
    ([, from, fromUnit], unit) => open(from, fromUnit, 'lower', unit),
  ],
  [
    pattern(VALUE),
    ([, value, named], unit) => {
      const grams = gramsOf(value, named ?? unit);
      return grams === null || grams === 0
        ? null
        : { kind: 'point', fromGrams: 0, toGrams: grams, include: 'upper' };
    },
  ],
];

/**
 * Reads a weight or weight range: `0.5-1KG`, `0<W≤0.3`, `≤2kg`, `21+`, `100克以内`, `30KG`. Numbers without a unit are
 * in `unit`. Null when there is none, when it is no whole number of grams, or when the range is upside down.
 */
export function readWeightRange(text: string, unit: WeightUnit): WeightRange | null {
  return READ[unit](text);
}

const READ = {
  kg: remembering((text: string) => readIn(text, 'kg')),
  g: remembering((text: string) => readIn(text, 'g')),
  lb: remembering((text: string) => readIn(text, 'lb')),
};

function readIn(text: string, unit: WeightUnit): WeightRange | null {
  const plain = cellText(text).replace(/^[([]|[)\]]$/g, '');
  for (const [regex, read] of READERS) {
    const match = regex.exec(plain);
    if (!match) continue;
    const found = read(match, unit);
    if (!found) return null;
    const rest = plain.slice(match[0].length).replace(/^[\s()[\];:,.]+|[\s()[\];:,.]+$/g, '');
    // A digit left over means that the text was something else: a date (as spreadsheets make of `1-2`), a size, a list.
    return /\d|^[年月日号天]/.test(rest) ? null : { ...found, rest: isUnitWord(rest) ? '' : rest };
  }
  return null;
}

const isUnitWord = (rest: string) =>
  /^(?:\/|每|per )?(?:kgs?|公斤|千克|g|克|\/?kg|公斤段|段|kg段|含|重量|weight)?$/iu.test(rest);

function range(
  from: string | undefined,
  fromUnit: string | undefined,
  to: string | undefined,
  toUnit: string | undefined,
  include: WeightRange['include'],
  unit: WeightUnit,
): Omit<WeightRange, 'rest'> | null {
  const upper = gramsOf(to, toUnit ?? unit);
  // In `0-500g` the unit stands for both, unless the lower edge names its own.
  const lower = gramsOf(from, fromUnit ?? toUnit ?? unit);
  if (upper === null || lower === null || upper <= lower) return null;
  return { kind: 'range', fromGrams: lower, toGrams: upper, include };
}

function open(
  from: string | undefined,
  named: string | undefined,
  include: 'upper' | 'lower',
  unit: WeightUnit,
): Omit<WeightRange, 'rest'> | null {
  const lower = gramsOf(from, named ?? unit);
  return lower === null ? null : { kind: 'range', fromGrams: lower, toGrams: null, include };
}

const MAX_GRAMS = 100_000_000;

/** Whole grams of a number in a named unit; null when they are not whole or beyond 100 t. */
function gramsOf(number: string | undefined, named: string): number | null {
  const decimal = number === undefined ? null : plainDecimal(number);
  if (decimal === null) return null;
  const grams = gramsExactly(decimal, unitOf(named));
  return grams === null || grams > MAX_GRAMS ? null : grams;
}

function gramsExactly(decimal: string, unit: WeightUnit): number | null {
  if (unit === 'lb') return Math.round(Number(decimal) * 453.59237);
  return timesExactly(decimal, unit === 'kg' ? 1000 : 1);
}

/** The unit a word stands for; `kg` for words that are none. */
export function unitOf(word: string): WeightUnit {
  if (/^(?:lbs?|pounds?|磅)$/i.test(word)) return 'lb';
  return /^(?:g|gr|grams?|克|公克)$/i.test(word) ? 'g' : 'kg';
}
