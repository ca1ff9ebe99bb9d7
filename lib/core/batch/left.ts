import { convert, type FxRate } from '../fx';
import { type Currency, type Money, money } from '../money';
import type { BatchProduct } from './read-products';

type Sale = Pick<BatchProduct, 'quantity' | 'cost' | 'price'>;

/**
 * What each product brings before freight, duties, taxes and fees: quantity x price less quantity x cost, each exchanged
 * into `currency` and rounded half up, minor units. NaN where price, cost or a rate is unknown.
 */
export function proceedsOf(
  products: readonly Sale[],
  currency: Currency,
  fx: readonly FxRate[],
): Float64Array {
  const all = ({ minor, currency: own }: Money, quantity: number) =>
    convert(money(minor * quantity, own), currency, fx, 'halfUp')?.money.minor ?? Number.NaN;
  return Float64Array.from(products, ({ quantity, cost, price }) =>
    cost && price ? all(price, quantity) - all(cost, quantity) : Number.NaN,
  );
}
