import type { Remark } from '../origin';
import type { RollLimit, SizeLimit } from './card';
import type { Shape, Sides } from './quote';

/** Longest side plus the girth around the other two, 2 x (width + height). `sides` longest first. */
export function lengthPlusGirth(sides: Sides): number {
  return sides[0] + 2 * (sides[1] + sides[2]);
}

/**
 * Why a parcel breaks the size limits; empty when it fits one of the alternatives or there are none. Of
 * several alternatives the one missed by least is reported. `sides` longest first, all bounds inclusive. A roll
 * may use every alternative, a box none that is for rolls.
 */
export function sizeReasons(sides: Sides, limits: readonly SizeLimit[], shape: Shape = 'box'): Remark[] {
  const open = limits.filter((limit) => shape === 'roll' || !limit.roll);
  if (open.length === 0 && limits.length > 0) return [{ code: 'rolls-only' }];
  let closest: Excess | null = null;
  for (const limit of open) {
    const excess = excessOver(sides, limit);
    if (excess.reasons.length === 0) return [];
    if (closest === null || excess.overMm < closest.overMm) closest = excess;
  }
  return closest?.reasons ?? [];
}

interface Excess {
  overMm: number;
  reasons: Remark[];
}

type Check = [code: string, value: number, limitMm: number | undefined];

function excessOver(sides: Sides, limit: SizeLimit): Excess {
  const [long, middle, short] = sides;
  const tooMuch: Check[] = [
    ['side-too-long', long, limit.maxSideMm],
    ['sum-too-long', long + middle + short, limit.maxSumMm],
    ['girth-too-long', lengthPlusGirth(sides), limit.maxLengthPlusGirthMm],
    ['two-sides-too-long', long + middle, limit.maxTwoSidesMm],
    ...rollMost(sides, limit.roll),
  ];
  const tooLittle: Check[] = [
    ['side-too-short', long, limit.minSideMm],
    ['second-side-too-short', middle, limit.minSecondSideMm],
    ['sum-too-short', long + middle + short, limit.minSumMm],
    ...rollLeast(sides, limit.roll),
  ];
  const excess = outsideBox(sides, limit.boxMm);
  const report = (code: string, params: Record<string, number>, off: number) => {
    excess.overMm += off;
    excess.reasons.push({ code, params });
  };
  for (const [code, value, limitMm] of tooMuch) {
    if (limitMm !== undefined && value > limitMm) {
      report(code, { overMm: value - limitMm, limitMm }, value - limitMm);
    }
  }
  for (const [code, value, limitMm] of tooLittle) {
    if (limitMm !== undefined && value < limitMm) {
      report(code, { underMm: limitMm - value, limitMm }, limitMm - value);
    }
  }
  return excess;
}

const rollMost = ([long, diameter]: Sides, roll?: RollLimit): Check[] => [
  ['roll-too-long', 2 * diameter + long, roll?.maxMm],
  ['side-too-long', long, roll?.maxLengthMm],
];

const rollLeast = ([long, diameter]: Sides, roll?: RollLimit): Check[] => [
  ['roll-too-short', 2 * diameter + long, roll?.minMm],
  ['side-too-short', long, roll?.minLengthMm],
];

function outsideBox(sides: Sides, boxMm: SizeLimit['boxMm']): Excess {
  if (!boxMm) return { overMm: 0, reasons: [] };
  const box = [...boxMm].sort((a, b) => b - a);
  const overMm = sides.reduce((all, side, index) => all + Math.max(0, side - (box[index] ?? 0)), 0);
  if (overMm === 0) return { overMm, reasons: [] };
  const [lengthMm = 0, widthMm = 0, heightMm = 0] = box;
  return { overMm, reasons: [{ code: 'box-too-big', params: { overMm, lengthMm, widthMm, heightMm } }] };
}

/** Whether `sizeReasons` would be empty, without saying why: for loops over many parcels. */
export function fitsSize(
  long: number,
  middle: number,
  short: number,
  limits: readonly SizeLimit[],
  roll: boolean,
): boolean {
  if (limits.length === 0) return true;
  for (const limit of limits) {
    if (limit.roll ? roll && fitsRoll(long, middle, limit.roll) : true) {
      if (fitsBounds(long, middle, short, limit)) return true;
    }
  }
  return false;
}

const fitsRoll = (long: number, diameter: number, roll: RollLimit) => {
  const around = 2 * diameter + long;
  if (around > roll.maxMm || (roll.minMm !== undefined && around < roll.minMm)) return false;
  if (roll.maxLengthMm !== undefined && long > roll.maxLengthMm) return false;
  return roll.minLengthMm === undefined || long >= roll.minLengthMm;
};

function fitsBounds(long: number, middle: number, short: number, limit: SizeLimit): boolean {
  const sum = long + middle + short;
  if (limit.maxSideMm !== undefined && long > limit.maxSideMm) return false;
  if (limit.maxSumMm !== undefined && sum > limit.maxSumMm) return false;
  if (limit.maxLengthPlusGirthMm !== undefined && 2 * sum - long > limit.maxLengthPlusGirthMm) return false;
  if (limit.maxTwoSidesMm !== undefined && long + middle > limit.maxTwoSidesMm) return false;
  if (limit.minSideMm !== undefined && long < limit.minSideMm) return false;
  if (limit.minSecondSideMm !== undefined && middle < limit.minSecondSideMm) return false;
  if (limit.minSumMm !== undefined && sum < limit.minSumMm) return false;
  return limit.boxMm === undefined || outsideBox([long, middle, short], limit.boxMm).overMm === 0;
}
