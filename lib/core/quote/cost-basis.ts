import { type Money, money } from '../money';
import type { Origin } from '../origin';
import { divideRounded, toSafeNumber } from '../rounding';

/** What a cost is counted by: once for the order, or for every piece, carton or cubic metre of it. */
export const COST_BASES = ['order', 'piece', 'carton', 'cbm'] as const;
export type CostBasis = (typeof COST_BASES)[number];

/** A sum that may be unknown, with where it comes from. */
export interface Cost {
  /** Null: it applies, how much is unknown. */
  amount: Money | null;
  origin: Origin;
  /** Default: once for the order. The price of the goods is always for pieces. */
  per?: CostBasis;
  /** How many of `per` the amount is for, so that 12.50 for 1000 pieces stays exact. Default 1. */
  of?: number;
}

/** How much of each basis a quantity is. Null: unknown. */
export interface Counts {
  pieces: number;
  cartons: number | null;
  mm3: number | null;
}

const MM3_PER_CBM = 1_000_000_000;

/**
 * The cost of a quantity, rounded half up once. Null where the amount is unknown, or what it is counted by. Throws
 * RangeError past the safe integers.
 */
export function costFor({ amount, per = 'order', of = 1 }: Cost, counts: Counts): Money | null {
  if (!amount) return null;
  if (per === 'order') return amount;
  const count = per === 'piece' ? counts.pieces : per === 'carton' ? counts.cartons : counts.mm3;
  if (count === null) return null;
  const one = per === 'cbm' ? MM3_PER_CBM : 1;
  const exact = divideRounded(BigInt(amount.minor) * BigInt(count), BigInt(of) * BigInt(one), 'halfUp');
  return money(toSafeNumber(exact), amount.currency);
}
