import { type Money, money, subtract } from '../money';
import type { BasePrice } from './base-price';
import type { Exchange } from './exchange';
import { NONE, plus, type Share, shareOf } from './percent';
import type { QuoteRequest } from './request';
import type { QuoteLine } from './term-lines';

export const DEFAULT_SWING = '3';

export interface RiskPoint {
  /** Change of the rate in percent: `-3`, `0`, `3`. */
  percent: string;
  /** Profit in the home currency; null where a cost cannot be changed into it. */
  profit: Money | null;
}

interface Sold {
  base: BasePrice;
  lines: readonly QuoteLine[];
  price: Money;
  exchange: Exchange;
}

/** Lines that are paid out of the price in the currency it is in. */
const ABROAD: readonly QuoteLine['code'][] = ['insurance', 'delivery', 'unloading', 'import'];

/**
 * Profit at a lower, the same and a higher rate: the price less what is paid abroad and what hangs on the price, changed
 * at the new rate, less the costs at home, which do not move. Freight given in the home currency is a cost at home.
 */
export function swings(request: QuoteRequest, { base, lines, price, exchange }: Sold): RiskPoint[] {
  const swing = request.swingPercent ?? DEFAULT_SWING;
  const { freight, home, currency } = request;
  const freightHome =
    freight && 'cost' in freight && freight.cost.amount?.currency === home ? freight.cost.amount : null;
  const carriage = lines.find(({ code }) => code === 'freight')?.amount ?? null;
  const abroad = lines
    .filter(
      ({ code, home: own }) =>
        ABROAD.includes(code) ||
        (code === 'freight' && !freightHome) ||
        // Of the whole price; that of the base is among the shares of it.
        (code === 'commission' && own === null),
    )
    .reduce((all, { amount }) => all + (amount?.minor ?? 0), 0);
  const start = base.price ? exchange.to(base.price) : null;
  const hanging = start ? shareOf(start, nonNegative(base.ofPrice)) : money(0, currency);
  const income = money(price.minor - abroad - hanging.minor, currency);
  const fixed = money(fixedAtHome(base, home).minor + (request.payment.bankFixed?.minor ?? 0), home);
  const paid = carriage && freightHome ? money(fixed.minor + freightHome.minor, home) : fixed;
  return [`-${swing}`, '0', swing].map((percent) => {
    const earned = exchange.back(income, percent);
    return { percent, profit: earned && subtract(earned, paid) };
  });
}

const nonNegative = (share: Share) => plus(share, NONE);

/** Costs that do not hang on the price: all lines but commission, bank share, funding and profit. */
function fixedAtHome({ lines }: BasePrice, home: string): Money {
  const moving = ['commission', 'bank', 'funding', 'profit'];
  const minor = lines
    .filter(({ code }) => !moving.includes(code))
    .reduce((all, { amount }) => all + (amount?.minor ?? 0), 0);
  return money(minor, home);
}
