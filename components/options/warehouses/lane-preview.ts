import { type FreightCost, type FreightRate, perCbmCost, perKgCost } from '../../../lib/core/curve';
import { containerPricer } from '../../../lib/core/curve/container-mix';
import { parseTypedDimensions, parseTypedWeight } from '../../../lib/core/units';

/** An example consignment as typed: equal cartons. */
export interface ExampleLoad {
  cartons: string;
  size: string;
  weight: string;
}

/** What the rate asks for the example; null: the example cannot be read, `none`: a carton goes into no container. */
export function priceExample(rate: FreightRate, typed: ExampleLoad): FreightCost | 'none' | null {
  const cartons = Number(typed.cartons.replace(/[,\s]/g, ''));
  const mm = parseTypedDimensions(typed.size);
  const grossGrams = parseTypedWeight(typed.weight);
  if (!Number.isInteger(cartons) || cartons < 1 || cartons > 100_000 || !mm || grossGrams === null)
    return null;
  if (rate.type === 'per-container') {
    return containerPricer({ outerMm: mm, grossGrams }, rate)?.(cartons) ?? 'none';
  }
  const load = {
    pieces: cartons,
    cartons,
    mm3: cartons * mm[0] * mm[1] * mm[2],
    grams: cartons * grossGrams,
  };
  return rate.type === 'per-cbm' ? perCbmCost(load, rate) : perKgCost(load, rate);
}
