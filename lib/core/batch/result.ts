import { type Currency, type Money, money } from '../money';
import type { CountryCode, Remark } from '../origin';
import type { CardStatus, LocalName } from '../rates';

/** A service that may win, with what a row shows of it. */
export interface BatchService {
  /** `${card.id}/${service.id}` */
  id: string;
  name: LocalName;
  card: LocalName;
  status: CardStatus;
  currency: Currency;
  /** The seller's own, else the sheet's; null where neither states them. */
  days: { min: number; max: number } | null;
}

/**
 * Every product to every country, as columns: row `product * countries.length + country`. Made of typed arrays, so that a
 * worker hands hundreds of thousands of rows over at once.
 */
export interface BatchResult {
  countries: CountryCode[];
  currency: Currency;
  products: number;
  services: BatchService[];
  /** Place in `services`, -1: none. */
  first: Int32Array;
  second: Int32Array;
  /** Minor units of `currency`. */
  firstPrice: Float64Array;
  secondPrice: Float64Array;
  /** Minor units of the card's currency. */
  firstCardPrice: Float64Array;
  /** Chargeable, of all parcels. */
  firstGrams: Float64Array;
  /** 1: something unknown can only raise the price. */
  firstAtLeast: Uint8Array;
  /** How many parcels the price is for. */
  firstParcels: Uint32Array;
  /** Place in `reasons` where there is no price, else -1. */
  reason: Int32Array;
  reasons: Remark[];
  /** Minor units that each product brings before freight, by `proceedsOf`; NaN unknown. */
  proceeds: Float64Array;
  /** Currencies of cards that could not be compared for want of an exchange rate. */
  withoutRate: Currency[];
}

/** One row for a reader. */
export interface BatchRow {
  product: number;
  country: CountryCode;
  first: BatchOffer | null;
  second: BatchOffer | null;
  chargeableGrams: number | null;
  atLeast: boolean;
  /** How many parcels the price is for; 0 without one. */
  parcels: number;
  /** In the card's own currency. */
  cardPrice: Money | null;
  /** What goods and freight leave of the price, before duties, taxes and fees; null unknown. */
  left: Money | null;
  /** Null when there is a price. */
  reason: Remark | null;
}

export interface BatchOffer {
  service: BatchService;
  price: Money;
}

export const rowCount = (result: BatchResult): number => result.first.length;

/** Row `at` of a result. */
export function batchRow(result: BatchResult, at: number): BatchRow {
  const { countries, services } = result;
  const first = offerAt(result, result.first[at] ?? -1, result.firstPrice[at] ?? 0);
  const grams = result.firstGrams[at] ?? 0;
  const product = Math.floor(at / countries.length);
  const proceeds = result.proceeds[product] ?? Number.NaN;
  return {
    product,
    country: countries[at % countries.length] ?? '',
    first,
    second: offerAt(result, result.second[at] ?? -1, result.secondPrice[at] ?? 0),
    chargeableGrams: first ? grams : null,
    atLeast: result.firstAtLeast[at] === 1,
    parcels: first ? (result.firstParcels[at] ?? 1) : 0,
    cardPrice:
      first && money(result.firstCardPrice[at] ?? 0, services[result.first[at] ?? 0]?.currency ?? ''),
    left: first && !Number.isNaN(proceeds) ? money(proceeds - first.price.minor, result.currency) : null,
    reason: result.reasons[result.reason[at] ?? -1] ?? null,
  };
}

function offerAt({ services, currency }: BatchResult, service: number, minor: number): BatchOffer | null {
  const found = services[service];
  return found ? { service: found, price: money(minor, currency) } : null;
}

/** How the products fare in one country. */
export interface CountrySummary {
  country: CountryCode;
  priced: number;
  unpriced: number;
  /** The service that is cheapest for the most products, and for how many. */
  best: { service: BatchService; products: number } | null;
}

/** One line a country: what is priced, and which service wins there most often. */
export function summariseCountries(result: BatchResult): CountrySummary[] {
  const { countries, services, first } = result;
  return countries.map((country, column) => {
    const wins = new Map<number, number>();
    let priced = 0;
    for (let at = column; at < first.length; at += countries.length) {
      const service = first[at] ?? -1;
      if (service < 0) continue;
      priced += 1;
      wins.set(service, (wins.get(service) ?? 0) + 1);
    }
    const [top] = [...wins].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const service = top && services[top[0]];
    return {
      country,
      priced,
      unpriced: result.products - priced,
      best: top && service ? { service, products: top[1] } : null,
    };
  });
}

/** Of each product the row of its cheapest country; of a product that goes nowhere its first row. */
export function bestRows(result: BatchResult): Int32Array {
  const { countries, first, firstPrice } = result;
  const best = new Int32Array(result.products);
  for (let product = 0; product < result.products; product += 1) {
    const from = product * countries.length;
    let chosen = from;
    for (let at = from; at < from + countries.length; at += 1) {
      if ((first[at] ?? -1) < 0) continue;
      const cheaper = (firstPrice[at] ?? 0) < (firstPrice[chosen] ?? 0);
      if ((first[chosen] ?? -1) < 0 || cheaper) chosen = at;
    }
    best[product] = chosen;
  }
  return best;
}
