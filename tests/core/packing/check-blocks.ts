import { expect } from 'vitest';
import type { Block } from '../../../lib/core/packing/box';
import type { Sides } from '../../../lib/core/rates';

const end = (block: Block, axis: number) =>
  (block.at[axis] ?? 0) + (block.size[axis] ?? 0) * (block.count[axis] ?? 0);

/** Every block lies inside the box, none into another, and each piece keeps its three sides. */
export function expectSound(blocks: readonly Block[], inner: Sides, sides: (block: Block) => Sides): void {
  for (const [index, block] of blocks.entries()) {
    expect([...block.size].sort()).toEqual([...sides(block)].sort());
    for (const axis of [0, 1, 2]) {
      expect(block.at[axis]).toBeGreaterThanOrEqual(0);
      expect(end(block, axis)).toBeLessThanOrEqual(inner[axis] ?? 0);
    }
    for (const other of blocks.slice(index + 1)) {
      const apart = [0, 1, 2].some(
        (axis) => end(block, axis) <= (other.at[axis] ?? 0) || end(other, axis) <= (block.at[axis] ?? 0),
      );
      expect(apart, `${JSON.stringify(block)} and ${JSON.stringify(other)}`).toBe(true);
    }
  }
}
