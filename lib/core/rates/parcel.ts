import type { Remark } from '../origin';
import { GOODS, type Goods } from './card';
import type { ParcelItem, Sides } from './quote';

/** Heaviest weight the engine reasons about: 100 t, past any parcel, and safely inside exact integers. */
export const MAX_GRAMS = 100_000_000;

/** All pieces of an order as the one parcel they are sent in. */
export interface Parcel {
  pieces: number;
  /** Null when the weight of any item is unknown: a part is not the whole. */
  grams: number | null;
  /** Longest first. Null when unknown. */
  sides: Sides | null;
  goods: readonly Goods[];
  assumptions: Remark[];
  missing: Remark[];
}

/**
 * Puts the items into one parcel. Several pieces of one product are stacked along their shortest side and the
 * result says so; the size of a mix of products is unknown. Throws RangeError for a figure that is not a
 * positive integer.
 */
export function combineItems(items: readonly ParcelItem[]): Parcel {
  for (const { quantity, grams, mm } of items) {
    for (const value of [quantity, grams ?? 1, ...(mm ?? [])]) requirePositiveInteger(value);
  }
  const pieces = items.reduce((all, item) => all + item.quantity, 0);
  const grams = totalGrams(items);
  const sides = stackedSides(items);
  const assumptions: Remark[] = [];
  if (pieces > 1) assumptions.push({ code: 'one-parcel', params: { pieces } });
  if (pieces > 1 && sides) assumptions.push({ code: 'stacked', params: { pieces } });
  const missing: Remark[] = [];
  if (grams === null) missing.push({ code: 'weight' });
  if (sides === null) missing.push({ code: items.length > 1 ? 'size-several-items' : 'size' });
  const goods = GOODS.filter((name) => items.some((item) => item.goods.includes(name)));
  return { pieces, grams, sides, goods, assumptions, missing };
}

function requirePositiveInteger(value: number): void {
  if (!Number.isSafeInteger(value) || value <= 0) throw new RangeError(`not a positive integer: ${value}`);
}

function totalGrams(items: readonly ParcelItem[]): number | null {
  let total = 0;
  for (const { grams, quantity } of items) {
    if (grams === null) return null;
    total += grams * quantity;
  }
  return items.length === 0 ? null : total;
}

function stackedSides(items: readonly ParcelItem[]): Sides | null {
  const [item, ...others] = items;
  if (!item?.mm || others.length > 0) return null;
  const [long, middle, short] = sortSides(item.mm);
  return sortSides([long, middle, short * item.quantity]);
}

/** Sides with the longest first. */
export function sortSides(mm: Sides): Sides {
  const [a = 0, b = 0, c = 0] = [...mm].sort((x, y) => y - x);
  return [a, b, c];
}
