import type { IsoDate, Remark } from '../origin';
import { compareDecimals } from './compare-decimals';
import type { Incoterm } from './incoterms';
import { type QuoteContext, type QuoteState, quoteTerm } from './quote';
import type { Cost, QuoteRequest } from './request';

/** One break of a ladder as the seller sets it. */
export interface LadderBreak {
  /** From this many pieces on. */
  quantity: number;
  /** A piece, decimal string. Absent: worked out. */
  price?: string;
  /** What a piece costs the seller at this quantity. Absent: as in the request. */
  unitCost?: Cost;
  leadTimeDays: number | null;
  packing: string | null;
  validUntil: IsoDate | null;
}

export interface LadderStep extends Omit<LadderBreak, 'price' | 'unitCost'> {
  price: string | null;
  typed: boolean;
  state: QuoteState;
}

export interface Ladder {
  term: Incoterm;
  steps: LadderStep[];
  warnings: Remark[];
}

/**
 * Price, lead time, packing and validity from each quantity on, lowest first, for one term. What is not typed is worked
 * out at that quantity, freight by its cartons included. A price that rises with the quantity is told, never hidden.
 */
export function ladder(
  breaks: readonly LadderBreak[],
  term: Incoterm,
  request: QuoteRequest,
  context: QuoteContext,
): Ladder {
  const sorted = [...breaks].sort((a, b) => a.quantity - b.quantity);
  const steps = sorted.map((step) => stepOf(step, term, request, context));
  return {
    term,
    steps,
    warnings: [...steps.flatMap((step) => stepWarnings(step, context.asOf)), ...rises(steps)],
  };
}

function stepOf(step: LadderBreak, term: Incoterm, request: QuoteRequest, context: QuoteContext): LadderStep {
  const { price, unitCost, ...rest } = step;
  const goods = unitCost ? { ...request.goods, unit: unitCost } : request.goods;
  const worked = quoteTerm(term, { ...request, quantity: step.quantity, goods }, context);
  return { ...rest, price: price ?? worked.unit, typed: price !== undefined, state: worked.state };
}

function stepWarnings(
  { quantity, price, leadTimeDays, packing, validUntil }: LadderStep,
  asOf: IsoDate,
): Remark[] {
  return [
    ...(price === null ? [{ code: 'ladder-no-price', params: { quantity } }] : []),
    ...(leadTimeDays === null ? [{ code: 'ladder-lead-time', params: { quantity } }] : []),
    ...(packing === null || packing.trim() === '' ? [{ code: 'ladder-packing', params: { quantity } }] : []),
    ...(validUntil === null ? [{ code: 'ladder-validity', params: { quantity } }] : []),
    ...(validUntil !== null && validUntil < asOf
      ? [{ code: 'ladder-validity-past', params: { quantity, date: validUntil } }]
      : []),
  ];
}

/** Against the step before that has a price. */
function rises(steps: readonly LadderStep[]): Remark[] {
  const found: Remark[] = [];
  let last: LadderStep | null = null;
  for (const step of steps) {
    if (last && last.quantity === step.quantity)
      found.push({ code: 'ladder-quantity-twice', params: { quantity: step.quantity } });
    if (step.price === null) continue;
    if (last?.price && compareDecimals(step.price, last.price) > 0)
      found.push({ code: 'ladder-rises', params: { quantity: step.quantity, before: last.quantity } });
    last = step;
  }
  return found;
}
