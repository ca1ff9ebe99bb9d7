import { currencyExponent } from '../currencies';
import { parseDecimal, powerOfTen } from '../decimal';
import { add, fromDecimal, type Money, money, multiplyRatio } from '../money';
import { divideRounded, toSafeNumber } from '../rounding';
import type { Consignment } from './consignment';
import type { PerCbmRate, PerKgRate } from './freight-rate';

export interface FreightLine {
  code: 'freight' | 'container' | 'fixed';
  amount: Money;
  inputs: Record<string, string | number>;
}

export interface FreightCost {
  /** Sum of the lines. */
  total: Money;
  lines: FreightLine[];
  /** What was charged by. `minimum`: the least the rate charges. */
  basis: 'volume' | 'weight' | 'minimum' | 'container';
}

const MM3_PER_CBM = 1_000_000_000;

export interface ChargeableVolume {
  /** Cubic millimetres. */
  mm3: number;
  basis: 'volume' | 'weight' | 'minimum';
}

/**
 * W/M: the larger of the volume and the weight as volume, at least the minimum. By sea 1000 kg count as 1 CBM, so a gram
 * is 1000 mm3. Rounded up to the cubic millimetre, not to a tenth of a CBM: a sheet that does so says so in its rate.
 */
export function chargeableVolume(consignment: Consignment, rate: PerCbmRate): ChargeableVolume {
  const byWeight = Math.ceil((consignment.grams * 1_000_000) / rate.kgPerCbm);
  const least = decimalTimes(rate.minCbm, MM3_PER_CBM);
  const larger = Math.max(consignment.mm3, byWeight);
  if (larger < least) return { mm3: least, basis: 'minimum' };
  return { mm3: larger, basis: byWeight > consignment.mm3 ? 'weight' : 'volume' };
}

/** Integer nearest to a decimal string times a whole number. Throws RangeError for text that is no decimal. */
function decimalTimes(text: string, factor: number): number {
  const decimal = parseDecimal(text);
  if (!decimal || decimal.units < 0n) throw new RangeError(`not a positive decimal: ${text}`);
  return toSafeNumber(divideRounded(decimal.units * BigInt(factor), powerOfTen(decimal.scale), 'halfUp'));
}

/** `rate` x `amount` / `per`, with the rate at all its decimals, rounded half up once. */
function charge(rate: string, amount: number, per: number, currency: string): Money {
  const decimal = parseDecimal(rate);
  if (!decimal || decimal.units < 0n) throw new RangeError(`not a rate: ${rate}`);
  const exact = decimal.units * BigInt(amount) * powerOfTen(currencyExponent(currency));
  const minor = divideRounded(exact, powerOfTen(decimal.scale) * BigInt(per), 'halfUp');
  return money(toSafeNumber(minor), currency);
}

/** Groupage by sea or rail: chargeable volume x rate, and what a shipment costs once. */
export function perCbmCost(consignment: Consignment, rate: PerCbmRate): FreightCost {
  const { mm3, basis } = chargeableVolume(consignment, rate);
  const amount = charge(rate.rate, mm3, MM3_PER_CBM, rate.currency);
  return finish([{ code: 'freight', amount, inputs: { mm3, rate: rate.rate } }], basis, rate);
}

/**
 * By the kilogram: the larger of actual and volumetric weight, raised to the minimum, rounded up to the step, times the
 * price of its weight break; or the next break's least weight at that price, where allowed and cheaper.
 */
export function perKgCost(consignment: Consignment, rate: PerKgRate): FreightCost {
  const volumetric = rate.divisor === null ? 0 : Math.ceil(consignment.mm3 / rate.divisor);
  const larger = Math.max(consignment.grams, volumetric);
  const grams = Math.ceil(Math.max(larger, rate.minGrams) / rate.stepGrams) * rate.stepGrams;
  const own = rate.breaks.filter((each) => each.fromGrams <= grams).at(-1);
  if (!own) throw new RangeError('the first weight break starts at 0');
  let best = kgLine(grams, own.perKg, rate);
  for (const next of rate.nextBreakIfCheaper ? rate.breaks : []) {
    const line = next.fromGrams > grams ? kgLine(next.fromGrams, next.perKg, rate) : best;
    if (line.amount.minor < best.amount.minor) best = line;
  }
  const basis = larger < rate.minGrams ? 'minimum' : volumetric > consignment.grams ? 'volume' : 'weight';
  return finish([best], basis, rate);
}

function kgLine(grams: number, perKg: string, rate: PerKgRate): FreightLine {
  return { code: 'freight', amount: charge(perKg, grams, 1000, rate.currency), inputs: { grams, perKg } };
}

/** Adds the line of the shipment and the total. */
export function finish(
  lines: FreightLine[],
  basis: FreightCost['basis'],
  { fixed, currency }: { fixed?: string; currency: string },
): FreightCost {
  const all = [...lines];
  if (fixed !== undefined) all.push({ code: 'fixed', amount: fromDecimal(fixed, currency), inputs: {} });
  return { total: all.reduce((sum, line) => add(sum, line.amount), money(0, currency)), lines: all, basis };
}

/** `count` x a price. */
export function times(price: Money, count: number): Money {
  return multiplyRatio(price, count, 1, 'down');
}
