import { parseDecimal, powerOfTen } from '../decimal';
import { type Currency, type Money, money } from '../money';
import { divideRounded, toSafeNumber } from '../rounding';

/**
 * VAT refunded on export: purchase price with VAT / (1 + VAT) x refund rate, rounded half up (Chinese foreign-trade
 * textbooks). Percentages as decimal strings; throws RangeError for anything else, and for a refund above the VAT.
 */
export function exportRebate<C extends Currency>(
  purchase: Money<C>,
  vatPercent: string,
  rebatePercent: string,
): Money<C> {
  const vat = parseDecimal(vatPercent);
  const rebate = parseDecimal(rebatePercent);
  if (!vat || !rebate || vat.units < 0n || rebate.units < 0n) {
    throw new RangeError(`not percentages: ${vatPercent}, ${rebatePercent}`);
  }
  if (rebate.units * powerOfTen(vat.scale) > vat.units * powerOfTen(rebate.scale)) {
    throw new RangeError(`a refund of ${rebatePercent} % is above the VAT of ${vatPercent} %`);
  }
  // p / (1 + v / 100) x r / 100 = p x r / (100 + v), with v and r as whole numbers of their own scales
  const numerator = BigInt(purchase.minor) * rebate.units * powerOfTen(vat.scale);
  const denominator = powerOfTen(rebate.scale) * (100n * powerOfTen(vat.scale) + vat.units);
  return money(toSafeNumber(divideRounded(numerator, denominator, 'halfUp')), purchase.currency);
}
