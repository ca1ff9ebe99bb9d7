import { add, type Money, money, subtract } from '../money';
import type { Origin, Remark } from '../origin';
import { exportRebate } from '../profit';
import { type Cost, type Counts, costFor } from './cost-basis';
import { fundingShare } from './funding';
import type { Incoterm } from './incoterms';
import { byShare, isPositive, minus, NONE, percentShare, plus, type Share, shareOf, WHOLE } from './percent';
import type { HomeCost, QuoteRequest } from './request';

export interface HomeLine {
  code: 'goods' | 'rebate' | HomeCost | 'commission' | 'bank' | 'funding' | 'profit';
  /** The rebate is negative. Null: it applies, how much is unknown. */
  amount: Money | null;
  inputs: Record<string, string | number>;
  origin: Origin;
}

/** The price before main carriage in the home currency. */
export interface BasePrice {
  lines: HomeLine[];
  /** Sum of the lines that are known. Null where it cannot be told at all. */
  price: Money | null;
  /** All costs, without commission and profit. */
  cost: Money | null;
  /** Part of the price that hangs on it besides the profit: commission, bank, funding. */
  ofPrice: Share;
  /** Without these there is no price. */
  blocking: Remark[];
  /** Without these the price is at least what is given. */
  missing: Remark[];
}

/** Costs at home that each term has in it. Loading may be part of the port's charges and then is not given. */
export const HOME_LINES: Readonly<Record<'EXW' | 'FCA' | 'FAS' | 'FOB', readonly HomeCost[]>> = {
  EXW: ['packing', 'inspection', 'overhead'],
  FCA: ['packing', 'inspection', 'overhead', 'inland', 'documents'],
  FAS: ['packing', 'inspection', 'overhead', 'inland', 'documents', 'port'],
  FOB: ['packing', 'inspection', 'overhead', 'inland', 'documents', 'port', 'loading'],
};
/** Not every sale has them: absent is none. */
const OPTIONAL: readonly HomeCost[] = ['inspection', 'overhead', 'loading'];

/** The term whose costs at home a term has. From CPT on the carrier takes the goods at the port or terminal. */
export function homeTerm(term: Incoterm): keyof typeof HOME_LINES {
  return term === 'EXW' || term === 'FCA' || term === 'FAS' ? term : 'FOB';
}

/** What a price rests on, before it is solved for. */
interface Costs {
  lines: HomeLine[];
  shares: PriceShare[];
  ofPrice: Share;
  /** Sum of the lines and of what the bank takes for each transaction. */
  fixed: Money;
  blocking: Remark[];
  missing: Remark[];
}

function costsOf(request: QuoteRequest, term: keyof typeof HOME_LINES, counts: Counts): Costs {
  const blocking: Remark[] = [];
  const missing: Remark[] = [];
  const lines = [...goodsLines(request, blocking), ...chargeLines(request, term, counts, missing)];
  const shares = priceShares(request, blocking, missing);
  const ofPrice = shares.reduce((all, { share }) => plus(all, share), NONE);
  const zero = money(0, request.home);
  return {
    lines,
    shares,
    ofPrice,
    fixed: sumOf(lines, request.payment.bankFixed ?? zero),
    blocking,
    missing,
  };
}

/**
 * Net cost (purchase price less rebate) + charges at home + bank and funding + commission + profit. Where parts hang on
 * the price it is solved for: price = costs / (1 - shares). Rounded half up once; the profit takes what rounding leaves,
 * so that the lines sum to the price.
 */
export function basePrice(request: QuoteRequest, term: keyof typeof HOME_LINES, counts: Counts): BasePrice {
  const costs = costsOf(request, term, counts);
  const { lines, ofPrice, fixed, blocking, missing } = costs;
  const { profit } = request;
  const margin = profit?.as === 'margin' ? percentShare(profit.percent) : NONE;
  const rest = minus(minus(WHOLE, ofPrice), margin);
  if (!profit) blocking.push({ code: 'quote-profit' });
  else if (!isPositive(rest)) blocking.push({ code: 'quote-nothing-left' });
  if (blocking.length > 0 || !profit) return { lines, price: null, cost: null, ofPrice, blocking, missing };
  const own =
    profit.as === 'amount'
      ? profit.amount
      : profit.as === 'markup'
        ? shareOf(fixed, percentShare(profit.percent))
        : money(0, request.home);
  return priced(request, costs, byShare(add(fixed, own), rest));
}

/**
 * What is left as profit of a price that is given: what the buyer would pay, or a price of the past. Without the cost of
 * the goods nothing can be told of it and the price stands alone.
 */
export function givenPrice(
  request: QuoteRequest,
  term: keyof typeof HOME_LINES,
  counts: Counts,
  price: Money,
): BasePrice {
  const costs = costsOf({ ...request, profit: null }, term, counts);
  const { lines, ofPrice, blocking, missing } = costs;
  if (blocking.length > 0) return { lines, price, cost: null, ofPrice, blocking, missing };
  return priced({ ...request, profit: null }, costs, price);
}

