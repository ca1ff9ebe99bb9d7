import { currencyExponent } from '../currencies';
import { formatDecimal, parseDecimal, powerOfTen } from '../decimal';
import type { Money } from '../money';
import type { Remark } from '../origin';
import { divideRounded } from '../rounding';

const DECIMALS = 4;

/**
 * 换汇成本: what one unit of foreign currency costs to earn = total cost in the home currency, net of the rebate / net
 * income in foreign currency (FOB less commission). Four decimals. Null where there is no income. The sum is profitable
 * below the rate at which the bank buys the currency.
 */
export function exchangeCost(totalCost: Money, netIncome: Money): string | null {
  if (netIncome.minor <= 0) return null;
  const n = BigInt(totalCost.minor) * powerOfTen(currencyExponent(netIncome.currency) + DECIMALS);
  const d = BigInt(netIncome.minor) * powerOfTen(currencyExponent(totalCost.currency));
  return formatDecimal(divideRounded(n, d, 'halfUp'), DECIMALS);
}

/** How far the bank's buying rate is above the exchange cost, four decimals; negative: each unit earned is a loss. */
export function exchangeMargin(cost: string, bankRate: string): string {
  const [a, b] = [parseDecimal(cost), parseDecimal(bankRate)];
  if (!a || !b) throw new RangeError(`not rates: ${cost}, ${bankRate}`);
  const scale = Math.max(a.scale, b.scale, DECIMALS);
  const exact = b.units * powerOfTen(scale - b.scale) - a.units * powerOfTen(scale - a.scale);
  return formatDecimal(divideRounded(exact, powerOfTen(scale - DECIMALS), 'halfUp'), DECIMALS);
}

/**
 * Holds a stated exchange cost against its own figures. A remark where they do not agree to the stated decimals: a page
 * that adds the rebate, or a slip.
 */
export function checkExchangeCost(totalCost: Money, netIncome: Money, stated: string): Remark | null {
  const found = exchangeCost(totalCost, netIncome);
  const [own, given] = [parseDecimal(found ?? ''), parseDecimal(stated)];
  if (!own || !given) return { code: 'quote-exchange-cost-unknown', params: { stated } };
  const scale = Math.min(given.scale, DECIMALS);
  const rounded = divideRounded(own.units, powerOfTen(DECIMALS - scale), 'halfUp');
  const same = rounded === divideRounded(given.units, powerOfTen(given.scale - scale), 'halfUp');
  return same ? null : { code: 'quote-exchange-cost-inconsistent', params: { stated, found: found ?? '' } };
}
