import { platformCurrency, type SaleRequest, type SaleResult, sale } from '../core/profit';
import { shippedDuty, sources } from '../data';
import { shippedFees } from '../data/fees';
import {
  SALE_QUESTIONS,
  type SaleField,
  type SaleInputs,
  type SaleView,
  type StockedOrder,
} from '../messages/sale-view';
import type { EstimateView, ServiceRow } from '../messages/views';
import type { Tables } from './estimate-view';
import { categoriesOf, marketplaceOf, NO_MARKET, type SaleAsk, saleInputs } from './sale-inputs';
import { type Order, ownFees, saleRequest } from './sale-request';
import { stockedIn } from './stocked-amounts';

const ORDER = [...new Set(Object.values(SALE_QUESTIONS))];

function questionsOf({ missing }: SaleResult, inputs: SaleInputs): SaleField[] {
  const asked = new Set(missing.map(({ code }) => SALE_QUESTIONS[code]));
  // Without a cost, what a return loses of it is not asked yet.
  return ORDER.filter(
    (field) =>
      asked.has(field) && inputs[field].value === null && (field !== 'writeOff' || !asked.has('cost')),
  );
}

/** The seller's choice where it takes the parcel, else the cheapest of those with a price list that is not a sample. */
function freightOf(estimate: EstimateView | undefined, chosen: string | null): SaleView['freight'] {
  if (!estimate || estimate.sample) return null;
  const priced = estimate.services.filter(({ available, price }) => available && price);
  const own = priced.find(({ id }) => id === chosen);
  const best: ServiceRow | undefined = own ?? priced[0];
  if (!best?.price) return null;
  const { id, name, price, atLeast } = best;
  return { id, name, amount: price, origin: own ? 'yours' : 'assumed', atLeast };
}

const stockFreight = ({ id, name, freight }: StockedOrder): SaleView['freight'] =>
  freight && { id, name: { en: name, zh: name }, amount: freight, origin: 'yours', atLeast: false };

/** What is other where the goods are imported first and sold from there. */
function stocked(ask: SaleAsk, order: Order, stock: StockedOrder): Partial<SaleRequest> {
  const { freight, fulfilment, storage } = stockedIn(stock, order.currency, ask);
  return {
    fba: true,
    freight,
    storageDays: stock.storageDays,
    fees: {
      ...ownFees(ask, order),
      ...(fulfilment && { fulfilment }),
      ...(storage && { storage }),
    },
  };
}

function sourcesOf({ lines, rules, profit }: SaleResult): SaleView['sources'] {
  const ids = [
    ...lines.map(({ source }) => source?.id),
    ...rules.map(({ source }) => source),
    ...profit.lines.map(({ source }) => source),
  ];
  const known = [...new Set(ids)].flatMap((id) => (id && sources[id] ? [[id, sources[id]] as const] : []));
  return Object.fromEntries(known);
}

/**
 * What is left of the order, with everything it rests on. Without `solve` the prices to ask are left out, which take
 * most of the time.
 */
export function saleView(
  ask: SaleAsk,
  estimate: EstimateView | undefined,
  { asOf }: Tables,
  solve = true,
  stock: StockedOrder | null = null,
): SaleView {
  const { facts, own, destination, quantity, settings, fx } = ask;
  const { platform, channel } = marketplaceOf(facts, settings);
  const inputs = saleInputs(ask, platform);
  const chosen = settings.markets[destination]?.delivery;
  const delivery: SaleView['delivery'] = chosen
    ? { value: chosen, origin: 'yours' }
    : { value: channel === 'b2b' ? 'DAP' : 'DDP', origin: 'assumed' };
  const freight = stock
    ? stockFreight(stock)
    : freightOf(estimate, (own.markets[destination] ?? NO_MARKET).service);
  const settled = platform === null ? null : platformCurrency(platform, shippedFees);
  const currency = settled ?? inputs.price.value?.currency ?? settings.currency;
  const order = { platform, channel, delivery: delivery.value, currency, freight: freight?.amount ?? null };
  const request = { ...saleRequest(ask, inputs, order), ...(stock && stocked(ask, order, stock)), solve };
  const result = sale(request, { landed: { ...shippedDuty, fx }, fees: shippedFees }, asOf);
  return {
    destination,
    quantity,
    platform,
    channel,
    delivery,
    inputs,
    warehouse: stock?.id ?? null,
    freight,
    categories: categoriesOf(platform),
    result,
    questions: questionsOf(result, inputs),
    sources: sourcesOf(result),
  };
}
