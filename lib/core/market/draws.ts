import { dirichlet, seededRandom } from './random';

/** Share of the online purse outside China that the markets on or above the cut hold. */
export const SHARE_ABOVE_CUT = 0.85;

/**
 * Concentration of the draws: parameters are this times the weights. At 20 a weight of 50 % varies by 11 points (standard
 * deviation), one of 25 % by 9: the disagreement among sensible people, not a redraw of the method.
 */
const CONCENTRATION = 20;
const TAIL = 0.05;

/** Going down from the best score, the market with which `SHARE_ABOVE_CUT` of the purse is reached. */
export function cutOf(
  scores: ArrayLike<number>,
  purses: readonly number[],
  order = purses.map((_, index) => index),
): { score: number; index: number } {
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const wanted = SHARE_ABOVE_CUT * purses.reduce((sum, purse) => sum + purse, 0);
  let held = 0;
  for (const index of order) {
    held += purses[index] ?? 0;
    if (held >= wanted) return { score: scores[index] ?? 0, index };
  }
  return { score: 0, index: -1 };
}

export interface Drawn {
  /** 5th and 95th percentile of the score. */
  from: number;
  to: number;
  /** Share of the draws in which the market is on or above that draw's cut. */
  above: number;
}

/** Scores the markets again under random weights around `shares`; the cut moves with them. */
export function drawScores(
  parts: readonly (readonly number[])[],
  purses: readonly number[],
  shares: readonly number[],
  { draws, seed }: { draws: number; seed: number },
): Drawn[] {
  const random = seededRandom(seed);
  const above = new Float64Array(parts.length);
  const scores = parts.map(() => new Float64Array(draws));
  const round = new Float64Array(parts.length);
  const order = purses.map((_, index) => index);
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = dirichlet(
      shares.map((share) => CONCENTRATION * share),
      random,
    );
    for (const [index, market] of parts.entries()) {
      let score = 0;
      for (const [part, value] of market.entries()) score += (weights[part] ?? 0) * value;
      round[index] = score;
      const kept = scores[index];
      if (kept) kept[draw] = score;
    }
    const cut = cutOf(round, purses, order).score;
    for (let index = 0; index < round.length; index += 1)
      if ((round[index] ?? 0) >= cut) above[index] = (above[index] ?? 0) + 1;
  }
  return scores.map((kept, index) => {
    kept.sort();
    const at = (share: number) => kept[Math.round((draws - 1) * share)] ?? 0;
    return { from: at(TAIL), to: at(1 - TAIL), above: (above[index] ?? 0) / draws };
  });
}
