import { parseDecimal, powerOfTen } from '../decimal';

/** Negative when `a` is less. Throws RangeError for texts that are no decimals. */
export function compareDecimals(a: string, b: string): number {
  const [x, y] = [parseDecimal(a), parseDecimal(b)];
  if (!x || !y) throw new RangeError(`not decimals: ${a}, ${b}`);
  const difference = x.units * powerOfTen(y.scale) - y.units * powerOfTen(x.scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
