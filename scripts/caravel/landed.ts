import { isCountry } from '../../lib/core/countries';
import type { FxRate } from '../../lib/core/fx';
import { fromDecimal, type Money, multiplyRatio, sum } from '../../lib/core/money';
import {
  amazonPlatform,
  amazonSite,
  type OwnFees,
  platformCurrency,
  type SaleRequest,
  type SaleTables,
  sale,
} from '../../lib/core/profit';
import { shippedFx } from '../../lib/data';
import { shippedFees } from '../../lib/data/fees';
import { shippedDuty } from '../../lib/data/shipped-duty';
import { digitsOf } from './estimate-request-schema';
import { InputError } from './input-error';
import { cheapestFreight, type FoundFreight } from './landed-freight';
import { presentSale } from './landed-present';
import { type LandedInput, landedRequestSchema } from './landed-request-schema';
import { parseInput, parseJson } from './parse-input';

const DEFAULT_TARGET = '20';
const GIVEN = { service: null, warnings: [], missing: [] };

/**
 * `caravel landed`: the request as JSON text -> landed cost, profit and prices to ask, as a value to print. Throws
 * InputError that names the field. `today` is used where the request has no date.
 */
export function landedAnswer(text: string, today: string) {
  const input = parseInput(landedRequestSchema, parseJson(text, 'input'));
  const asOf = input.asOf ?? today;
  const platform = platformOf(input);
  requireSense(input, platform);
  const fx = [...ownRates(input, asOf), ...shippedFx];
  const freight: FoundFreight = input.freight
    ? { ...GIVEN, money: read(input.freight, 'freight.amount') }
    : cheapestFreight(input, today, fx);
  const tables: SaleTables = { landed: { ...shippedDuty, fx }, fees: shippedFees };
  const request = saleRequest(input, platform, freight.money);
  const result = sale(request, tables, asOf);
  return presentSale(result, {
    freight,
    targetAssumed: input.targetMarginPercent === undefined,
    platformNamed: input.sale.platform ?? null,
    request,
  });
}

/** What a marketplace's bare name stands for among the fees of the tables. */
const BARE_NAMES: ReadonlyMap<string, string> = new Map([
  ['alibaba', 'alibaba-own-logistics'],
  ['ebay', 'ebay-us'],
  ['ozon', 'ozon-rfbs'],
]);

/** The platform's id; `amazon` means the site of the destination, `amazon-de` the fees of the euro sites. */
function platformOf({ sale: { platform }, destination }: LandedInput): string | null {
  if (platform === undefined) return null;
  const id = platform.toLowerCase();
  if (id === 'amazon') return amazonPlatform(destination.country);
  const site = amazonSite(id)?.toUpperCase();
  return site !== undefined && isCountry(site) ? amazonPlatform(site) : (BARE_NAMES.get(id) ?? id);
}

function requireSense(
  { sale: { currency, fulfilment }, fees, rebate }: LandedInput,
  platform: string | null,
): void {
  const theirs = platform === null ? null : platformCurrency(platform, shippedFees);
  if (theirs !== null && theirs !== currency)
    throw new InputError('sale.currency', `must be ${theirs} on ${platform}`);
  if (fulfilment === 'amazon' && amazonSite(platform) === null) {
    throw new InputError('sale.fulfilment', 'amazon needs a platform like amazon-us');
  }
  if (rebate && Number(rebate.rebatePercent) > Number(rebate.vatPercent)) {
    throw new InputError('rebate.rebatePercent', 'must not be above the VAT');
  }
  const payment = fees?.payment;
  if (typeof payment !== 'string') return;
  const known = shippedFees.sale.filter(({ kind }) => kind === 'payment');
  const found = known.find(({ id }) => id === payment);
  if (!found) throw new InputError('fees.payment', `must be one of ${known.map(({ id }) => id).join(', ')}`);
  if (found.currency !== currency)
    throw new InputError('sale.currency', `must be ${found.currency} for ${payment}`);
}

function read({ amount, currency }: { amount: string; currency: string }, field: string): Money {
  try {
    return fromDecimal(amount, currency);
  } catch {
    throw new InputError(field, `too many decimals for ${currency}`);
  }
}

function ownRates({ fx = {} }: LandedInput, date: string): FxRate[] {
  return Object.entries(fx).map(([quote, perUsd]) => {
    if (!/[1-9]/.test(perUsd)) throw new InputError(`fx.${quote}`, 'must be units for one US dollar');
    return { quote, perUsd, date, source: 'yours', origin: 'yours' };
  });
}

/** Sum of the items' amounts times quantity; null where one item has none. */
function total(input: LandedInput, amounts: readonly (Money | null)[], field: string): Money | null {
  const [first] = amounts;
  if (!first || amounts.includes(null)) return null;
  const known = amounts as readonly Money[];
  const other = known.findIndex(({ currency }) => currency !== first.currency);
  if (other >= 0)
    throw new InputError(`items[${other}].${field}.currency`, `must be ${first.currency} like the first`);
  return sum(
    known.map((amount, index) => multiplyRatio(amount, input.items[index]?.quantity ?? 1, 1, 'halfUp')),
    first.currency,
  );
}

