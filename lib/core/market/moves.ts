import { convert, type FxRate } from '../fx';
import { type Currency, type Money, money, toDecimal } from '../money';
import type { Remark } from '../origin';
import {
  COMPETITIVE,
  type Competitiveness,
  type CompetitivePart,
  localPriceScore,
  type MarketProduct,
  priceScore,
} from './competitiveness';
import { performancePart } from './performance';
import { type Field, fieldFor, type Rivals } from './rivals';

/** Another way to get the goods there. */
export interface Alternative {
  id: string;
  name: string;
  kind: 'service' | 'warehouse';
  /** What a piece then costs landed; null: unknown. */
  landed: Money | null;
}

/** What would make the product competitive in a market, each change alone and all else as it is. */
export interface Moves {
  /** Landed price of a piece, today and at most, in the currency of the market. */
  price: { from: Money; to: Money } | null;
  /** Freight in it. A lower freight lowers duties on it too, so a little more than `to` may do. */
  freight: { from: Money; to: Money } | null;
  /** Stars, in tenths. */
  rating: { from: number; to: number } | null;
  /** The cheapest of the alternatives that gets there. */
  alternative: { id: string; name: string; kind: Alternative['kind']; landed: Money; score: number } | null;
  /** Why a change does not do it, or cannot be worked out. */
  remarks: Remark[];
}

export interface MoveOptions {
  fx: readonly FxRate[];
  alternatives?: readonly Alternative[];
}

/** What would make it competitive; null where it is already, or nothing is known. */
export function movesOf(
  product: MarketProduct,
  standing: Competitiveness,
  rivals: Rivals,
  { fx, alternatives = [] }: MoveOptions,
): Moves | null {
  if (standing.score === null || standing.score >= COMPETITIVE) return null;
  const remarks: Remark[] = [];
  const field = fieldFor(product.productId, rivals);
  const price = priceMove(product, standing, field, remarks);
  return {
    price,
    freight: freightMove(product, price, fx, remarks),
    rating: ratingMove(product, standing, field, remarks),
    alternative: bestAlternative(alternatives, { product, standing, field, fx }, remarks),
    remarks,
  };
}

/** What one part must score, with the others as they are, for the whole to be competitive. */
function needed({ score, parts, shares }: Competitiveness, part: CompetitivePart): number {
  return (parts[part].score ?? 0) + (COMPETITIVE - (score ?? 0)) / shares[part];
}

function priceMove(
  product: MarketProduct,
  standing: Competitiveness,
  field: Field,
  remarks: Remark[],
): Moves['price'] {
  const { landed, parts, shares } = standing;
  if (!landed || parts.price.score === null) {
    if (parts.price.reason) remarks.push(parts.price.reason);
    return null;
  }
  if (shares.price === 0) return null;
  const wanted = needed(standing, 'price');
  const to =
    wanted > 100 + TINY
      ? null
      : parts.price.basis === 'local-price'
        ? Math.floor((product.localPrice?.minor ?? 0) * (1.5 - wanted / 100) + TINY)
        : highestPrice(field.prices, wanted);
  if (to === null || to < 1) {
    remarks.push({ code: 'market-move-price-not-enough' });
    return null;
  }
  return { from: landed, to: money(to, landed.currency) };
}

const TINY = 1e-9;

/** The highest price in minor units whose score among `rising` prices is at least `wanted`; null: none. */
export function highestPrice(rising: readonly number[], wanted: number): number | null {
  const allowed = rising.length * (1 - wanted / 100) + TINY;
  let best: number | null = null;
  for (let from = 0; from < rising.length; ) {
    const price = rising[from] ?? 0;
    let to = from;
    while (to < rising.length && rising[to] === price) to += 1;
    // Just below this price `from` listings are cheaper; at it, half of those that ask it count too.
    if (from <= allowed && price - 1 > (rising[from - 1] ?? 0)) best = price - 1;
    if ((from + to) / 2 <= allowed) best = price;
    from = to;
  }
  return best;
}

function freightMove(
  { freight }: MarketProduct,
  price: Moves['price'],
  fx: readonly FxRate[],
  remarks: Remark[],
): Moves['freight'] {
  if (!price) return null;
  const from = freight ? (convert(freight, price.to.currency, fx, 'halfUp')?.money ?? null) : null;
  if (!from) {
    remarks.push({ code: 'market-move-freight-unknown' });
    return null;
  }
  const to = from.minor - (price.from.minor - price.to.minor);
  if (to < 0) {
    remarks.push({ code: 'market-move-freight-not-enough' });
    return null;
  }
  return { from, to: money(to, from.currency) };
}

const BEST_RATING = 50;

/** The least rating, in tenths, that does it with the reviews there are. */
function ratingMove(
  product: MarketProduct,
  standing: Competitiveness,
  field: Field,
  remarks: Remark[],
): Moves['rating'] {
  const { rating, reviews } = product;
  if (rating === null || standing.parts.performance.score === null || standing.shares.performance === 0)
    return null;
  const wanted = needed(standing, 'performance') - TINY;
  const enough = (tenths: number) =>
    (performancePart({ rating: tenths / 10, reviews }, field).score ?? 0) >= wanted;
  let [low, high] = [Math.floor(rating * 10 + TINY), BEST_RATING];
  if (wanted > 100 || !enough(high)) {
    remarks.push({ code: 'market-move-rating-not-enough' });
    return null;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return { from: rating, to: high / 10 };
}

interface Bench {
  product: MarketProduct;
  standing: Competitiveness;
  field: Field;
  fx: readonly FxRate[];
}

function bestAlternative(
  alternatives: readonly Alternative[],
  bench: Bench,
  remarks: Remark[],
): Moves['alternative'] {
  const { standing } = bench;
  if (alternatives.length === 0 || !standing.landed || standing.parts.price.score === null) return null;
  const { currency } = standing.landed;
  const scored = alternatives.flatMap((one) => {
    const landed = one.landed ? (convert(one.landed, currency, bench.fx, 'halfUp')?.money ?? null) : null;
    if (!landed) return [];
    const { id, name, kind } = one;
    return [{ id, name, kind, landed, score: scoreAt(landed.minor, bench) }];
  });
  scored.sort((a, b) => a.landed.minor - b.landed.minor || (a.id < b.id ? -1 : 1));
  const [cheapest] = scored;
  if (cheapest && cheapest.score >= COMPETITIVE - TINY) return cheapest;
  remarks.push(
    cheapest
      ? { code: 'market-move-no-alternative', params: told(cheapest.name, cheapest.landed, currency) }
      : { code: 'market-move-alternatives-unknown' },
  );
  return null;
}

const told = (name: string, landed: Money, currency: Currency) => ({
  name,
  amount: toDecimal(landed),
  currency,
});

/** The whole score at another landed price. */
function scoreAt(minor: number, { product, standing, field }: Bench): number {
  const { parts, shares, score } = standing;
  const local = product.localPrice?.minor ?? 0;
  const there =
    parts.price.basis === 'local-price' ? localPriceScore(minor, local) : priceScore(minor, field.prices);
  return (score ?? 0) + shares.price * (there - (parts.price.score ?? 0));
}
