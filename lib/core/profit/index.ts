export { exportRebate } from './export-rebate';
export { findBreaks } from './find-breaks';
export { type ImportCost, importCost, isCharge } from './import-cost';
export { profit } from './profit';
export * from './request';
export { amazonSite, type OwnFees, platformCurrency, type SaleFees, saleFees } from './sale-fees';
