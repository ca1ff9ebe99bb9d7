import { convert } from '../../lib/core/fx';
import { fromDecimal, type Money, money } from '../../lib/core/money';
import {
  type Cost,
  type CostBasis,
  checkExchangeCost,
  exchangeCost,
  ladder,
  type Profit,
  type QuoteFreight,
  type QuoteRequest,
  quote,
} from '../../lib/core/quote';
import { countedCost } from '../../lib/core/quoting';
import { shippedFx } from '../../lib/data';
import { shippedDuty } from '../../lib/data/shipped-duty';
import { InputError } from './input-error';
import { parseInput, parseJson } from './parse-input';
import { presentLadder, presentTerm, told } from './quote-present';
import { type QuoteInput, quoteRequestSchema } from './quote-request-schema';

type GivenCost = NonNullable<NonNullable<QuoteInput['goods']>['unit']>;

/**
 * `caravel quote`: a request as JSON text -> every Incoterm side by side, the ladder, and what is wrong. Throws InputError
 * that names the field. `today` is used where the request has no date.
 */
export function quoteAnswer(text: string, today: string) {
  const input = parseInput(quoteRequestSchema, parseJson(text, 'input'));
  const asOf = input.asOf ?? today;
  const context = { tables: { ...shippedDuty, fx: shippedFx }, asOf };
  const priced = input.goods !== undefined || input.known !== undefined;
  if (!priced && !input.check) throw new InputError('goods', 'must be given, or a known price, or a check');
  const request = priced ? requestOf(input) : null;
  const terms = request ? quote(request, context) : [];
  return {
    asOf,
    ...(request && { buyingRate: request.buyingRate }),
    terms: terms.map(presentTerm),
    ...(request &&
      input.ladder && {
        ladder: presentLadder(
          ladder(breaksOf(input, input.ladder.breaks), input.ladder.term, request, context),
        ),
      }),
    ...(input.check && { check: checked(input.check) }),
  };
}

function checked({ totalCost, netIncome, stated }: NonNullable<QuoteInput['check']>) {
  const [total, income] = [read(totalCost, 'check.totalCost'), read(netIncome, 'check.netIncome')];
  const wrong = stated === undefined ? null : checkExchangeCost(total, income, stated);
  return {
    exchangeCost: exchangeCost(total, income),
    consistent: stated === undefined ? null : wrong === null,
    remark: wrong && told(wrong),
  };
}

function read({ amount, currency }: { amount: string; currency: string }, field: string): Money {
  try {
    return fromDecimal(amount, currency);
  } catch {
    throw new InputError(field, `too many decimals for ${currency}`);
  }
}

/** A cost as given; in the home currency where it names none, for the order where it names no basis. */
function costOf(
  given: GivenCost | null | undefined,
  { home }: QuoteInput,
  field: string,
  per: CostBasis = 'order',
): Cost {
  if (given === null || given === undefined) return { amount: null, origin: 'missing' };
  const { amount, currency = home, per: basis = per } = typeof given === 'string' ? { amount: given } : given;
  // Refuses more decimals than a sum can have; a price a piece may have them.
  if (basis === 'order') return { amount: read({ amount, currency }, field), origin: 'yours' };
  return countedCost(`${amount} ${currency}/${basis}`, 'yours', null);
}

/** A cost at home in the home currency. */
function homeCost(
  given: GivenCost | null | undefined,
  input: QuoteInput,
  field: string,
  per: CostBasis = 'order',
): Cost {
  const cost = costOf(given, input, field, per);
  if (cost.amount && cost.amount.currency !== input.home)
    throw new InputError(`${field}.currency`, `must be ${input.home}`);
  return cost;
}

function requestOf(input: QuoteInput): QuoteRequest {
  const { home, currency, quantity, goods, payment, importing, known } = input;
  const { vatPercent, rebatePercent } = goods ?? {};
  const fixed =
    payment.bankFixed === undefined ? null : homeCost(payment.bankFixed, input, 'payment.bankFixed').amount;
  const costs = Object.fromEntries(
    Object.entries(input.costs).map(([name, cost]) => [name, homeCost(cost, input, `costs.${name}`)]),
  );
  return {
    home,
    currency,
    buyingRate: rateOf(input),
    quantity,
    goods: {
      unit: unitOf(input),
      ...(goods?.tiers && {
        tiers: goods.tiers.map(({ from, unit }, at) => ({
          from,
          unit: homeCost(unit, input, `goods.tiers[${at}].unit`, 'piece'),
        })),
      }),
      ...(vatPercent !== undefined && { vatPercent }),
      ...(rebatePercent !== undefined && { rebatePercent }),
    },
    costs,
    ...(input.commissionPercent !== undefined && { commissionPercent: input.commissionPercent }),
    ...(input.commissionOn !== undefined && { commissionOn: input.commissionOn }),
    payment: {
      shares: payment.shares,
      yearlyPercent: payment.yearlyPercent,
      bankPercent: payment.bankPercent,
      ...(fixed && { bankFixed: fixed }),
    },
    profit: profitOf(input),
    freight: input.freight ? freightOf(input.freight, input) : null,
    insurance: {
      ratePercent: input.insurance.ratePercent,
      ...(input.insurance.plusPercent !== undefined && { plusPercent: input.insurance.plusPercent }),
    },
    ...(input.delivery !== undefined && { delivery: costOf(input.delivery, input, 'delivery') }),
    ...(input.unloading !== undefined && { unloading: costOf(input.unloading, input, 'unloading') }),
    ...(importing && { importing: importingOf(importing, input) }),
    places: input.places as QuoteRequest['places'],
    ...(input.pricePer !== undefined && { pricePer: input.pricePer }),
    ...(input.swingPercent !== undefined && { swingPercent: input.swingPercent }),
    ...(known && { known: { term: known.term, price: read(known.price, 'known.price') } }),
  };
}

