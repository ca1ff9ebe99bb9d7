import { formatDecimal, parseDecimal } from '../decimal';
import { money, toDecimal } from '../money';
import type { Remark } from '../origin';
import { divideRounded } from '../rounding';
import { type Model, type Outcome, profitModel, unknownReturns } from './model';
import { isUnknown, missingFigures, profitLines } from './profit-lines';
import type { ProfitLine, ProfitRequest, ProfitResult, SolvedPrice, ThresholdCheck } from './request';
import { priceFor } from './solve';

/**
 * What is left of one sale, and the prices to ask. Every line is worked out and rounded half up on its own, so the
 * lines sum to the profit. An unknown is never zero: `missing` names it, the verdict is `incomplete` (or `fail`, where
 * it fails even without that cost), and the profit is withheld or, where only smaller costs are unknown, given as the
 * most it can be. Margin is profit by revenue, the price without tax; return on investment is profit by what the goods
 * cost until they have arrived, less the rebate.
 *
 * Throws RangeError for percentages that are not decimals and prices below one minor unit, TypeError for money of
 * another currency.
 */
export function profit(request: ProfitRequest): ProfitResult {
  requireMoney(request);
  const model = profitModel(request);
  const price = request.price?.minor ?? null;
  const taxKnown = request.tax?.percent !== null;
  const outcome = price === null || !taxKnown ? null : model.at(price);
  const lines = profitLines(request, model, price);
  const missing = missingFigures(request, model, lines);
  const totals = outcome && totalsOf(model, outcome);
  const checks = checksOf(request, totals);
  const solvable =
    request.solve !== false && taxKnown && !model.parts.some((part) => part.term === null && part.required);
  const solve = (percent: string) => (solvable ? priceFor(percent, model, request) : UNSOLVED);
  const target = request.targetMarginPercent;
  const inMoney = (minor: number | undefined) =>
    minor === undefined ? null : money(minor, request.currency);
  return {
    currency: request.currency,
    lines,
    revenue: inMoney(totals?.revenue),
    landed: inMoney(totals?.landed),
    profit: inMoney(totals?.profit),
    atMost:
      unknownReturns(request) ||
      model.parts.some((part, index) => !part.credit && isUnknown(part, outcome?.costs[index])),
    margin: totals && percentage(totals.profit, totals.revenue),
    roi: totals && percentage(totals.profit, totals.invested),
    breakEven: solve('0'),
    priceForMargin: target === undefined ? null : solve(target),
    verdict: verdictOf(checks, missing),
    checks,
    missing,
  };
}

const UNSOLVED: SolvedPrice = {
  price: null,
  reason: { code: 'profit-price-unknown' },
  missedAgainAt: null,
};

/** Minor units. */
interface Totals {
  revenue: number;
  landed: number;
  profit: number;
  /** Landed cost less the rebate. */
  invested: number;
}

function totalsOf({ parts }: Model, outcome: Outcome): Totals {
  const sumOf = (group: ProfitLine['group']) =>
    parts.reduce((all, { line }, index) => all + (line.group === group ? (outcome.costs[index] ?? 0) : 0), 0);
  const landed = sumOf('landed');
  return { revenue: outcome.net, landed, profit: outcome.profit, invested: landed - sumOf('credit') };
}

/** `part` in percent of `whole`, two decimals; null where the whole is nothing. */
function percentage(part: number, whole: number): string | null {
  if (whole <= 0) return null;
  return formatDecimal(divideRounded(BigInt(part) * 10_000n, BigInt(whole), 'halfUp'), 2);
}

function checksOf({ thresholds = {}, currency }: ProfitRequest, totals: Totals | null): ThresholdCheck[] {
  const { profit: least, marginPercent, roiPercent } = thresholds;
  const checks: ThresholdCheck[] = [];
  if (least || (marginPercent === undefined && roiPercent === undefined)) {
    const bound = least ?? money(0, currency);
    checks.push({
      code: 'profit',
      atLeast: toDecimal(bound),
      value: totals && toDecimal(money(totals.profit, currency)),
      reached: totals && totals.profit >= bound.minor,
    });
  }
  if (marginPercent !== undefined) checks.push(share('margin', marginPercent, totals, totals?.revenue));
  if (roiPercent !== undefined) checks.push(share('roi', roiPercent, totals, totals?.invested));
  return checks;
}

function share(
  code: 'margin' | 'roi',
  atLeast: string,
  totals: Totals | null,
  whole: number | undefined,
): ThresholdCheck {
  const decimal = parseDecimal(atLeast);
  if (!decimal) throw new RangeError(`not a percentage: ${atLeast}`);
  if (!totals || whole === undefined || whole <= 0) return { code, atLeast, value: null, reached: null };
  const reached =
    BigInt(totals.profit) * 100n * 10n ** BigInt(decimal.scale) >= BigInt(whole) * decimal.units;
  return { code, atLeast, value: percentage(totals.profit, whole), reached };
}

/** A failure stands although costs are unknown, but not where a credit is: that could still make up for it. */
function verdictOf(checks: readonly ThresholdCheck[], missing: readonly Remark[]): ProfitResult['verdict'] {
  const open = missing.some(({ code }) => code === 'profit-export-rebate');
  if (!open && checks.some(({ reached }) => reached === false)) return 'fail';
  return missing.length > 0 || checks.some(({ reached }) => reached === null) ? 'incomplete' : 'pass';
}

function requireMoney({ returns, rebate, thresholds, price, currency }: ProfitRequest): void {
  const all = [price, returns?.freight, returns?.writeOff, rebate?.amount, thresholds?.profit];
  const other = all.find((amount) => amount && amount.currency !== currency);
  if (other) throw new TypeError(`cannot mix ${other.currency} and ${currency}`);
  if (price && price.minor < 1) throw new RangeError(`not a price: ${price.minor}`);
}
