import { currencyExponent } from '../currencies';
import { formatDecimal } from '../decimal';
import type { LandedCost, LandedTables } from '../landed';
import { type Money, money, subtract } from '../money';
import type { IsoDate, Remark } from '../origin';
import { divideRounded } from '../rounding';
import { type BasePrice, basePrice, givenPrice, homeTerm } from './base-price';
import type { Counts } from './cost-basis';
import { countsOf } from './counts';
import { exchange } from './exchange';
import { exchangeCost, exchangeMargin } from './exchange-cost';
import { quoteFreight } from './freight';
import { INCOTERMS, type Incoterm, isSeaTerm } from './incoterms';
import { fromKnown } from './known-price';
import { NONE } from './percent';
import type { QuoteRequest } from './request';
import { type RiskPoint, swings } from './risk';
import { type QuoteLine, type Start, type TermParts, termLines } from './term-lines';

/** `blocked`: must not be sent as it is; `conditional`: rests on something unknown or assumed; `ready`. */
export type QuoteState = 'blocked' | 'conditional' | 'ready';

export interface TermQuote {
  term: Incoterm;
  place: string | null;
  state: QuoteState;
  /** For the whole quantity, in the currency of the offer; sum of the lines. Null: cannot be told. */
  price: Money | null;
  /** A piece, or so many as a price is for, rounded up to the currency's digits; see `unitPrice`. */
  unit: string | null;
  /** Something unknown can only raise the price. */
  atLeast: boolean;
  lines: QuoteLine[];
  /** Why it must not be sent: what is missing or cannot be. */
  blocking: Remark[];
  /** What is unknown besides. */
  missing: Remark[];
  warnings: Remark[];
  /** In the home currency. */
  profit: Money | null;
  /** Home currency for one unit of the offer's, and how far the bank's rate is above it. */
  exchangeCost: string | null;
  exchangeMargin: string | null;
  /** The profit where the rate moves against and for the seller. */
  risk: RiskPoint[];
  landed: LandedCost | null;
}

export interface QuoteContext {
  /** For the duties of DDP; null: none at hand. */
  tables: LandedTables | null;
  asOf: IsoDate;
}

/**
 * Every term of Incoterms 2020 from one set of inputs. Nothing unknown counts as zero: what a term needs and does not
 * have blocks it, what only raises the price makes it conditional. A term is for its place and its mode: without a named
 * place, or a sea term where the goods fly, it is blocked and its figures are still shown.
 *
 * Throws RangeError for percentages that are no decimals.
 */
export function quote(request: QuoteRequest, context: QuoteContext): TermQuote[] {
  return INCOTERMS.map((term) => quoteTerm(term, request, context));
}

/** One term of `quote`. */
export function quoteTerm(term: Incoterm, request: QuoteRequest, { tables, asOf }: QuoteContext): TermQuote {
  const change = exchange(request);
  const counts = countsOf(request);
  const freight = quoteFreight(request.freight, counts);
  const { base, start } = request.known
    ? startOfKnown(term, request, change, counts, freight.amount)
    : startOfCosts(term, request, change, counts);
  const parts: TermParts = { request, base, start, counts, freight, exchange: change, tables, asOf };
  const { lines, price, blocking, warnings, landed } = termLines(term, parts);
  const { missing } = base;
  const stops = distinct([...blocking, ...placeProblems(term, request), ...modeProblems(term, request)]);
  const sane = price !== null && start.amount !== null;
  const income = sane ? subtract(start.amount as Money, commissionOf(start.lines, request)) : null;
  const cost = base.cost && income ? exchangeCost(base.cost, income) : null;
  const bank = request.home === request.currency ? null : request.buyingRate.rate;
  const gain = sane ? (base.lines.find(({ code }) => code === 'profit')?.amount ?? null) : null;
  const notes = [...warnings, ...careful(term, request, gain)];
  const state =
    stops.length > 0 || price === null
      ? 'blocked'
      : missing.length > 0 || isAssumed(request)
        ? 'conditional'
        : 'ready';
  const { quantity } = request;
  return {
    term,
    place: request.places[term] ?? null,
    state,
    price,
    unit: price && quantity !== null && quantity > 0 ? unitPrice(price, quantity, request.pricePer) : null,
    atLeast: missing.length > 0 && !request.known,
    lines,
    blocking: stops,
    missing,
    warnings: distinct(notes),
    profit: gain,
    exchangeCost: bank === null ? null : cost,
    exchangeMargin: bank !== null && cost !== null ? exchangeMargin(cost, bank) : null,
    risk:
      sane && base.cost && bank !== null
        ? swings(request, { base, lines, price: price as Money, exchange: change })
        : [],
    landed,
  };
}

type Found = { base: BasePrice; start: Start };
type Change = ReturnType<typeof exchange>;

function startOfCosts(term: Incoterm, request: QuoteRequest, change: Change, counts: Counts): Found {
  const base = basePrice(request, homeTerm(term), counts);
  return { base, start: fromCosts(base, change) };
}

