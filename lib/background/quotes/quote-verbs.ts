export { proformaView } from './proforma';
export { editQuote } from './quote-edit';
export { stepQuote } from './quote-steps';
export { quoteView } from './quote-work';
