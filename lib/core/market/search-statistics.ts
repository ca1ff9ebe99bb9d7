import { convert, type FxRate } from '../fx';
import { type Currency, type Money, money } from '../money';
import type { Remark } from '../origin';
import { FEWEST_COMPARABLES } from './comparable';
import { type Histogram, priceHistogram } from './histogram';
import { midrankPercentile, quantile } from './rank';
import { reviewBarrier } from './review-barrier';
import type { Rivals } from './rivals';
import { type Sameness, samenessOf } from './sameness';

/** Price spread and sameness of one search. */
export interface SearchStatistics {
  listings: number;
  /** Listings with a price in `currency`. */
  priced: number;
  currency: Currency | null;
  median: Money | null;
  /** First and third quartile. */
  quartiles: { from: Money; to: Money } | null;
  histogram: Histogram | null;
  /** The seller's price in `currency`, and the share of the prices below it, those equal counted half. */
  own: { price: Money; percentile: number } | null;
  reviewBarrier: { reviews: number; of: number } | null;
  sameness: Sameness;
  /** Few listings, all prices equal, currencies mixed, no rate for the own price. */
  remarks: Remark[];
}

/** Statistics of the listings of a search page, with the seller's price marked. Says what is too little to judge by. */
export function searchStatistics(
  rivals: Rivals,
  ownPrice: Money | null,
  fx: readonly FxRate[],
): SearchStatistics {
  const { comparables, currency, all } = rivals;
  const { prices } = all;
  const remarks = [...rivals.remarks];
  const own = ownPrice && currency ? (convert(ownPrice, currency, fx, 'halfUp')?.money ?? null) : null;
  if (ownPrice && currency && !own) {
    remarks.push({ code: 'market-no-rate', params: { from: ownPrice.currency, to: currency } });
  }
  if (prices.length > 0 && prices.length < FEWEST_COMPARABLES) {
    remarks.push({ code: 'market-few-prices', params: { count: prices.length, fewest: FEWEST_COMPARABLES } });
  }
  if (prices.length > 1 && prices[0] === prices.at(-1)) {
    remarks.push({ code: 'market-prices-equal', params: { count: prices.length } });
  }
  const at = (share: number): Money | null => {
    const value = quantile(prices, share);
    return value === null || currency === null ? null : money(Math.round(value), currency);
  };
  const [from, to] = [at(0.25), at(0.75)];
  return {
    listings: comparables.length,
    priced: prices.length,
    currency,
    median: at(0.5),
    quartiles: from && to ? { from, to } : null,
    histogram: currency === null ? null : priceHistogram(prices, currency, own?.minor ?? null),
    own: own ? { price: own, percentile: 100 * (midrankPercentile(own.minor, prices) ?? 0) } : null,
    reviewBarrier: reviewBarrier(comparables),
    sameness: samenessOf(rivals.titles),
    remarks,
  };
}
