export * from './landed';
export { landedCost } from './landed-cost';
export type { ChargeOverride, LandedOverrides, LimitOverride } from './overrides';
export { addPercents, percentInside, percentOf } from './percent';
export * from './regime';
