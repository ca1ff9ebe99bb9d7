import { formatDecimal, parseDecimal, powerOfTen } from '../decimal';
import { type Currency, money, toDecimal } from '../money';
import type { Remark } from '../origin';
import { divideRounded, scaleHalfUp, toSafeNumber } from '../rounding';
import type { CompiledBand } from './compile';
import type { CompiledPrice } from './compile-price';
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

/**
 * Freight in minor units before fees, or -1 where the price goes by volume alone and the volume is unknown
 * (`mm3` null). Rounded half up.
 */
export function freightMinor(grams: number, mm3: number | null, price: CompiledPrice): number {
  const freight = listFreight(grams, mm3, price);
  return freight >= 0 && freight < price.minimum ? price.minimum : freight;
}

function listFreight(grams: number, mm3: number | null, price: CompiledPrice): number {
  switch (price.type) {
    case 'per-kg':
      return scaleHalfUp(price.rate, grams, price.divisor);
    case 'flat':
      return price.first;
    case 'first-step':
      return price.first + price.step * stepsOf(grams, price);
    case 'weight-or-measure': {
      const byWeight = price.divisor === 0 ? -1 : scaleHalfUp(price.rate, grams, price.divisor);
      return Math.max(byWeight, volumeMinor(mm3, price));
    }
  }
}

const stepsOf = (grams: number, { firstGrams, stepGrams }: CompiledPrice) =>
  Math.ceil(Math.max(0, grams - firstGrams) / stepGrams);

const volumeMinor = (mm3: number | null, price: CompiledPrice) =>
  mm3 === null || price.volumeDivisor === 0 ? -1 : scaleHalfUp(price.volumeRate, mm3, price.volumeDivisor);

/**
 * The arithmetic of one band at a chargeable weight; every amount exact, freight rounded half up. Expects a
 * price for which `freightMinor` is not negative.
 */
export function priceLines(
  grams: number,
  price: CompiledPrice,
  currency: Currency,
  mm3: number | null = null,
): QuoteLine[] {
  const lines = freightLines(grams, mm3, price, currency);
  const push = (code: QuoteLine['code'], minor: number, inputs: QuoteLine['inputs'] = {}) =>
    lines.push({ code, amount: money(minor, currency), inputs });
  const lacking = price.minimum - listFreight(grams, mm3, price);
  const { source } = price;
  if (lacking > 0 && 'minimum' in source) push('minimum', lacking, { minimum: source.minimum ?? '' });
  if (source.registration !== undefined) push('registration', price.registration);
  if ('fixed' in source && source.fixed !== undefined) push('fixed', price.fixed);
  return lines;
}

function freightLines(
  grams: number,
  mm3: number | null,
  price: CompiledPrice,
  currency: Currency,
): QuoteLine[] {
  const { source } = price;
  const line = (code: QuoteLine['code'], minor: number, inputs: QuoteLine['inputs']): QuoteLine => ({
    code,
    amount: money(minor, currency),
    inputs,
  });
  const whole = listFreight(grams, mm3, price);
  if (source.type === 'per-kg') return [line('freight', whole, { perKg: source.perKg, grams })];
  if (source.type === 'flat') return [line('flat', whole, {})];
  if (source.type === 'weight-or-measure') {
    if (mm3 !== null && whole === volumeMinor(mm3, price)) {
      return [line('measure', whole, { perCbm: source.perCbm ?? '', cbm: formatDecimal(BigInt(mm3), 9) })];
    }
    return [line('freight', whole, { perTonne: source.perTonne ?? '', grams })];
  }
  const { firstGrams, stepGrams } = source;
  const lines = [line('first', price.first, { firstGrams, first: source.first })];
  const steps = stepsOf(grams, price);
  if (steps > 0) {
    lines.push(line('additional', price.step * steps, { steps, stepGrams, step: source.step }));
  }
  return lines;
}

const DISCOUNTED = new Set<QuoteLine['code']>([
  'freight',
  'measure',
  'flat',
  'first',
  'additional',
  'minimum',
]);

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
