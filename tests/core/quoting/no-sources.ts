import type { InputSources } from '../../../lib/core/quoting/inputs';

/** What a quotation is filled from where nothing is known but the rate of purchase VAT and the currency. */
export const NO_SOURCES: InputSources = {
  reading: null,
  defaults: {},
  product: null,
  targetMargin: null,
  purchaseVat: '13',
  currency: 'USD',
  tableRate: null,
  destination: null,
};
