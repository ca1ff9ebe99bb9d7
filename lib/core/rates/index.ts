export * from './card';
export * from './check-card';
export * from './compile';
export * from './compile-price';
export * from './estimate';
export type { PostcodeRule } from './postcode';
export * from './quote';
export { REMARK_CODES, REMARKS, type RemarkCode } from './remark-codes';
export * from './surcharge-rule';
