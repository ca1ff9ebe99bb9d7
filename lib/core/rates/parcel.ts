import { convert, type FxRate } from '../fx';
import { type Currency, type Money, money } from '../money';
import type { Remark } from '../origin';
import { GOODS, type Goods } from './card';
import type { EstimateRequest, ParcelItem, Shape, Sides } from './quote';

/** Heaviest weight the engine reasons about: 100 t, past any parcel, and safely inside exact integers. */
export const MAX_GRAMS = 100_000_000;

/** What is sent in one box or roll. */
export interface Parcel {
  pieces: number;
  /** Null when the weight of any item is unknown: a part is not the whole. */
  grams: number | null;
  /** Longest first. Null when unknown. */
  sides: Sides | null;
  shape: Shape;
  goods: readonly Goods[];
  /** Declared values that add up. Null when that of any item is unknown. */
  values: readonly Money[] | null;
}

/** Parcels of one kind. */
export interface ParcelGroup {
  parcel: Parcel;
  count: number;
}

export interface Packed {
  groups: ParcelGroup[];
  assumptions: Remark[];
  missing: Remark[];
}

/**
 * Puts the items into one parcel, or each piece into its own. Several pieces of one product in one parcel are
 * stacked along their shortest side and the result says so; the size of a mix of products is unknown. Throws
 * RangeError for a figure that is not a positive integer.
 */
export function packItems(items: readonly ParcelItem[], pack: EstimateRequest['pack']): Packed {
  for (const { quantity, grams, mm } of items) {
    for (const value of [quantity, grams ?? 1, ...(mm ?? [])]) requirePositiveInteger(value);
  }
  const pieces = items.reduce((all, item) => all + item.quantity, 0);
  if (pack === 'each' && items.length > 0) return packEach(items, pieces);
  const parcel = parcelOf(items);
  const assumptions: Remark[] = [];
  const packing = pack === 'one-parcel' ? 'one-parcel' : 'fewest-parcels';
  if (pieces > 1) assumptions.push({ code: packing, params: { pieces } });
  if (pieces > 1 && parcel.sides) assumptions.push({ code: 'stacked', params: { pieces } });
  const missing: Remark[] = [];
  if (parcel.grams === null) missing.push({ code: 'weight' });
  if (parcel.sides === null) missing.push({ code: items.length > 1 ? 'size-several-items' : 'size' });
  return { groups: [{ parcel, count: 1 }], assumptions, missing };
}

function packEach(items: readonly ParcelItem[], pieces: number): Packed {
  const groups = items.map((item) => ({
    parcel: parcelOf([{ ...item, quantity: 1 }]),
    count: item.quantity,
  }));
  const missing: Remark[] = [];
  if (items.some((item) => item.grams === null)) missing.push({ code: 'weight' });
  if (items.some((item) => item.mm === null)) missing.push({ code: 'size' });
  const assumptions = pieces > 1 ? [{ code: 'each-parcel', params: { pieces } }] : [];
  return { groups, assumptions, missing };
}

/** All items in one parcel. `sides`: as packed, longest first; without them, equal pieces are stacked. */
export function parcelOf(items: readonly ParcelItem[], sides: Sides | null = stackedSides(items)): Parcel {
  const pieces = items.reduce((all, item) => all + item.quantity, 0);
  return {
    pieces,
    grams: totalGrams(items),
    sides,
    shape: pieces === 1 ? (items[0]?.shape ?? 'box') : 'box',
    goods: GOODS.filter((name) => items.some((item) => item.goods.includes(name))),
    values: totalValues(items),
  };
}

function totalValues(items: readonly ParcelItem[]): Money[] | null {
  const values: Money[] = [];
  for (const { value, quantity } of items) {
    if (!value) return null;
    values.push(money(value.minor * quantity, value.currency));
  }
  return values;
}

/** Declared value in a currency, minor units rounded up. Null when a rate is missing. */
export function declaredMinor(
  values: readonly Money[],
  currency: Currency,
  fx: readonly FxRate[],
): number | null {
  let total = 0;
  for (const value of values) {
    const converted = convert(value, currency, fx, 'up');
    if (converted === null) return null;
    total += converted.money.minor;
  }
  return total;
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
