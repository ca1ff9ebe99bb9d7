import type { Remark } from '../origin';
import type { SizeLimit } from './card';
import type { Sides } from './quote';

/** Longest side plus the girth around the other two, 2 x (width + height). `sides` longest first. */
export function lengthPlusGirth(sides: Sides): number {
  return sides[0] + 2 * (sides[1] + sides[2]);
}

/**
 * Why a parcel breaks the size limits; empty when it fits one of the alternatives or there are none. Of
 * several alternatives the one missed by least is reported. `sides` longest first, all bounds inclusive.
 */
export function sizeReasons(sides: Sides, limits: readonly SizeLimit[]): Remark[] {
  let closest: Excess | null = null;
  for (const limit of limits) {
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

function excessOver(sides: Sides, limit: SizeLimit): Excess {
  const checks: [string, number, number | undefined][] = [
    ['side-too-long', sides[0], limit.maxSideMm],
    ['sum-too-long', sides[0] + sides[1] + sides[2], limit.maxSumMm],
    ['girth-too-long', lengthPlusGirth(sides), limit.maxLengthPlusGirthMm],
  ];
  const excess: Excess = { overMm: 0, reasons: [] };
  for (const [code, value, limitMm] of checks) {
    if (limitMm === undefined || value <= limitMm) continue;
    excess.overMm += value - limitMm;
    excess.reasons.push({ code, params: { overMm: value - limitMm, limitMm } });
  }
  return excess;
}
