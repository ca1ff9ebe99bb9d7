import type { PageFacts } from '../../core/facts';
import { convert } from '../../core/fx';
import { toDecimal } from '../../core/money';
import type { Origin } from '../../core/origin';
import type { ReplyVariableView } from '../../messages/replies-view';
import type { Tables } from '../estimate-view';
import { panelView } from '../panel-view';
import type { TabState } from '../tab-state';
import { carrierFacts } from './carrier-facts';

/** A value that need not be asked for. */
export interface KnownValue {
  value: string;
  origin: Origin;
  from: ReplyVariableView['from'];
}
export type KnownValues = Readonly<Record<string, KnownValue>>;

/** Values that are the seller's own and the same in every reply; nothing of a buyer is among them. */
export const KEEPABLE = [
  'seller.name',
  'handling.days',
  'return.address',
  'warranty.months',
  'refund.days',
  'production.days',
  'sample.cost',
];

const DAY_MS = 24 * 60 * 60 * 1000;

type Days = { min: number; max: number };

const fromPage = (value: string | null | undefined): KnownValue | null =>
  value ? { value, origin: 'page', from: 'page' } : null;

/** What the order or message page says. Used for this reply only, never stored. */
function pageValues(facts: PageFacts): Record<string, KnownValue | null> {
  return {
    'buyer.name': fromPage(facts.buyerName),
    'order.id': fromPage(facts.orderId),
    'tracking.number': fromPage(facts.trackingNumber),
    'carrier.name': fromPage(facts.carrier),
    'ship.date': fromPage(facts.dispatchedAt),
    ...(facts.kind === 'product' && {
      'product.name': fromPage(facts.title),
      'minimum.quantity': fromPage(facts.moq && String(Math.round(facts.moq.qty))),
      'price.unit': fromPage(facts.price && `${facts.price.amount.toFixed(2)} ${facts.price.currency}`),
    }),
  };
}

function daysOf(days: Days | null, facts: PageFacts): Record<string, KnownValue | null> {
  if (!days) return {};
  const known = (value: string): KnownValue => ({ value, origin: 'table', from: 'estimate' });
  const sent = facts.dispatchedAt ? Date.parse(`${facts.dispatchedAt}T00:00:00Z`) : Number.NaN;
  return {
    'eta.min': known(String(days.min)),
    'eta.max': known(String(days.max)),
    ...(!Number.isNaN(sent) && {
      'eta.date': {
        value: new Date(sent + days.max * DAY_MS).toISOString().slice(0, 10),
        origin: 'assumed' as const,
        from: 'estimate' as const,
      },
    }),
  };
}

/** Delivery days and cost of the service that the Cost tab reckons with. */
async function productValues(state: TabState, tables: Tables): Promise<Record<string, KnownValue | null>> {
  const { product } = await panelView(state, tables, false);
  const freight = product?.sale.freight;
  if (!product || !freight) return {};
  const service = product.estimates[0]?.services.find(({ id }) => id === freight.id);
  const currency = state.facts.price?.currency ?? tables.settings.currency;
  const cost = freight.atLeast ? null : convert(freight.amount, currency, tables.fx, 'halfUp');
  const own = product.sale.inputs.price;
  return {
    ...daysOf(service?.transitDays ?? null, state.facts),
    ...(cost && {
      'shipping.cost': {
        value: `${toDecimal(cost.money)} ${cost.money.currency}`,
        origin: 'table' as const,
        from: 'estimate' as const,
      },
    }),
    ...(own.value &&
      own.origin === 'yours' && {
        'price.unit': {
          value: `${toDecimal(own.value)} ${own.value.currency}`,
          origin: 'yours' as const,
          from: 'catalogue' as const,
        },
      }),
  };
}

/**
 * Everything that is known for the replies of a tab: its page, the catalogue, the estimate, what the seller keeps.
 * `carrier` where the caller has looked it up already.
 */
export async function knownValues(
  state: TabState | null,
  tables: Tables,
  carrier = state && carrierFacts(state.facts, tables),
): Promise<KnownValues> {
  const kept = Object.entries(tables.settings.replyValues).map(([name, value]) => [
    name,
    { value, origin: 'yours', from: 'kept' } satisfies KnownValue,
  ]);
  const found: Record<string, KnownValue | null> = {
    ...Object.fromEntries(kept),
    ...(state && pageValues(state.facts)),
    ...(state && daysOf(carrier?.days ?? null, state.facts)),
    ...(state?.facts.kind === 'product' && (await productValues(state, tables))),
  };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, KnownValue] => entry[1] !== null),
  );
}
