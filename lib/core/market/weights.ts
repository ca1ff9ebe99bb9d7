import type { Remark } from '../origin';
import { PARTS, type PartId } from './indicators';

/** How much each part counts; any scale, they are divided by their sum. */
export type Weights = Readonly<Record<PartId, number>>;

/** `balanced` is the default; `willing` trusts the habit of buying online more than its growth. */
export const WEIGHT_PRESETS = {
  balanced: { capacity: 50, growth: 25, willingness: 25 },
  willing: { capacity: 50, growth: 15, willingness: 35 },
} as const satisfies Record<string, Weights>;

/** Says why weights cannot be used, or null. */
export function weightsProblem(weights: Weights): Remark | null {
  const values = PARTS.map((part) => weights[part]);
  if (values.some((value) => !Number.isFinite(value) || value < 0))
    return { code: 'market-weights-negative' };
  return values.some((value) => value > 0) ? null : { code: 'market-weights-none' };
}

/** Shares that sum to 1, in the order of `PARTS`. Throws RangeError for weights that `weightsProblem` refuses. */
export function weightShares(weights: Weights): [number, number, number] {
  const problem = weightsProblem(weights);
  if (problem) throw new RangeError(problem.code);
  const total = PARTS.reduce((sum, part) => sum + weights[part], 0);
  return [weights.capacity / total, weights.growth / total, weights.willingness / total];
}
