import type { Sides } from '../rates/quote';
import { longestFirst, volume } from './box';
import { fillBox, type Lot } from './fill-box';

/** What a service takes. `fits` gets the sides longest first and must not refuse a smaller parcel for its size. */
export interface ParcelRule {
  /** Null: no limit is stated. */
  maxGrams: number | null;
  fits: (sides: Sides) => boolean;
}

/** Pieces in a row tried along two of the axes; the third takes what is left. */
const MAX_ROW = 200;
/** Row lengths combined into trial boxes for a mix of products, and trial boxes filled before plain stacking. */
const MAX_LENGTHS = 24;
const MAX_TRIALS = 300;

/**
 * Outer sides, longest first, of one parcel with all pieces of the lots: the smallest volume found that the rule
 * takes, then the most compact. Equal pieces stand in rows, columns and layers; a mix is fitted into trial boxes,
 * at worst stacked flat. Null when no shape found is taken, or the weight is over the limit.
 */
export function arrangeParcel(lots: readonly Lot[], rule: ParcelRule): Sides | null {
  const held = lots.filter((lot) => lot.quantity > 0);
  const grams = held.reduce((all, lot) => all + lot.grams * lot.quantity, 0);
  const [only, other] = held;
  if (!only || (rule.maxGrams !== null && grams > rule.maxGrams)) return null;
  return other ? mixedBox(held, rule) : gridBox(only, rule);
}

function gridBox({ mm, quantity }: Lot, rule: ParcelRule): Sides | null {
  const [a, b, c] = longestFirst(mm);
  let best: Sides | null = null;
  for (let nx = 1; nx <= Math.min(quantity, MAX_ROW); nx++) {
    for (let ny = 1; ny <= Math.min(Math.ceil(quantity / nx), MAX_ROW); ny++) {
      const sides = longestFirst([nx * a, ny * b, Math.ceil(quantity / (nx * ny)) * c]);
      if ((best === null || smaller(sides, best)) && rule.fits(sides)) best = sides;
    }
  }
  return best;
}

/** By volume, then by the sum of the sides. */
function smaller(one: Sides, other: Sides): boolean {
  const sum = (sides: Sides) => sides[0] + sides[1] + sides[2];
  return (volume(one) - volume(other) || sum(one) - sum(other)) < 0;
}

function mixedBox(lots: readonly Lot[], rule: ParcelRule): Sides | null {
  const stacked = longestFirst(flatStack(lots));
  let best = rule.fits(stacked) ? stacked : null;
  for (const box of trialBoxes(lots).slice(0, MAX_TRIALS)) {
    if (best && !smaller(longestFirst(box), best)) break;
    if (!rule.fits(longestFirst(box))) continue;
    const { counts } = fillBox(box, lots);
    if (counts.some((count, index) => count < (lots[index]?.quantity ?? 0))) continue;
    best = longestFirst(box);
    break;
  }
  return best;
}

/** All pieces on top of each other, each on its largest face unless it must stand. */
function flatStack(lots: readonly Lot[]): Sides {
  const flat = lots.map(({ mm, upright, quantity }) => {
    const [a, b, c] = upright ? mm : longestFirst(mm);
    return { long: Math.max(a, b), wide: Math.min(a, b), high: c * quantity };
  });
  const high = flat.reduce((all, one) => all + one.high, 0);
  return [Math.max(...flat.map((one) => one.long)), Math.max(...flat.map((one) => one.wide)), high];
}

/** Boxes with the sides of rows of pieces, large enough for the volume, smallest first. The height is any of the three. */
function trialBoxes(lots: readonly Lot[]): Sides[] {
  const needed = lots.reduce((all, { mm, quantity }) => all + volume(mm) * quantity, 0);
  const lengths = rowLengths(lots);
  const upright = lots.some((lot) => lot.upright);
  const boxes: Sides[] = [];
  for (const [i, long] of lengths.entries()) {
    for (const [j, wide] of lengths.slice(0, i + 1).entries()) {
      // Which side is the height matters only to pieces that must stand.
      for (const high of upright ? lengths : lengths.slice(0, j + 1)) {
        if (long * wide * high >= needed) boxes.push([long, wide, high]);
      }
    }
  }
  return boxes.sort((one, other) => (smaller(longestFirst(one), longestFirst(other)) ? -1 : 1));
}

/** Lengths of rows of one or two products, the plain rows first, ascending at the end. */
function rowLengths(lots: readonly Lot[]): number[] {
  const rows = lots.flatMap(({ mm, quantity }) =>
    mm.flatMap((side) => [1, 2, 3, 4].filter((n) => n <= quantity).map((n) => n * side)),
  );
  const plain = [...new Set(rows)].sort((x, y) => x - y);
  const pairs = plain.flatMap((one, index) => plain.slice(index).map((other) => one + other));
  const lengths = new Set([...plain, ...pairs.sort((x, y) => x - y)]);
  return [...lengths].slice(0, MAX_LENGTHS).sort((x, y) => x - y);
}
