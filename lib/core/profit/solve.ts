import { parseDecimal, powerOfTen } from '../decimal';
import { money } from '../money';
import { toSafeNumber } from '../rounding';
import { lowestPrice } from './lowest-price';
import type { Model } from './model';
import type { ProfitRequest, SolvedPrice } from './request';

/** Ten million of a currency with two digits; more where the costs alone need it. */
const HIGHEST = 1_000_000_000;
const HIGHEST_OF_COST = 10_000;

/**
 * The lowest price at which the margin (profit by revenue) is at least `percent`; "0" for the break-even price. Exact:
 * the sale at that price is worked out again and reaches it, with every fee in its own band. Throws RangeError unless
 * `percent` is a decimal below 100 with at most four digits behind the point.
 */
export function priceFor(percent: string, model: Model, { currency }: ProfitRequest): SolvedPrice {
  const target = parseDecimal(percent);
  if (!target || target.scale > 4 || target.units >= 100n * powerOfTen(target.scale)) {
    throw new RangeError(`not a margin: ${percent}`);
  }
  const whole = toSafeNumber(100n * powerOfTen(target.scale));
  const part = toSafeNumber(target.units);
  const max = highestPrice(model, whole);
  const found = lowestPrice({
    // profit / revenue >= part / whole, in whole numbers
    score: (price) => {
      const outcome = model.at(price);
      return outcome && outcome.profit * whole - outcome.net * part;
    },
    breaks: model.breaks(max),
    noise: model.noise * whole + Math.abs(part),
    max,
  });
  if (found.price === null) {
    return { price: null, reason: { code: `profit-price-${found.reason}` }, missedAgainAt: null };
  }
  const again = found.missedAgainAt;
  return {
    price: money(found.price, currency),
    reason: null,
    missedAgainAt: again === null ? null : money(again, currency),
  };
}

/** As high as the costs may make sense of, and low enough for whole numbers to stay exact. */
function highestPrice(model: Model, whole: number): number {
  const costs = model.at(1)?.costs.reduce<number>((all, cost) => all + (cost ?? 0), 0) ?? 0;
  const exact = Math.floor(Number.MAX_SAFE_INTEGER / (4 * whole));
  return Math.min(exact, Math.max(HIGHEST, costs * HIGHEST_OF_COST));
}
