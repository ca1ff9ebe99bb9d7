import { parseDecimal, powerOfTen } from '../decimal';
import { type Money, money } from '../money';
import { divideRounded, type Rounding, toSafeNumber } from '../rounding';

/** An exact share: `n` / `d`. */
export interface Share {
  n: bigint;
  d: bigint;
}

export const NONE: Share = { n: 0n, d: 1n };
export const WHOLE: Share = { n: 1n, d: 1n };

/** A percentage ("2.5") as a share. Throws RangeError for text that is not a decimal, and below zero. */
export function percentShare(percent: string): Share {
  const decimal = parseDecimal(percent);
  if (!decimal || decimal.units < 0n) throw new RangeError(`not a percentage: ${percent}`);
  return { n: decimal.units, d: 100n * powerOfTen(decimal.scale) };
}

export const plus = (a: Share, b: Share): Share => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const minus = (a: Share, b: Share): Share => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const product = (a: Share, b: Share): Share => ({ n: a.n * b.n, d: a.d * b.d });
export const isPositive = ({ n }: Share) => n > 0n;

/** `amount` x `share`, rounded once. */
export function shareOf(amount: Money, { n, d }: Share, rounding: Rounding = 'halfUp'): Money {
  return money(toSafeNumber(divideRounded(BigInt(amount.minor) * n, d, rounding)), amount.currency);
}

/** `amount` / `share`, rounded once. Throws RangeError for a share that is not positive. */
export function byShare(amount: Money, { n, d }: Share, rounding: Rounding = 'halfUp'): Money {
  if (n <= 0n) throw new RangeError('a share to divide by is positive');
  return money(toSafeNumber(divideRounded(BigInt(amount.minor) * d, n, rounding)), amount.currency);
}
