export * from './build-card';
export * from './card-table';
export * from './diff-cards';
export { EMPTY } from './draft';
export { guessPlan, isUsable, planFor } from './guess-plan';
export { layoutKey } from './layout-key';
export * from './plan';
export * from './sheet';
