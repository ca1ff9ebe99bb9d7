import { parseDecimal, powerOfTen } from '../decimal';
import { type Currency, money, toDecimal } from '../money';
import type { Remark } from '../origin';
import { divideRounded, scaleHalfUp, toSafeNumber } from '../rounding';
import type { CompiledBand, CompiledPrice } from './compile';
import type { QuoteLine } from './quote';

/** The band that holds a weight, or why none does. `bands` sorted by weight. */
export function findBand(
  grams: number,
  bands: readonly CompiledBand[],
): { band: CompiledBand } | { reason: Remark } {
  let low = 0;
  let high = bands.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bands[middle]?.firstGram ?? 0) <= grams) low = middle + 1;
    else high = middle;
  }
  const below = bands[low - 1];
  if (below && grams <= below.lastGram) return { band: below };
  return { reason: outsideReason(grams, below, bands[low]) };
}

function outsideReason(
  grams: number,
  below: CompiledBand | undefined,
  above: CompiledBand | undefined,
): Remark {
  if (below && above) {
    const params = { grams, fromGrams: below.lastGram, toGrams: above.firstGram };
    return { code: 'band-gap', params };
  }
  if (below) {
    const limitGrams = below.lastGram;
    return { code: 'too-heavy', params: { overGrams: grams - limitGrams, limitGrams } };
  }
  if (above) return { code: 'below-minimum', params: { grams, minimumGrams: above.firstGram } };
  return { code: 'no-price' };
}

/** The arithmetic of one band at a chargeable weight; every amount exact, freight rounded half up. */
export function priceLines(grams: number, price: CompiledPrice, currency: Currency): QuoteLine[] {
  const lines =
    price.type === 'per-kg' ? perKgLines(grams, price, currency) : stepLines(grams, price, currency);
  if (price.source.registration !== undefined) {
    lines.push({ code: 'registration', amount: money(price.registration, currency), inputs: {} });
  }
  if (price.source.fixed !== undefined) {
    lines.push({ code: 'fixed', amount: money(price.fixed, currency), inputs: {} });
  }
  return lines;
}

type Price<T extends CompiledPrice['type']> = Extract<CompiledPrice, { type: T }>;

function perKgLines(grams: number, price: Price<'per-kg'>, currency: Currency): QuoteLine[] {
  const amount = money(scaleHalfUp(price.rate, grams, price.divisor), currency);
  return [{ code: 'freight', amount, inputs: { perKg: price.source.perKg, grams } }];
}

function stepLines(grams: number, price: Price<'first-step'>, currency: Currency): QuoteLine[] {
  const { firstGrams, stepGrams, source } = price;
  const lines: QuoteLine[] = [
    { code: 'first', amount: money(price.first, currency), inputs: { firstGrams, first: source.first } },
  ];
  const steps = Math.ceil(Math.max(0, grams - firstGrams) / stepGrams);
  if (steps > 0) {
    const inputs = { steps, stepGrams, step: source.step };
    lines.push({ code: 'additional', amount: money(price.step * steps, currency), inputs });
  }
  return lines;
}

const DISCOUNTED = new Set<QuoteLine['code']>(['freight', 'first', 'additional']);

/**
 * The seller's account discount as its own negative line, rounded half up: `percent` ("32", "12.5") off base
 * freight only, never off registration or fixed fees. Null for no discount. Throws RangeError when `percent`
 * is not a decimal from 0 to 100.
 */
export function discountLine(
  lines: readonly QuoteLine[],
  percent: string | undefined,
  currency: Currency,
): QuoteLine | null {
  if (percent === undefined) return null;
  const decimal = parseDecimal(percent);
  if (!decimal || decimal.units < 0n || decimal.units > 100n * powerOfTen(decimal.scale)) {
    throw new RangeError(`not a percentage: ${percent}`);
  }
  let base = 0;
  for (const line of lines) if (DISCOUNTED.has(line.code)) base += line.amount.minor;
  const off = divideRounded(BigInt(base) * decimal.units, 100n * powerOfTen(decimal.scale), 'halfUp');
  if (off === 0n) return null;
  const inputs = { percent, of: toDecimal(money(base, currency)) };
  return { code: 'discount', amount: money(-toSafeNumber(off), currency), inputs };
}
