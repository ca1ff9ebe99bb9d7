import { type LandedCost, type LandedTables, landedCost } from '../landed';
import { add, type Money, money, subtract } from '../money';
import type { IsoDate, Origin, Remark } from '../origin';
import type { BasePrice, HomeLine } from './base-price';
import { type Cost, type Counts, costFor } from './cost-basis';
import type { Exchange } from './exchange';
import type { FreightFound } from './freight';
import type { Incoterm } from './incoterms';
import { cifFromCfr, premiumShare } from './insurance';
import { byShare, isPositive, minus, NONE, percentShare, shareOf, WHOLE } from './percent';
import type { QuoteRequest } from './request';

export interface QuoteLine {
  code: HomeLine['code'] | 'known' | 'freight' | 'insurance' | 'delivery' | 'unloading' | 'import';
  /** In the currency of the offer. Null: it applies, how much is unknown. */
  amount: Money | null;
  /** The same in the home currency, for costs at home. */
  home: Money | null;
  inputs: Record<string, string | number>;
  origin: Origin;
}

export interface TermLines {
  lines: QuoteLine[];
  /** Sum of the lines; null where one without which there is no price is unknown. */
  price: Money | null;
  blocking: Remark[];
  warnings: Remark[];
  /** What the buyer's state takes, line by line, for DDP. */
  landed: LandedCost | null;
}

export interface Start {
  amount: Money | null;
  lines: QuoteLine[];
  blocking: Remark[];
  /** The amount is a known CFR or CIF price less its premium: main carriage is in it. */
  carried?: boolean;
}

export interface TermParts {
  request: QuoteRequest;
  base: BasePrice;
  /** The base in the currency of the offer: from the costs at home, or from a known price. */
  start: Start;
  counts: Counts;
  freight: FreightFound;
  exchange: Exchange;
  tables: LandedTables | null;
  asOf: IsoDate;
}

export const CARRIED: readonly Incoterm[] = ['CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'];
const INSURED: readonly Incoterm[] = ['CIF', 'CIP'];
export const DELIVERED: readonly Incoterm[] = ['DAP', 'DPU', 'DDP'];

/** Adds up a term: the base, main carriage, insurance, delivery, unloading, duties, as far as the term has them. */
export function termLines(term: Incoterm, parts: TermParts): TermLines {
  return withCommission(term, parts.request, netLines(term, parts));
}

/**
 * The lines with an agent's share of the whole price: price = net / (1 - commission). With insurance both hang on the
 * price: CIFC = CFR / (1 - commission - (1 + addition) x premium rate), as in the foreign-trade textbooks.
 */
function withCommission(term: Incoterm, request: QuoteRequest, net: TermLines): TermLines {
  const { commissionPercent, commissionOn, insurance } = request;
  if (commissionPercent === undefined || commissionOn !== 'price' || !net.price) return net;
  const share = percentShare(commissionPercent);
  const premium = net.lines.find(({ code }) => code === 'insurance');
  const insured = INSURED.includes(term) && premium?.amount && insurance.ratePercent !== null;
  const rate = insured ? premiumShare(insurance.ratePercent ?? '0', insurance.plusPercent) : NONE;
  const rest = minus(minus(WHOLE, share), rate);
  if (!isPositive(rest))
    return { ...net, price: null, blocking: [...net.blocking, { code: 'quote-nothing-left' }] };
  const before = insured ? subtract(net.price, premium.amount as Money) : net.price;
  const price = byShare(before, rest);
  const own = insured ? shareOf(price, rate) : null;
  const lines = net.lines.map((line) => (own && line === premium ? { ...line, amount: own } : line));
  const commission: QuoteLine = {
    code: 'commission',
    amount: subtract(subtract(price, before), own ?? money(0, price.currency)),
    home: null,
    inputs: { percent: commissionPercent, of: 'price' },
    origin: 'yours',
  };
  // What the state takes was found without it.
  const warnings = term === 'DDP' ? [...net.warnings, { code: 'quote-commission-duty' }] : net.warnings;
  return { ...net, lines: [...lines, commission], price, warnings };
}

