import { type Currency, money, toDecimal } from '../money';
import type { Remark } from '../origin';
import type { QuoteLine } from './quote';
import type { WeighedGroup } from './quote-load';
import {
  type CompiledSurcharge,
  goodsMask,
  type ParcelFigures,
  type PlacedSurcharge,
  parcelHolds,
  percentBase,
  type SurchargeBase,
  surchargeMinor,
  UNSURE,
  YES,
} from './surcharge';

interface SurchargeResult {
  lines: QuoteLine[];
  /** Something unknown may add a surcharge. */
  unsure: boolean;
  warnings: Remark[];
}

/**
 * The surcharges of a load in the order of the card, each reckoned on the parcels it is due for. `freight` and
 * `running` in minor units: what a percentage of freight is of, and everything charged before.
 */
export function surchargeLines(
  list: readonly PlacedSurcharge[],
  weights: readonly WeighedGroup[],
  freight: number,
  running: number,
  currency: Currency,
): SurchargeResult {
  const result: SurchargeResult = { lines: [], unsure: false, warnings: [] };
  if (list.length === 0) return result;
  const figures = weights.map(parcelFigures);
  const charged: number[] = [];
  const applied = new Set<number>();
  let total = running;
  for (const placed of list) {
    const { compiled, at } = placed;
    if (compiled.notWith.some((other) => applied.has(other))) continue;
    const due = dueFor(placed, weights, figures);
    if (due.unsure) {
      result.unsure = true;
      result.warnings.push(unsureWarning(placed, weights));
    }
    if (due.parcels === 0) continue;
    const base: SurchargeBase = { ...due, freight, running: total, charged };
    const minor = surchargeMinor(compiled, base);
    applied.add(at);
    charged[at] = minor;
    if (minor === 0) continue;
    total += minor;
    result.lines.push(surchargeLine(compiled, base, minor, currency));
  }
  return result;
}

function parcelFigures({ parcel, chargeable }: WeighedGroup): ParcelFigures {
  const [long, middle, short] = parcel.sides ?? [0, 0, 0];
  return {
    actualGrams: parcel.grams ?? 0,
    chargeableGrams: chargeable?.grams ?? 0,
    long,
    middle,
    short,
    goodsMask: goodsMask(parcel.goods),
  };
}

function dueFor(
  placed: PlacedSurcharge,
  weights: readonly WeighedGroup[],
  figures: readonly ParcelFigures[],
): { parcels: number; grams: number; excessGrams: number; unsure: boolean } {
  const due = { parcels: 0, grams: 0, excessGrams: 0, unsure: false };
  for (const [index, one] of figures.entries()) {
    const count = weights[index]?.count ?? 0;
    const holds = parcelHolds(placed, one);
    if (holds === UNSURE) due.unsure = true;
    if (holds !== YES) continue;
    due.parcels += count;
    due.grams += count * one.chargeableGrams;
    due.excessGrams += count * Math.max(0, one.chargeableGrams - placed.compiled.overGrams);
  }
  return due;
}

/** Tells which question would settle it: the postcode where the place is in doubt, else the size. */
function unsureWarning(
  { compiled, alternatives }: PlacedSurcharge,
  weights: readonly WeighedGroup[],
): Remark {
  const { en, zh } = compiled.source.name;
  const place = alternatives?.some(({ holds }) => holds === UNSURE);
  const sized = weights.every(({ parcel }) => parcel.sides !== null);
  const code = place && sized ? 'surcharge-postcode' : 'surcharge-size';
  return { code, params: { name: en, nameZh: zh } };
}

function surchargeLine(
  compiled: CompiledSurcharge,
  base: SurchargeBase,
  minor: number,
  currency: Currency,
): QuoteLine {
  const { id, name } = compiled.source;
  const inputs = surchargeInputs(compiled, base, currency);
  return { code: 'surcharge', id, name, amount: money(minor, currency), inputs };
}

function surchargeInputs(
  compiled: CompiledSurcharge,
  base: SurchargeBase,
  currency: Currency,
): QuoteLine['inputs'] {
  const { amount } = compiled.source;
  switch (amount.type) {
    case 'percent':
      return { percent: amount.percent, of: toDecimal(money(percentBase(compiled, base), currency)) };
    case 'fixed':
      return {};
    case 'per-parcel':
      return { perParcel: amount.perParcel, parcels: base.parcels };
    case 'per-kg': {
      const minimum = amount.minimum === undefined ? {} : { minimum: amount.minimum };
      return { perKg: amount.perKg, grams: base.grams, ...minimum };
    }
    case 'per-excess-kg':
      return { perKg: amount.perKg, grams: base.excessGrams, overGrams: amount.overGrams };
  }
}