/** The parts that hang on the price, and the profit as what is left of it. */
function priced(request: QuoteRequest, { lines, shares, ofPrice, blocking, missing }: Costs, price: Money) {
  const zero = money(0, request.home);
  const { bankFixed } = request.payment;
  const parts = shares.map((part): HomeLine => {
    const amount = shareOf(price, part.share);
    const whole = part.code === 'bank' ? add(amount, bankFixed ?? zero) : amount;
    return { code: part.code, amount: whole, inputs: part.inputs, origin: 'yours' };
  });
  const all = [...lines, ...parts];
  const gain = subtract(price, sumOf(all, zero));
  const commission = parts.find(({ code }) => code === 'commission')?.amount ?? zero;
  const profit: HomeLine = { code: 'profit', amount: gain, inputs: profitInputs(request), origin: 'yours' };
  const cost = subtract(subtract(price, gain), commission);
  return { lines: [...all, profit], price, cost, ofPrice, blocking, missing };
}

const sumOf = (lines: readonly HomeLine[], start: Money) =>
  lines.reduce((all, { amount }) => (amount ? add(all, amount) : all), start);

function profitInputs({ profit }: QuoteRequest): Record<string, string> {
  return !profit || profit.as === 'amount'
    ? {}
    : { percent: profit.percent, of: profit.as === 'margin' ? 'price' : 'cost' };
}

/** Price of a piece at a quantity: that of the highest tier reached, below the first the price without tiers. */
function unitAt({ unit, tiers = [] }: QuoteRequest['goods'], quantity: number): Cost {
  const reached = tiers.filter(({ from }) => from <= quantity);
  return reached.reduce((best, tier) => (tier.from >= best.from ? tier : best), { from: 0, unit }).unit;
}

function goodsLines({ goods, quantity, home }: QuoteRequest, blocking: Remark[]): HomeLine[] {
  if (quantity === null) blocking.push({ code: 'quote-quantity' });
  else if (quantity <= 0) blocking.push({ code: 'quote-quantity-zero' });
  const pieces = quantity ?? 0;
  const { vatPercent, rebatePercent } = goods;
  const unit = unitAt(goods, pieces);
  const amount = pieces > 0 ? costFor({ ...unit, per: 'piece' }, { pieces, cartons: null, mm3: null }) : null;
  if (!unit.amount) blocking.push({ code: 'quote-goods' });
  const lines: HomeLine[] = [
    { code: 'goods', amount, inputs: { quantity: pieces }, origin: unit.amount ? unit.origin : 'missing' },
  ];
  if (vatPercent === undefined && rebatePercent === undefined) return lines;
  if (rebatePercent === null || rebatePercent === undefined || vatPercent === undefined) {
    blocking.push({ code: 'quote-rebate' });
    return lines;
  }
  if (Number(rebatePercent) > Number(vatPercent)) {
    blocking.push({ code: 'quote-rebate-over-vat', params: { rebatePercent, vatPercent } });
    return lines;
  }
  const back = amount && exportRebate(amount, vatPercent, rebatePercent);
  const negative = back && money(-back.minor, home);
  return [
    ...lines,
    { code: 'rebate', amount: negative, inputs: { vatPercent, rebatePercent }, origin: 'yours' },
  ];
}

function chargeLines(
  { costs }: QuoteRequest,
  term: keyof typeof HOME_LINES,
  counts: Counts,
  missing: Remark[],
): HomeLine[] {
  return HOME_LINES[term].flatMap((code): HomeLine[] => {
    const cost = costs[code];
    if (!cost && OPTIONAL.includes(code)) return [];
    const amount = cost ? costFor(cost, counts) : null;
    if (!amount) missing.push({ code: cost?.amount ? 'quote-cartons' : `quote-${code}` });
    const inputs = cost?.per && cost.per !== 'order' ? { per: cost.per } : {};
    return [{ code, amount, inputs, origin: amount && cost ? cost.origin : 'missing' }];
  });
}

interface PriceShare {
  code: 'commission' | 'bank' | 'funding';
  share: Share;
  inputs: Record<string, string>;
}

function priceShares(
  { commissionPercent, commissionOn, payment }: QuoteRequest,
  blocking: Remark[],
  missing: Remark[],
): PriceShare[] {
  const shares: PriceShare[] = [];
  if (commissionPercent !== undefined && commissionOn !== 'price') {
    shares.push({
      code: 'commission',
      share: percentShare(commissionPercent),
      inputs: { percent: commissionPercent },
    });
  }
  if (payment.bankPercent === null) missing.push({ code: 'quote-bank' });
  else
    shares.push({
      code: 'bank',
      share: percentShare(payment.bankPercent),
      inputs: { percent: payment.bankPercent },
    });
  const funding = fundingShare(payment);
  if ('problem' in funding) (funding.blocks ? blocking : missing).push(funding.problem);
  else shares.push({ code: 'funding', share: funding.share, inputs: funding.inputs });
  return shares;
}