function netLines(term: Incoterm, parts: TermParts): TermLines {
  const { request, start, freight, exchange, counts } = parts;
  const lines = [...start.lines];
  const blocking = [...start.blocking];
  const warnings: Remark[] = [];
  let price = start.amount;
  const put = (
    code: QuoteLine['code'],
    cost: Cost | undefined,
    missing: readonly Remark[],
    inputs = {},
  ): Money | null => {
    const sum = cost ? costFor(cost, counts) : null;
    const amount = sum && exchange.to(sum);
    if (!sum) blocking.push(...(cost?.amount ? [{ code: 'quote-cartons' }] : missing));
    else if (!amount)
      blocking.push({ code: 'quote-buying-rate', params: { from: sum.currency, to: request.currency } });
    lines.push({ code, amount, home: null, inputs, origin: amount ? (cost?.origin ?? 'yours') : 'missing' });
    price = price && amount && add(price, amount);
    return amount;
  };
  if (!CARRIED.includes(term)) return { lines, price, blocking, warnings, landed: null };
  const carriage = start.carried ? null : put('freight', freight, freight.missing, freight.inputs);
  const { ratePercent, plusPercent } = request.insurance;
  let insurance: Money | null = money(0, request.currency);
  if (INSURED.includes(term) || (DELIVERED.includes(term) && ratePercent !== null)) {
    const cfr: Money | null = price;
    const premium =
      cfr && ratePercent !== null ? subtract(cifFromCfr(cfr, ratePercent, plusPercent), cfr) : null;
    const clauses = term === 'CIF' ? 'C' : 'A';
    const inputs = ratePercent === null ? {} : { ratePercent, plusPercent: plusPercent ?? '10', clauses };
    insurance = put(
      'insurance',
      { amount: premium, origin: 'yours' },
      ratePercent === null ? [{ code: 'quote-insurance' }] : [],
      inputs,
    );
  } else if (DELIVERED.includes(term)) warnings.push({ code: 'quote-uninsured' });
  if (!DELIVERED.includes(term)) return { lines, price, blocking, warnings, landed: null };
  put('delivery', request.delivery, [{ code: 'quote-delivery' }]);
  if (term === 'DPU') put('unloading', request.unloading, [{ code: 'quote-unloading' }]);
  if (term !== 'DDP') return { lines, price, blocking, warnings, landed: null };
  const { cost, landed, missing } = importing(parts, carriage, insurance);
  put('import', cost, missing);
  warnings.push(...(landed?.warnings ?? []));
  return { lines, price, blocking, warnings, landed };
}

function importing(
  { request, start, tables, asOf }: TermParts,
  freight: Money | null,
  insurance: Money | null,
): { cost: Cost; landed: LandedCost | null; missing: Remark[] } {
  const none: Cost = { amount: null, origin: 'missing' };
  const { importing: asked, currency } = request;
  if (!asked) return { cost: none, landed: null, missing: [{ code: 'quote-import' }] };
  if ('amount' in asked) return { cost: asked, landed: null, missing: [{ code: 'quote-import' }] };
  if (!tables) return { cost: none, landed: null, missing: [{ code: 'quote-import' }] };
  const goods = start.amount;
  const insured = insurance !== null && insurance.minor > 0;
  const landed = landedCost({ ...asked, currency, goods, freight, ...(insured && { insurance }) }, tables, {
    asOf,
  });
  if (!landed.total || !goods || !freight)
    return {
      cost: none,
      landed,
      missing: landed.missing.length > 0 ? landed.missing : [{ code: 'quote-import' }],
    };
  const carried = add(add(goods, freight), insurance ?? money(0, currency));
  return { cost: { amount: subtract(landed.total, carried), origin: 'table' }, landed, missing: [] };
}
