export { exportRebate } from './export-rebate';
export { findBreaks } from './find-breaks';
export { profit } from './profit';
export * from './request';
export { sale } from './sale';
export { amazonPlatform, amazonSite, type OwnFees, platformCurrency, saleFees } from './sale-fees';
export type { SaleRequest, SaleResult, SaleTables } from './sale-request';
