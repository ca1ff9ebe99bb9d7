import type { CountryCode, Remark } from '../origin';
import { cutOf, drawScores } from './draws';
import type { MarketFacts, MarketTable } from './facts';
import { INDICATOR_IDS, type Indicator, indicatorsOf, measure, PARTS, type PartId } from './indicators';
import { type Correction, correctionProblem, type MarketInputs, marketInputs } from './inputs';
import { quantile } from './rank';
import { WEIGHT_PRESETS, type Weights, weightShares } from './weights';

/** Why a market has no score. `home`: China itself; `small`: under 300,000 people. */
export type UnscoredReason = 'home' | 'small' | 'population-unknown' | 'part-missing';
export type Segment = 'high' | 'borderline' | 'low';
/** Of markets that are high or borderline: whether most people buy online already. */
export type Subtype = 'mature' | 'emerging';

export interface PartScore {
  /** 0-100, mean of the indicators known; null: none is. */
  score: number | null;
  known: number;
  of: number;
}

export interface MarketPotential {
  country: CountryCode;
  /** 0-100; null with `unscored`. */
  score: number | null;
  unscored: UnscoredReason | null;
  parts: Record<PartId, PartScore>;
  indicators: Indicator[];
  inputs: MarketInputs;
  /** Indicators the score rests on, of eight. */
  known: number;
  /** 1 is the highest score; null without one. */
  rank: number | null;
  /** The plain measure to compare with: log10 of the gross domestic product in US dollars, and its rank. */
  baseline: number | null;
  baselineRank: number | null;
  /** Score between these in nine of ten draws of the weights; null without a score. */
  range: { from: number; to: number } | null;
  /** Share of the draws in which the market is on or above the cut. */
  probabilityAboveCut: number | null;
  segment: Segment | null;
  subtype: Subtype | null;
}

export interface Potentials {
  weights: Weights;
  /** Score of the last of the fewest markets, best first, that hold `SHARE_ABOVE_CUT` of the online purse. */
  cut: number;
  cutCountry: CountryCode;
  scored: number;
  draws: number;
  seed: number;
  /** Corrections that were not applied. */
  warnings: Remark[];
  markets: MarketPotential[];
}

export interface PotentialOptions {
  weights?: Weights;
  corrections?: readonly Correction[];
  /** Weight draws behind the probabilities. Default 1000. */
  draws?: number;
  seed?: number;
}

const HOME: CountryCode = 'CN';
const LEAST_PEOPLE = 300_000;
const CLIP = 0.02;
const MATURE = 70;
const SURE = 0.9;

type Draft = Omit<
  MarketPotential,
  'rank' | 'baselineRank' | 'range' | 'probabilityAboveCut' | 'segment' | 'subtype'
>;

/**
 * Scores every market of the table. Depends on nothing but its arguments, so it can be kept until weights or
 * corrections change. Throws RangeError for weights that `weightsProblem` refuses and for a table without one market to
 * score. Method: docs/market-method.md.
 */
