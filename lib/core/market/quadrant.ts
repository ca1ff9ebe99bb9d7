import { COMPETITIVE } from './competitiveness';
import type { Segment } from './potential';

/**
 * I: promising market, competitive product; II: promising, not competitive; III: neither; IV: competitive, small market.
 * A market on the border of promising lies between two.
 */
export type Quadrant = 'I' | 'II' | 'III' | 'IV' | 'I-IV' | 'II-III';

/** The quadrant, null while either axis is unknown. */
export function quadrantOf(segment: Segment | null, competitiveness: number | null): Quadrant | null {
  if (segment === null || competitiveness === null) return null;
  const [above, below] = QUADRANTS[segment];
  return competitiveness >= COMPETITIVE ? above : below;
}

const QUADRANTS: Readonly<Record<Segment, readonly [competitive: Quadrant, not: Quadrant]>> = {
  high: ['I', 'II'],
  borderline: ['I-IV', 'II-III'],
  low: ['IV', 'III'],
};
