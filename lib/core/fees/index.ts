export * from './fba-fee';
export * from './price-term';
export * from './referral-fee';
export * from './size-tier';
export * from './storage-fee';
export * from './tables';
