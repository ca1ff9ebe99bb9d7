import { parseDecimal, powerOfTen } from '../decimal';
import { constantTerm, type PriceTerm, sorted } from '../fees/price-term';
import { divideRounded, toSafeNumber } from '../rounding';
import type { CostInput, PriceBasis, ProfitLine, ProfitRequest } from './request';

/** The sale at one price, in minor units. */
export interface Outcome {
  gross: number;
  net: number;
  profit: number;
  /** Cost of each part of the model, in order; null: unknown. */
  costs: (number | null)[];
}

/** A sale as a function of its price, ready to be worked out at many. */
export interface Model {
  parts: readonly Part[];
  split: Split;
  /** Null where a part that it cannot do without is unknown at this price. */
  at(price: number): Outcome | null;
  /** Last prices of the pieces on which the profit is a straight line up to rounding. */
  breaks(max: number): number[];
  /** How far rounding may take the profit off that line, in minor units. */
  noise: number;
}

/** One cost, or with `credit` one income beside the price. */
export interface Part {
  line: Omit<ProfitLine, 'amount' | 'inputs'>;
  term: PriceTerm | null;
  /** `payout`: what is left of the revenue once the fees are kept back. */
  basis: PriceBasis | 'payout';
  required: boolean;
  withheld: boolean;
  credit: boolean;
}

/** `percent` of something, rounded half up. Throws RangeError unless it is a decimal from 0 to 100. */
export function percentTerm(percent: string, of: (price: number) => number = (price) => price): PriceTerm {
  const decimal = parseDecimal(percent);
  if (!decimal || decimal.units < 0n || decimal.units > 100n * powerOfTen(decimal.scale)) {
    throw new RangeError(`not a percentage: ${percent}`);
  }
  const divisor = 100n * powerOfTen(decimal.scale);
  return {
    at: (price) => toSafeNumber(divideRounded(BigInt(of(price)) * decimal.units, divisor, 'halfUp')),
    explain: () => ({ percent }),
    breaks: [],
  };
}

/** What `request` amounts to at any price. Throws RangeError for percentages and amounts that cannot be read. */
export function profitModel(request: ProfitRequest): Model {
  const parts = partsOf(request);
  const split = taxSplit(request.tax);
  const at = (price: number): Outcome | null => {
    const { gross, net } = split(price);
    let payout = net;
    let profit = net;
    const costs: (number | null)[] = [];
    for (const part of parts) {
      const base = part.basis === 'payout' ? Math.max(0, payout) : part.basis === 'gross' ? gross : net;
      const cost = part.term === null ? null : part.term.at(base);
      if (cost === null && part.required) return null;
      costs.push(cost);
      profit += part.credit ? (cost ?? 0) : -(cost ?? 0);
      if (part.withheld) payout -= cost ?? 0;
    }
    return { gross, net, profit, costs };
  };
  const breaks = (max: number): number[] => {
    const ends = parts.flatMap(({ term, basis }) =>
      basis === 'payout' ? [] : (term?.breaks ?? []).map((end) => lastPriceBelow(end, basis, split, max)),
    );
    const pieces = sorted([0, ...ends.filter((end) => end > 0 && end < max), max]);
    if (!parts.some(({ basis }) => basis === 'payout')) return pieces.slice(1, -1);
    return sorted([...pieces.slice(1, -1), ...payoutTurns(pieces, parts, split)]);
  };
  // A unit for each rounded part and the tax: half of one, and as much again where what was rounded is rounded.
  const noise = parts.reduce((all, { term }) => all + (term?.noise ?? 1), 1);
  return { parts, split, at, breaks, noise };
}

/** A price with and without tax. */
export type Split = (price: number) => { gross: number; net: number };

