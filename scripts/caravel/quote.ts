import { convert } from '../../lib/core/fx';
import { fromDecimal, type Money, money, multiplyRatio } from '../../lib/core/money';
import {
  type Cost,
  checkExchangeCost,
  exchangeCost,
  ladder,
  type Profit,
  type QuoteRequest,
  quote,
} from '../../lib/core/quote';
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

/** A cost as given; in the home currency where it names none. Money of a third currency goes by the shipped rates. */
function costOf(given: GivenCost | null | undefined, { home }: QuoteInput, field: string): Cost {
  if (given === null || given === undefined) return { amount: null, origin: 'missing' };
  const amount = typeof given === 'string' ? { amount: given, currency: home } : given;
  return { amount: read(amount, field), origin: 'yours' };
}

/** A cost at home in the home currency. */
function homeCost(given: GivenCost | null | undefined, input: QuoteInput, field: string): Cost {
  const cost = costOf(given, input, field);
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
      ...(vatPercent !== undefined && { vatPercent }),
      ...(rebatePercent !== undefined && { rebatePercent }),
    },
    costs,
    ...(input.commissionPercent !== undefined && { commissionPercent: input.commissionPercent }),
    payment: {
      shares: payment.shares,
      yearlyPercent: payment.yearlyPercent,
      bankPercent: payment.bankPercent,
      ...(fixed && { bankFixed: fixed }),
    },
    profit: profitOf(input),
    freight: input.freight
      ? { mode: input.freight.mode, cost: costOf(input.freight.cost, input, 'freight.cost') }
      : null,
    insurance: {
      ratePercent: input.insurance.ratePercent,
      ...(input.insurance.plusPercent !== undefined && { plusPercent: input.insurance.plusPercent }),
    },
    ...(input.delivery !== undefined && { delivery: costOf(input.delivery, input, 'delivery') }),
    ...(input.unloading !== undefined && { unloading: costOf(input.unloading, input, 'unloading') }),
    ...(importing && { importing: importingOf(importing, input) }),
    places: input.places as QuoteRequest['places'],
    ...(input.swingPercent !== undefined && { swingPercent: input.swingPercent }),
    ...(known && { known: { term: known.term, price: read(known.price, 'known.price') } }),
  };
}

/** A piece; of a total it is the total for a quantity of one. */
function unitOf(input: QuoteInput): Cost {
  const { goods, quantity } = input;
  if (goods?.total === undefined || goods.total === null) return homeCost(goods?.unit, input, 'goods.unit');
  const cost = homeCost(goods.total, input, 'goods.total');
  if (quantity < 1 || !cost.amount) return cost;
  const unit = multiplyRatio(cost.amount, 1, quantity, 'halfUp');
  if (unit.minor * quantity !== cost.amount.minor)
    throw new InputError('goods.total', 'must be a whole amount a piece; give unit instead');
  return { ...cost, amount: unit };
}

function profitOf({ profit, home, known }: QuoteInput): Profit {
  if (!profit) {
    if (known) return { as: 'markup', percent: '0' };
    throw new InputError('profit', 'must be {marginPercent}, {markupPercent} or {amount}');
  }
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
      unitCost: homeCost(unitCost, input, `ladder.breaks[${index}].unitCost`),
    }),
  }));
}
