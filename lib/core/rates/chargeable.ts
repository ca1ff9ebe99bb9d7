import type { Remark } from '../origin';
import type { WeightRule } from './card';
import type { Parcel } from './parcel';
import type { Sides } from './quote';

/** Divisor at which a parcel counts as bulky where the sheet is silent: the mildest that carriers commonly use. */
const BULKY_DIVISOR = 8000;

/** The weight a service bills and why. */
export interface Chargeable {
  grams: number;
  basis: 'actual' | 'volumetric';
  volumetricGrams: number | null;
  divisor: { value: number; origin: 'table' | 'yours' } | null;
  /** True when something unknown about the volume can only raise the weight. */
  atLeast: boolean;
  warnings: Remark[];
}

/**
 * Volumetric weight in grams, rounded up: mm3 / 1000 is cm3, / divisor is kg, x 1000 is g, so the thousands
 * cancel. `divisor` in cm3 per kg.
 */
export function volumetricGrams(sides: Sides, divisor: number): number {
  return Math.ceil((sides[0] * sides[1] * sides[2]) / divisor);
}

/** Rounds up to a multiple of `stepGrams`, but not below the minimum chargeable weight. */
export function roundWeight(grams: number, rule: WeightRule): number {
  const weight = Math.max(grams, rule.minGrams ?? 0);
  return Math.ceil(weight / rule.stepGrams) * rule.stepGrams;
}

/**
 * Chargeable weight = the greater of actual and volumetric, raised to the minimum, rounded up to the step.
 * Where the sheet is silent about volume (`divisor` absent) the seller's own divisor is used if given; else
 * the actual weight, with a warning.
 */
export function chargeableWeight(
  actualGrams: number,
  parcel: Parcel,
  rule: WeightRule,
  assumedDivisor: number | null,
): Chargeable {
  const divisor = divisorOf(rule, assumedDivisor);
  const volumetric = divisor && parcel.sides ? volumetricGrams(parcel.sides, divisor.value) : null;
  const byVolume = volumetric !== null && volumetric > actualGrams;
  return {
    grams: roundWeight(byVolume ? volumetric : actualGrams, rule),
    basis: byVolume ? 'volumetric' : 'actual',
    volumetricGrams: volumetric,
    divisor,
    ...volumeDoubt(actualGrams, parcel.sides, rule, divisor),
  };
}

function divisorOf(rule: WeightRule, assumed: number | null): Chargeable['divisor'] {
  if (rule.divisor === null) return null;
  if (rule.divisor !== undefined) return { value: rule.divisor, origin: 'table' };
  return assumed === null ? null : { value: assumed, origin: 'yours' };
}

function volumeDoubt(
  actualGrams: number,
  sides: Sides | null,
  rule: WeightRule,
  divisor: Chargeable['divisor'],
): Pick<Chargeable, 'atLeast' | 'warnings'> {
  if (rule.divisor === null) return { atLeast: false, warnings: [] };
  if (divisor) {
    if (sides) return { atLeast: false, warnings: [] };
    return { atLeast: true, warnings: [{ code: 'volume-unknown', params: { divisor: divisor.value } }] };
  }
  const unstated: Remark = { code: 'volume-unstated' };
  if (!sides) return { atLeast: true, warnings: [unstated] };
  const volume = volumetricGrams(sides, BULKY_DIVISOR);
  if (volume <= actualGrams) return { atLeast: false, warnings: [unstated] };
  const bulky: Remark = { code: 'bulky', params: { volumetricGrams: volume, divisor: BULKY_DIVISOR } };
  return { atLeast: true, warnings: [unstated, bulky] };
}
