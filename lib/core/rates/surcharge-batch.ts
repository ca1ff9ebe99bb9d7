import type { ParcelColumns, ServicePlan } from './batch-plan';
import {
  type ParcelFigures,
  parcelHolds,
  type SurchargeBase,
  surchargeMinor,
  UNSURE,
  YES,
} from './surcharge';

/** Used again for every parcel: fresh objects for each would cost more than the arithmetic. */
export interface SurchargeScratch {
  figures: ParcelFigures;
  base: SurchargeBase;
  /** Minor units by place in the list; -1 where not charged. */
  charged: Float64Array;
  /** Something unknown may add a surcharge. */
  unsure: boolean;
}

export function surchargeScratch({ service }: ServicePlan): SurchargeScratch {
  const charged = new Float64Array(service.surcharges?.length ?? 0);
  return {
    figures: { actualGrams: 0, chargeableGrams: 0, long: 0, middle: 0, short: 0, goodsMask: 0 },
    base: { freight: 0, running: 0, charged, grams: 0, excessGrams: 0, parcels: 1 },
    charged,
    unsure: false,
  };
}

/** `running` and every surcharge that is due for one parcel, in minor units; the same as `surchargeLines` adds. */
export function withSurcharges(
  plan: ServicePlan,
  parcels: ParcelColumns,
  at: number,
  grams: number,
  freight: number,
  running: number,
  scratch: SurchargeScratch,
): number {
  const { figures, base, charged } = scratch;
  const { surcharges } = plan;
  figures.actualGrams = parcels.grams[at] ?? 0;
  figures.chargeableGrams = grams;
  figures.long = parcels.long[at] ?? 0;
  figures.middle = parcels.middle[at] ?? 0;
  figures.short = parcels.short[at] ?? 0;
  figures.goodsMask = parcels.goods[at] ?? 0;
  base.freight = freight;
  base.running = running;
  base.grams = grams;
  for (let index = 0; index < charged.length; index += 1) charged[index] = -1;
  // Loops by index: an iterator for each parcel is garbage.
  for (let index = 0; index < surcharges.length; index += 1) {
    const placed = surcharges[index];
    if (placed === undefined) continue;
    const { compiled } = placed;
    if (excluded(compiled.notWith, charged)) continue;
    const holds = parcelHolds(placed, figures);
    if (holds === UNSURE) scratch.unsure = true;
    if (holds !== YES) continue;
    base.excessGrams = Math.max(0, grams - compiled.overGrams);
    const minor = surchargeMinor(compiled, base);
    charged[placed.at] = minor;
    base.running += minor;
  }
  return base.running;
}

function excluded(others: readonly number[], charged: Float64Array): boolean {
  for (let index = 0; index < others.length; index += 1) {
    if ((charged[others[index] ?? 0] ?? -1) >= 0) return true;
  }
  return false;
}
