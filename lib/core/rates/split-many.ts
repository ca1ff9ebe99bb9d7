import type { Remark } from '../origin';
import type { ParcelColumns, ServicePlan } from './batch-plan';
import type { ParcelItem } from './quote';
import type { LoadAsk } from './quote-load';
import { linesOf, quoteOrder, weightFields } from './quote-order';
import { type BatchQuotes, OUTCOMES } from './rate-many';
import { type Packings, quoteSplit } from './split-order';

function loadAskOf({ service, card, found, surcharges, discount, assumedDivisor, fx }: ServicePlan): LoadAsk {
  return { service, currency: card.currency, found, surcharges, discount, assumedDivisor, fx };
}

/** An order of one product in one parcel, else in several, as `estimate` does it. */
function quoteItem(
  plan: ServicePlan,
  parcels: ParcelColumns,
  at: number,
  item: ParcelItem,
  packings: Packings,
) {
  const parcel = parcels.parcels[at];
  if (!parcel) return null;
  const ask = loadAskOf(plan);
  const whole = quoteOrder([{ parcel, count: 1 }], ask);
  return (item.quantity > 1 ? quoteSplit([item], whole, ask, packings) : null) ?? whole;
}

const MENDABLE = ['too-heavy', 'size', 'value-over'];

/**
 * After `rateMany`: orders of several pieces that the service refused as one parcel, priced as the parcels it takes. `items`
 * and `packings` in the order of the parcels, one order of one product each; `packings` remembers across services.
 */
export function splitMany(
  plan: ServicePlan,
  parcels: ParcelColumns,
  items: readonly ParcelItem[],
  packings: readonly Packings[],
  out: BatchQuotes,
): void {
  if (plan.reason) return;
  for (const [at, item] of items.entries()) {
    if (item.quantity === 1 || !MENDABLE.includes(OUTCOMES[out.outcome[at] ?? 0] ?? '')) continue;
    const quote = quoteItem(plan, parcels, at, item, packings[at] ?? new Map());
    if (!quote || quote.reasons.length > 0) continue;
    out.outcome[at] = 0;
    out.price[at] = linesOf(quote.loads).reduce((all, { amount }) => all + amount.minor, 0);
    out.chargeableGrams[at] = weightFields(quote.loads).chargeableGrams ?? -1;
    out.atLeast[at] = quote.loads.some((load) => load.quote.atLeast) ? 1 : 0;
    out.parcels[at] = quote.groups.reduce((all, { count }) => all + count, 0);
  }
}

/** Why a service does not take an order of one product, as `estimate` says it first; null where it does. */
export function refusalOf(
  plan: ServicePlan,
  parcels: ParcelColumns,
  at: number,
  item: ParcelItem,
): Remark | null {
  return plan.reason ?? quoteItem(plan, parcels, at, item, new Map())?.reasons[0] ?? null;
}
