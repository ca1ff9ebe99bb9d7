import type { Remark } from '../origin';
import { type Piece, requirePositive, volume } from './box';
import { type Carton, missingOf, piecesPerCarton, requireCarton } from './carton';
import { fillBox, type Lot, type LotBlock } from './fill-box';

export interface OrderLine extends Piece {
  quantity: number;
}

/** `cartons` equal cartons and what each holds. */
export interface CartonLoad {
  carton: Carton;
  cartons: number;
  contents: { id: string; quantity: number }[];
  /** Of one carton, itself included. */
  grossGrams: number;
  /** Where the pieces lie; `lot` is the position in the order. */
  blocks: readonly LotBlock[];
}

export interface CartonPacking {
  loads: CartonLoad[];
  /** Null while something is unknown or a piece goes into no carton: a part is not the whole. */
  totals: { cartons: number; mm3: number; grossGrams: number; netGrams: number } | null;
  unpacked: { id: string; quantity: number; reason: Remark }[];
  missing: Remark[];
}

/**
 * Packs an order into the seller's cartons. Each product fills cartons of its own; what is left over is mixed; a last
 * carton goes into a smaller size when that holds it. Every size is tried as the main one, and the plan with the fewest
 * cartons wins, then with the least outside volume, then the earlier size. Deterministic.
 *
 * Throws RangeError for figures that are not positive integers and for two lines with one id.
 */
export function packCartons(order: readonly OrderLine[], cartons: readonly Carton[]): CartonPacking {
  for (const carton of cartons) requireCarton(carton);
  for (const { quantity, mm, grams } of order) {
    requirePositive('quantity', quantity);
    if (mm) requirePositive('side of a piece in mm', ...mm);
    if (grams !== null) requirePositive('grams of a piece', grams);
  }
  if (new Set(order.map((line) => line.id)).size < order.length) throw new RangeError('an id stands twice');
  const missing = missingOf(order);
  if (missing.length > 0 || order.length === 0) return { loads: [], totals: null, unpacked: [], missing };
  const lots = order.map((line) => toLot(line));
  const plans = cartons.map((main) => {
    const others = cartons.filter((carton) => carton !== main);
    const { loads, unpacked } = packWith([main, ...others], order, lots);
    return { loads: loads.map((load) => shrink(load, order, cartons, lots)), unpacked };
  });
  const [first, ...rest] = plans;
  const best = rest.reduce((a, b) => (b && a && isBetter(b, a) ? b : a), first);
  if (!best) return { loads: [], totals: null, unpacked: order.map(homeless), missing };
  const loads = best.loads.map((load) => shrink(load, order, cartons, lots));
  return {
    loads,
    totals: best.unpacked.length > 0 ? null : totalsOf(loads),
    unpacked: best.unpacked,
    missing,
  };
}

const homeless = ({ id, quantity }: OrderLine) => ({ id, quantity, reason: { code: 'no-cartons' } });

function toLot({ mm, grams, quantity, upright }: OrderLine): Lot {
  if (!mm || grams === null) throw new RangeError('a piece of unknown size or weight cannot be packed');
  return { mm, grams, quantity, upright: upright ?? false };
}

type Plan = Pick<CartonPacking, 'loads' | 'unpacked'>;

/** Packs what fits into the first carton, the rest into the next. */
function packWith(cartons: readonly Carton[], order: readonly OrderLine[], lots: readonly Lot[]): Plan {
  const loads: CartonLoad[] = [];
  const left = order.map((line) => line.quantity);
  for (const carton of cartons) {
    const open = order.map((line, index) => ({ line, index, per: piecesPerCarton(line, carton).count ?? 0 }));
    const fitting = open.filter(({ index, per }) => per > 0 && (left[index] ?? 0) > 0);
    for (const { index, per } of fitting) {
      const full = Math.floor((left[index] ?? 0) / per);
      if (full === 0) continue;
      const only = lots.map((lot, at) => ({ ...lot, quantity: at === index ? per : 0 }));
      loads.push(loadOf(carton, full, order, only));
      left[index] = (left[index] ?? 0) - full * per;
    }
    while (fitting.some(({ index }) => (left[index] ?? 0) > 0)) {
      const rest = lots.map((lot, index) => ({
        ...lot,
        quantity: (open[index]?.per ?? 0) > 0 ? (left[index] ?? 0) : 0,
      }));
      const load = loadOf(carton, 1, order, rest);
      for (const { id, quantity } of load.contents) {
        const index = order.findIndex((line) => line.id === id);
        left[index] = (left[index] ?? 0) - quantity;
      }
      loads.push(load);
    }
  }
  const unpacked = order.flatMap((line, index) => {
    const quantity = left[index] ?? 0;
    return quantity > 0 ? [{ id: line.id, quantity, reason: whyNot(line, cartons) }] : [];
  });
  return { loads, unpacked };
}

function loadOf(
  carton: Carton,
  cartons: number,
  order: readonly OrderLine[],
  lots: readonly Lot[],
): CartonLoad {
  const { counts, blocks } = fillBox(carton.innerMm, lots, carton.maxGrams - carton.tareGrams);
  const contents = order.flatMap(({ id }, index) =>
    (counts[index] ?? 0) > 0 ? [{ id, quantity: counts[index] ?? 0 }] : [],
  );
  const net = lots.reduce((all, { grams }, index) => all + grams * (counts[index] ?? 0), 0);
  return { carton, cartons, contents, grossGrams: net + carton.tareGrams, blocks };
}

/** Too heavy where the size alone would do, else too large. */
function whyNot(line: OrderLine, cartons: readonly Carton[]): Remark {
  const fitsBySize = cartons.some((carton) => (piecesPerCarton(line, carton).byGrid ?? 0) > 0);
  return { code: fitsBySize ? 'piece-too-heavy' : 'piece-too-large', params: { item: line.id } };
}

/** The same contents in the smallest carton that holds them all, for single cartons. */
function shrink(
  load: CartonLoad,
  order: readonly OrderLine[],
  cartons: readonly Carton[],
  lots: readonly Lot[],
): CartonLoad {
  if (load.cartons > 1) return load;
  const wanted = order.map(({ id }) => load.contents.find((part) => part.id === id)?.quantity ?? 0);
  const parts = lots.map((lot, index) => ({ ...lot, quantity: wanted[index] ?? 0 }));
  const smaller = cartons
    .filter((carton) => volume(carton.outerMm) < volume(load.carton.outerMm))
    .sort((a, b) => volume(a.outerMm) - volume(b.outerMm));
  for (const carton of smaller) {
    const { counts } = fillBox(carton.innerMm, parts, carton.maxGrams - carton.tareGrams);
    if (counts.every((count, index) => count === wanted[index])) return loadOf(carton, 1, order, parts);
  }
  return load;
}

function totalsOf(loads: readonly CartonLoad[]) {
  const sum = (of: (load: CartonLoad) => number) =>
    loads.reduce((all, load) => all + load.cartons * of(load), 0);
  return {
    cartons: sum(() => 1),
    mm3: sum(({ carton }) => volume(carton.outerMm)),
    grossGrams: sum(({ grossGrams }) => grossGrams),
    netGrams: sum(({ grossGrams, carton }) => grossGrams - carton.tareGrams),
  };
}

function isBetter(a: Plan, b: Plan): boolean {
  const left = (plan: Plan) => plan.unpacked.reduce((all, { quantity }) => all + quantity, 0);
  const [ta, tb] = [totalsOf(a.loads), totalsOf(b.loads)];
  return (left(a) - left(b) || ta.cartons - tb.cartons || ta.mm3 - tb.mm3) < 0;
}
