import { convert, type FxRate } from '../../lib/core/fx';
import { fromDecimal, type Money } from '../../lib/core/money';
import { estimateAnswer } from './estimate';
import type { LandedInput } from './landed-request-schema';

/** A remark with its sentence. */
interface Told {
  code: string;
  text: string;
}

/** What the goods travel for where the request does not say. */
export interface FoundFreight {
  money: Money | null;
  /** The service whose price it is; null: none takes the parcel. */
  service: { id: string; name: string; amount: string; currency: string; atLeast: boolean } | null;
  warnings: readonly Told[];
  /** What would have to be known for a price, or for one that cannot rise. */
  missing: readonly Told[];
}

/** The cheapest service that takes the parcel; illustrative cards only where there are no others. */
export function cheapestFreight(input: LandedInput, today: string, fx: readonly FxRate[]): FoundFreight {
  const { asOf, origin, destination, pack, services, cards, discounts, assumedDivisor } = input;
  const items = input.items.map(({ cost: _, duty: __, ...item }) => item);
  const request = { asOf, origin, destination, items, pack, services, cards, discounts, assumedDivisor };
  const answer = estimateAnswer(JSON.stringify(request), today);
  const priced = answer.services.flatMap((quote) => {
    if (!quote.available || !quote.price) return [];
    const price = fromDecimal(quote.price.amount, quote.price.currency);
    // Prices in two currencies compare in one; without a rate a service is never the cheapest of several.
    const minor = convert(price, 'USD', fx, 'halfUp')?.money.minor ?? Number.POSITIVE_INFINITY;
    return [{ quote, price, minor, demo: quote.card.status === 'demo' }];
  });
  const [best] = priced.sort((a, b) => Number(a.demo) - Number(b.demo) || compare(a.minor, b.minor));
  if (!best) return { money: null, service: null, warnings: [], missing: answer.missing };
  const { id, name, price, atLeast, warnings } = best.quote;
  const { amount = '', currency = '' } = price ?? {};
  return {
    money: best.price,
    service: { id, name, amount, currency, atLeast },
    warnings,
    missing: atLeast ? answer.missing : [],
  };
}

/** Two that are infinite are equal. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
