/**
 * Every remark the rating engine, the shipped cards and the exchange-rate feed can make, with the names of
 * its parameters. The locales must have a sentence for each; a test compares them with this table.
 * Weights are grams, lengths millimetres, amounts decimal strings.
 */
export const REMARKS = {
  // Why a service cannot take the parcel.
  'no-country': ['country'],
  'not-served': [],
  'not-sent': [],
  'closed-unstated': [],
  'limit-zero': [],
  'card-not-yet': ['from'],
  'card-expired': [],
  'card-ended': ['until'],
  'other-origin': ['originCountry'],
  'goods-refused': ['goods'],
  'goods-only': ['goods'],
  'weight-missing': [],
  'weight-absurd': ['limitGrams'],
  'too-heavy': ['overGrams', 'limitGrams'],
  'below-minimum': ['grams', 'minimumGrams'],
  'band-gap': ['grams', 'fromGrams', 'toGrams'],
  'no-price': [],
  'side-too-long': ['overMm', 'limitMm'],
  'sum-too-long': ['overMm', 'limitMm'],
  'girth-too-long': ['overMm', 'limitMm'],

  // What to be careful about although the service is offered.
  'size-unknown': [],
  'volume-unknown': ['divisor'],
  'volume-unstated': [],
  bulky: ['volumetricGrams', 'divisor'],
  'goods-unstated': ['goods'],
  'weight-limit-unstated': ['usualGrams'],
  'near-air-price': [],
  'choose-air': [],
  'size-by-account': [],
  'girth-limit-unstated': [],
  'girth-surcharge': ['fromMm', 'toMm', 'fee', 'currency'],
  'discount-excluded': [],
  'step-unstated': [],

  // What was assumed for the whole estimate.
  'one-parcel': ['pieces'],
  stacked: ['pieces'],
  'divisor-yours': ['divisor'],

  // What is missing for the whole estimate.
  weight: [],
  size: [],
  'size-several-items': [],

  // What is wrong with a rate card; `path` points at the place.
  'card-date-order': ['path', 'from', 'until'],
  'card-bad-date': ['path', 'value'],
  'card-bad-country': ['path', 'country'],
  'card-bad-currency': ['path', 'currency'],
  'card-bad-amount': ['path', 'value'],
  'card-duplicate-id': ['path', 'id'],
  'card-country-twice': ['path', 'country', 'zone'],
  'card-unknown-zone': ['path', 'zone'],
  'card-zone-no-bands': ['path', 'zone'],
  'card-band-empty': ['path', 'zone'],
  'card-band-overlap': ['path', 'zone', 'other', 'grams'],
  'card-band-gap': ['path', 'zone', 'fromGrams', 'toGrams'],

  // Why an exchange-rate feed was not taken.
  'feed-unreadable': [],
  'feed-no-date': [],
  'feed-bad-rate': ['currency', 'value'],
  'feed-no-dollar': [],
  'feed-too-few': ['count', 'minimum'],
} as const satisfies Record<string, readonly string[]>;

export type RemarkCode = keyof typeof REMARKS;

/** The codes in the order above. */
export const REMARK_CODES = Object.keys(REMARKS) as readonly RemarkCode[];
