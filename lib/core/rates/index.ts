export * from './card';
export * from './check-card';
export * from './compile';
export * from './estimate';
export * from './quote';
export { REMARK_CODES, REMARKS, type RemarkCode } from './remark-codes';
