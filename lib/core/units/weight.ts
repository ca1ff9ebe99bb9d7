import { NUMBER, type NumberOptions, normalise, parseNumber } from './number';

/** Grams in one unit and the names it has on marketplace pages (international pound and ounce of 1959). */
const WEIGHT_UNITS: readonly (readonly [grams: number, names: string])[] = [
  [
    1000,
    'kgs?|kilo(?:s|gr\\p{L}*)?|quilo(?:s|gr\\p{L}*)?|chil(?:o|i|ogr\\p{L}*)|кг|килограмм?\\p{L}*|公斤|千克|キログラム|キロ|كجم|كغم?|كلغ|كيلو ?[جغ]رام\\p{L}*|كيلو',
  ],
  [0.001, 'mgs?|milli?gr\\p{L}*|мг|毫克|ミリグラム|ملغم?|مجم'],
  [
    1,
    'gr?s?|gms?|gram(?:s|mes?|m[ieo]?|os?|as?|ów|y|mi)?|г|гр|грамм?\\p{L}*|克|公克|グラム|جم|غم|غ|[جغ]رام(?:ات|ًا|اً)?',
  ],
  [
    28.349523125,
    'oz|ounces?|unzen?|onces?|onzas?|onças?|onc[ei]a?|uncj[aei]|унци\\p{L}*|盎司|オンス|[اأ]ونص[هة]|[أا]وقي[هة]',
  ],
  [453.59237, 'lbs?|pounds?|livres?|libras?|libbr[ae]|funt(?:y|ów)?|фунт\\p{L}*|磅|ポンド|رطل|باوند'],
];

const UNITS = WEIGHT_UNITS.map(([, names]) => `(${names})`).join('|');
/** A Latin name must end where the word ends; Chinese and Japanese write on without a space. */
const PART = `(${NUMBER})[ -]?(?:${UNITS})\\.?(?![\\p{L}\\d])`;
const CJK = /([公千毫]?克|公斤|磅|盎司|グラム|キロ(?!グ)|オンス|ポンド)(?=\p{L})/gu;
const APPROXIMATELY =
  '(?:(?:about|approx\\w*|around|ca|circa|env(?:iron)?|约|約|около|примерно)[.:]? ?|[~≈±] ?)?';
/** What may follow a value: a conversion or remark in brackets, a conversion after a separator, a count word. */
const REST = '(?= ?$| ?[(（\\[;,|≈=]| ?\\/ ?(?:\\d|p(?:c|iece|air|air)s?\\b|unit|set|[个個件只套]))';
const WEIGHT = new RegExp(`^[:：]? ?${APPROXIMATELY}((?:${PART}[, ]*(?:and |& )?)+)${REST}`, 'iu');
const PARTS = new RegExp(PART, 'giu');

/**
 * Options of the number reader; `decimalComma` says that the writer's language writes 1,234 for one and a bit:
 * always, or only beside large units (kg, cm), where nobody groups thousands.
 */
export interface MeasureOptions {
  decimalComma?: boolean | 'large';
}

/** How a measure's number is read: data from sellers' forms carry a decimal point in every language. */
export function measureNumber(big: boolean, options: MeasureOptions): NumberOptions {
  const { decimalComma = false } = options;
  const comma = decimalComma === 'large' ? big : decimalComma;
  return { dot: big ? 'decimal' : 'group', comma: comma ? 'decimal' : 'group' };
}

/**
 * Grams of a stated weight such as `0,5 kg`, `2 lb 3 oz`, `118 g (0.26 lb)`, `约300克`. The whole text must be a
 * weight: `357g tea cake`, `100-200 g`, `200 g/m²` are none. Null without a unit and for zero, which sellers
 * enter as a placeholder.
 */
export function parseWeight(text: string, options: MeasureOptions = {}): number | null {
  const match = WEIGHT.exec(spaced(text));
  if (!match) return null;
  let total = 0;
  for (const part of (match[1] ?? '').matchAll(PARTS)) {
    const unit = WEIGHT_UNITS.findIndex((_, index) => part[index + 2] !== undefined);
    const factor = WEIGHT_UNITS[unit]?.[0] ?? 0;
    const value = parseNumber(part[1] ?? '', measureNumber(factor > 1, options));
    if (value === null) return null;
    total += value * factor;
  }
  const grams = Math.round(total * 1000) / 1000;
  return grams > 0 ? grams : null;
}

/**
 * Integer grams, rounded up, of a weight a person typed; a bare number is grams. Null when it cannot be read, is
 * not positive, or is a bare fraction: `0.3` was meant as kilograms, and is not for us to guess.
 */
export function parseTypedWeight(text: string): number | null {
  const bare = normalise(text);
  const number = parseNumber(bare);
  if (number !== null) return number >= 1 ? Math.ceil(number - 1e-6) : null;
  const grams = parseWeight(bare, { decimalComma: 'large' });
  return grams === null ? null : Math.ceil(grams - 1e-6);
}

const spaced = (text: string) => normalise(text).replace(CJK, '$1 ');
