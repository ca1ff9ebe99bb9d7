/** How to read one separator followed by exactly three digits, the only form that two locales read differently. */
export interface NumberOptions {
  /** `1.234`: `decimal` reads 1.234, `group` reads 1234. */
  dot?: 'decimal' | 'group';
  /** `1,234`: `decimal` reads 1.234, `group` reads 1234. */
  comma?: 'decimal' | 'group';
}

/** Source of a regular expression for one number after `normalise`, without sign. */
export const NUMBER = "(?:\\d{1,3}(?:[ '](?=\\d{3}(?!\\d))\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*|[.,]\\d+)";

/** Code point of the digit zero of the scripts that write numbers with their own digits. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const FRACTIONS: Record<string, string> = { '½': '.5', '¼': '.25', '¾': '.75' };

/**
 * Brings text to one form: ASCII digits and separators, compatibility characters folded (full width), no
 * direction marks, single spaces, fractions as decimals. Case stays.
 */
export function normalise(text: string): string {
  return text
    .replace(/[½¼¾]/g, (sign) => FRACTIONS[sign] ?? '')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/[’‘`´](?=\d{3})/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(\d+)(?: |-| and )(\d)\/(\d)(?!\d)/g, (_, whole, over, under) =>
      String(Number(whole) + Number(over) / Number(under)),
    )
    .trim();
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * Value of one number token in any of the usual notations: `1,234.56`, `1.234,56`, `1 234,56`, `1'234.50`,
 * `1,09,988.64`. Where both separators stand, the last is the decimal one; a separator that repeats groups.
 * Null where the token is not a number.
 */
export function parseNumber(token: string, options: NumberOptions = {}): number | null {
  const bare = token.replace(/[ ']/g, '');
  if (!/^[.,]?\d[\d.,]*$/.test(bare)) return null;
  const dot = bare.lastIndexOf('.');
  const comma = bare.lastIndexOf(',');
  const last = Math.max(dot, comma);
  if (last < 0) return Number(bare);
  const separator = bare[last] as '.' | ',';
  const repeated = bare.indexOf(separator) !== last;
  if (repeated || (dot >= 0 && comma >= 0 ? false : groups(bare, last, separator, options))) {
    return repeated && dot >= 0 && comma >= 0 ? null : Number(bare.replace(/[.,]/g, ''));
  }
  const value = Number(`${bare.slice(0, last).replace(/[.,]/g, '') || '0'}.${bare.slice(last + 1)}`);
  return Number.isFinite(value) ? value : null;
}

/** Whether the only separator of `bare` groups thousands; a leading zero never does. */
function groups(bare: string, at: number, separator: '.' | ',', options: NumberOptions): boolean {
  if (bare.length - at !== 4 || at === 0 || at > 3 || bare[0] === '0') return false;
  return (separator === '.' ? options.dot : options.comma) !== 'decimal';
}
