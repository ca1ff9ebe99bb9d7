import type { FxRate } from '../fx';
import type { CountryCode, Remark } from '../origin';
import { adviceOf } from './advice';
import {
  type Competitiveness,
  type CompetitiveWeights,
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
import type { TitleGrams } from './title-grams';

/** One product in one market. */
export interface Assessment {
  country: CountryCode;
  quadrant: Quadrant | null;
  competitiveness: Competitiveness;
  moves: Moves | null;
  modifiers: Modifier[];
  advice: Remark[];
}

export interface AssessInput {
  facts: MarketFacts;
  /** From `marketPotentials`. */
  potential: MarketPotential;
  product: MarketProduct;
  /** From `prepareRivals`; of no listings where none are known. */
  rivals: Rivals;
  alternatives?: readonly Alternative[];
}

export interface AssessContext extends ModifierContext {
  fx: readonly FxRate[];
  weights?: CompetitiveWeights;
  /** The product's title, made once with `titleGrams` where it meets many markets. */
  grams?: TitleGrams;
}

/** The hint for one product in one market: quadrant, why, what would change it, and what to know beside it. */
export function assessMarket(input: AssessInput, context: AssessContext): Assessment {
  const { facts, potential, product, rivals, alternatives } = input;
  const standing = competitiveness(facts.country, product, rivals, context);
  const quadrant = quadrantOf(potential.segment, standing.score);
  const moves = movesOf(product, standing, rivals, { fx: context.fx, ...(alternatives && { alternatives }) });
  const modifiers = modifiersOf(facts, context);
  const barrier = reviewBarrier(rivals.comparables)?.reviews ?? null;
  const advice = adviceOf({
    facts,
    potential,
    product,
    standing,
    quadrant,
    moves,
    modifiers,
    reviewBarrier: barrier,
  });
  return { country: facts.country, quadrant, competitiveness: standing, moves, modifiers, advice };
}