/** Freight as a sum, or by weight or measure. */
function freightOf(given: NonNullable<QuoteInput['freight']>, input: QuoteInput): QuoteFreight {
  const { mode, cost, rate, cbm, kg, carton } = given;
  if (!rate) return { mode, cost: costOf(cost, input, 'freight.cost') };
  if (!carton && (cbm === undefined || kg === undefined))
    throw new InputError('freight', 'a rate needs cbm and kg, or a carton');
  const { perCbm, currency, kgPerCbm, minCbm, fixed } = rate;
  const [length = 0, width = 0, height = 0] = carton?.mm ?? [];
  return {
    mode,
    rate: {
      type: 'per-cbm',
      currency,
      rate: perCbm,
      kgPerCbm,
      minCbm,
      ...(fixed !== undefined && { fixed }),
    },
    shipment: carton
      ? {
          perCarton: carton.pieces,
          mm3: Math.round(length * width * height),
          grams: Math.round(carton.kg * 1000),
        }
      : {
          perCarton: null,
          mm3: Math.round((cbm ?? 0) * 1_000_000_000),
          grams: Math.round((kg ?? 0) * 1000),
        },
  };
}

/** A piece to all its decimals; of a total that the quantity does not divide, the total for so many pieces. */
function unitOf(input: QuoteInput): Cost {
  const { goods, quantity } = input;
  if (goods?.total === undefined || goods.total === null)
    return homeCost(goods?.unit, input, 'goods.unit', 'piece');
  return { ...homeCost(goods.total, input, 'goods.total'), per: 'piece', of: Math.max(1, quantity) };
}

function profitOf({ profit, home }: QuoteInput): Profit | null {
  if (!profit) return null;
  if ('amount' in profit)
    return { as: 'amount', amount: read({ amount: profit.amount, currency: home }, 'profit.amount') };
  return 'marginPercent' in profit
    ? { as: 'margin', percent: profit.marginPercent }
    : { as: 'markup', percent: profit.markupPercent };
}

/** The seller's bank's rate, else that of the shipped table, which is told as assumed. */
function rateOf({ buyingRate, home, currency }: QuoteInput): QuoteRequest['buyingRate'] {
  if (buyingRate) return { rate: buyingRate, origin: 'yours', date: null };
  if (buyingRate === null || home === currency) return { rate: null, origin: 'missing', date: null };
  const found = convert(money(1, currency), home, shippedFx, 'halfUp');
  return found?.date
    ? { rate: found.rate, origin: 'table', date: found.date }
    : { rate: null, origin: 'missing', date: null };
}

function importingOf(
  given: NonNullable<QuoteInput['importing']>,
  input: QuoteInput,
): NonNullable<QuoteRequest['importing']> {
  const { amount, country, channel, hs, dutyPercent, taxPercent, grams } = given;
  if (amount !== undefined) return costOf(amount, input, 'importing.amount');
  if (country === undefined) throw new InputError('importing.country', 'must be given, or an amount');
  return {
    destination: country,
    channel,
    items: [{ value: null, quantity: Math.max(1, input.quantity), ...(hs && { hs }) }],
    ...(input.freight?.mode === 'sea' && { mode: 'sea' as const }),
    ...(dutyPercent !== undefined && { duty: dutyPercent }),
    ...(taxPercent !== undefined && { overrides: { taxPercent } }),
    ...(grams !== undefined && { grams }),
  };
}

function breaksOf(input: QuoteInput, breaks: NonNullable<QuoteInput['ladder']>['breaks']) {
  return breaks.map(({ unitCost, price, ...rest }, index) => ({
    ...rest,
    ...(price !== undefined && { price }),
    ...(unitCost !== undefined && {
      unitCost: homeCost(unitCost, input, `ladder.breaks[${index}].unitCost`, 'piece'),
    }),
  }));
}
