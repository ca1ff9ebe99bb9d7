export * from './compare-warehouse';
export type * from './warehouse-input';
