import { fromDecimal, toDecimal } from '../../../lib/core/money';
import { normalise, parseCurrency, readAmount } from '../../../lib/core/units';
import type { DecimalMoney } from '../../../lib/storage/database';
import type { Typed } from '../typed-values';

/**
 * An amount with its currency as typed: `12.50 CNY`, `US$ 9`, `80元`; without one it is in `currency`, where that is
 * given. Zero is an amount. Rounded to the currency's own decimals.
 */
export function typedMoney(text: string, currency: string | null): Typed<DecimalMoney> {
  const plain = normalise(text);
  const named = parseCurrency(plain, currency);
  const amount = readAmount(plain.replace(/^[^\d.,-]+|[^\d.,]+$/g, ''));
  if (amount === null) return { problem: { code: 'amount' } };
  if (named === null) return { problem: { code: 'currency' } };
  return { value: { amount: toDecimal(fromDecimal(amount, named, 'halfUp')), currency: named } };
}

/** A customs code: 4 to 10 digits, dots and spaces left out. */
export function typedHs(text: string): Typed<string> {
  const digits = normalise(text).replace(/[ .]/g, '');
  return /^\d{4,10}$/.test(digits) ? { value: digits } : { problem: { code: 'hs' } };
}

export const moneyText = (money: DecimalMoney | null): string =>
  money === null ? '' : `${money.amount} ${money.currency}`;
