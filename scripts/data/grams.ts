import { parseDecimal, powerOfTen } from '../../lib/core/decimal';

/** Whole grams of a decimal number of kilograms ("0.15": 150). Throws for anything else. */
export function kgToGrams(text: string): number {
  const decimal = parseDecimal(text);
  if (!decimal) throw new Error(`not a number of kilograms: ${text}`);
  const scaled = decimal.units * 1000n;
  const unit = powerOfTen(decimal.scale);
  if (scaled % unit !== 0n) throw new Error(`not a whole number of grams: ${text} kg`);
  return Number(scaled / unit);
}
