import { landedCost } from '../../lib/core/landed';
import type { Alternative } from '../../lib/core/market';
import { fromDecimal, type Money } from '../../lib/core/money';
import type { CountryCode, IsoDate } from '../../lib/core/origin';
import { shippedFx } from '../../lib/data';
import { shippedDuty } from '../../lib/data/shipped-duty';
import { estimateAnswer } from './estimate';
import { digitsOf } from './estimate-request-schema';
import { InputError } from './input-error';
import type { MarketInput } from './market-request-schema';

export interface LandedThere {
  landed: Money | null;
  freight: Money | null;
  alternatives: Alternative[];
}

/**
 * What one piece costs landed in a market: its value, the freight of the service named or else of the cheapest, duties and
 * taxes of a sale on a marketplace. The other services are the alternatives, without quotes that are there for show. Without the value, a service or a duty rate
 * that applies, unknown.
 */
export function landedThere(
  { item, duty, service }: NonNullable<MarketInput['product']>,
  country: CountryCode,
  asOf: IsoDate,
): LandedThere {
  if (!item?.value) return { landed: null, freight: null, alternatives: [] };
  if (item.quantity !== 1)
    throw new InputError('product.item.quantity', 'must be 1: prices are by the piece');
  const value = readValue(item.value);
  const request = { asOf, origin: 'CN', destination: { country }, items: [item] };
  const priced = estimateAnswer(JSON.stringify(request), asOf).services.flatMap((quote) =>
    quote.available && quote.price
      ? [{ quote, price: fromDecimal(quote.price.amount, quote.price.currency) }]
      : [],
  );
  const landedBy = (freight: Money) =>
    landedCost(
      {
        origin: 'CN',
        destination: country,
        channel: 'marketplace',
        goods: value,
        freight,
        grams: item.grams,
        items: [{ value, quantity: 1, ...(item.hs && { hs: digitsOf(item.hs) }) }],
        ...(duty !== undefined && { duty }),
      },
      { ...shippedDuty, fx: shippedFx },
      { asOf, range: false },
    ).total;
  const [cheapest] = priced;
  const used = service === undefined ? cheapest : priced.find(({ quote }) => quote.id === service);
  return {
    landed: used ? landedBy(used.price) : null,
    freight: used?.price ?? null,
    alternatives: priced
      .filter((one) => one !== used && one.quote.card.status !== 'demo')
      .map(({ quote, price }) => ({
        id: quote.id,
        name: quote.name,
        kind: 'service',
        landed: landedBy(price),
      })),
  };
}

function readValue({ amount, currency }: { amount: string; currency: string }): Money {
  try {
    return fromDecimal(amount, currency);
  } catch {
    throw new InputError('product.item.value.amount', `too many decimals for ${currency}`);
  }
}
