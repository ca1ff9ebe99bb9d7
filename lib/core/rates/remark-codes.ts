import { CURVE_REMARKS } from '../curve/remark-codes';
import { LANDED_REMARKS } from '../landed/remark-codes';
import { PACKING_REMARKS } from '../packing/remark-codes';
import { PROFIT_REMARKS } from '../profit/remark-codes';
import { WAREHOUSE_REMARKS } from '../warehouse/remark-codes';

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
  'platform-only': ['platform'],
  'warehouse-only': [],
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
  'two-sides-too-long': ['overMm', 'limitMm'],
  'roll-too-long': ['overMm', 'limitMm'],
  'side-too-short': ['underMm', 'limitMm'],
  'second-side-too-short': ['underMm', 'limitMm'],
  'sum-too-short': ['underMm', 'limitMm'],
  'roll-too-short': ['underMm', 'limitMm'],
  'box-too-big': ['overMm', 'lengthMm', 'widthMm', 'heightMm'],
  'rolls-only': [],
  'no-postcode': ['postcode'],
  'postcode-needed': [],
  'size-needed': [],
  'value-over': ['value', 'limit', 'currency'],
  'value-under': ['value', 'limit', 'currency'],

  // What to be careful about although the service is offered.
  'several-parcels': ['parcels'],
  'packed-otherwise': ['lengthMm', 'widthMm', 'heightMm'],
  'size-unknown': [],
  'measure-unknown': [],
  'postcode-unknown': [],
  'value-unknown': ['limit', 'currency'],
  'value-unchecked': ['limit', 'currency'],
  'surcharge-size': ['name', 'nameZh'],
  'surcharge-postcode': ['name', 'nameZh'],
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
  'ozon-only': [],
  'working-days': [],
  'band-reading': [],
  'girth-usual': ['fromMm', 'toMm'],
  'named-cities': [],
  'goods-class': [],

  // What a carrier publishes about a charge or its weighing that a rule of a card cannot say.
  'rule-addresses': [],
  'rule-on-order': [],
  'rule-packaging': [],
  'rule-residential': [],
  'rule-region': [],
  'rule-goods': [],
  'rule-minimum': ['minimum', 'currency'],
  'rule-declared-value': ['from', 'currency'],
  'rule-value-step': ['fee', 'feeCurrency', 'step', 'currency'],
  'rule-value-formula': ['from', 'currency', 'formula'],
  'rule-tax-percent': ['percent', 'minimum', 'currency'],
  'rule-monthly': [],
  'rule-oversize-weight': ['overGrams', 'sideMm', 'girthMm', 'minGrams'],
  'rule-heaviest-billed': ['grams'],
  'rule-girth-weight': ['girthMm', 'minGrams'],
  'rule-divisors-differ': ['sideMm', 'one', 'other'],
  'rule-free-excess': [],

  // What was assumed for the whole estimate.
  'one-parcel': ['pieces'],
  'fewest-parcels': ['pieces'],
  'each-parcel': ['pieces'],
  stacked: ['pieces'],
  'divisor-yours': ['divisor'],

  // What is missing for the whole estimate.
  weight: [],
  size: [],
  'size-several-items': [],
  postcode: [],
  value: [],

  // What is wrong with a rate card; `path` points at the place.
  'card-date-order': ['path', 'from', 'until'],
  'card-bad-date': ['path', 'value'],
  'card-bad-country': ['path', 'country'],
  'card-bad-currency': ['path', 'currency'],
  'card-bad-amount': ['path', 'value'],
  'card-duplicate-id': ['path', 'id'],
  'card-country-twice': ['path', 'country', 'zone'],
  'card-bad-postcode': ['path', 'value'],
  'card-postcode-overlap': ['path', 'value', 'zone', 'other'],
  'card-bad-divisor': ['path', 'value'],
  'card-bad-steps': ['path'],
  'card-bad-range': ['path', 'from', 'to'],
  'card-no-rate': ['path'],
  'card-percent-cycle': ['path', 'id'],
  'card-percent-order': ['path', 'id', 'other'],
  'card-unknown-surcharge': ['path', 'other'],
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

  ...PACKING_REMARKS,
  ...CURVE_REMARKS,
  ...WAREHOUSE_REMARKS,
  ...LANDED_REMARKS,
  ...PROFIT_REMARKS,
} as const satisfies Record<string, readonly string[]>;

export type RemarkCode = keyof typeof REMARKS;

/** The codes in the order above. */
export const REMARK_CODES = Object.keys(REMARKS) as readonly RemarkCode[];