/** An unknown tax counts as none here and is told as missing. */
function taxSplit(tax: ProfitRequest['tax']): Split {
  const decimal = tax?.percent ? parseDecimal(tax.percent) : null;
  if (tax?.percent && (!decimal || decimal.units < 0n))
    throw new RangeError(`not a percentage: ${tax.percent}`);
  if (!tax || !decimal) return (price) => ({ gross: price, net: price });
  const hundred = 100n * powerOfTen(decimal.scale);
  if (tax.included) {
    const net = (price: number) =>
      toSafeNumber(divideRounded(BigInt(price) * hundred, hundred + decimal.units, 'halfUp'));
    return (price) => ({ gross: price, net: net(price) });
  }
  const added = (price: number) =>
    toSafeNumber(divideRounded(BigInt(price) * decimal.units, hundred, 'halfUp'));
  return (price) => ({ gross: price + added(price), net: price });
}

/** The last price whose gross or net price is at most `end`; both rise with the price. */
function lastPriceBelow(end: number, basis: PriceBasis, split: Split, max: number): number {
  let low = 0;
  let high = max;
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (split(middle)[basis] <= end) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Prices at which the payout turns from nothing to something, one at most between two breaks. */
function payoutTurns(pieces: readonly number[], parts: readonly Part[], split: Split): number[] {
  const payout = (price: number) => {
    const { gross, net } = split(price);
    const kept = parts.filter((part) => part.withheld);
    return kept.reduce(
      (left, { term, basis }) => left - (term?.at(basis === 'gross' ? gross : net) ?? 0),
      net,
    );
  };
  return pieces.slice(1).flatMap((end, index) => {
    let [low, high] = [(pieces[index] ?? 0) + 1, end];
    const positive = payout(high) > 0;
    if (low >= high || payout(low) > 0 === positive) return [];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (payout(middle) > 0 === positive) high = middle;
      else low = middle;
    }
    return [low];
  });
}

function partsOf(request: ProfitRequest): Part[] {
  const parts = request.costs.map(costPart);
  const more = (code: string, rest: Partial<Part>, group: ProfitLine['group'] = 'fee'): Part => ({
    line: { code, group, origin: rest.term ? 'yours' : 'missing' },
    term: null,
    basis: 'net',
    required: false,
    withheld: false,
    credit: false,
    ...rest,
  });
  const percent = (text: string | null) => ({ term: text === null ? null : percentTerm(text) });
  if (request.adsPercent !== undefined) {
    parts.push(more('ads', { ...percent(request.adsPercent), withheld: true }));
  }
  if (request.fxSpreadPercent !== undefined) {
    parts.push(more('fx-spread', { ...percent(request.fxSpreadPercent), basis: 'payout' }));
  }
  if (request.returns !== undefined) {
    parts.push(more('returns', { term: returnsTerm(request.returns) }, 'provision'));
  }
  if (request.rebate !== undefined) {
    const { amount, inputs } = request.rebate;
    const term = amount && constantTerm(amount.minor, inputs);
    parts.push(more('export-rebate', { term, credit: true }, 'credit'));
  }
  return parts;
}

function costPart(cost: CostInput): Part {
  const { code, group, term, basis, required, withheld, source, status } = cost;
  const origin = term === null ? 'missing' : cost.origin;
  return {
    line: { code, group, origin, ...(source && { source }), ...(status && { status }) },
    term,
    basis,
    required,
    withheld,
    credit: false,
  };
}

/** Whether a sale that comes back costs something that is not known. */
export function unknownReturns({ returns }: ProfitRequest): boolean {
  return !!returns && parseDecimal(returns.percent)?.units !== 0n && (!returns.freight || !returns.writeOff);
}

/** Return rate x (refund + return freight + write-off). What is unknown of them counts as nothing and is told. */
function returnsTerm(returns: ProfitRequest['returns']): PriceTerm | null {
  if (!returns) return null;
  const freight = returns.freight?.minor ?? 0;
  const writeOff = returns.writeOff?.minor ?? 0;
  return {
    ...percentTerm(returns.percent, (net) => net + freight + writeOff),
    explain: (net) => ({ percent: returns.percent, refund: net, freight, writeOff }),
  };
}
