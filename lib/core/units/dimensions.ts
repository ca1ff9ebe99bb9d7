import { NUMBER, normalise, parseNumber } from './number';
import { type MeasureOptions, measureNumber } from './weight';

/** Millimetres in one unit and the names it has on marketplace pages. */
const LENGTH_UNITS: readonly (readonly [mm: number, names: string])[] = [
  [1, 'mm|mil+im[eè]t\\p{L}*|мм|миллиметр\\p{L}*|毫米|公厘|ミリメートル|ミリ|ملم|مم|مل+يمتر\\p{L}*'],
  [
    10,
    'cms?|[cs][ae]nt[iíy]m[eèé]?t\\p{L}*|zentimet\\p{L}*|см|сантиметр\\p{L}*|厘米|公分|センチメートル|センチ|سم|سنتيمتر\\p{L}*',
  ],
  [
    25.4,
    'in|inch(?:es)?|inci|inç|zoll|pouces?|pulgadas?|polegadas?|pollic[ei]|tum|cal[ei]?|дюйм\\p{L}*|英寸|インチ|[بإا]وص[هة]|بوصات',
  ],
  [304.8, 'ft|feet|foot|pieds?|pies|piedi|fuß|фут\\p{L}*|英尺|フィート|قدم'],
  [1000, 'm|mts?|mtrs?|met(?:er|re|ro|ri|r)\\p{L}*|mètres?|м|метр\\p{L}*|米|公尺|メートル|متر|م'],
];

const MARKS: readonly (readonly [mm: number, marks: RegExp])[] = [
  [25.4, /^(?:["”″]|'')$/],
  [304.8, /^['′]$/],
];
/** A name ends where its word ends, unless the separator `x` follows at once; a mark may touch the next letter. */
const UNIT = `((?:${LENGTH_UNITS.map(([, names]) => names).join('|')})(?!(?![xх]\\b|[xх][ \\d])[\\p{L}])|''|["”″'′])`;
const SEPARATOR = '(?: ?[x×*хХ✕✖⨯] ?| by )';
/** A letter that names the side, before (`L: 20`) or after (`20L`, `20 (L)`). */
const BEFORE = '(?:(?:[\\p{L}]{1,10}|\\([\\p{L}]{1,10}\\))[.:：]? ?)?';
const AFTER = '(?: ?(?:\\([\\p{L}]{1,10}\\)|(?![xх])[\\p{L}](?![\\p{L}])|[xх](?= ?[x×*]))\\.?)?';
const side = `(${NUMBER}) ?(?:${UNIT})?\\.?${AFTER} ?(?:${UNIT})?\\.?`;
const TRIPLE = new RegExp(
  `(?<![\\d.,])(?<!\\d[^\\d]{0,3}[x×*-] ?[\\p{L}]{0,2}[:.]? ?)${side}${SEPARATOR}${BEFORE}${side}${SEPARATOR}${BEFORE}${side}(?!\\d|[.,]\\d|${SEPARATOR}[\\p{L}]{0,2}\\d| ?- ?\\d)`,
  'iu',
);
const LENGTHS = [
  ...MARKS,
  ...LENGTH_UNITS.map(([mm, names]) => [mm, new RegExp(`^(?:${names})$`, 'iu')] as const),
];

/** Options; `unit` (millimetres) is assumed when the text names none. */
export interface DimensionOptions extends MeasureOptions {
  unit?: number;
}

/**
 * Millimetres of three stated sides in the order given: `10 x 8 x 3 cm ; 118 g`, `15D x 17W x 31H centimeters`,
 * `10"D x 8"W x 2"H`, `250X95X75 cm`. A unit counts for the sides before it that have none, else for those
 * after. Null for two or four sides, without a unit, and when a side is zero.
 */
export function parseDimensions(
  text: string,
  options: DimensionOptions = {},
): [number, number, number] | null {
  const match = TRIPLE.exec(normalise(text));
  if (!match) return null;
  const named = [0, 1, 2].map((index) => lengthOf(match[index * 3 + 2] ?? match[index * 3 + 3]));
  const sides = named.map((own, index) => {
    const unit = own ?? named.slice(index).find(Boolean) ?? named.slice(0, index).reverse().find(Boolean);
    const mm = unit ?? options.unit;
    if (!mm) return 0;
    const value = parseNumber(match[index * 3 + 1] ?? '', measureNumber(mm > 1, options)) ?? 0;
    return Math.round(value * mm * 100) / 100;
  });
  const [length = 0, width = 0, height = 0] = sides;
  return length > 0 && width > 0 && height > 0 ? [length, width, height] : null;
}

/**
 * Integer millimetres, rounded up, of a size a person typed; bare numbers are centimetres and a space may stand
 * for the separator. Null when it cannot be read.
 */
export function parseTypedDimensions(text: string): [number, number, number] | null {
  const bare = normalise(text).replace(/^(\S+)[ ;]+([\d.,]+)[ ;]+([\d.,]+(?: ?[\p{L}"]+)?)$/u, '$1x$2x$3');
  if (!/^[\d.,]/.test(bare)) return null;
  const mm = parseDimensions(bare, { unit: 10, decimalComma: 'large' });
  return mm && (mm.map((value) => Math.ceil(value - 1e-6)) as [number, number, number]);
}

function lengthOf(name: string | undefined): number | null {
  return name ? (LENGTHS.find(([, pattern]) => pattern.test(name))?.[0] ?? null) : null;
}
