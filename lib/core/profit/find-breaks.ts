/** A function that is a straight line of the price on each of several pieces, up to rounding; null: not known. */
export type Black = (price: number) => number | null;

/** Interior points, as fractions of an interval, at which a straight line is checked. */
const PROBES = [0.5, 0.25, 0.75, 0.125, 0.9];

/**
 * Where a function whose formula is not at hand changes: last prices of its pieces, found by halving every interval
 * that is not a straight line. Starts from intervals that quadruple, so that a small jump at a low price is not lost
 * in a long one. A jump or bend smaller than `noise` is part of the rounding and not found.
 */
export function findBreaks(f: Black, max: number, noise: number): number[] {
  const seen = new Map<number, number | null>();
  const at = (price: number) => {
    if (!seen.has(price)) seen.set(price, f(price));
    return seen.get(price) ?? null;
  };
  const breaks: number[] = [];
  for (let low = 1; low < max; low *= 4) divide(at, low, Math.min(low * 4, max), 4 * noise, breaks);
  return breaks;
}

function divide(at: Black, low: number, high: number, noise: number, breaks: number[]): void {
  if (high <= low || straight(at, low, high, noise)) return;
  if (high - low === 1) {
    breaks.push(low);
    return;
  }
  const middle = Math.floor((low + high) / 2);
  divide(at, low, middle, noise, breaks);
  divide(at, middle, high, noise, breaks);
}

function straight(at: Black, low: number, high: number, noise: number): boolean {
  const [first, last] = [at(low), at(high)];
  if (first === null || last === null)
    return first === last && PROBES.every((part) => at(probe(low, high, part)) === null);
  if (high - low === 1) return Math.abs(last - first) <= noise + 1;
  return PROBES.every((part) => {
    const price = probe(low, high, part);
    const value = at(price);
    const line = first + ((last - first) * (price - low)) / (high - low);
    return value !== null && Math.abs(value - line) <= noise;
  });
}

const probe = (low: number, high: number, part: number) => low + Math.floor((high - low) * part);
