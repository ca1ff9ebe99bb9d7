export * from './dimensions';
export * from './number';
export * from './price';
export * from './typed-decimal';
export * from './weight';
