import type { CountryCode, Remark } from '../origin';
import { adviceOf } from './advice';
import {
  type Competitiveness,
  type CompetitiveOptions,
  competitiveness,
  type MarketProduct,
} from './competitiveness';
import type { MarketFacts } from './facts';
import { type Modifier, type ModifierContext, modifiersOf } from './modifiers';
import { type Alternative, type Moves, movesOf } from './moves';
import type { MarketPotential } from './potential';
import { type Quadrant, quadrantOf } from './quadrant';
import { reviewBarrier } from './review-barrier';
import type { Rivals } from './rivals';

/** Everything about one market that does not depend on the product. */
export interface PreparedMarket {
  facts: MarketFacts;
  /** From `marketPotentials`. */
  potential: MarketPotential;
  /** From `prepareRivals`; of no listings where none are known. */
  rivals: Rivals;
  modifiers: readonly Modifier[];
  /** Median reviews of the upper listings; null: unknown. */
  reviewBarrier: number | null;
}

/** Prepares a market once for many products. */
export function prepareMarket(
  market: Pick<PreparedMarket, 'facts' | 'potential' | 'rivals'>,
  context: ModifierContext,
): PreparedMarket {
  const barrier = reviewBarrier(market.rivals.comparables)?.reviews ?? null;
  return { ...market, modifiers: modifiersOf(market.facts, context), reviewBarrier: barrier };
}

/** One product in one market. */
export interface Assessment {
  country: CountryCode;
  quadrant: Quadrant | null;
  competitiveness: Competitiveness;
  moves: Moves | null;
  modifiers: readonly Modifier[];
  advice: Remark[];
}

export interface AssessOptions extends CompetitiveOptions {
  /** Other ways to get the goods to this market. */
  alternatives?: readonly Alternative[];
}

/** The hint for one product in one market: quadrant, why, what would change it, and what to know beside it. */
export function assessMarket(
  market: PreparedMarket,
  product: MarketProduct,
  options: AssessOptions,
): Assessment {
  const { facts, potential, rivals, modifiers } = market;
  const standing = competitiveness(facts.country, product, rivals, options);
  const quadrant = quadrantOf(potential.segment, standing.score);
  const moves = movesOf(product, standing, rivals, options);
  const advice = adviceOf({ ...market, product, standing, quadrant, moves });
  return { country: facts.country, quadrant, competitiveness: standing, moves, modifiers, advice };
}
