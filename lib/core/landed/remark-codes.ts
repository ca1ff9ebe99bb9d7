/** Every remark of a landed cost with its parameters; `rule` is the id of a rule among the result's `rules`. */
export const LANDED_REMARKS = {
  // What is missing.
  'landed-goods': [],
  'landed-freight': [],
  'landed-weight': [],
  'landed-duty-rate': ['country'],
  'landed-tax-rate': ['country'],
  'landed-item-values': [],
  'landed-no-rate': ['from', 'to'],
  'landed-not-yet': ['country', 'from'],

  // What was assumed.
  'landed-by-marketplace': [],
  'landed-by-seller': [],
  'landed-by-importer': [],
  'landed-b2b': [],
  'landed-duty-default': ['percent'],
  'landed-codes-unknown': ['kinds'],

  // What to be careful about.
  'landed-near-limit': ['value', 'limit', 'currency'],
  'landed-tax-doubtful': ['country', 'percent'],
  'landed-range': ['from', 'to', 'currency'],
  'landed-us-stack': [],
  'landed-us-sales-tax': [],
  'landed-ca-provinces': [],
  'landed-rule-unverified': ['rule'],
  'landed-rule-uncertain': ['rule'],
  'landed-rule-old': ['rule'],
  'landed-rule-low': ['rule'],
  'landed-rule-gap': ['rule'],
} as const satisfies Record<string, readonly string[]>;
