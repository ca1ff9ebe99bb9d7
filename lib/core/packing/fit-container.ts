import type { Remark } from '../origin';
import type { Sides } from '../rates/quote';
import { piecesIn, requirePositive, volume } from './box';
import { boxPlan } from './box-plan';
import type { ContainerType } from './containers';
import { fillBox } from './fill-box';
import type { CartonLoad } from './pack-cartons';

/** What is reached first: the way the cartons lie, the volume really loaded, or the payload. */
export type ContainerBound = 'grid' | 'volume' | 'weight';

export interface ContainerFit {
  /** Null when the weight is unknown: it might bind. */
  cartons: number | null;
  bound: ContainerBound | null;
  byGrid: number;
  byVolume: number;
  byWeight: number | null;
  missing: Remark[];
}

/** A packed carton as a container sees it. */
export interface PackedCarton {
  outerMm: Sides;
  /** Null: unknown. */
  grossGrams: number | null;
  upright?: boolean;
}

/**
 * How many equal cartons one container takes: the least of lying (inner sides), usable volume and payload, and which of
 * them binds; of equal ones the first in that order. Throws RangeError for figures that are not positive integers.
 */
export function fitContainer(carton: PackedCarton, container: ContainerType): ContainerFit {
  requirePositive('side of a carton in mm', ...carton.outerMm);
  if (carton.grossGrams !== null) requirePositive('grams of a carton', carton.grossGrams);
  const byGrid = piecesIn(...boxPlan(container.innerMm, carton.outerMm, carton.upright ?? false));
  const byVolume = Math.floor(container.usableMm3 / volume(carton.outerMm));
  const byWeight = carton.grossGrams && Math.floor(container.payloadGrams / carton.grossGrams);
  if (byWeight === null) {
    return { cartons: null, bound: null, byGrid, byVolume, byWeight, missing: [{ code: 'weight' }] };
  }
  const cartons = Math.min(byGrid, byVolume, byWeight);
  const bound = cartons === byGrid ? 'grid' : cartons === byVolume ? 'volume' : 'weight';
  return { cartons, bound, byGrid, byVolume, byWeight, missing: [] };
}

/** Containers filled at most before an order is called too large to plan. */
const MAX_CONTAINERS = 1000;

/**
 * Containers of one type that a packed order needs; kinds of cartons are mixed. Null when a carton goes into none, or
 * past a thousand containers.
 */
export function containersNeeded(loads: readonly CartonLoad[], container: ContainerType): number | null {
  const left = loads.map((load) => load.cartons);
  for (let containers = 0; containers <= MAX_CONTAINERS; containers++) {
    const lots = loads.map(({ carton, grossGrams }, index) => ({
      mm: carton.outerMm,
      grams: grossGrams,
      upright: false,
      quantity: left[index] ?? 0,
    }));
    if (left.every((cartons) => cartons === 0)) return containers;
    const { counts } = fillBox(container.innerMm, lots, container.payloadGrams, container.usableMm3);
    if (counts.every((count) => count === 0)) return null;
    for (const [index, count] of counts.entries()) left[index] = (left[index] ?? 0) - count;
  }
  return null;
}