function saleRequest(input: LandedInput, platform: string | null, freight: Money | null): SaleRequest {
  const { sale: sold, duty, rebate, thresholds, overrides, insurance, origin, items } = input;
  const { currency, channel } = sold;
  const values = items.map(({ value }, index) =>
    value ? read(value, `items[${index}].value.amount`) : null,
  );
  const costs = items.map(({ cost }, index) =>
    cost ? read(cost, `items[${index}].cost.amount`) : (values[index] ?? null),
  );
  const [only] = items.length === 1 ? items : [];
  const weights = items.map(({ grams, quantity }) => (grams === null ? null : grams * quantity));
  const own = (amount: string, field: string) => read({ amount, currency }, field);
  const least = thresholds?.profit;
  return {
    currency,
    price: sold.price === null ? null : positive(own(sold.price, 'sale.price')),
    ...(origin && { origin }),
    destination: input.destination.country,
    channel,
    ...(sold.collector && { collector: sold.collector }),
    platform,
    category: sold.category ?? null,
    fba: sold.fulfilment === 'amazon',
    sellerPaysDuty: sold.delivery === undefined ? channel !== 'b2b' : sold.delivery === 'DDP',
    cost: total(input, costs, 'cost'),
    value: total(input, values, 'value'),
    freight,
    ...(insurance && { insurance: read(insurance, 'insurance.amount') }),
    items: items.map(({ hs, quantity, duty: percent }, index) => ({
      quantity,
      value: values[index] ?? null,
      ...(hs && { hs: digitsOf(hs) }),
      ...(percent !== undefined && { duty: percent }),
    })),
    grams: weights.includes(null) ? null : weights.reduce<number>((all, grams) => all + (grams ?? 0), 0),
    piece: { grams: only?.grams ?? null, mm: only?.mm ?? null },
    ...(duty?.percent !== undefined && { duty: duty.percent }),
    ...(overrides && { overrides: overrides as NonNullable<SaleRequest['overrides']> }),
    ...feeFields(input, own),
    ...(rebate && { rebate: { ...rebate } }),
    ...(thresholds && {
      thresholds: {
        ...thresholds,
        ...(least !== undefined && { profit: own(least, 'thresholds.profit') }),
      } as NonNullable<SaleRequest['thresholds']>,
    }),
    targetMarginPercent: input.targetMarginPercent ?? DEFAULT_TARGET,
  };
}

function positive(price: Money): Money {
  if (price.minor < 1) throw new InputError('sale.price', 'must be more than nothing');
  return price;
}

type FeeFields = Pick<SaleRequest, 'storageDays' | 'fees' | 'adsPercent' | 'fxSpreadPercent' | 'returns'>;

/** The seller's fees. What is not given is unknown: ads, returns, and where they apply payment, storage and exchange. */
function feeFields(input: LandedInput, own: (amount: string, field: string) => Money): FeeFields {
  const { fees = {}, sale: sold, items } = input;
  const { platform, payment, fulfilment, storage, oldReferralPercent, other, returns } = fees;
  const owed =
    payment === undefined && (sold.channel !== 'marketplace' || sold.platform?.startsWith('paypal'));
  const foreign = items.some(({ cost, value }) => (cost ?? value)?.currency !== sold.currency);
  const paid = typeof payment === 'object' ? feeOf(payment) : payment;
  const all: OwnFees = {
    ...(platform && { platform: feeOf(platform) }),
    ...(paid !== undefined && { payment: paid }),
    ...(owed && { payment: null }),
    ...(fulfilment !== undefined && { fulfilment: own(fulfilment, 'fees.fulfilment') }),
    ...(storage !== undefined && { storage: own(storage, 'fees.storage') }),
    ...(oldReferralPercent !== undefined && { oldReferralPercent }),
    ...(other && {
      other: other.map(({ name, amount }, index) => ({
        code: name,
        amount: own(amount, `fees.other[${index}].amount`),
      })),
    }),
  };
  const money = (amount: { amount: string; currency: string } | undefined, field: string) =>
    amount ? read(amount, `fees.returns.${field}.amount`) : null;
  return {
    storageDays: fees.storageDays ?? null,
    fees: all,
    adsPercent: fees.adsPercent ?? null,
    ...((foreign || fees.fxSpreadPercent !== undefined) && { fxSpreadPercent: fees.fxSpreadPercent ?? null }),
    returns: returns
      ? {
          percent: returns.percent,
          freight: money(returns.freight, 'freight'),
          writeOff: money(returns.writeOff, 'writeOff'),
        }
      : null,
  };
}

function feeOf({ percent, fixed, minimum }: { percent: string; fixed?: string; minimum?: string }) {
  const band = { upTo: null, percent, apply: 'whole', ...(fixed !== undefined && { fixed }) } as const;
  return { bands: [band], ...(minimum !== undefined && { minimum }) };
}
