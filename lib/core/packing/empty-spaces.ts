import type { Sides } from '../rates/quote';
import { type Block, volume } from './box';

/** An empty box within a box being filled; several may share room. */
export interface Space {
  at: Sides;
  size: Sides;
}

/** Lowest first, then nearest the back, then the left. */
export function lower(a: Space, b: Space): Space {
  const order =
    b.at[2] - a.at[2] || b.at[1] - a.at[1] || b.at[0] - a.at[0] || volume(a.size) - volume(b.size);
  return order < 0 ? b : a;
}

/** The largest empty spaces once `block` is placed; those inside another are dropped. */
export function splitSpaces(spaces: readonly Space[], block: Block): Space[] {
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