/** Where the costs are known as well, the lines are those and the profit is what the price leaves. */
function startOfKnown(
  term: Incoterm,
  request: QuoteRequest,
  change: Change,
  counts: Counts,
  freight: Money | null,
): Found {
  const start = fromKnown(term, request, freight && change.to(freight));
  const none: BasePrice = {
    lines: [],
    price: null,
    cost: null,
    ofPrice: NONE,
    blocking: [],
    missing: [],
  };
  const home = start.amount && !start.carried ? change.back(start.amount) : null;
  if (!home || !request.goods.unit.amount) return { base: none, start };
  const base = givenPrice(request, homeTerm(term), counts, home);
  if (!base.cost) return { base: { ...none, missing: base.blocking }, start };
  const { lines } = fromCosts(base, change, start.amount);
  return { base, start: { ...start, lines } };
}

/** The lines at home in the currency of the offer; the profit takes what rounding leaves. */
function fromCosts(
  base: BasePrice,
  change: Change,
  amount: Money | null = base.price && change.to(base.price),
): Start {
  const blocking = [...base.blocking];
  if (base.price && !amount) blocking.push({ code: 'quote-buying-rate', params: change.pair });
  const lines = base.lines.map(
    (line): QuoteLine => ({ ...line, home: line.amount, amount: line.amount && change.to(line.amount) }),
  );
  const last = lines.at(-1);
  if (amount && last?.amount) {
    const others = lines.slice(0, -1).reduce((all, line) => all + (line.amount?.minor ?? 0), 0);
    lines[lines.length - 1] = { ...last, amount: money(amount.minor - others, amount.currency) };
  }
  return { amount, lines, blocking };
}

function commissionOf(lines: readonly QuoteLine[], { currency }: QuoteRequest): Money {
  return lines.find(({ code }) => code === 'commission')?.amount ?? money(0, currency);
}

const NO_PLACE = /^(?:china|chinese (?:main )?port|any(?: .*)?|main port|中国(?:港口)?|tbd|n\/a)$/i;

function placeProblems(term: Incoterm, { places }: QuoteRequest): Remark[] {
  const place = places[term]?.trim() ?? '';
  if (place === '') return [{ code: 'quote-place', params: { term } }];
  return NO_PLACE.test(place) ? [{ code: 'quote-place-doubtful', params: { term } }] : [];
}

function modeProblems(term: Incoterm, { freight }: QuoteRequest): Remark[] {
  if (!freight || freight.mode === 'sea' || !isSeaTerm(term)) return [];
  return [{ code: 'quote-sea-only', params: { term, mode: freight.mode } }];
}

function careful(term: Incoterm, request: QuoteRequest, gain: Money | null): Remark[] {
  const { buyingRate, goods, freight } = request;
  const rebated =
    goods.rebatePercent !== undefined && goods.rebatePercent !== null && Number(goods.rebatePercent) > 0;
  const boxed = freight !== null && 'rate' in freight && freight.rate.type === 'per-container';
  return [
    ...(gain && gain.minor < 0 ? [{ code: 'quote-loss', params: { term } }] : []),
    ...(term === 'EXW' && rebated ? [{ code: 'quote-exw-rebate' }] : []),
    ...(isAssumed(request) ? [{ code: 'quote-assumed-rate', params: { rate: buyingRate.rate ?? '' } }] : []),
    // Incoterms 2020: containers are handed over at the terminal, so FCA, CPT and CIP suit them.
    ...(boxed && isSeaTerm(term) ? [{ code: 'quote-container-terminal', params: { term } }] : []),
  ];
}

/** A rate of a table is no rate of the seller's bank. A known price alone is changed by none. */
function isAssumed({ buyingRate, home, currency, known, goods, freight }: QuoteRequest): boolean {
  const inOne = freight === null || !('cost' in freight) || freight.cost.amount?.currency === currency;
  if (known && !goods.unit.amount && inOne) return false;
  return home !== currency && (buyingRate.origin === 'table' || buyingRate.origin === 'assumed');
}

/** Below so many of the smallest units a piece, a unit is too much to round by. */
const SMALL = 100n;

/**
 * Rounded up, so that the pieces together are never below the price. Two digits more than the currency has where a piece
 * costs less than a hundred of its smallest units: a dollar, a hundred yen. `per`: how many pieces the price is for.
 */
export function unitPrice(total: Money, quantity: number, per = 1): string {
  const exponent = currencyExponent(total.currency);
  const whole = BigInt(total.minor) * BigInt(per);
  const small = (whole < 0n ? -whole : whole) < BigInt(quantity) * SMALL;
  const extra = small ? 2 : 0;
  const exact = divideRounded(whole * 10n ** BigInt(extra), BigInt(quantity), 'up');
  return formatDecimal(exact, exponent + extra);
}

function distinct(remarks: readonly Remark[]): Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}
