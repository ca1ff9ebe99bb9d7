import { type BatchQuotes, OUTCOMES } from '../rates';

/** The best two offers of each product to one country, and the refusal that is nearest to a yes, while services are asked. */
export interface Leaders {
  /** Place of the service, -1: none. */
  first: Int32Array;
  second: Int32Array;
  /** What offers are compared by. */
  firstRank: Float64Array;
  secondRank: Float64Array;
  /** Minor units of the service's card. */
  firstMinor: Float64Array;
  secondMinor: Float64Array;
  grams: Float64Array;
  atLeast: Uint8Array;
  parcels: Uint32Array;
  /** Of the nearest refusal: how near, and by which of the plans asked. */
  nearness: Uint8Array;
  refusedBy: Int32Array;
}

export const emptyLeaders = (count: number): Leaders => ({
  first: new Int32Array(count),
  second: new Int32Array(count),
  firstRank: new Float64Array(count),
  secondRank: new Float64Array(count),
  firstMinor: new Float64Array(count),
  secondMinor: new Float64Array(count),
  grams: new Float64Array(count),
  atLeast: new Uint8Array(count),
  parcels: new Uint32Array(count),
  nearness: new Uint8Array(count),
  refusedBy: new Int32Array(count),
});

/** Ready for the next country. */
export function clearLeaders(lead: Leaders): void {
  lead.first.fill(-1);
  lead.second.fill(-1);
  lead.firstRank.fill(Number.POSITIVE_INFINITY);
  lead.secondRank.fill(Number.POSITIVE_INFINITY);
  lead.nearness.fill(FAR);
  lead.refusedBy.fill(-1);
}

/** Of several refusals the first of this list is told: how near it is to a yes. */
const NEARNESS: readonly string[] = [
  'size-needed',
  'size',
  'value-under',
  'value-over',
  'weight-missing',
  'weight-absurd',
  'too-heavy',
  'below-minimum',
  'band-gap',
  'goods-refused',
  'goods-only',
  'no-price',
];
const FAR = 255;
const NEAR = Uint8Array.from(OUTCOMES, (code) => {
  const place = NEARNESS.indexOf(code);
  return place < 0 ? FAR : place;
});

/** How the prices of one service are compared. */
export interface Comparison {
  service: number;
  /** Minor units of the common currency for one of the card's. */
  factor: number;
  /** Put behind all real prices. */
  illustrative: boolean;
}

/** Above any price, and still exact to the minor unit beside one. */
const ILLUSTRATIVE = 2 ** 52;

/**
 * Lets one service compete for every product. `plan` is its number among those asked. Of equal prices the service that
 * was asked first stays in front.
 */
export function compete(lead: Leaders, quotes: BatchQuotes, plan: number, by: Comparison): void {
  const { price, outcome } = quotes;
  const handicap = by.illustrative ? ILLUSTRATIVE : 0;
  for (let at = 0; at < lead.first.length; at += 1) {
    const code = outcome[at] ?? 0;
    if (code !== 0) {
      const near = NEAR[code] ?? FAR;
      if (near >= (lead.nearness[at] ?? FAR)) continue;
      lead.nearness[at] = near;
      lead.refusedBy[at] = plan;
      continue;
    }
    const minor = price[at] ?? 0;
    const rank = minor * by.factor + handicap;
    if (rank < (lead.firstRank[at] ?? 0)) {
      lead.second[at] = lead.first[at] ?? -1;
      lead.secondRank[at] = lead.firstRank[at] ?? 0;
      lead.secondMinor[at] = lead.firstMinor[at] ?? 0;
      lead.first[at] = by.service;
      lead.firstRank[at] = rank;
      lead.firstMinor[at] = minor;
      lead.grams[at] = quotes.chargeableGrams[at] ?? 0;
      lead.atLeast[at] = quotes.atLeast[at] ?? 0;
      lead.parcels[at] = quotes.parcels[at] ?? 1;
    } else if (rank < (lead.secondRank[at] ?? 0)) {
      lead.second[at] = by.service;
      lead.secondRank[at] = rank;
      lead.secondMinor[at] = minor;
    }
  }
}
