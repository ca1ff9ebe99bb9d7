import { currencyExponent } from './currencies';
import { formatDecimal, parseDecimal, powerOfTen } from './decimal';
import { AmountOutOfRange, divideRounded, type Rounding, toSafeNumber } from './rounding';

export type { Rounding } from './rounding';

/**
 * Money as integers: `minor` counts the smallest unit of `currency` (fen, cents, yen). Adding two currencies
 * does not compile and, should the type be lost on the way, throws.
 */
export type Currency = string & { readonly __brand?: 'Currency' };

export interface Money<C extends Currency = Currency> {
  readonly minor: number;
  readonly currency: C;
}

/** `minor` smallest units of `currency`. Throws RangeError unless `minor` is a safe integer; past those, AmountOutOfRange. */
export function money<C extends Currency>(minor: number, currency: C): Money<C> {
  if (Math.abs(minor) > Number.MAX_SAFE_INTEGER) throw new AmountOutOfRange(`amount out of range: ${minor}`);
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not a whole number of minor units: ${minor}`);
  // A rounded negative can be -0, which is equal to 0 yet prints and compares apart.
  return { minor: minor === 0 ? 0 : minor, currency };
}

/**
 * Reads a plain decimal string of major units ("209.66"). Digits beyond the currency's own are rounded as
 * told; without `rounding` they throw RangeError unless zero, as does text that is not a decimal.
 */
export function fromDecimal<C extends Currency>(text: string, currency: C, rounding?: Rounding): Money<C> {
  const decimal = parseDecimal(text);
  if (!decimal) throw new RangeError(`not a decimal amount: ${text}`);
  const exact = decimal.units * powerOfTen(currencyExponent(currency));
  const scale = powerOfTen(decimal.scale);
  if (!rounding && exact % scale !== 0n) throw new RangeError(`too many decimals for ${currency}: ${text}`);
  return money(toSafeNumber(divideRounded(exact, scale, rounding ?? 'down')), currency);
}

/** Major units with the currency's own number of digits: "50.22", JPY "5022". */
export function toDecimal(amount: Money): string {
  return formatDecimal(BigInt(amount.minor), currencyExponent(amount.currency));
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new TypeError(`cannot mix ${a.currency} and ${b.currency}`);
}

/** `a` + `b`. Throws TypeError for two currencies, RangeError past the safe integers. */
export function add<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return money(a.minor + b.minor, a.currency);
}

/** `a` - `b`. Throws like `add`. */
export function subtract<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return money(a.minor - b.minor, a.currency);
}

/** Sum in `currency`; zero for an empty list. Throws TypeError when an amount has another currency. */
export function sum<C extends Currency>(amounts: readonly Money<NoInfer<C>>[], currency: C): Money<C> {
  return amounts.reduce<Money<C>>((total, amount) => add<C>(total, amount), money(0, currency));
}

/** Negative when `a` is less, positive when more, 0 when equal. Throws TypeError for two currencies. */
export function compare<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): number {
  sameCurrency(a, b);
  return a.minor - b.minor;
}

/** `amount` x `numerator` / `denominator`, exact until the one rounding at the end. Integers only. */
export function multiplyRatio<C extends Currency>(
  amount: Money<C>,
  numerator: number,
  denominator: number,
  rounding: Rounding,
): Money<C> {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    throw new RangeError('a ratio is made of safe integers');
  }
  const exact = BigInt(amount.minor) * BigInt(numerator);
  return money(toSafeNumber(divideRounded(exact, BigInt(denominator), rounding)), amount.currency);
}

/**
 * Splits `amount` in proportion to `weights` (non-negative integers, not all zero). The parts sum to the
 * whole: what rounding leaves over goes, one unit each, to the largest fractions, the earlier first.
 */
export function allocate<C extends Currency>(amount: Money<C>, weights: readonly number[]): Money<C>[] {
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) {
    throw new RangeError('weights are non-negative integers');
  }
  const total = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (total === 0n) throw new RangeError('nothing to allocate by: all weights are zero');
  const sign = amount.minor < 0 ? -1 : 1;
  const whole = BigInt(Math.abs(amount.minor));
  const shares = weights.map((weight) => whole * BigInt(weight));
  const parts = shares.map((share) => Number(share / total));
  const left = Math.abs(amount.minor) - parts.reduce((all, part) => all + part, 0);
  const byFraction = shares
    .map((share, index) => ({ index, fraction: share % total }))
    .sort((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1));
  for (const { index } of byFraction.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts.map((part) => money(sign * part, amount.currency));
}
