export type { Bloc, Figure, FigureId, MarketFacts, MarketTable, TradeAgreement } from './facts';
export { BLOCS, FIGURES } from './facts';
export type { Indicator, IndicatorId, PartId } from './indicators';
export { INDICATORS, PARTS } from './indicators';
export type { Correction, InputId, MarketInput, MarketInputs } from './inputs';
export { correctionProblem, INPUT_IDS, INPUTS } from './inputs';
export * from './potential';
export { spearman } from './rank';
export { WEIGHT_PRESETS, type Weights, weightsProblem } from './weights';
