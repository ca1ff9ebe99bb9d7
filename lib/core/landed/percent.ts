import { type Decimal, parseDecimal, powerOfTen } from '../decimal';
import { divideRounded, toSafeNumber } from '../rounding';

/** Reads "4.7". Throws RangeError for anything but a decimal from 0 to 1000. */
export function readPercent(text: string): Decimal {
  const decimal = parseDecimal(text);
  if (!decimal || decimal.units < 0n || decimal.units > 1000n * powerOfTen(decimal.scale)) {
    throw new RangeError(`not a percentage: ${text}`);
  }
  return decimal;
}

/** `percent` of `minor`, exact until the one rounding, half up. Throws RangeError like `readPercent`. */
export function percentOf(minor: number, percent: string): number {
  const { units, scale } = readPercent(percent);
  return toSafeNumber(divideRounded(BigInt(minor) * units, 100n * powerOfTen(scale), 'halfUp'));
}

/**
 * The tax in a sum that holds it, from the sum without it: minor x rate / (1 - rate), as Brazil's ICMS "por
 * dentro". Half up. Throws RangeError at 100 percent and beyond, where no sum could hold it.
 */
export function percentInside(minor: number, percent: string): number {
  const { units, scale } = readPercent(percent);
  const rest = 100n * powerOfTen(scale) - units;
  if (rest <= 0n) throw new RangeError(`no sum can hold ${percent} % of itself`);
  return toSafeNumber(divideRounded(BigInt(minor) * units, rest, 'halfUp'));
}

/** The sum of percentages as a decimal string. */
export function addPercents(percents: readonly string[]): Decimal {
  return percents.map(readPercent).reduce((a, b) => {
    const scale = Math.max(a.scale, b.scale);
    return { units: a.units * powerOfTen(scale - a.scale) + b.units * powerOfTen(scale - b.scale), scale };
  });
}
