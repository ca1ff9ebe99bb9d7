import { add, type Money, money, multiplyRatio, subtract } from '../money';
import type { Origin, Remark } from '../origin';
import { exportRebate } from '../profit';
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
const COSTS: Readonly<Record<'EXW' | 'FCA' | 'FAS' | 'FOB', readonly HomeCost[]>> = {
  EXW: ['packing', 'inspection', 'overhead'],
  FCA: ['packing', 'inspection', 'overhead', 'inland', 'documents'],
  FAS: ['packing', 'inspection', 'overhead', 'inland', 'documents', 'port'],
  FOB: ['packing', 'inspection', 'overhead', 'inland', 'documents', 'port', 'loading'],
};
/** Not every sale has them: absent is none. */
const OPTIONAL: readonly HomeCost[] = ['inspection', 'overhead', 'loading'];

/** The term whose costs at home a term has. From CPT on the carrier takes the goods at the port or terminal. */
export function homeTerm(term: Incoterm): keyof typeof COSTS {
  return term === 'EXW' || term === 'FCA' || term === 'FAS' ? term : 'FOB';
}

/**
 * Net cost (purchase price less rebate) + charges at home + bank and funding + commission + profit. Where parts hang on
 * the price it is solved for: price = costs / (1 - shares). Rounded half up once; the profit takes what rounding leaves,
 * so that the lines sum to the price.
 */
export function basePrice(request: QuoteRequest, term: keyof typeof COSTS): BasePrice {
  const blocking: Remark[] = [];
  const missing: Remark[] = [];
  const lines = [...goodsLines(request, blocking), ...chargeLines(request, term, missing)];
  const shares = priceShares(request, blocking, missing);
  const ofPrice = shares.reduce((all, { share }) => plus(all, share), NONE);
  const zero = money(0, request.home);
  const { bankFixed } = request.payment;
  const fixed = sumOf(lines, add(zero, bankFixed ?? zero));
  const { profit } = request;
  const margin = profit.as === 'margin' ? percentShare(profit.percent) : NONE;
  const rest = minus(minus(WHOLE, ofPrice), margin);
  if (!isPositive(rest)) blocking.push({ code: 'quote-nothing-left' });
  if (blocking.length > 0) return { lines, price: null, cost: null, ofPrice, blocking, missing };
  const own =
    profit.as === 'amount'
      ? profit.amount
      : profit.as === 'markup'
        ? shareOf(fixed, percentShare(profit.percent))
        : zero;
  const price = byShare(add(fixed, own), rest);
  const parts = shares.map((part): HomeLine => {
    const amount = shareOf(price, part.share);
    const whole = part.code === 'bank' ? add(amount, bankFixed ?? zero) : amount;
    return { code: part.code, amount: whole, inputs: part.inputs, origin: 'yours' };
  });
  const all = [...lines, ...parts];
  const gain = subtract(price, sumOf(all, zero));
  const commission = parts.find(({ code }) => code === 'commission')?.amount ?? zero;
  return {
    lines: [...all, { code: 'profit', amount: gain, inputs: profitInputs(request), origin: 'yours' }],
    price,
    cost: subtract(subtract(price, gain), commission),
    ofPrice,
    blocking,
    missing,
  };
}

const sumOf = (lines: readonly HomeLine[], start: Money) =>
  lines.reduce((all, { amount }) => (amount ? add(all, amount) : all), start);

function profitInputs({ profit }: QuoteRequest): Record<string, string> {
  return profit.as === 'amount'
    ? {}
    : { percent: profit.percent, of: profit.as === 'margin' ? 'price' : 'cost' };
}

function goodsLines({ goods, quantity, home }: QuoteRequest, blocking: Remark[]): HomeLine[] {
  if (quantity <= 0) blocking.push({ code: 'quote-quantity-zero' });
  const { unit, vatPercent, rebatePercent } = goods;
  const amount = unit.amount && quantity > 0 ? multiplyRatio(unit.amount, quantity, 1, 'halfUp') : null;
  if (!unit.amount) blocking.push({ code: 'quote-goods' });
  const lines: HomeLine[] = [
    { code: 'goods', amount, inputs: { quantity }, origin: unit.amount ? unit.origin : 'missing' },
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

function chargeLines({ costs }: QuoteRequest, term: keyof typeof COSTS, missing: Remark[]): HomeLine[] {
  return COSTS[term].flatMap((code): HomeLine[] => {
    const cost = costs[code];
    if (!cost && OPTIONAL.includes(code)) return [];
    if (!cost?.amount) missing.push({ code: `quote-${code}` });
    return [
      { code, amount: cost?.amount ?? null, inputs: {}, origin: cost?.amount ? cost.origin : 'missing' },
    ];
  });
}

interface PriceShare {
  code: 'commission' | 'bank' | 'funding';
  share: Share;
  inputs: Record<string, string>;
}

function priceShares(
  { commissionPercent, payment }: QuoteRequest,
  blocking: Remark[],
  missing: Remark[],
): PriceShare[] {
  const shares: PriceShare[] = [];
  if (commissionPercent !== undefined) {
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
