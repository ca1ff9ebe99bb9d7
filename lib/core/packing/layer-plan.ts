/** `nx` x `ny` pieces, each `dx` x `dy` as it lies, from the corner (`x`, `y`). */
export interface LayerBlock {
  x: number;
  y: number;
  dx: number;
  dy: number;
  nx: number;
  ny: number;
}

interface Plan {
  count: number;
  blocks: readonly LayerBlock[];
}

/** Row lengths searched; beyond it the layer holds so many pieces that a better cut gains little. */
const MAX_SUMS = 80;
/** Ways to divide an edge between both orientations, in the search for pinwheels: its fourth power is tried. */
const MAX_EDGE_SPLITS = 14;

const EMPTY: Plan = { count: 0, blocks: [] };

/**
 * Lays equal rectangles `a` x `b`, turned or not, into `length` x `width` (the pallet loading problem). Tries
 * straight cuts across recursively (memoised; exact among guillotine patterns while the cuts are few), then five
 * blocks around a middle (Bischoff and Dowsland 1982), where straight cuts reach less than the area allows.
 */
export function layerPlan(length: number, width: number, a: number, b: number): readonly LayerBlock[] {
  const search = { a, b, sums: rowLengths(Math.max(length, width), a, b), memo: new Map<string, Plan>() };
  const straight = bestStraight(length, width, search);
  const bound = Math.floor((length * width) / (a * b));
  if (straight.count === bound || a === b) return straight.blocks;
  const around = bestPinwheel(length, width, search);
  return around.count > straight.count ? around.blocks : straight.blocks;
}

interface Search {
  a: number;
  b: number;
  /** Lengths that rows of pieces can have, ascending; empty when there are too many to search. */
  sums: readonly number[];
  memo: Map<string, Plan>;
}

/** Sums of `a` and `b` up to `length`, ascending; none when there are too many. */
function rowLengths(length: number, a: number, b: number): number[] {
  const sums = new Set<number>();
  for (let across = 0; across <= length && sums.size <= MAX_SUMS; across += a) {
    for (let x = across || b; x <= length && sums.size <= MAX_SUMS; x += b) sums.add(x);
    if (across > 0) sums.add(across);
  }
  return sums.size <= MAX_SUMS ? [...sums].sort((x, y) => x - y) : [];
}

/** The longest row within `length`: what is beyond it holds nothing. */
function usable(length: number, sums: readonly number[]): number {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) <= length) low = middle + 1;
    else high = middle;
  }
  return sums[low - 1] ?? 0;
}

function grid(length: number, width: number, dx: number, dy: number): Plan {
  const nx = Math.floor(length / dx);
  const ny = Math.floor(width / dy);
  if (nx === 0 || ny === 0) return EMPTY;
  return { count: nx * ny, blocks: [{ x: 0, y: 0, dx, dy, nx, ny }] };
}

function bestStraight(fullLength: number, fullWidth: number, search: Search): Plan {
  const { a, b, sums, memo } = search;
  if (sums.length === 0) return twoStrips(fullLength, fullWidth, a, b);
  const length = usable(fullLength, sums);
  const width = usable(fullWidth, sums);
  const key = `${length},${width}`;
  const known = memo.get(key);
  if (known) return known;
  const bound = Math.floor((length * width) / (a * b));
  let best = better(grid(length, width, a, b), grid(length, width, b, a));
  for (const cut of sums) {
    if (best.count === bound || (cut * 2 > length && cut * 2 > width)) break;
    if (cut * 2 <= length) {
      const rest = bestStraight(length - cut, width, search);
      best = join(best, bestStraight(cut, width, search), rest, cut, 0);
    }
    if (cut * 2 <= width) {
      const rest = bestStraight(length, width - cut, search);
      best = join(best, bestStraight(length, cut, search), rest, 0, cut);
    }
  }
  memo.set(key, best);
  return best;
}

/** One cut only: a full grid of one orientation, then as many of the other as the strip left over takes. */
function twoStrips(length: number, width: number, a: number, b: number): Plan {
  let best = better(grid(length, width, a, b), grid(length, width, b, a));
  for (const [dx, dy] of [
    [a, b],
    [b, a],
  ] as const) {
    for (let back = 0; back <= dy; back++) {
      const nx = Math.floor(length / dx) - back;
      const ny = Math.floor(width / dy) - back;
      if (nx > 0) {
        const rest = grid(length - nx * dx, width, dy, dx);
        best = join(best, grid(nx * dx, width, dx, dy), rest, nx * dx, 0);
      }
      if (ny > 0) {
        const rest = grid(length, width - ny * dy, dy, dx);
        best = join(best, grid(length, ny * dy, dx, dy), rest, 0, ny * dy);
      }
      if (nx <= 0 && ny <= 0) break;
    }
  }
  return best;
}

