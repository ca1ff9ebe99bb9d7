import type { Remark } from '../origin';
import type { Sides } from '../rates/quote';
import { arrangeParcel, type ParcelRule } from './arrange-parcel';
import { requirePositive, volume } from './box';
import { missingOf } from './carton';
import type { Lot } from './fill-box';
import type { OrderLine } from './pack-cartons';

/** `parcels` equal parcels and what each holds. */
export interface ParcelLoad {
  parcels: number;
  contents: { id: string; quantity: number }[];
  /** Of one parcel, longest first. */
  sides: Sides;
  /** Of one parcel. Packing material is not included: pieces are given as packed. */
  grams: number;
}

export interface ParcelPacking {
  loads: ParcelLoad[];
  unpacked: { id: string; quantity: number; reason: Remark }[];
  missing: Remark[];
}

/**
 * Packs an order into as few parcels as found that a service takes: all in one if that is taken; else full parcels of
 * each product, and what is left over of each goes to the first parcel with room. Deterministic. Unknown size or
 * weight: no parcels, and `missing` says which.
 *
 * Throws RangeError for figures that are not positive integers.
 */
export function packParcels(order: readonly OrderLine[], rule: ParcelRule): ParcelPacking {
  const missing = missingOf(order);
  if (missing.length > 0 || order.length === 0) return { loads: [], unpacked: [], missing };
  const lots = order.map((line) => toLot(line));
  const whole = arrangeParcel(lots, rule);
  if (whole) return { loads: [loadOf(order, lots, whole, 1)], unpacked: [], missing };

  const loads: ParcelLoad[] = [];
  const unpacked: ParcelPacking['unpacked'] = [];
  const rest: Lot[] = lots.map((lot) => ({ ...lot, quantity: 0 }));
  for (const [index, lot] of lots.entries()) {
    const most = mostInParcel(alone(lots, index), index, lot.quantity, rule);
    if (most === 0) {
      unpacked.push({
        id: order[index]?.id ?? '',
        quantity: lot.quantity,
        reason: whyNot(order, index, rule),
      });
      continue;
    }
    // All of it in one parcel: that parcel may have room for more.
    const full = most === lot.quantity ? 0 : Math.floor(lot.quantity / most);
    const held = withQuantity(alone(lots, index), index, most);
    const sides = arrangeParcel(held, rule);
    if (full > 0 && sides) loads.push(loadOf(order, held, sides, full));
    rest[index] = { ...lot, quantity: lot.quantity - full * most };
  }
  return { loads: [...loads, ...mixLeftovers(order, rest, rule)], unpacked, missing };
}

function toLot({ mm, grams, quantity, upright }: OrderLine): Lot {
  if (!mm || grams === null) throw new RangeError('a piece of unknown size or weight cannot be packed');
  requirePositive('quantity', quantity);
  requirePositive('side of a piece in mm', ...mm);
  requirePositive('grams of a piece', grams);
  return { mm, grams, quantity, upright: upright ?? false };
}

const withQuantity = (lots: readonly Lot[], index: number, quantity: number) =>
  lots.map((lot, at) => (at === index ? { ...lot, quantity } : lot));

const alone = (lots: readonly Lot[], index: number) =>
  lots.map((lot, at) => (at === index ? lot : { ...lot, quantity: 0 }));

/** The most pieces of one lot, up to `limit`, that go into a parcel beside the other lots' pieces. By halving. */
function mostInParcel(held: readonly Lot[], index: number, limit: number, rule: ParcelRule): number {
  let fits = 0;
  let tooMany = limit + 1;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (arrangeParcel(withQuantity(held, index, middle), rule)) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

/** First fit, the bulkiest leftover first. */
function mixLeftovers(order: readonly OrderLine[], rest: readonly Lot[], rule: ParcelRule): ParcelLoad[] {
  const parcels: Lot[][] = [];
  const bulk = (lot: Lot) => lot.quantity * volume(lot.mm);
  const sorted = rest
    .map((lot, index) => ({ lot, index }))
    .sort((a, b) => bulk(b.lot) - bulk(a.lot) || a.index - b.index);
  for (const { lot, index } of sorted) {
    let left = lot.quantity;
    for (const [at, held] of parcels.entries()) {
      const more = left > 0 ? mostInParcel(held, index, left, rule) : 0;
      if (more > 0) parcels[at] = withQuantity(held, index, more);
      left -= more;
    }
    if (left > 0) parcels.push(rest.map((other, at) => ({ ...other, quantity: at === index ? left : 0 })));
  }
  return parcels.flatMap((held) => {
    const sides = arrangeParcel(held, rule);
    return sides ? [loadOf(order, held, sides, 1)] : [];
  });
}

function loadOf(
  order: readonly OrderLine[],
  lots: readonly Lot[],
  sides: Sides,
  parcels: number,
): ParcelLoad {
  const contents = order.flatMap(({ id }, index) => {
    const quantity = lots[index]?.quantity ?? 0;
    return quantity > 0 ? [{ id, quantity }] : [];
  });
  return {
    parcels,
    contents,
    sides,
    grams: lots.reduce((all, { grams, quantity }) => all + grams * quantity, 0),
  };
}

function whyNot(order: readonly OrderLine[], index: number, { maxGrams }: ParcelRule): Remark {
  const line = order[index];
  const heavy = maxGrams !== null && (line?.grams ?? 0) > maxGrams;
  return { code: heavy ? 'piece-too-heavy' : 'piece-too-large', params: { item: line?.id ?? '' } };
}
