/**
 * How a fraction of the smallest unit is settled. `halfUp`: to the nearest, ties away from zero (invoices);
 * `halfEven`: ties to the even neighbour; `up`: away from zero; `down`: toward zero.
 */
export type Rounding = 'halfUp' | 'halfEven' | 'up' | 'down';

/** `numerator` / `denominator` as an integer. Throws RangeError for a zero denominator. */
export function divideRounded(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (denominator === 0n) throw new RangeError('division by zero');
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = n / d;
  const magnitude = awayFromZero(quotient, n % d, d, rounding) ? quotient + 1n : quotient;
  return negative ? -magnitude : magnitude;
}

function awayFromZero(quotient: bigint, remainder: bigint, divisor: bigint, rounding: Rounding): boolean {
  if (remainder === 0n || rounding === 'down') return false;
  if (rounding === 'up') return true;
  const twice = remainder * 2n;
  if (twice !== divisor) return twice > divisor;
  return rounding === 'halfUp' || quotient % 2n === 1n;
}

/**
 * `a` x `b` / `divisor` for non-negative integers, ties up. Exact: plain numbers while the product is a safe
 * integer (nearly always), big integers beyond. Throws RangeError when the result is not a safe integer.
 */
export function scaleHalfUp(a: number, b: number, divisor: number): number {
  const product = a * b;
  if (product > Number.MAX_SAFE_INTEGER) {
    return toSafeNumber(divideRounded(BigInt(a) * BigInt(b), BigInt(divisor), 'halfUp'));
  }
  // Faster than `%`, which is a call into C for numbers past 32 bits. The division may be off by one in the last
  // place; both products are exact, so the remainder tells.
  let quotient = Math.floor(product / divisor);
  let remainder = product - quotient * divisor;
  if (remainder < 0) {
    quotient -= 1;
    remainder += divisor;
  } else if (remainder >= divisor) {
    quotient += 1;
    remainder -= divisor;
  }
  return remainder * 2 >= divisor ? quotient + 1 : quotient;
}

/** An amount beyond what whole numbers hold exactly: 90 million million major units of most currencies. */
export class AmountOutOfRange extends RangeError {}

/** Number of a bigint that must be exact. Throws AmountOutOfRange beyond +-(2^53 - 1). */
export function toSafeNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new AmountOutOfRange(`amount out of range: ${value}`);
  return number;
}
