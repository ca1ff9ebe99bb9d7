import type { Money } from '../money';
import { type Incoterm, profitAt, type QuoteContext, type QuoteRequest } from '../quote';
import { compareDecimals } from '../quote/compare-decimals';
import type { RfqReading } from '../rfq';
import { orderAmount, priceOfOne } from './offer-items';

/** The buyer's target price against the offer. */
export interface TargetCheck {
  /** For one, in the currency of the offer. */
  target: string;
  /** The offer is above it. */
  above: boolean;
  /** What is left at the target for the whole quantity, in the home currency; null: not known. */
  profit: Money | null;
}

const ONE = /^(?:piece|unit|set|pair)$/;

/**
 * Holds the offer against the target price of a request. Null where there is none, where it is in another currency or for
 * another unit than the goods are counted in, and without an offer to compare.
 */
export function targetCheck(
  { targetPrice, quantity }: RfqReading,
  { term, unit }: { term: Incoterm; unit: string | null },
  request: QuoteRequest,
  context: QuoteContext,
): TargetCheck | null {
  const pieces = request.quantity;
  if (!targetPrice || unit === null || pieces === null || pieces <= 0) return null;
  const { amount, currency, per } = targetPrice.value;
  const counted = quantity?.value.unit ?? null;
  if (currency !== request.currency || per === 'total') return null;
  if (per !== null && per !== counted && !ONE.test(per)) return null;
  const target = amount.toFixed(4).replace(/(\.\d\d\d*?)0+$/, '$1');
  const whole = orderAmount(target, pieces, request.currency);
  const above = compareDecimals(priceOfOne(unit, request.pricePer ?? 1), target) > 0;
  return { target, above, profit: whole && profitOf(term, request, whole, context) };
}

/** None where the figures cannot be priced. */
function profitOf(term: Incoterm, request: QuoteRequest, whole: Money, context: QuoteContext): Money | null {
  try {
    return profitAt(term, request, whole, context);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
