export {
  type Assessment,
  type AssessOptions,
  assessMarket,
  type PreparedMarket,
  prepareMarket,
} from './assess';
export { type Comparable, FEWEST_COMPARABLES, mergeSnapshots, type Snapshot } from './comparable';
export type {
  Competitiveness,
  CompetitivePart,
  CompetitiveWeights,
  MarketProduct,
  PartBasis,
  PartResult,
} from './competitiveness';
export { COMPETITIVE, COMPETITIVE_PARTS, competitiveness, EQUAL_WEIGHTS } from './competitiveness';
export type { Bloc, Figure, FigureId, MarketFacts, MarketTable, TradeAgreement } from './facts';
export { BLOCS, FIGURES } from './facts';
export type { Bin, Histogram } from './histogram';
export type { Indicator, IndicatorId, PartId } from './indicators';
export { INDICATOR_IDS, INDICATORS, PARTS } from './indicators';
export type { Correction, InputId, MarketInput, MarketInputs } from './inputs';
export { correctionProblem, INPUT_IDS, INPUTS } from './inputs';
export type { Modifier, ModifierContext, ModifierId } from './modifiers';
export { modifiersOf } from './modifiers';
export type { Alternative, Moves } from './moves';
export * from './potential';
export { type ProductText, productText } from './product-text';
export { type Quadrant, quadrantOf } from './quadrant';
export { spearman } from './rank';
export { type ComparablesRead, readComparables } from './read-comparables';
export { prepareRivals, type Rivals } from './rivals';
export type { Sameness } from './sameness';
export { type SearchStatistics, searchStatistics } from './search-statistics';
export { WEIGHT_PRESETS, type Weights, weightsProblem } from './weights';
