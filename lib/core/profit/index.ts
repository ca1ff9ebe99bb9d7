export { exportRebate } from './export-rebate';
export { findBreaks } from './find-breaks';
export { type ImportCost, importCost } from './import-cost';
export { profit } from './profit';
export * from './request';
export { type SaleRequest, type SaleResult, type SaleTables, sale } from './sale';
export { amazonSite, type OwnFees, platformCurrency, type SaleFees, saleFees } from './sale-fees';
