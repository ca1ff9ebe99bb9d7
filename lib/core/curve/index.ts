export * from './curve-option';
export * from './freight-cost';
export * from './freight-rate';
export * from './quantity-curve';
