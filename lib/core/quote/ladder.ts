import { currencyExponent } from '../currencies';
import { formatDecimal, parseDecimal, powerOfTen } from '../decimal';
import type { Currency } from '../money';
import type { IsoDate, Remark } from '../origin';
import { compareDecimals } from './compare-decimals';
import type { Cost } from './cost-basis';
import type { Incoterm } from './incoterms';
import { flatCosts, ownSums, sumsLeftOut } from './order-sums';
import { type QuoteContext, type QuoteState, quoteTerm } from './quote';
import type { QuoteRequest } from './request';

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
 * out at that quantity: the factory's price for it, what counts by piece, carton or cubic metre, freight by its cartons.
 * A sum that was given for the quantity of the request says nothing of another one, so a price that needs it is withheld.
 * A price that rises with the quantity is told, never hidden.
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
    warnings: [
      ...steps.flatMap((step) => stepWarnings(step, context.asOf)),
      ...rises(steps),
      ...belowMoq(steps, request.quantity),
      ...(steps.some(({ typed, quantity }) => !typed && quantity !== request.quantity)
        ? flatCosts(term, request)
        : []),
      ...steps.flatMap(({ typed, quantity }) =>
        typed || quantity === request.quantity ? [] : ownSums(term, request, quantity),
      ),
    ],
  };
}

/** The buyer asks for less than the least the seller sells. */
function belowMoq([least]: readonly LadderStep[], quantity: number | null): Remark[] {
  if (!least || quantity === null || quantity <= 0 || quantity >= least.quantity) return [];
  return [{ code: 'ladder-below-moq', params: { quantity, moq: least.quantity } }];
}

function stepOf(step: LadderBreak, term: Incoterm, request: QuoteRequest, context: QuoteContext): LadderStep {
  const { price, unitCost, ...rest } = step;
  const goods = unitCost ? { ...request.goods, unit: unitCost, tiers: [] } : request.goods;
  const at = sumsLeftOut({ ...request, goods }, step.quantity);
  const worked = quoteTerm(term, at, context);
  const own = price === undefined ? undefined : withCents(price, request.currency);
  return { ...rest, price: own ?? worked.unit, typed: price !== undefined, state: worked.state };
}

/** A typed price with at least the digits of its currency: 3.40 for 3.4. */
export function withCents(price: string, currency: Currency): string {
  const decimal = parseDecimal(price);
  const digits = currencyExponent(currency);
  if (!decimal || decimal.scale >= digits) return price;
  return formatDecimal(decimal.units * powerOfTen(digits - decimal.scale), digits);
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

/** Each step that has a price against the one before that has one. */
function rises(steps: readonly LadderStep[]): Remark[] {
  const twice = steps.filter(({ quantity }, index) => steps[index - 1]?.quantity === quantity);
  const priced = steps.flatMap(({ quantity, price }) => (price === null ? [] : [{ quantity, price }]));
  const rising = priced.flatMap(({ quantity, price }, index) => {
    const before = priced[index - 1];
    const rises = before && compareDecimals(price, before.price) > 0;
    return rises ? [{ code: 'ladder-rises', params: { quantity, before: before.quantity } }] : [];
  });
  return [
    ...twice.map(({ quantity }) => ({ code: 'ladder-quantity-twice', params: { quantity } })),
    ...rising,
  ];
}
