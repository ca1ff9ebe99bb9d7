import { type Money, money } from '../money';
import { type ShipmentPlan, shipmentTotal } from './shipment-cost';

export interface BreakEven {
  /** Pieces a month from which the warehouse is cheaper, and stays so up to `searchedTo`. Null: at no volume searched. */
  from: number | null;
  /** The first volume at which it is cheaper at all; below `from` where a next carton or container turns it again. */
  first: number | null;
  searchedTo: number;
}

const MAX_MONTHLY = 100_000;

/**
 * The monthly volumes at which one shipment through the warehouse, everything spread over its pieces, costs less than
 * sending them one by one. Exact: a range is skipped only where the costs at its ends prove the answer for all of it;
 * equal counts as not cheaper.
 */
export function breakEven(plan: ShipmentPlan, directPerPiece: Money): BreakEven {
  const months = plan.monthsPerShipment;
  const headHaul = headHaulBounds(plan);
  const stocked = (monthly: number, haul: number) => {
    if (!Number.isFinite(haul)) return haul;
    const amount = money(haul, plan.currency);
    return shipmentTotal(plan, monthly * months, plan.costs.storageDays, amount).minor;
  };
  const direct = (monthly: number) => directPerPiece.minor * monthly * months;
  const answer: RangeAnswer = (from, to) => {
    const { least, most } = headHaul(from, to);
    if (stocked(to, most) < direct(from)) return 'cheaper';
    if (stocked(from, least) >= direct(to)) return 'dearer';
    return 'mixed';
  };
  const lastDearer = edge(1, MAX_MONTHLY, answer, 'dearer', 'last');
  const from = (lastDearer ?? 0) + 1;
  return {
    from: from > MAX_MONTHLY ? null : from,
    first: edge(1, MAX_MONTHLY, answer, 'cheaper', 'first'),
    searchedTo: MAX_MONTHLY,
  };
}

/** Least and most the head-haul costs in a range of monthly volumes; infinite where it takes no such shipment. */
function headHaulBounds({ costs, monthsPerShipment }: ShipmentPlan) {
  const known = new Float64Array(costs.headHaulRising ? 0 : MAX_MONTHLY + 1).fill(Number.NaN);
  const ask = (monthly: number) => {
    const asked = known[monthly];
    if (asked !== undefined && !Number.isNaN(asked)) return asked;
    const minor = costs.headHaul(monthly * monthsPerShipment)?.minor ?? Number.POSITIVE_INFINITY;
    if (asked !== undefined) known[monthly] = minor;
    return minor;
  };
  return (from: number, to: number) => {
    if (costs.headHaulRising) return { least: ask(from), most: ask(to) };
    let least = ask(from);
    let most = least;
    for (let monthly = from + 1; monthly <= to; monthly++) {
      least = Math.min(least, ask(monthly));
      most = Math.max(most, ask(monthly));
    }
    return { least, most };
  };
}

type RangeAnswer = (from: number, to: number) => 'cheaper' | 'dearer' | 'mixed';

/** The first or last number of a range with the answer wanted; null when none has it. */
function edge(
  from: number,
  to: number,
  answer: RangeAnswer,
  wanted: 'cheaper' | 'dearer',
  which: 'first' | 'last',
): number | null {
  const whole = answer(from, to);
  if (whole === wanted) return which === 'first' ? from : to;
  if (whole !== 'mixed') return null;
  const middle = Math.floor((from + to) / 2);
  const halves = [
    [from, middle],
    [middle + 1, to],
  ] as const;
  for (const [start, end] of which === 'first' ? halves : [...halves].reverse()) {
    const found = edge(start, end, answer, wanted, which);
    if (found !== null) return found;
  }
  return null;
}
