import { convert } from '../core/fx';
import { type Money, money } from '../core/money';
import type { StockedOrder } from '../messages/sale-view';
import type { SaleAsk } from './sale-inputs';

export const STOCKED = 'warehouse:';

/** How a warehouse is chosen where a service would be. */
export const stockedService = (id: string): string => `${STOCKED}${id}`;

/** The amounts in the currency of the sale; one without a rate is unknown. */
export function stockedIn(
  { freight, fulfilment, storage }: StockedOrder,
  currency: string,
  { fx }: Pick<SaleAsk, 'fx'>,
) {
  const there = (amount: Money | null): Money | null => {
    const found = amount && convert(amount, currency, fx, 'halfUp');
    return found && money(found.money.minor, currency);
  };
  return { freight: there(freight), fulfilment: there(fulfilment), storage: there(storage) };
}