const better = (one: Plan, other: Plan) => (other.count > one.count ? other : one);

/** `one` with `other` moved beside it, if together they hold more than `best`. */
function join(best: Plan, one: Plan, other: Plan, x: number, y: number): Plan {
  const count = one.count + other.count;
  return count > best.count ? { count, blocks: [...one.blocks, ...move(other, x, y)] } : best;
}

const move = (plan: Plan, x: number, y: number) =>
  plan.blocks.map((block) => ({ ...block, x: block.x + x, y: block.y + y }));

/** Ways to share an edge: `across` pieces of `first` and as many of `second` as then fit. */
function edgeSplits(edge: number, first: number, second: number): [number, number][] {
  const most = Math.floor(edge / first);
  return Array.from({ length: most + 1 }, (_, n) => [n, Math.floor((edge - n * first) / second)]);
}

/** Pieces along the eight half edges of a pinwheel; see `bestPinwheel`. */
interface Corners {
  m1: number;
  n2: number;
  m3: number;
  n4: number;
  s1: number;
  r4: number;
  s3: number;
  r2: number;
}

/**
 * Corner blocks turning around a middle: bottom left (1) and top right (3) lie `a` x `b`, bottom right (2) and top
 * left (4) `b` x `a`. The middle is filled by straight cuts.
 */
function bestPinwheel(length: number, width: number, search: Search): Plan {
  const { a, b } = search;
  const along = edgeSplits(length, a, b);
  const up = edgeSplits(width, b, a);
  if (along.length > MAX_EDGE_SPLITS || up.length > MAX_EDGE_SPLITS) return EMPTY;
  let best = EMPTY;
  for (const [m1, n2] of along) {
    for (const [m3, n4] of along) {
      for (const [s1, r4] of up) {
        for (const [s3, r2] of up) {
          if ((m1 + m3) * a > length && (s1 + s3) * b > width) continue;
          if ((n2 + n4) * b > length && (r2 + r4) * a > width) continue;
          best = better(
            best,
            pinwheel(length, width, { m1, n2, m3, n4, s1, r4, s3, r2 }, search, best.count),
          );
        }
      }
    }
  }
  return best;
}

/** One pinwheel with its middle, or nothing when it cannot hold more than `beat`. */
function pinwheel(length: number, width: number, at: Corners, search: Search, beat: number): Plan {
  const { a, b } = search;
  const { m1, n2, m3, n4, s1, r4, s3, r2 } = at;
  const corners = m1 * s1 + n2 * r2 + m3 * s3 + n4 * r4;
  const holes = [
    { x: m1 * a, y: r2 * a, dx: length - (m1 + m3) * a, dy: width - (r2 + r4) * a },
    { x: n4 * b, y: s1 * b, dx: length - (n2 + n4) * b, dy: width - (s1 + s3) * b },
  ];
  let best = EMPTY;
  for (const { x, y, dx, dy } of holes) {
    const open = dx > 0 && dy > 0;
    const bound = open ? Math.floor((dx * dy) / (a * b)) : 0;
    if (corners + bound <= Math.max(beat, best.count)) continue;
    const middle = bound > 0 ? bestStraight(dx, dy, search) : EMPTY;
    if (corners + middle.count <= best.count) continue;
    const blocks: LayerBlock[] = [
      { x: 0, y: 0, dx: a, dy: b, nx: m1, ny: s1 },
      { x: length - n2 * b, y: 0, dx: b, dy: a, nx: n2, ny: r2 },
      { x: length - m3 * a, y: width - s3 * b, dx: a, dy: b, nx: m3, ny: s3 },
      { x: 0, y: width - r4 * a, dx: b, dy: a, nx: n4, ny: r4 },
    ].filter(({ nx, ny }) => nx > 0 && ny > 0);
    best = { count: corners + middle.count, blocks: [...blocks, ...move(middle, x, y)] };
  }
  return best;
}
