import { currencyExponent } from '../currencies';
import { formatDecimal, parseDecimal, powerOfTen } from '../decimal';
import { add, type Currency, type Money, money } from '../money';
import { divideRounded, toSafeNumber } from '../rounding';
import { HOME_CURRENCY } from './home-currency';

/** What is offered besides the goods that were priced, in the order of print. */
export const ITEM_KINDS = ['product', 'tooling', 'sample', 'service'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A further item as typed: another product, a mould, samples, an inspection. */
export interface DraftItem {
  kind: ItemKind;
  description: string;
  code: string;
  quantity: string;
  unit: string;
  /** A piece, in the currency of the offer. Empty: not known yet. */
  price: string;
  /** What a piece costs the seller, in the home currency. Empty: unknown. */
  cost: string;
}
export const NO_ITEM: DraftItem = {
  kind: 'product',
  description: '',
  code: '',
  quantity: '1',
  unit: '',
  price: '',
  cost: '',
};

/** A further item as a buyer reads it. */
export interface OfferItem {
  kind: ItemKind;
  description: string;
  code: string | null;
  quantity: number;
  unit: string | null;
  /** Decimal string in the currency of the offer; null: not known yet. */
  price: string | null;
}

/** What a further item costs the seller. Never part of a buyer's copy. */
export interface ItemCost {
  description: string;
  /** For all of it; null: unknown. */
  cost: Money | null;
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
const named = (items: readonly DraftItem[]) => items.filter(({ description }) => description.trim() !== '');

/** The items that have a name, as a buyer reads them. */
export function offerItems(items: readonly DraftItem[]): OfferItem[] {
  return named(items).map(({ kind, description, code, quantity, unit, price }) => ({
    kind,
    description: description.trim(),
    code: orNull(code),
    quantity: Number(quantity) || 0,
    unit: orNull(unit),
    price: orNull(price),
  }));
}

/** What the items cost the seller. */
export function itemCosts(items: readonly DraftItem[]): ItemCost[] {
  return named(items).map(({ description, quantity, cost }) => ({
    description: description.trim(),
    cost: orderAmount(orNull(cost), Number(quantity) || 0, HOME_CURRENCY),
  }));
}

/**
 * Price a piece times pieces, rounded half up: what a buyer's document adds up to. Null without a price. `per`: how many
 * pieces the price is for.
 */
export function orderAmount(
  unit: string | null,
  quantity: number,
  currency: Currency,
  per = 1,
): Money | null {
  const decimal = unit === null ? null : parseDecimal(unit);
  if (!decimal) return null;
  const exact = decimal.units * BigInt(quantity) * powerOfTen(currencyExponent(currency));
  const minor = divideRounded(exact, powerOfTen(decimal.scale) * BigInt(per), 'halfUp');
  return money(toSafeNumber(minor), currency);
}

/** Price of one where a price is for `per`, a power of ten: 12.05 for 1000 is 0.01205. */
export function priceOfOne(price: string, per: number): string {
  const decimal = parseDecimal(price);
  const digits = String(per).length - 1;
  return decimal && digits > 0 ? formatDecimal(decimal.units, decimal.scale + digits) : price;
}

/** What goods and further items come to; null while the price of one is unknown. */
export function offerTotal(
  unit: string | null,
  quantity: number,
  items: readonly OfferItem[],
  currency: Currency,
  per = 1,
): Money | null {
  const amounts = items.map((item) => orderAmount(item.price, item.quantity, currency));
  return amounts.reduce(
    (all, amount) => all && amount && add(all, amount),
    orderAmount(unit, quantity, currency, per),
  );
}
