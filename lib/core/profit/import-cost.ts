import type { PriceTerm } from '../fees/price-term';
import type { LandedLine, LandedRequest, LandedTables } from '../landed';
import { evaluate } from '../landed/evaluate';
import { money, toDecimal } from '../money';
import type { IsoDate } from '../origin';
import { findBreaks } from './find-breaks';

/** Lines that are no duty, tax or fee of the destination. */
const VALUE_LINES: readonly string[] = ['goods', 'freight', 'insurance'];
/** Enough for the goods value to settle where tax is worked out inside itself. */
const ROUNDS = 25;
/** Rounds in which it may leap; more would chase the rounding. */
const LEAPS = 3;
/** Highest price at which breaks are looked for, in minor units. */
const HIGHEST = 1_000_000_000;
/** Goods values, minor units, that between them meet every charge of a regime. */
const SIZES = [1, 10_000, HIGHEST];

export interface ImportCost {
  /** Duties, taxes and fees of the destination against what the buyer pays; null where one is unknown. */
  term: PriceTerm;
  /** What the request becomes at a price: the goods at that price before the tax that is in it. */
  at: (price: number) => LandedRequest;
}

/**
 * Duties, taxes and fees of a consignment whose value is its selling price, delivery included: the price less what
 * the marketplace or the seller collects in it. `request` says the rest; its goods and freight are not looked at.
 * `bears` tells which lines the seller pays.
 */
export function importCost(
  request: LandedRequest,
  tables: LandedTables,
  asOf: IsoDate,
  bears: (line: LandedLine) => boolean,
): ImportCost {
  const currency = request.currency ?? 'USD';
  const none = money(0, currency);
  const valued = (goods: number): LandedRequest => ({
    ...request,
    goods: money(goods, currency),
    freight: none,
  });
  const charges = (goods: number) => {
    const { lines, total } = evaluate(valued(goods), tables, asOf, request.overrides ?? {});
    return total && lines.filter(({ code }) => !VALUE_LINES.includes(code));
  };
  const standard = Number(
    tables.taxRates.find(({ country }) => country === request.destination)?.percent ?? 0,
  );
  const collected = (goods: number) =>
    sumOf((charges(goods) ?? []).filter(({ paidBy }) => paidBy !== 'importer'));
  const goodsAt = (price: number): number =>
    settle(price, Math.round((price * 100) / (100 + standard)), collected);
  const amountAt = (price: number): number | null => {
    const due = charges(goodsAt(price));
    return due && sumOf(due.filter(bears));
  };
  const kept = new Map<number, number | null>();
  const at = (price: number) => {
    if (!kept.has(price)) kept.set(price, amountAt(price));
    return kept.get(price) ?? null;
  };
  // A unit for each charge that is rounded, wherever it is due: small consignments may be free of all of them.
  const most = Math.max(1, ...SIZES.map((goods) => charges(goods)?.length ?? 0));
  const noise = 2 * most;
  let breaks: number[] | null = null;
  const term: PriceTerm = {
    at,
    explain: (price) => ({ of: toDecimal(money(goodsAt(price), currency)) }),
    // Looking for them takes longer than all the rest, and only prices to ask need them.
    get breaks() {
      breaks ??= findBreaks(at, HIGHEST, noise);
      return breaks;
    },
    noise: 4 * noise,
  };
  return { term, at: (price) => valued(goodsAt(price)) };
}

/**
 * The goods value that with what is collected on it makes the price. A straight line is left behind in one leap
 * (Aitken's), rounding by plain steps; at a jump where no value fits, the last one tried stands.
 */
function settle(price: number, guess: number, collected: (goods: number) => number): number {
  let goods = guess;
  let last: { goods: number; next: number } | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = Math.max(0, price - collected(goods));
    if (next === goods) break;
    const slope = last && goods !== last.goods ? (next - last.next) / (goods - last.goods) : 0;
    const leap = round <= LEAPS && slope < 0.9 ? goods + (next - goods) / (1 - slope) : next;
    last = { goods, next };
    goods = Math.max(0, Math.round(leap));
  }
  return goods;
}

/** Duties, taxes and fees among the lines of a landed cost. */
export function isCharge({ code }: LandedLine): boolean {
  return !VALUE_LINES.includes(code);
}

const sumOf = (lines: readonly LandedLine[]) =>
  lines.reduce((all, { amount }) => all + (amount?.minor ?? 0), 0);
