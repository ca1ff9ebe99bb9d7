import type { Sides } from '../rates/quote';
import { type Block, orientations, piecesIn, volume } from './box';
import { boxPlan } from './box-plan';

/** Equal pieces still to be packed. */
export interface Lot {
  mm: Sides;
  grams: number;
  upright: boolean;
  quantity: number;
}

export interface LotBlock extends Block {
  /** Position of the lot in the list. */
  lot: number;
}

export interface Filling {
  blocks: LotBlock[];
  /** Pieces placed of each lot. */
  counts: number[];
}

interface Space {
  at: Sides;
  size: Sides;
}

/** What decides which block goes into a space: the bulkiest block, or the bulkiest piece that fits. */
const STRATEGIES = ['block', 'piece'] as const;
type Strategy = (typeof STRATEGIES)[number];

/**
 * Fills one box with pieces of several lots, as much volume as the search finds, never past the sides, `maxGrams` or
 * `maxMm3` (of the pieces).
 * Blocks of equal pieces are put into the lowest empty space, which is then split into the largest empty spaces left
 * (maximal spaces, after Lai and Chan 1997); for a single lot the layered plan competes. The same input always gives
 * the same answer. A block may rest partly on an unfilled gap, which a packer stuffs.
 */
export function fillBox(
  inner: Sides,
  lots: readonly Lot[],
  maxGrams = Number.MAX_SAFE_INTEGER,
  maxMm3 = Number.MAX_SAFE_INTEGER,
): Filling {
  const room = { grams: maxGrams, mm3: maxMm3 };
  const tries = STRATEGIES.map((strategy) => greedy(inner, lots, room, strategy));
  const layered = layeredLot(inner, lots, room);
  if (layered) tries.push(layered);
  return tries.reduce((best, other) => (filled(other, lots) > filled(best, lots) ? other : best));
}

/** What may still be put in. */
interface Room {
  grams: number;
  mm3: number;
}

/** Pieces of a lot that the room takes, whatever their shape. */
function mostOf(lot: Lot, room: Room): number {
  return Math.min(Math.floor(room.grams / lot.grams), Math.floor(room.mm3 / volume(lot.mm)));
}

/** Cubic millimetres packed. */
function filled({ counts }: Filling, lots: readonly Lot[]): number {
  return lots.reduce((all, { mm }, index) => all + (counts[index] ?? 0) * volume(mm), 0);
}

/** The plan for one lot when it is the only one left, cut to what is there and may be carried. */
function layeredLot(inner: Sides, lots: readonly Lot[], room: Room): Filling | null {
  const open = lots.flatMap((lot, index) => (lot.quantity > 0 ? [{ lot, index }] : []));
  const [only, other] = open;
  if (!only || other) return null;
  let left = Math.min(only.lot.quantity, mostOf(only.lot, room));
  const blocks: LotBlock[] = [];
  for (const block of boxPlan(inner, only.lot.mm, only.lot.upright)) {
    for (const part of takeFrom(block, left)) {
      blocks.push({ ...part, lot: only.index });
      left -= piecesIn(part);
    }
  }
  const counts = lots.map((_, index) => (index === only.index ? piecesIn(...blocks) : 0));
  return { blocks, counts };
}

/** The first `limit` pieces of a block: whole layers, then whole rows, then single pieces. */
function takeFrom(block: Block, limit: number): Block[] {
  const [nx, ny, nz] = block.count;
  const [dx, dy, dz] = block.size;
  const [x, y, z] = block.at;
  const layers = Math.min(nz, Math.floor(limit / (nx * ny)));
  let left = layers === nz ? 0 : limit - layers * nx * ny;
  const rows = Math.floor(left / nx);
  left -= rows * nx;
  const parts: Block[] = [
    { ...block, count: [nx, ny, layers] },
    { at: [x, y, z + layers * dz], size: [dx, dy, dz], count: [nx, rows, 1] },
    { at: [x, y + rows * dy, z + layers * dz], size: [dx, dy, dz], count: [left, 1, 1] },
  ];
  return parts.filter((part) => piecesIn(part) > 0);
}

