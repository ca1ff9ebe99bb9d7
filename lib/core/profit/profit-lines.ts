import type { Inputs, PriceTerm } from '../fees/price-term';
import { money, toDecimal } from '../money';
import type { Remark } from '../origin';
import { type Model, type Outcome, type Part, unknownReturns } from './model';
import type { ProfitLine, ProfitRequest } from './request';

/**
 * The sale at a price, line by line. Where a cost that it cannot do without is unknown, the others are still worked
 * out, each by itself.
 */
export function profitLines(request: ProfitRequest, model: Model, price: number | null): ProfitLine[] {
  const { currency, tax } = request;
  const outcome = price === null ? null : model.at(price);
  const bases = price === null ? null : model.split(price);
  const shown = (minor: number) => toDecimal(money(minor, currency));
  const taxed = bases && tax?.percent;
  const revenue: ProfitLine = {
    code: 'revenue',
    group: 'revenue',
    amount: bases && money(bases.net, currency),
    inputs: taxed ? { gross: shown(bases.gross), taxPercent: tax?.percent ?? '' } : {},
    origin: bases ? 'yours' : 'missing',
  };
  const costs = model.parts.map((part, index): ProfitLine => {
    const base = part.basis === 'payout' ? payoutOf(model, outcome) : (bases?.[part.basis] ?? null);
    const alone = part.term && base !== null ? part.term.at(base) : null;
    const cost = outcome ? (outcome.costs[index] ?? null) : alone;
    return {
      ...part.line,
      amount: cost === null ? null : money(part.credit ? cost : -cost, currency),
      inputs: explained(part.term, base, shown),
      origin: cost === null ? 'missing' : part.line.origin,
    };
  });
  return [revenue, ...costs];
}

/** What is paid out; null where a fee is unknown. */
function payoutOf({ parts }: Model, outcome: Outcome | null): number | null {
  if (!outcome) return null;
  const kept = parts.map(({ withheld }, index) => (withheld ? (outcome.costs[index] ?? 0) : 0));
  return Math.max(
    0,
    kept.reduce((left, cost) => left - cost, outcome.net),
  );
}

/** A percentage without an own `of` is of the base; amounts in minor units become decimal strings. */
function explained(term: PriceTerm | null, base: number | null, shown: (minor: number) => string): Inputs {
  if (!term || base === null) return {};
  const inputs = term.explain(base);
  const { refund, freight, writeOff } = inputs;
  if (refund !== undefined) {
    return {
      ...inputs,
      refund: shown(Number(refund)),
      freight: shown(Number(freight)),
      writeOff: shown(Number(writeOff)),
    };
  }
  return 'percent' in inputs && !('of' in inputs) ? { ...inputs, of: shown(base) } : inputs;
}

/** What has to be known for the profit and is not, each once: `profit-` and the code of the line. */
export function missingFigures(request: ProfitRequest, model: Model, lines: readonly ProfitLine[]): Remark[] {
  const codes: string[] = [];
  if (request.price === null) codes.push('price');
  if (request.tax?.percent === null) codes.push('tax');
  for (const [index, part] of model.parts.entries()) {
    const line = lines[index + 1];
    // A part of the payout waits for the others and is not itself unknown.
    const waits = part.term !== null && (part.basis === 'payout' || request.price === null);
    if (!waits && line?.amount === null) codes.push(part.line.code);
  }
  if (unknownReturns(request)) {
    if (!request.returns?.freight) codes.push('return-freight');
    if (!request.returns?.writeOff) codes.push('write-off');
  }
  return [...new Set(codes)].map((code) => ({ code: `profit-${code}` }));
}

/** Whether a cost of the sale is unknown at this price. */
export function isUnknown(part: Part, cost: number | null | undefined): boolean {
  return part.term === null || cost === null;
}
