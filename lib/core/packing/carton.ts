import type { Remark } from '../origin';
import type { Sides } from '../rates/quote';
import { type Block, longestFirst, type Piece, piecesIn, requirePositive, volume } from './box';
import { boxPlan } from './box-plan';

/** A carton the seller uses. */
export interface Carton {
  id: string;
  name: string;
  /** Length, width, height inside, millimetres. */
  innerMm: Sides;
  /** Outside: what freight and containers count. */
  outerMm: Sides;
  /** Weight of the empty carton with its padding. */
  tareGrams: number;
  /** Heaviest packed carton, itself included. */
  maxGrams: number;
}

/** What stops one more piece: the way they lie, or the weight. */
export type CartonBound = 'grid' | 'weight';

export interface PiecesPerCarton {
  /** Null when size or weight is unknown; 0 when not one fits. */
  count: number | null;
  bound: CartonBound | null;
  byGrid: number | null;
  byWeight: number | null;
  /** What the volume alone would take, as a measure of the fill. */
  byVolume: number | null;
  /** The plan by size. It may hold more pieces than the weight allows. */
  blocks: readonly Block[];
  missing: Remark[];
}

/** What is wrong with a carton as typed; empty when it can be used. */
export function checkCarton(carton: Carton): Remark[] {
  const problems: Remark[] = [];
  const inner = longestFirst(carton.innerMm);
  const outer = longestFirst(carton.outerMm);
  if (inner.some((side, axis) => side > (outer[axis] ?? 0)))
    problems.push({ code: 'carton-inner-over-outer' });
  if (carton.maxGrams <= carton.tareGrams) {
    problems.push({
      code: 'carton-tare-over-limit',
      params: { grams: carton.tareGrams, limitGrams: carton.maxGrams },
    });
  }
  return problems;
}

/**
 * How many equal pieces one carton takes: the best lying within its inner sides, cut by its weight limit less its own
 * weight. Unknown size or weight: no answer, and `missing` says which. Throws RangeError for figures that are not
 * positive integers.
 */
export function piecesPerCarton(piece: Piece, carton: Carton): PiecesPerCarton {
  requireCarton(carton);
  if (piece.mm) requirePositive('side of a piece in mm', ...piece.mm);
  if (piece.grams !== null) requirePositive('grams of a piece', piece.grams);
  const blocks = piece.mm ? boxPlan(carton.innerMm, piece.mm, piece.upright ?? false) : [];
  const byGrid = piece.mm && piecesIn(...blocks);
  const byWeight =
    piece.grams === null ? null : Math.floor(Math.max(0, carton.maxGrams - carton.tareGrams) / piece.grams);
  const known = byGrid !== null && byWeight !== null;
  return {
    count: known ? Math.min(byGrid, byWeight) : null,
    bound: known ? (byWeight < byGrid ? 'weight' : 'grid') : null,
    byGrid,
    byWeight,
    byVolume: piece.mm && Math.floor(volume(carton.innerMm) / volume(piece.mm)),
    blocks,
    missing: missingOf([piece]),
  };
}

/** Throws RangeError for a carton without real sides or weights. */
export function requireCarton({ innerMm, outerMm, tareGrams, maxGrams }: Carton): void {
  requirePositive('side of a carton in mm', ...innerMm, ...outerMm);
  requirePositive('grams a carton may weigh', maxGrams);
  if (!Number.isSafeInteger(tareGrams) || tareGrams < 0)
    throw new RangeError(`tare of a carton: ${tareGrams}`);
}

/** What is not known about the pieces and is needed to pack them. */
export function missingOf(pieces: readonly Piece[]): Remark[] {
  return pieces.flatMap(({ id, mm, grams }) => [
    ...(mm === null ? [{ code: 'piece-size', params: { item: id } }] : []),
    ...(grams === null ? [{ code: 'piece-weight', params: { item: id } }] : []),
  ]);
}
