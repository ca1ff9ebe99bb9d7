import type { Comparable, MarketFacts } from '../../../lib/core/market';
import { type Money, money } from '../../../lib/core/money';

export const usd = (minor: number): Money => money(minor, 'USD');

/** Ten listings at 10, 12 … 28 dollars, 4.0 to 4.9 stars, 100 reviews each. */
export const LISTINGS: Comparable[] = Array.from({ length: 10 }, (_, at) => ({
  title: `Neck fan model ${'abcdefghij'.charAt(at)} portable`,
  price: usd(1000 + 200 * at),
  rating: 4 + at / 10,
  reviews: 100,
  productId: `p${at}`,
}));

/** A market of which only what a test needs is known. */
export function factsOf(own: Partial<MarketFacts> = {}): MarketFacts {
  return {
    country: 'DE',
    population: null,
    gdpUsd: null,
    consumptionUsd: null,
    gdpGrowth: null,
    internet: null,
    internetBefore: null,
    buyers: null,
    buyersBefore: null,
    account: null,
    logistics: null,
    customs: null,
    cashOnDelivery: null,
    everReturned: null,
    km: { shenzhen: 6000, shanghai: 6500 },
    blocs: [],
    agreements: [],
    languages: [],
    ...own,
  };
}
