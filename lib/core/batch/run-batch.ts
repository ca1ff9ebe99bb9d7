import type { Currency } from '../money';
import type { CountryCode, Remark } from '../origin';
import {
  type BatchContext,
  type CompiledCard,
  emptyQuotes,
  type Packings,
  type ParcelColumns,
  packItems,
  parcelColumns,
  planServices,
  rateMany,
  refusalOf,
  type ServicePlan,
  splitMany,
} from '../rates';
import { type Exchange, exchangeInto } from './exchange';
import { clearLeaders, compete, emptyLeaders, type Leaders } from './leaders';
import { proceedsOf } from './left';
import type { BatchProduct } from './read-products';
import type { BatchResult, BatchService } from './result';

export interface BatchTask {
  products: readonly Pick<BatchProduct, 'quantity' | 'grams' | 'mm' | 'goods' | 'value' | 'cost' | 'price'>[];
  countries: readonly CountryCode[];
  cards: readonly CompiledCard[];
  /** Prices are compared and told in it. */
  currency: Currency;
  context: BatchContext;
  /** The seller's own transit days by service id; else the sheet's. */
  transitDays?: Readonly<Record<string, { min: number; max: number }>>;
}

/** Most rows of one batch: beyond it the result alone would need a hundred megabytes. */
export const MAX_BATCH_ROWS = 2_000_000;

/**
 * Asks every service for every product and country, with the figures of `estimate`; the pieces of a product go as one
 * order. Yields the part done, 0 to 1, after each service, so that the caller may tell it, pause or stop. Demo cards are
 * chosen only where no other takes the parcel; of equal prices the service whose id comes first.
 *
 * Throws RangeError for more rows than `MAX_BATCH_ROWS` and for figures that are not positive integers.
 */
export function* runBatch(task: BatchTask): Generator<number, BatchResult> {
  const { products, countries, cards, currency, context } = task;
  if (products.length * countries.length > MAX_BATCH_ROWS)
    throw new RangeError('too many rows for one batch');
  const columns = parcelColumns(
    products.flatMap((product) => packItems([product], 'one-parcel').groups.map(({ parcel }) => parcel)),
  );
  const mayPart = products.some(({ quantity }) => quantity > 1);
  const packings = products.map((): Packings => new Map());
  const exchange = exchangeInto(currency, context.fx ?? []);
  const places = serviceList(task);
  const withoutRate = new Set<Currency>();
  const result = emptyResult(
    task,
    [...places.values()].map(({ service }) => service),
  );
  const reasons = reasonList(result);
  const quotes = emptyQuotes(columns.count);
  const lead = emptyLeaders(columns.count);
  for (const [place, country] of countries.entries()) {
    const plans = planServices(cards, { country }, context).sort(byId);
    clearLeaders(lead);
    for (const [index, plan] of plans.entries()) {
      const service = places.get(plan.id)?.place ?? -1;
      const factor = exchange.factor(plan.card.currency);
      if (factor === null) withoutRate.add(plan.card.currency);
      else if (plan.reason === null) {
        rateMany(plan, columns, quotes);
        if (mayPart) splitMany(plan, columns, products, packings, quotes);
        compete(lead, quotes, index, { service, factor, illustrative: plan.card.status === 'demo' });
      }
      yield (place + (index + 1) / plans.length) / countries.length;
    }
    settle(result, lead, { products, place, plans, columns, exchange, reasons });
  }
  return { ...result, withoutRate: [...withoutRate].sort() };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function serviceList({
  cards,
  transitDays = {},
}: BatchTask): Map<string, { place: number; service: BatchService }> {
  const services = cards.flatMap(({ card }) =>
    card.services.map((service): BatchService => {
      const id = `${card.id}/${service.id}`;
      const days = transitDays[id] ?? service.transitDays;
      const { name } = service;
      return { id, name, card: card.name, status: card.status, currency: card.currency, days };
    }),
  );
  return new Map(services.map((service, place) => [service.id, { place, service }]));
}

function emptyResult(
  { products, countries, currency, context }: BatchTask,
  services: BatchService[],
): BatchResult {
  const rows = products.length * countries.length;
  return {
    countries: [...countries],
    currency,
    products: products.length,
    services,
    first: new Int32Array(rows),
    second: new Int32Array(rows),
    firstPrice: new Float64Array(rows),
    secondPrice: new Float64Array(rows),
    firstCardPrice: new Float64Array(rows),
    firstGrams: new Float64Array(rows),
    firstAtLeast: new Uint8Array(rows),
    firstParcels: new Uint32Array(rows),
    reason: new Int32Array(rows),
    reasons: [],
    proceeds: proceedsOf(products, currency, context.fx ?? []),
    withoutRate: [],
  };
}

/** Place of a remark among the reasons of the result, each kept once. */
function reasonList({ reasons }: BatchResult): (remark: Remark) => number {
  const places = new Map<string, number>();
  return (remark) => {
    const key = JSON.stringify(remark);
    const place = places.get(key) ?? reasons.push(remark) - 1;
    places.set(key, place);
    return place;
  };
}

interface Settled {
  products: BatchTask['products'];
  /** Of the country. */
  place: number;
  plans: readonly ServicePlan[];
  columns: ParcelColumns;
  exchange: Exchange;
  reasons: (remark: Remark) => number;
}

/** Writes the rows of one country. */
function settle(
  result: BatchResult,
  lead: Leaders,
  { products, place, plans, columns, exchange, reasons }: Settled,
): void {
  const { countries, services } = result;
  const nowhere = nowhereReason(plans, countries[place] ?? '');
  for (let product = 0; product < columns.count; product += 1) {
    const row = product * countries.length + place;
    const [first, second] = [lead.first[product] ?? -1, lead.second[product] ?? -1];
    result.first[row] = first;
    result.second[row] = second;
    result.reason[row] = -1;
    if (first < 0) {
      const plan = plans[lead.refusedBy[product] ?? -1];
      const item = products[product];
      const refusal = plan && item && refusalOf(plan, columns, product, item);
      result.reason[row] = reasons(refusal ?? nowhere);
      continue;
    }
    const minor = lead.firstMinor[product] ?? 0;
    result.firstCardPrice[row] = minor;
    result.firstPrice[row] = exchange.minor(minor, services[first]?.currency ?? '');
    result.firstGrams[row] = lead.grams[product] ?? 0;
    result.firstAtLeast[row] = lead.atLeast[product] ?? 0;
    result.firstParcels[row] = lead.parcels[product] ?? 1;
    if (second < 0) continue;
    result.secondPrice[row] = exchange.minor(
      lead.secondMinor[product] ?? 0,
      services[second]?.currency ?? '',
    );
  }
}

/** Why no service goes there at all. What a sheet says of the country tells more than that it does not list it. */
function nowhereReason(plans: readonly ServicePlan[], country: CountryCode): Remark {
  const told = plans.flatMap(({ reason }) => (reason && !ELSEWHERE.includes(reason.code) ? [reason] : []));
  return told[0] ?? { code: 'no-country', params: { country } };
}

const ELSEWHERE = ['no-country', 'platform-only', 'warehouse-only', 'other-origin'];
