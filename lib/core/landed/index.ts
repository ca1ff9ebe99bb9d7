export * from './landed';
export { landedCost } from './landed-cost';
export type { LandedOverrides } from './overrides';
export * from './regime';
