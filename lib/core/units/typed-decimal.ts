import { formatDecimal, parseDecimal } from '../decimal';
import { normalise, parseNumber } from './number';

const MAX_PERCENT = 999;
const MAX_AMOUNT = 1e9;

/** A percentage as typed ("12,5 %"), as a decimal string of up to four decimals; null when it is none. */
export function readPercent(typed: string): string | null {
  const bare = normalise(typed).replace(/ ?%$/, '');
  const value = parseNumber(bare, { dot: 'decimal', comma: 'decimal' });
  return value === null || value > MAX_PERCENT ? null : fourDecimals(value);
}

/**
 * An amount as typed without its currency ("12,5", "1,200.50"), zero included, as a decimal string of up to four
 * decimals. A comma before exactly three digits groups, a point never does. Null when it is none or beyond a billion.
 */
export function readAmount(typed: string): string | null {
  const value = parseNumber(normalise(typed), { dot: 'decimal', comma: 'group' });
  return value === null || value > MAX_AMOUNT ? null : fourDecimals(value);
}

function fourDecimals(value: number): string | null {
  const decimal = parseDecimal(value.toFixed(4));
  return decimal && trimZeros(formatDecimal(decimal.units, decimal.scale));
}

const trimZeros = (text: string) => text.replace(/\.?0+$/, '');
