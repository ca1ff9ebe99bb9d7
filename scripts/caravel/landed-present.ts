import type { LandedLine } from '../../lib/core/landed';
import { type Money, toDecimal } from '../../lib/core/money';
import type { Remark } from '../../lib/core/origin';
import type { ProfitLine, SaleRequest, SaleResult, SolvedPrice } from '../../lib/core/profit';
import { createI18n, remarkText } from '../../lib/i18n';
import type { FoundFreight } from './landed-freight';

const english = createI18n('en');
const told = (remark: Remark) => ({ code: remark.code, text: remarkText(english, remark) });
const shown = (amount: Money | null) => amount && { amount: toDecimal(amount), currency: amount.currency };

interface Around {
  freight: FoundFreight;
  targetAssumed: boolean;
  /** As the request names it. */
  platformNamed: string | null;
  request: SaleRequest;
}

/** The answer of `caravel landed`: amounts are decimal strings, remarks have their sentence. */
export function presentSale(result: SaleResult, { freight, targetAssumed, platformNamed, request }: Around) {
  const { profit, range, rules } = result;
  const { targetMarginPercent = '' } = request;
  const { service } = freight;
  const open = service?.atLeast === true;
  return {
    lines: result.lines.map((line) => presentLine(line, request, open)),
    landed: shown(result.landed),
    range: range && { from: toDecimal(range.from), to: toDecimal(range.to) },
    saleLines: profit.lines.map(presentSaleLine),
    revenue: shown(profit.revenue),
    profit: shown(profit.profit),
    atMost: profit.atMost || open,
    margin: profit.margin,
    roi: profit.roi,
    breakEven: shown(profit.breakEven.price),
    priceForMargin: shown(profit.priceForMargin?.price ?? null),
    targetMarginPercent,
    solved: {
      breakEven: presentSolved(profit.breakEven),
      priceForMargin: presentSolved(profit.priceForMargin),
    },
    verdict: open && profit.verdict === 'pass' ? 'incomplete' : profit.verdict,
    checks: profit.checks,
    freight: service,
    assumptions: [...assumed(service, targetAssumed, platformNamed, request), ...result.assumptions].map(
      told,
    ),
    warnings: [...freight.warnings, ...result.warnings.map(told)],
    missing: [...freight.missing, ...result.missing.map(told)],
    rules: rules.map(({ id, text, status, checked, source }) => ({
      id,
      text: text.en,
      status,
      checked,
      source,
    })),
  };
}

function assumed(
  freight: FoundFreight['service'],
  target: boolean,
  named: string | null,
  request: SaleRequest,
): Remark[] {
  const name = request.platform ?? '';
  return [
    ...(freight
      ? [{ code: 'sale-freight-service', params: { service: `${freight.name} (${freight.id})` } }]
      : []),
    ...(named !== null && named !== name
      ? [{ code: 'sale-platform-fees', params: { platform: named, name } }]
      : []),
    ...(target ? [{ code: 'sale-target', params: { percent: request.targetMarginPercent ?? '' } }] : []),
  ];
}

function presentLine(line: LandedLine, { cost, freight, insurance }: SaleRequest, freightOpen: boolean) {
  const given = { goods: cost, freight, insurance: insurance ?? null }[line.code as string] ?? null;
  return {
    code: line.code,
    id: line.id,
    name: line.name?.en ?? line.code,
    amount: line.amount && toDecimal(line.amount),
    atLeast: line.atLeast || (freightOpen && line.code === 'freight'),
    note: note(line.inputs, given, line.amount),
    origin: line.origin,
    paidBy: line.paidBy,
    source: line.source,
  };
}

function presentSaleLine({ code, group, amount, inputs, origin, source, status }: ProfitLine) {
  return {
    code,
    group,
    amount: amount && toDecimal(amount),
    note: note(inputs, null, null),
    origin,
    ...(source && { source }),
    ...(status && { status }),
  };
}

function presentSolved(solved: SolvedPrice | null) {
  if (!solved) return null;
  const { reason, missedAgainAt } = solved;
  return { reason: reason && told(reason), missedAgainAt: shown(missedAgainAt) };
}

/** The numbers behind a line: `20 % of 120.00`, else each by name; for a converted amount what it was. */
function note(inputs: Record<string, string | number>, given: Money | null, amount: Money | null): string {
  const { percent, of, ...rest } = inputs;
  const parts: string[] = [];
  if (given && amount && given.currency !== amount.currency)
    parts.push(`${toDecimal(given)} ${given.currency}`);
  if (percent !== undefined) parts.push(of === undefined ? `${percent} %` : `${percent} % of ${of}`);
  else if (of !== undefined) parts.push(`of ${of}`);
  for (const [name, value] of Object.entries(rest))
    if (name !== 'originalCurrency') parts.push(`${name} ${value}`);
  return parts.join(', ');
}