export function marketPotentials(table: MarketTable, options: PotentialOptions = {}): Potentials {
  const { weights = WEIGHT_PRESETS.balanced, corrections = [], draws = 1000, seed = 20_240_229 } = options;
  const shares = weightShares(weights);
  const warnings = corrections.map(correctionProblem).filter((problem) => problem !== null);
  const usable = corrections.filter((correction) => correctionProblem(correction) === null);
  const drafts = table.markets.map((facts) => draftOf(facts, usable));
  const scored = drafts.filter(({ unscored }) => unscored === null);
  place(drafts, scored);
  const parts = scored.map((draft) => PARTS.map((part) => draft.parts[part].score ?? 0));
  const purses = scored.map(
    ({ indicators }) => indicators.find(({ id }) => id === 'onlinePurse')?.value ?? 0,
  );
  for (const [index, draft] of scored.entries()) {
    draft.score = shares.reduce((sum, share, part) => sum + share * (parts[index]?.[part] ?? 0), 0);
  }
  const cut = cutOf(
    scored.map(({ score }) => score ?? 0),
    purses,
  );
  const last = scored[cut.index];
  if (!last) throw new RangeError('no market can be scored');
  const drawn = drawScores(parts, purses, shares, { draws, seed });
  const position = new Map(scored.map(({ country }, index) => [country, index]));
  const ranks = rankOf(scored, ({ score }) => score);
  const baselineRanks = rankOf(scored, ({ baseline }) => baseline);
  const markets = drafts.map((draft): MarketPotential => {
    const at = position.get(draft.country);
    const more = {
      ...draft,
      rank: ranks.get(draft.country) ?? null,
      baselineRank: baselineRanks.get(draft.country) ?? null,
    };
    const result = at === undefined ? undefined : drawn[at];
    if (!result) return { ...more, range: null, probabilityAboveCut: null, segment: null, subtype: null };
    const { from, to, above } = result;
    const segment = above > SURE ? 'high' : above >= 1 - SURE ? 'borderline' : 'low';
    const mature = (draft.parts.willingness.score ?? 0) >= MATURE;
    const subtype = segment === 'low' ? null : mature ? 'mature' : 'emerging';
    return { ...more, range: { from, to }, probabilityAboveCut: above, segment, subtype };
  });
  const told = { weights, cut: cut.score, cutCountry: last.country, scored: scored.length, draws, seed };
  return { ...told, warnings, markets };
}

function draftOf(facts: MarketFacts, corrections: readonly Correction[]): Draft {
  const inputs = marketInputs(facts, corrections);
  const indicators = indicatorsOf(inputs);
  const parts = Object.fromEntries(
    PARTS.map((part) => {
      const ours = indicators.filter((indicator) => indicator.part === part);
      const known = ours.filter((indicator) => measure(indicator) !== null).length;
      return [part, { score: null, known, of: ours.length }];
    }),
  ) as Record<PartId, PartScore>;
  const people = inputs.population.value;
  const unscored: UnscoredReason | null =
    facts.country === HOME
      ? 'home'
      : people === null
        ? 'population-unknown'
        : people < LEAST_PEOPLE
          ? 'small'
          : PARTS.some((part) => parts[part].known === 0)
            ? 'part-missing'
            : null;
  const known = PARTS.reduce((sum, part) => sum + parts[part].known, 0);
  const gdp = facts.gdpUsd?.[0] ?? null;
  const baseline = gdp === null ? null : Math.log10(gdp);
  return { country: facts.country, score: null, unscored, parts, indicators, inputs, known, baseline };
}

/** Places every indicator among those of the scored markets, and gives parts their score. */
function place(drafts: readonly Draft[], scored: readonly Draft[]): void {
  const bounds = new Map(
    INDICATOR_IDS.map((id, index) => {
      const values = scored
        .map(({ indicators }) => indicators[index])
        .map((indicator) => (indicator ? measure(indicator) : null))
        .filter((value) => value !== null);
      return [id, [quantile(values, CLIP), quantile(values, 1 - CLIP)] as const];
    }),
  );
  for (const { indicators, parts } of drafts) {
    for (const indicator of indicators) {
      const value = measure(indicator);
      const [low, high] = bounds.get(indicator.id) ?? [null, null];
      if (value === null || low === null || high === null || high <= low) continue;
      indicator.position = Math.min(1, Math.max(0, (value - low) / (high - low)));
    }
    for (const part of PARTS) {
      const positions = indicators
        .filter((one) => one.part === part)
        .map(({ position }) => position)
        .filter((one) => one !== null);
      if (positions.length === 0) continue;
      parts[part].score = (100 * positions.reduce((sum, one) => sum + one, 0)) / positions.length;
    }
  }
}

function rankOf(scored: readonly Draft[], by: (draft: Draft) => number | null): Map<CountryCode, number> {
  const known = scored.filter((draft) => by(draft) !== null);
  known.sort((a, b) => (by(b) ?? 0) - (by(a) ?? 0));
  return new Map(known.map(({ country }, index) => [country, index + 1]));
}
