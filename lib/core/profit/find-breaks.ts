/** A function that is a straight line of the price on each of several pieces, up to rounding; null: not known. */
export type Black = (price: number) => number | null;

/** Interior points, as fractions of an interval, at which a straight line is checked. */
const PROBES = [0.5, 0.25, 0.75, 0.125, 0.9];

/**
 * Cuts the prices from 1 to `max` so that a function whose formula is not at hand is a straight line on every piece,
 * to within four times `noise`; answers the last price of each piece but the last. Every interval that is not straight
 * is halved, down to one price. Starts from intervals that quadruple, so that a small jump at a low price is not lost
 * in a long one.
 */
export function findBreaks(f: Black, max: number, noise: number): number[] {
  const seen = new Map<number, number | null>();
  const at = (price: number) => {
    if (!seen.has(price)) seen.set(price, f(price));
    return seen.get(price) ?? null;
  };
  const ends: number[] = [];
  for (let low = 1; low <= max; low *= 4) divide(at, low, Math.min(low * 4 - 1, max), 4 * noise, ends);
  return ends.slice(0, -1);
}

/** Adds the ends of the straight pieces of `low` to `high`, both inclusive. */
function divide(at: Black, low: number, high: number, noise: number, ends: number[]): void {
  if (high <= low || straight(at, low, high, noise)) {
    ends.push(high);
    return;
  }
  const middle = Math.floor((low + high) / 2);
  divide(at, low, middle, noise, ends);
  divide(at, middle + 1, high, noise, ends);
}

function straight(at: Black, low: number, high: number, noise: number): boolean {
  const [first, last] = [at(low), at(high)];
  if (first === null || last === null)
    return first === last && PROBES.every((part) => at(probe(low, high, part)) === null);
  if (high - low === 1) return Math.abs(last - first) <= noise;
  return PROBES.every((part) => {
    const price = probe(low, high, part);
    const value = at(price);
    const line = first + ((last - first) * (price - low)) / (high - low);
    return value !== null && Math.abs(value - line) <= noise;
  });
}

const probe = (low: number, high: number, part: number) => low + Math.floor((high - low) * part);
