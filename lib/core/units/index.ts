export * from './dimensions';
export * from './number';
export * from './price';
export * from './weight';
