import { currencyExponent } from '../currencies';
import { parseDecimal, powerOfTen } from '../decimal';
import { type Currency, fromDecimal } from '../money';
import { toSafeNumber } from '../rounding';
import type { BandPrice } from './card';

/**
 * Price of one band in minor units, one shape for every kind so that a loop over many stays fast. What a kind
 * does not have is 0. A rate finer than the minor unit raises rate and divisor both.
 */
export interface CompiledPrice {
  type: BandPrice['type'];
  /** Freight by weight is `rate` x grams / `divisor`. */
  rate: number;
  divisor: number;
  /** Freight by volume is `volumeRate` x mm3 / `volumeDivisor`; a divisor of 0: no such rate. */
  volumeRate: number;
  volumeDivisor: number;
  firstGrams: number;
  /** First weight, or the flat price. */
  first: number;
  stepGrams: number;
  step: number;
  minimum: number;
  registration: number;
  fixed: number;
  /** The card's own decimal strings, for the explanation. */
  source: BandPrice;
}

const GRAMS_PER_KG = 1000;
const GRAMS_PER_TONNE = 1_000_000;
const MM3_PER_CBM = 1_000_000_000;

/** Throws RangeError for an amount that the currency cannot hold. */
export function compilePrice(source: BandPrice, currency: Currency): CompiledPrice {
  const minor = (text: string | undefined) => (text === undefined ? 0 : fromDecimal(text, currency).minor);
  const weight = weightRate(source, currency);
  const volume =
    source.type === 'weight-or-measure' ? compileRate(source.perCbm, MM3_PER_CBM, currency) : NO_RATE;
  const stepped = source.type === 'first-step' ? source : null;
  return {
    type: source.type,
    rate: weight.rate,
    divisor: weight.divisor,
    volumeRate: volume.rate,
    volumeDivisor: volume.divisor,
    firstGrams: stepped?.firstGrams ?? 0,
    first: minor(source.type === 'flat' ? source.flat : stepped?.first),
    stepGrams: stepped?.stepGrams ?? 0,
    step: minor(stepped?.step),
    minimum: minor(source.type === 'flat' ? undefined : source.minimum),
    registration: minor(source.registration),
    fixed: minor(source.type === 'flat' ? undefined : source.fixed),
    source,
  };
}

const NO_RATE = { rate: 0, divisor: 0 };

function weightRate(source: BandPrice, currency: Currency) {
  if (source.type === 'per-kg') return compileRate(source.perKg, GRAMS_PER_KG, currency);
  if (source.type === 'weight-or-measure') return compileRate(source.perTonne, GRAMS_PER_TONNE, currency);
  return NO_RATE;
}

/**
 * A price per `units` as minor units: amount = rate x quantity / divisor. Throws RangeError for text that is not
 * a decimal; 0 / 0 for none.
 */
export function compileRate(
  text: string | undefined,
  units: number,
  currency: Currency,
): { rate: number; divisor: number } {
  if (text === undefined) return NO_RATE;
  const decimal = parseDecimal(text);
  if (!decimal) throw new RangeError(`not a decimal amount: ${text}`);
  const finer = decimal.scale - currencyExponent(currency);
  if (finer <= 0) return { rate: toSafeNumber(decimal.units * powerOfTen(-finer)), divisor: units };
  return { rate: toSafeNumber(decimal.units), divisor: units * 10 ** finer };
}
