/**
 * The lowest whole price at which a score is zero or more, for a score that is a straight line of the price up to
 * rounding on each of several pieces and may jump between them.
 */
export interface PriceProblem {
  /** Null where it is not known. */
  score: (price: number) => number | null;
  /** Last price of each piece but the last one, rising. */
  breaks: readonly number[];
  /** How far the score may be off its straight line. */
  noise: number;
  /** Highest price to look at. */
  max: number;
}

export type LowestPrice =
  | { price: number; missedAgainAt: number | null }
  | { price: null; reason: 'never' | 'unknown' | 'too-flat' };

/** Where the score hardly rises, rounding decides over this many prices and no more are tried. */
const MAX_STEPS = 200_000;

interface Budget {
  steps: number;
}

/**
 * Searches the pieces from the lowest price (1) up and stops at the first price that reaches zero: each piece is cut
 * to the stretch where its straight line is within twice the rounding of zero, and every price in it is tried. What
 * is found is therefore exact: the score there is zero or more, and no lower price, on this piece or one before, has
 * one. Above it the target may be missed again where fees jump; `missedAgainAt` is the first start of a piece where
 * it is.
 */
export function lowestPrice(problem: PriceProblem): LowestPrice {
  const { score, breaks, max } = problem;
  const starts = [1, ...breaks.map((end) => end + 1)];
  const budget: Budget = { steps: MAX_STEPS };
  let unknown = false;
  for (const [index, start] of starts.entries()) {
    const end = breaks[index] ?? max;
    if (start > end) continue;
    const first = score(start);
    const last = score(end);
    if (first === null || last === null) {
      unknown = true;
      continue;
    }
    const price = onPiece(problem, start, end, first, last, budget);
    if (price !== null) {
      const later = starts.slice(index + 1).find((next) => next <= max && (score(next) ?? 0) < 0);
      return { price, missedAgainAt: later ?? null };
    }
    if (budget.steps <= 0) return { price: null, reason: 'too-flat' };
  }
  return { price: null, reason: unknown ? 'unknown' : 'never' };
}

/** The lowest price of one piece, tried one by one where the straight line leaves it open. */
function onPiece(
  { score, noise }: PriceProblem,
  start: number,
  end: number,
  first: number,
  last: number,
  budget: Budget,
): number | null {
  if (first >= 0) return start;
  // Both ends are within `noise` of the line, so is every score: twice that around the line through the ends.
  const open = 2 * noise;
  const slope = (last - first) / Math.max(1, end - start);
  if (Math.max(first, last) < -open) return null;
  const reaches = (target: number) => start + (target - first) / slope;
  const from = slope > 0 ? Math.max(start + 1, Math.floor(reaches(-open))) : start + 1;
  const to = slope < 0 ? Math.min(end, Math.ceil(reaches(-open))) : end;
  for (let price = from; price <= to; price += 1) {
    if (budget.steps <= 0) return null;
    budget.steps -= 1;
    if ((score(price) ?? -1) >= 0) return price;
  }
  return null;
}
