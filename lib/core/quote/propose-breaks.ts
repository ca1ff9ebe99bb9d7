import { parseDecimal, powerOfTen } from '../decimal';
import type { Incoterm } from './incoterms';
import { sumsLeftOut } from './order-sums';
import { type QuoteContext, quoteTerm } from './quote';
import type { QuoteRequest } from './request';

/** A break has to be worth its line: the price falls by this much, percent of the one before. */
const LEAST_FALL = 3;
const MOST_BREAKS = 5;
/** How far below and above the quantity asked for breaks are looked for. */
const REACH = 10;

/** 1, 2, 5, 10, 20, 50 ... between two quantities: what sellers write. */
function roundQuantities(from: number, to: number): number[] {
  const found: number[] = [];
  for (let power = 1; power <= to; power *= 10)
    for (const step of [1, 2, 5]) if (step * power >= from && step * power <= to) found.push(step * power);
  return found;
}

export interface CurveStep {
  quantity: number;
  /** A piece, decimal string; null: not known at this quantity. */
  price: string | null;
}

/** Price of a piece along the quantities at which it may change: round ones, the factory's tiers, the one asked for. */
export function priceCurve(
  term: Incoterm,
  request: QuoteRequest,
  context: QuoteContext,
  moq: number | null,
): CurveStep[] {
  const asked = request.quantity;
  if (asked === null || asked <= 0) return [];
  const least = moq ?? Math.max(1, Math.floor(asked / REACH));
  const most = Math.max(asked, least) * REACH;
  const tiers = (request.goods.tiers ?? []).map(({ from }) => from);
  const wanted = [least, asked, ...tiers, ...roundQuantities(least, most)];
  const quantities = [...new Set(wanted)].filter((quantity) => quantity >= least && quantity <= most);
  return quantities
    .sort((a, b) => a - b)
    .map((quantity) => ({
      quantity,
      price: quoteTerm(term, sumsLeftOut(request, quantity), context).unit,
    }));
}

/** Whether a price is at least `percent` below another. */
function fallsBy(percent: number, before: string, now: string): boolean {
  const [a, b] = [parseDecimal(before), parseDecimal(now)];
  if (!a || !b) return false;
  return b.units * powerOfTen(a.scale) * 100n <= a.units * powerOfTen(b.scale) * BigInt(100 - percent);
}

/**
 * Quantities for a ladder from the cost curve: the least, then each at which the price has fallen by a few percent, and
 * the one asked for. Where there would be more than five the fall that counts is raised. Empty without a price.
 */
export function proposeBreaks(curve: readonly CurveStep[], asked: number | null): number[] {
  const priced = curve.flatMap(({ quantity, price }) => (price === null ? [] : [{ quantity, price }]));
  for (let fall = LEAST_FALL; ; fall += 1) {
    const kept: { quantity: number; price: string }[] = [];
    for (const step of priced) {
      const last = kept.at(-1);
      if (!last || step.quantity === asked || fallsBy(fall, last.price, step.price)) kept.push(step);
    }
    if (kept.length <= MOST_BREAKS || fall >= 100) return kept.map(({ quantity }) => quantity);
  }
}
