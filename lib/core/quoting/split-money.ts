import { fromDecimal, type Money } from '../money';

export interface DecimalParts {
  amount: string;
  currency: string;
}

/** The two parts of `1200 USD`; null for other texts. */
export function splitMoney(text: string): DecimalParts | null {
  const [, amount, currency] = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(text) ?? [];
  return amount && currency ? { amount, currency } : null;
}

/** Money from `1200 USD`, rounded half up to the currency's digits; null for other texts. */
export function moneyOf(text: string | null | undefined): Money | null {
  const parts = text ? splitMoney(text) : null;
  return parts && fromDecimal(parts.amount, parts.currency, 'halfUp');
}
