import { normalise } from '../units';
import { remembering } from './memo';

/**
 * Text of a cell in one form: ASCII digits and punctuation, single spaces. A full-width comma or a list comma
 * separates, unless it stands inside a number written with full-width thousands; line ends separate too.
 */
export const cellText = remembering((text: string): string => {
  const separated = text
    .replace(/(?<=[0-9０-９])，(?=[0-9０-９]{3}(?![0-9０-９]))/g, ',')
    .replace(/[，、；]|\r?\n/g, ' ; ')
    .replace(/[−﹣]/g, '-')
    .replace(/[〜～∼]/g, '~')
    .replace(/≦|⩽|≤=?|=</g, '≤')
    .replace(/≧|⩾|≥=?|=>/g, '≥');
  return normalise(separated)
    .replace(/<=/g, '≤')
    .replace(/>=/g, '≥')
    .replace(/[—–―]+/g, '-');
});

/** A cell that says "nothing here": `/`, `-`, `—`, `\`, `×`, `无`, `N/A`. An empty cell is not one: it says nothing at all. */
export function isNone(text: string): boolean {
  return /^(?:[-/\\_.*~]+|[x×✕]|无|没有|空|n\.?\/?a\.?|none|nil|null)$/i.test(cellText(text));
}

/**
 * A number as a plain decimal string without superfluous zeros, exactly as written: no float in between. Both
 * separators: the last is the decimal one. A comma before three digits groups; a dot alone is a decimal point.
 * Null when the token is no number.
 */
export function plainDecimal(token: string): string | null {
  const bare = token.replace(/[ ']/g, '');
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(bare) || /[.,]$/.test(bare)) return null;
  const at = decimalPoint(bare);
  if (at === null) return null;
  const whole = (at < 0 ? bare : bare.slice(0, at)).replace(/[.,]/g, '').replace(/^0+(?=\d)/, '') || '0';
  const fraction = at < 0 ? '' : bare.slice(at + 1).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Place of the decimal separator, -1 for none, null where the separators make no number. */
function decimalPoint(bare: string): number | null {
  const dots = bare.split('.').length - 1;
  const commas = bare.split(',').length - 1;
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return -1;
  if (dots > 0 && commas > 0) {
    const repeated = bare[last] === '.' ? dots > 1 : commas > 1;
    return !repeated && isGrouped(bare.slice(0, last)) ? last : null;
  }
  if (dots + commas > 1) return isGrouped(bare) ? -1 : null;
  if (dots === 1) return last;
  return isGrouped(bare) && bare[0] !== '0' ? -1 : last;
}

const isGrouped = (digits: string) =>
  /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(digits) || /^\d+$/.test(digits);

/** `units` of a decimal string times an integer factor as an integer; null when a fraction of one is left. */
export function timesExactly(decimal: string, factor: number): number | null {
  const [whole = '', fraction = ''] = decimal.split('.');
  const scale = 10n ** BigInt(fraction.length);
  const product = BigInt(whole + fraction) * BigInt(factor);
  const value = Number(product / scale);
  return product % scale === 0n && Number.isSafeInteger(value) ? value : null;
}
