import { add, type Money, money, subtract } from '../money';
import type { IsoDate, Remark } from '../origin';
import { type Incoterm, type QuoteLine, withCents } from '../quote';
import { exchange } from '../quote/exchange';
import type { QuoteState } from '../quote/quote';
import type { Issue } from './kept-quote';
import type { OfferDetails } from './offer-details';
import { ITEM_KINDS, type ItemKind, orderAmount } from './offer-items';

/** A row of the table of items. */
export interface ProformaItem {
  kind: ItemKind;
  description: string;
  code: string | null;
  quantity: number;
  unit: string | null;
  /** Decimal string in the currency of the document. */
  unitPrice: string | null;
  /** How many units the price is for. */
  per: number;
  amount: Money | null;
}

/**
 * A proforma or quotation sheet for the buyer. It is built field by field from what a buyer may know: costs, profit and
 * exchange cost are in no part of it, so neither page nor file made of it can show them.
 */
export interface BuyerSheet {
  details: OfferDetails;
  revision: number;
  currency: string;
  term: Incoterm;
  place: string | null;
  /** The goods that were priced. */
  item: ProformaItem;
  /** Everything offered by kind, the goods first; kinds without an item are left out. */
  groups: ItemGroup[];
  ladder: {
    quantity: number;
    price: string | null;
    leadTimeDays: number | null;
    packing: string | null;
    validUntil: IsoDate | null;
  }[];
  /** Of all items; null while the price of one is unknown. */
  total: Money | null;
}

/** Items of one kind with what they come to; null while the price of one is unknown. */
export interface ItemGroup {
  kind: ItemKind;
  items: ProformaItem[];
  subtotal: Money | null;
}

/** What only the seller may see: how the price came about, and the dates of the tables behind it. */
export interface CostSheet {
  takenOn: IsoDate;
  state: QuoteState;
  lines: Pick<QuoteLine, 'code' | 'amount' | 'home' | 'origin'>[];
  profit: Money | null;
  /** Further items: what each costs at home and leaves at the rate of the offer. Null: unknown. */
  items: { description: string; cost: Money | null; profit: Money | null }[];
  exchangeCost: string | null;
  buyingRate: { rate: string | null; date: IsoDate | null };
  rules: { id: string; checked: string | null }[];
  remarks: Remark[];
}

/** The buyer's copy of an issued version, from what was kept of it; nothing is priced again. */
export function buyerSheet({ snapshot, details }: Issue): BuyerSheet {
  const { offered, ladder } = snapshot;
  const { unit } = offered;
  const { currency, pricePer: per = 1 } = snapshot.request;
  const item: ProformaItem = {
    kind: 'product',
    description: details.product,
    code: details.productCode,
    quantity: details.quantity,
    unit: details.unit,
    unitPrice: unit,
    per,
    amount: orderAmount(unit, details.quantity, currency, per),
  };
  const items = [item, ...furtherItems(details, currency)];
  const groups = ITEM_KINDS.flatMap((kind): ItemGroup[] => {
    const own = items.filter((one) => one.kind === kind);
    return own.length === 0 ? [] : [{ kind, items: own, subtotal: sumOf(own, currency) }];
  });
  return {
    details,
    revision: snapshot.revision,
    currency,
    term: snapshot.term,
    place: offered.place,
    item,
    groups,
    ladder: (ladder?.steps ?? []).map(({ quantity, price, leadTimeDays, packing, validUntil }) => ({
      quantity,
      price,
      leadTimeDays,
      packing,
      validUntil,
    })),
    total: sumOf(items, currency),
  };
}

function furtherItems({ items = [] }: OfferDetails, currency: string): ProformaItem[] {
  return items.map(({ price, ...item }) => ({
    ...item,
    unitPrice: price && withCents(price, currency),
    per: 1,
    amount: orderAmount(price, item.quantity, currency),
  }));
}

function sumOf(items: readonly ProformaItem[], currency: string): Money | null {
  return items.reduce<Money | null>(
    (all, { amount }) => all && amount && add(all, amount),
    money(0, currency),
  );
}

/** The seller's own sheet of an issued version. */
export function costSheet({ snapshot, details, itemCosts = [] }: Issue): CostSheet {
  const { offered, tables, request } = snapshot;
  const change = exchange(request);
  const amounts = furtherItems(details, request.currency).map(({ amount }) => amount);
  const items = itemCosts.map(({ description, cost }, at) => {
    const amount = amounts[at] ?? null;
    const income = amount && change.back(amount);
    return { description, cost, profit: income && cost && subtract(income, cost) };
  });
  return {
    items,
    takenOn: snapshot.takenOn,
    state: offered.state,
    lines: offered.lines.map(({ code, amount, home, origin }) => ({ code, amount, home, origin })),
    profit: offered.profit,
    exchangeCost: offered.exchangeCost,
    buyingRate: { rate: request.buyingRate.rate, date: tables.buyingRate },
    rules: tables.rules,
    remarks: [...offered.blocking, ...offered.missing, ...offered.warnings],
  };
}
