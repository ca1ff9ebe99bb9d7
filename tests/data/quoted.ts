import { type Money, toDecimal } from '../../lib/core/money';
import {
  compileCard,
  type EstimateRequest,
  estimate,
  type ParcelItem,
  type ServiceQuote,
} from '../../lib/core/rates';
import { shippedCards, shippedFx } from '../../lib/data';

const cards = shippedCards.map(compileCard);

/** What all shipped services say, by id, to a shipment on a day when all published cards are valid. */
export function quoted(
  destination: EstimateRequest['destination'],
  item: Partial<ParcelItem>,
  pack: EstimateRequest['pack'] = 'one-parcel',
): Map<string, ServiceQuote> {
  const items = [{ quantity: 1, grams: 1000, mm: null, goods: [], ...item }];
  // With the cards of every marketplace and those to warehouses.
  const { services } = estimate(
    { destination, items, pack, platform: 'ozon', deliverTo: 'warehouse' },
    cards,
    {
      asOf: '2026-10-01',
      fx: shippedFx,
    },
  );
  return new Map(services.map((quote) => [quote.id, quote]));
}

/** "82.50 CNY", null without a price. */
export const shown = (price: Money | null | undefined) =>
  price ? `${toDecimal(price)} ${price.currency}` : null;

/** Codes of remarks, in order. */
export const codes = (remarks: readonly { code: string }[] | undefined) => remarks?.map(({ code }) => code);