function greedy(inner: Sides, lots: readonly Lot[], limits: Room, strategy: Strategy): Filling {
  const left = lots.map((lot) => lot.quantity);
  const ways = lots.map((lot) => orientations(lot.mm, lot.upright));
  const blocks: LotBlock[] = [];
  const room = { ...limits };
  let spaces: Space[] = [{ at: [0, 0, 0], size: inner }];
  while (spaces.length > 0) {
    const space = spaces.reduce(lower);
    const found = bestBlock(space, lots, ways, left, room, strategy);
    if (!found) {
      spaces = spaces.filter((other) => other !== space);
      continue;
    }
    const count = piecesIn(found);
    left[found.lot] = (left[found.lot] ?? 0) - count;
    room.grams -= count * (lots[found.lot]?.grams ?? 0);
    room.mm3 -= count * volume(found.size);
    blocks.push(found);
    spaces = splitSpaces(spaces, found);
  }
  return { blocks, counts: lots.map((lot, index) => lot.quantity - (left[index] ?? 0)) };
}

/** Lowest first, then nearest the back, then the left. */
function lower(a: Space, b: Space): Space {
  const order =
    b.at[2] - a.at[2] || b.at[1] - a.at[1] || b.at[0] - a.at[0] || volume(a.size) - volume(b.size);
  return order < 0 ? b : a;
}

function bestBlock(
  space: Space,
  lots: readonly Lot[],
  ways: readonly (readonly Sides[])[],
  left: readonly number[],
  room: Room,
  strategy: Strategy,
): LotBlock | null {
  let best: LotBlock | null = null;
  let bestScore: readonly number[] = [0, 0, 0];
  for (const [lot, each] of lots.entries()) {
    const { mm } = each;
    const most = Math.min(left[lot] ?? 0, mostOf(each, room));
    if (most <= 0) continue;
    for (const size of ways[lot] ?? []) {
      const count = blockCount(space.size, size, most);
      if (!count) continue;
      const bulk = volume(count) * volume(mm);
      const flush = size.filter((side, axis) => side * (count[axis] ?? 0) === space.size[axis]).length;
      const score = strategy === 'block' ? [bulk, volume(mm), flush] : [volume(mm), bulk, flush];
      if (!exceeds(score, bestScore)) continue;
      best = { lot, at: space.at, size, count };
      bestScore = score;
    }
  }
  return best;
}

/** True when the first number that differs is larger. */
function exceeds(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

/** Pieces along each axis of the largest block with at most `most` pieces, rows before layers. Null: none fits. */
function blockCount(space: Sides, size: Sides, most: number): Sides | null {
  const nx = Math.min(Math.floor(space[0] / size[0]), most);
  if (nx === 0) return null;
  const ny = Math.min(Math.floor(space[1] / size[1]), Math.floor(most / nx));
  if (ny === 0) return null;
  const nz = Math.min(Math.floor(space[2] / size[2]), Math.floor(most / (nx * ny)));
  return nz === 0 ? null : [nx, ny, nz];
}

/** The largest empty spaces once `block` is placed; those inside another are dropped. */
function splitSpaces(spaces: readonly Space[], block: Block): Space[] {
  const end = (at: Sides, size: Sides, axis: number) => (at[axis] ?? 0) + (size[axis] ?? 0);
  const extent = block.size.map((side, axis) => side * (block.count[axis] ?? 0)) as unknown as Sides;
  const next: Space[] = [];
  for (const space of spaces) {
    const apart = [0, 1, 2].some(
      (axis) =>
        end(block.at, extent, axis) <= (space.at[axis] ?? 0) ||
        end(space.at, space.size, axis) <= (block.at[axis] ?? 0),
    );
    if (apart) {
      next.push(space);
      continue;
    }
    for (const axis of [0, 1, 2]) {
      const before = (block.at[axis] ?? 0) - (space.at[axis] ?? 0);
      const from = end(block.at, extent, axis);
      const after = end(space.at, space.size, axis) - from;
      if (before > 0) next.push(withAxis(space, axis, space.at[axis] ?? 0, before));
      if (after > 0) next.push(withAxis(space, axis, from, after));
    }
  }
  return next.filter(
    (space, index) => !next.some((other, at) => at !== index && inside(space, other, index > at)),
  );
}

function withAxis(space: Space, axis: number, start: number, length: number): Space {
  const at: [number, number, number] = [...space.at];
  const size: [number, number, number] = [...space.size];
  at[axis] = start;
  size[axis] = length;
  return { at, size };
}

/** True when `space` lies within `other`; of two equal ones only the `later` counts as inside. */
function inside(space: Space, other: Space, later: boolean): boolean {
  const within = [0, 1, 2].every(
    (axis) =>
      (space.at[axis] ?? 0) >= (other.at[axis] ?? 0) &&
      (space.at[axis] ?? 0) + (space.size[axis] ?? 0) <= (other.at[axis] ?? 0) + (other.size[axis] ?? 0),
  );
  return within && (later || volume(space.size) < volume(other.size));
}
