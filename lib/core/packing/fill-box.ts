import type { Sides } from '../rates/quote';
import { type Block, orientations, piecesIn, volume } from './box';
import { boxPlan } from './box-plan';
import { lower, type Space, splitSpaces } from './empty-spaces';

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

/** What decides which block goes into a space: the bulkiest block, or the bulkiest piece that fits. */
const STRATEGIES = ['block', 'piece'] as const;
type Strategy = (typeof STRATEGIES)[number];
/** The axes of the box in the order it is filled: along the first, then the second, the third last. */
const TURNS = [
  [0, 1, 2],
  [1, 0, 2],
  [0, 2, 1],
  [2, 1, 0],
] as const;

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
  const turns = lots.some((lot) => lot.upright) ? TURNS.slice(0, 1) : TURNS;
  const tries = turns.flatMap((turn) =>
    STRATEGIES.map((strategy) => turnedBack(greedy(pick(inner, turn), lots, room, strategy), turn)),
  );
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

const pick = (sides: Sides, [x, y, z]: readonly number[]): Sides => [
  sides[x ?? 0] ?? 0,
  sides[y ?? 0] ?? 0,
  sides[z ?? 0] ?? 0,
];

/** A filling of the box as turned, in the axes of the box. */
function turnedBack({ blocks, counts }: Filling, turn: readonly number[]): Filling {
  const back = [0, 1, 2].map((axis) => turn.indexOf(axis));
  const turned = blocks.map(({ lot, at, size, count }) => ({
    lot,
    at: pick(at, back),
    size: pick(size, back),
    count: pick(count, back),
  }));
  return { blocks: turned, counts };
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
