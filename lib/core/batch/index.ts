export * from './csv';
export * from './issue';
export * from './plan';
export * from './read-products';
export * from './result';
export * from './run-batch';
