export { type BasePrice, basePrice, type HomeLine } from './base-price';
export { type ChecklistInput, type ChecklistItem, checklist, type Requirement } from './checklist';
export { checkExchangeCost, exchangeCost, exchangeMargin } from './exchange-cost';
export { type FitInput, type FitPart, type FitScore, fitScore } from './fit';
export {
  DEFAULT_FOLLOW_UPS,
  type FollowUp,
  followUps,
  type GoodHours,
  goodHours,
  localTime,
} from './follow-up';
export { PAYMENT_TERMS } from './funding';
export { INCOTERMS, type Incoterm, isIncoterm, isSeaTerm, placeOf, SEA_TERMS } from './incoterms';
export { cfrFromCif, cifFromCfr, INSURED_PLUS, insuredAmount, premiumShare } from './insurance';
export { type Ladder, type LadderBreak, type LadderStep, ladder } from './ladder';
export { type QuoteContext, type QuoteState, quote, quoteTerm, type TermQuote, unitPrice } from './quote';
export {
  canChange,
  DEFAULT_QUOTA,
  LOST_REASONS,
  moveQuote,
  QUOTE_STATES,
  type QuoteRecord,
  type QuoteStatus,
  quotaUsed,
} from './quote-status';
export { QUOTE_REMARKS } from './remark-codes';
export * from './request';
export type { RiskPoint } from './risk';
export { type QuoteSnapshot, takeSnapshot } from './snapshot';
export type { QuoteLine } from './term-lines';
