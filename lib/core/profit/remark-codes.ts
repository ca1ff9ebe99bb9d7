/** Remarks of profit and fees, with the names of their parameters. */
export const PROFIT_REMARKS = {
  // What the profit needs to know.
  'profit-price': [],
  'profit-tax': [],
  'profit-goods': [],
  'profit-freight': [],
  'profit-import': [],
  'profit-referral': [],
  'profit-platform': [],
  'profit-fulfilment': [],
  'profit-storage': [],
  'profit-payment': [],
  'profit-ads': [],
  'profit-fx-spread': [],
  'profit-returns': [],
  'profit-return-freight': [],
  'profit-write-off': [],
  'profit-export-rebate': [],

  // Why there is no price to ask.
  'profit-price-never': [],
  'profit-price-unknown': [],
  'profit-price-too-flat': [],

  // Why a fee is not known.
  'fee-category': ['category'],
  'fee-platform': ['platform'],
  'fba-parcel': [],
  'fba-site': ['platform'],
  'fba-too-large': [],
  'fba-no-rate': [],

  // What to be careful about.
  'fee-demo': ['fee', 'source'],
  'fee-not-yet': ['fee', 'from'],
  'fee-ended': ['fee', 'until'],
  'fee-disputed': ['fee', 'amount', 'other'],
  'fee-low-price': [],

  // What was assumed of the sale.
  'sale-cost-is-value': [],
  'sale-value-is-price': [],
  'sale-value-is-cost': [],
  'sale-tax-on-value': [],
  'sale-freight-service': ['service'],
  'sale-seller-pays-duty': [],
  'sale-buyer-pays-duty': [],
  'sale-import-tax-back': [],
  'sale-alone': [],
  'sale-target': ['percent'],
  'sale-platform-fees': ['platform', 'name'],
} as const satisfies Record<string, readonly string[]>;
