import { formatDecimal, parseDecimal, powerOfTen } from '../decimal';
import { type Currency, money, toDecimal } from '../money';
import type { Remark } from '../origin';
import { scaleHalfUp, toSafeNumber } from '../rounding';
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

/** A percentage ready to multiply: `units` / `divisor`. */
export interface Discount {
  percent: string;
  units: number;
  divisor: number;
}

/**
 * The seller's account discount, "32" or "12.5" percent. Null for none. Throws RangeError when the text is not a
 * decimal from 0 to 100.
 */
export function readDiscount(percent: string | undefined): Discount | null {
  if (percent === undefined) return null;
  const decimal = parseDecimal(percent);
  if (!decimal || decimal.units < 0n || decimal.units > 100n * powerOfTen(decimal.scale)) {
    throw new RangeError(`not a percentage: ${percent}`);
  }
  return { percent, units: toSafeNumber(decimal.units), divisor: 100 * 10 ** decimal.scale };
}

/** What comes off base freight, minor units rounded half up; never off registration or fixed fees. */
export const discountMinor = (freight: number, { units, divisor }: Discount): number =>
  scaleHalfUp(freight, units, divisor);

/** The discount as its own negative line; null where nothing comes off. */
export function discountLine(freight: number, discount: Discount, currency: Currency): QuoteLine | null {
  const off = discountMinor(freight, discount);
  if (off === 0) return null;
  const inputs = { percent: discount.percent, of: toDecimal(money(freight, currency)) };
  return { code: 'discount', amount: money(-off, currency), inputs };
}
