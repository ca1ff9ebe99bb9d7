import type { Remark } from '../origin';
import type { WeightRule, WeightStep } from './card';
import type { Parcel } from './parcel';
import type { Sides } from './quote';

/** Divisor at which a parcel counts as bulky where the sheet is silent: the mildest that carriers commonly use. */
const BULKY_DIVISOR = 8000;

export type WeightBasis = 'actual' | 'volumetric' | 'half';

/** The weight a service bills and why. */
export interface Chargeable {
  grams: number;
  basis: WeightBasis;
  volumetricGrams: number | null;
  divisor: { value: number; origin: 'table' | 'yours' } | null;
  /** True when something unknown about the volume can only raise the weight. */
  atLeast: boolean;
  warnings: Remark[];
}

/** mm3 per in3 is 25.4^3 = 16387.064 and grams per lb 453.59237, both exact; here over 1000 and as integers. */
const IN3_LB_NUMERATOR = 45_359_237;
const IN3_LB_DENOMINATOR = 1_638_706_400;

/**
 * Volumetric weight in grams, rounded up. In cm3 per kg the thousands cancel: mm3 / divisor. In in3 per lb,
 * mm3 / 16387.064 / divisor x 453.59237.
 */
export function volumetricGrams(sides: Sides, divisor: number, unit?: WeightRule['unit']): number {
  return volumeGrams(sides[0] * sides[1] * sides[2], divisor, unit);
}

/** The same of a volume in mm3. */
export function volumeGrams(volume: number, divisor: number, unit: WeightRule['unit'] = 'cm3/kg'): number {
  if (unit === 'cm3/kg') return Math.ceil(volume / divisor);
  return ceilRatio(volume, IN3_LB_NUMERATOR, IN3_LB_DENOMINATOR * divisor);
}

/** a x b / c rounded up, exact although the product may be past the safe integers. */
function ceilRatio(a: number, b: number, c: number): number {
  const near = (a * b) / c;
  // The error of two floating operations is far below a billionth of the result.
  if (Math.abs(near - Math.round(near)) > near * 1e-12) return Math.ceil(near);
  return Number((BigInt(a) * BigInt(b) + BigInt(c) - 1n) / BigInt(c));
}

/** Rounds up to a multiple of the step at that weight, but not below the minimum chargeable weight. */
export function roundWeight(grams: number, rule: WeightRule): number {
  const weight = Math.max(grams, rule.minGrams ?? 0);
  const step = rule.steps === undefined ? (rule.stepGrams ?? 1) : stepAt(weight, rule.steps);
  return step === 1 ? weight : Math.ceil(weight / step) * step;
}

/** The heaviest weight that is still billed as at most `grams` once it is rounded up to the step. */
export function heaviestBilled(grams: number, rule: WeightRule): number {
  const rounded = roundWeight(grams, rule);
  if (rounded <= grams || !Number.isFinite(grams)) return grams;
  return rounded - (rule.steps === undefined ? (rule.stepGrams ?? 1) : stepAt(grams, rule.steps));
}

function stepAt(grams: number, steps: readonly WeightStep[]): number {
  for (const { belowGrams, stepGrams } of steps) {
    if (belowGrams === undefined || grams < belowGrams) return stepGrams;
  }
  return 1;
}

/**
 * Actual or volumetric weight, or half of both, before rounding: 半抛 counts half of what volume adds, at some
 * agents only past a free excess. More than `actualGrams` exactly when volume counts.
 */
export function countedGrams(
  actualGrams: number,
  volumetric: number,
  longestMm: number,
  rule: WeightRule,
): number {
  const { when = 'always', half = 'no' } = rule;
  if (volumetric <= actualGrams) return actualGrams;
  if (when !== 'always') {
    if ('anySideAtLeastMm' in when && longestMm < when.anySideAtLeastMm) return actualGrams;
    // In thousandths, so that 1.1 means 1.1.
    if ('ratioAtLeast' in when && volumetric * 1000 < Math.round(when.ratioAtLeast * 1000) * actualGrams) {
      return actualGrams;
    }
  }
  if (half === 'no') return volumetric;
  if (half !== 'yes' && volumetric - actualGrams <= half.freeGrams) return actualGrams;
  return Math.ceil((actualGrams + volumetric) / 2);
}

/**
 * Chargeable weight by the rule of the sheet. Where the sheet is silent about volume (`divisor` absent) the
 * seller's own divisor is used if given; else the actual weight, with a warning.
 */
export function chargeableWeight(
  actualGrams: number,
  parcel: Parcel,
  rule: WeightRule,
  assumedDivisor: number | null,
): Chargeable {
  const { sides } = parcel;
  const divisor = divisorOf(rule, assumedDivisor);
  const volumetric = divisor && sides ? volumetricGrams(sides, divisor.value, divisor.unit) : null;
  const counted =
    volumetric === null ? actualGrams : countedGrams(actualGrams, volumetric, sides?.[0] ?? 0, rule);
  return {
    grams: roundWeight(counted, rule),
    basis: counted === actualGrams ? 'actual' : (rule.half ?? 'no') === 'no' ? 'volumetric' : 'half',
    volumetricGrams: volumetric,
    divisor: divisor && { value: divisor.value, origin: divisor.origin },
    ...volumeDoubt(actualGrams, sides, rule, divisor),
  };
}

interface Divisor {
  value: number;
  unit: WeightRule['unit'];
  origin: 'table' | 'yours';
}

/** The divisor that applies, or null. The seller's own is always cm3 per kg. */
export function divisorOf(rule: WeightRule, assumed: number | null): Divisor | null {
  if (rule.divisor === null) return null;
  if (rule.divisor !== undefined) return { value: rule.divisor, unit: rule.unit, origin: 'table' };
  return assumed === null ? null : { value: assumed, unit: 'cm3/kg', origin: 'yours' };
}

/** Whether volume (mm3) could be billed where the sheet is silent about it. */
export const isBulky = (actualGrams: number, volume: number): boolean =>
  volumeGrams(volume, BULKY_DIVISOR) > actualGrams;

function volumeDoubt(
  actualGrams: number,
  sides: Sides | null,
  rule: WeightRule,
  divisor: Divisor | null,
): Pick<Chargeable, 'atLeast' | 'warnings'> {
  if (rule.divisor === null) return { atLeast: false, warnings: [] };
  if (divisor) {
    if (sides) return { atLeast: false, warnings: [] };
    return { atLeast: true, warnings: [{ code: 'volume-unknown', params: { divisor: divisor.value } }] };
  }
  const unstated: Remark = { code: 'volume-unstated' };
  if (!sides) return { atLeast: true, warnings: [unstated] };
  if (!isBulky(actualGrams, sides[0] * sides[1] * sides[2])) return { atLeast: false, warnings: [unstated] };
  const volume = volumetricGrams(sides, BULKY_DIVISOR);
  const bulky: Remark = { code: 'bulky', params: { volumetricGrams: volume, divisor: BULKY_DIVISOR } };
  return { atLeast: true, warnings: [unstated, bulky] };
}
