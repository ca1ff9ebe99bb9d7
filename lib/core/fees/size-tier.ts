import type { Sides } from '../rates/quote';
import type { FbaTable, SizeTier } from './tables';

const MM_PER = { in: 25.4, cm: 10 } as const;
/** International avoirdupois ounce. */
const GRAMS_PER = { oz: 28.349523125, g: 1 } as const;
/** Cubic units of length per unit of volumetric weight, and that unit in units of weight: pounds or kilograms. */
const PER_DIVISOR = { oz: 16, g: 1000 } as const;

/** A parcel in the units of a table. */
export interface Measured {
  /** Longest first. */
  sides: Sides;
  unit: number;
  /** Volumetric weight, with width and height counted as at least `sideFloor`. */
  volumetric: (sideFloor?: number) => number;
}

/**
 * Grams and millimetres in the units of `table`. Whole grams and millimetres stand for anything that rounds to them:
 * 454 g is one pound, 305 mm a foot; they are held against inches and ounces half a unit smaller. Sides in any order.
 */
export function measure(grams: number, mm: Sides, table: FbaTable): Measured {
  const [a, b, c] = [...mm].sort((x, y) => y - x) as [number, number, number];
  const side = (value: number) => slack(value, table.length === 'in') / MM_PER[table.length];
  const volumetric = (sideFloor = 0) => {
    const [length, width, height] = [a, b, c].map((value) => value / MM_PER[table.length]) as [
      number,
      number,
      number,
    ];
    const volume = length * Math.max(width, sideFloor) * Math.max(height, sideFloor);
    return (volume / table.divisor) * PER_DIVISOR[table.weight];
  };
  return {
    sides: [side(a), side(b), side(c)],
    unit: slack(grams, table.weight === 'oz') / GRAMS_PER[table.weight],
    volumetric,
  };
}

function slack(value: number, foreign: boolean): number {
  return foreign && Number.isInteger(value) ? value - 0.5 : value;
}

/** Floats from the division above may exceed an exact bound by a rounding error. */
const within = (value: number, bound: number | undefined) => bound === undefined || value <= bound + 1e-9;
const over = (value: number, bound: number | undefined) => bound === undefined || value > bound + 1e-9;

/** The weight that counts for the tier and its fee, in the table's unit. */
export function chargeableWeight(parcel: Measured, tier: SizeTier): number {
  return tier.weighBy === 'unit' ? parcel.unit : Math.max(parcel.unit, parcel.volumetric(tier.sideFloor));
}

/** The first tier that takes the parcel, or null when it is too large or heavy for all. */
export function sizeTier(parcel: Measured, tiers: readonly SizeTier[]): SizeTier | null {
  return tiers.find((tier) => fits(parcel, tier)) ?? null;
}

function fits(parcel: Measured, tier: SizeTier): boolean {
  const [length, width, height] = parcel.sides;
  const volumetric = parcel.volumetric(tier.sideFloor);
  const chargeable = Math.max(parcel.unit, volumetric);
  return (
    within(length, tier.sides?.[0] ?? tier.maxLength) &&
    within(width, tier.sides?.[1]) &&
    within(height, tier.sides?.[2]) &&
    within(length + 2 * (width + height), tier.maxLengthPlusGirth) &&
    within(parcel.unit, tier.unitUpTo) &&
    over(parcel.unit, tier.unitOver) &&
    within(volumetric, tier.volumetricUpTo) &&
    within(chargeable, tier.chargeableUpTo) &&
    over(chargeable, tier.chargeableOver)
  );
}
