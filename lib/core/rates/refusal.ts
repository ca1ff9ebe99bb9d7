import type { Remark } from '../origin';
import type { ServicePlan } from './batch-plan';
import type { Parcel } from './parcel';
import { quoteLoad } from './quote-load';

/** Why a service does not take a parcel, as `estimate` says it first; null where it does. For the few of a batch. */
export function refusalOf(plan: ServicePlan, parcel: Parcel): Remark | null {
  if (plan.reason) return plan.reason;
  const { service, card, found, surcharges, discount, assumedDivisor, fx } = plan;
  const ask = { service, currency: card.currency, found, surcharges, discount, assumedDivisor, fx };
  return quoteLoad([{ parcel, count: 1 }], ask).reasons[0] ?? null;
}
