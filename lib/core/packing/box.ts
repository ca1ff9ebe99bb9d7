import type { Sides } from '../rates/quote';

/** What is packed. Lengths in whole millimetres, weight in whole grams, packed for sale; null: unknown. */
export interface Piece {
  id: string;
  mm: Sides | null;
  grams: number | null;
  /** The third side stays vertical; the piece may only be turned about it. */
  upright?: boolean;
}

/** `count` pieces along each axis, each `size` as it lies, from the corner `at`. Axes: length, width, height. */
export interface Block {
  at: Sides;
  size: Sides;
  count: Sides;
}

/** Axis of the height, the third. */
export const HEIGHT = 2;

/** Throws RangeError naming the figure unless every value is a positive safe integer. */
export function requirePositive(what: string, ...values: readonly number[]): void {
  for (const value of values) {
    if (!Number.isSafeInteger(value) || value <= 0) throw new RangeError(`${what}: ${value}`);
  }
}

/** Cubic millimetres. */
export function volume(mm: Sides): number {
  return mm[0] * mm[1] * mm[2];
}

/** Pieces in a block, and in several. */
export function piecesIn(...blocks: readonly Block[]): number {
  return blocks.reduce((all, { count }) => all + volume(count), 0);
}

/** The different ways a piece can lie: two at most when it must stay upright, six at most when not. */
export function orientations(mm: Sides, upright: boolean): Sides[] {
  const [a, b, c] = mm;
  const all: Sides[] = [
    [a, b, c],
    [b, a, c],
    [a, c, b],
    [c, a, b],
    [b, c, a],
    [c, b, a],
  ];
  const seen = new Set<string>();
  return (upright ? all.slice(0, 2) : all).filter((way) => !seen.has(way.join()) && seen.add(way.join()));
}

/** Sides with the longest first. */
export function longestFirst(mm: Sides): Sides {
  const [a = 0, b = 0, c = 0] = [...mm].sort((x, y) => y - x);
  return [a, b, c];
}
