export { type ChecklistInput, checklist } from './checklist';
export { COST_BASES, type Cost, type CostBasis } from './cost-basis';
export { hoursUntilEndOf } from './days';
export { checkExchangeCost, exchangeCost, exchangeMargin } from './exchange-cost';
export { type FitInput, fitScore } from './fit';
export { followUps, goodHours, localTime } from './follow-up';
export { INCOTERMS, type Incoterm, isIncoterm, placeOf } from './incoterms';
export { cfrFromCif, cifFromCfr } from './insurance';
export { type Ladder, ladder, withCents } from './ladder';
export {
  hasDeposit,
  PAYMENT_TERMS,
  type PaymentPart,
  paymentParts,
  paymentTerm,
} from './payment-terms';
export { priceCurve, proposeBreaks } from './propose-breaks';
export { type QuoteContext, quote, quoteTerm, type TermQuote, unitPrice } from './quote';
export { canChange, moveQuote, type QuoteRecord, quotaUsed } from './quote-status';
export { QUOTE_REMARKS } from './remark-codes';
export * from './request';
export { takeSnapshot } from './snapshot';
export { profitAt } from './target-price';
export type { QuoteLine } from './term-lines';
