import type { Remark } from '../origin';
import { HOME_LINES, homeTerm } from './base-price';
import type { Cost } from './cost-basis';
import type { Incoterm } from './incoterms';
import type { HomeCost, QuoteRequest } from './request';
import { CARRIED, DELIVERED } from './term-lines';

const isSum = (cost: Cost | undefined): cost is Cost =>
  cost?.amount !== undefined && cost.amount !== null && (cost.per ?? 'order') === 'order';
/** Nothing is nothing at every quantity. */
const says = (cost: Cost | undefined) => isSum(cost) && cost.amount?.minor !== 0;

/** Freight that is known for the quantity of the request only: a sum, or the volume of the whole. */
function isOwnFreight(freight: QuoteRequest['freight']): boolean {
  if (!freight) return false;
  if ('cost' in freight) return says(freight.cost);
  return 'shipment' in freight && freight.shipment.perCarton === null;
}

/** Costs abroad that were given as a sum for the quantity of the request. */
function abroad(term: Incoterm, { freight, delivery, unloading, importing }: QuoteRequest): string[] {
  const sum = (code: string, cost: Cost | undefined) => (says(cost) ? [code] : []);
  const typed = importing && 'amount' in importing ? importing : undefined;
  return [
    ...(CARRIED.includes(term) && isOwnFreight(freight) ? ['freight'] : []),
    ...(DELIVERED.includes(term) ? sum('delivery', delivery) : []),
    ...(term === 'DPU' ? sum('unloading', unloading) : []),
    ...(term === 'DDP' ? sum('import', typed) : []),
  ];
}

/** The request at another quantity: what was given as a sum for the first one is unknown there. */
export function sumsLeftOut(request: QuoteRequest, quantity: number): QuoteRequest {
  const { freight, delivery, unloading, importing, known: _, ...rest } = request;
  if (quantity === request.quantity) return request;
  const kept = (cost: Cost): Cost => (says(cost) ? { amount: null, origin: 'missing' } : cost);
  return {
    ...rest,
    quantity,
    freight:
      freight && isOwnFreight(freight)
        ? { mode: freight.mode, cost: { amount: null, origin: 'missing' as const } }
        : freight,
    ...(delivery && { delivery: kept(delivery) }),
    ...(unloading && { unloading: kept(unloading) }),
    ...(importing && { importing: importingAt(importing, request.quantity, quantity) }),
  };
}

/** Weight and pieces of what is imported follow the quantity; a sum does not. */
function importingAt(
  importing: NonNullable<QuoteRequest['importing']>,
  before: number | null,
  quantity: number,
): NonNullable<QuoteRequest['importing']> {
  if ('amount' in importing) return says(importing) ? { amount: null, origin: 'missing' } : importing;
  const { grams, items, ...rest } = importing;
  const [first, ...others] = items;
  const scaled = grams && before ? Math.round((grams * quantity) / before) : null;
  return {
    ...rest,
    items: first && others.length === 0 ? [{ ...first, quantity }] : items,
    ...(scaled !== null && { grams: scaled }),
  };
}

/** What is not known at another quantity because it was given for the one asked for. */
export function ownSums(term: Incoterm, request: QuoteRequest, quantity: number): Remark[] {
  const costs = abroad(term, request);
  const params = { costs: costs.join(','), quantity, asked: request.quantity ?? 0 };
  return costs.length === 0 ? [] : [{ code: 'ladder-own-sum', params }];
}

/** Costs that grow with the goods: counted once for every quantity they are hardly right. */
const GROWING: readonly HomeCost[] = ['packing', 'inland', 'port', 'loading', 'inspection'];

/** Costs at home that stand as one sum at every quantity of a ladder, though they seldom do. */
export function flatCosts(term: Incoterm, { costs }: QuoteRequest): Remark[] {
  const flat = HOME_LINES[homeTerm(term)].filter((code) => GROWING.includes(code) && says(costs[code]));
  return flat.length === 0 ? [] : [{ code: 'ladder-flat', params: { costs: flat.join(',') } }];
}
