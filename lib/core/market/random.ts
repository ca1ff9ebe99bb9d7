/** A source of numbers in (0, 1), the same for the same seed on every machine. */
export type Random = () => number;

/**
 * Small fast counter generator (sfc32 of PractRand, 128 bits of state), warmed up from a 32-bit seed. Never for secrets:
 * it makes draws that can be repeated.
 */
export function seededRandom(seed: number): Random {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    // Half a step off zero: logarithms are taken of it.
    return ((sum >>> 0) + 0.5) / 2 ** 32;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** Standard normal, by the polar method of Marsaglia. */
function normal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** Gamma with the given shape and scale 1, by Marsaglia and Tsang (2000). Shape 0 gives 0. */
function gamma(shape: number, random: Random): number {
  if (shape <= 0) return 0;
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * One draw of shares that sum to 1, Dirichlet with the given parameters (at least one above 0): gamma variates divided
 * by their sum. A parameter of 0 gives a share of 0.
 */
export function dirichlet(parameters: readonly number[], random: Random): number[] {
  const variates = parameters.map((parameter) => gamma(parameter, random));
  const total = variates.reduce((sum, variate) => sum + variate, 0);
  return variates.map((variate) => variate / total);
}
