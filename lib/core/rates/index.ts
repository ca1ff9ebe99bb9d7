export * from './card';
export * from './quote';
