import { formatDecimal, parseDecimal } from '../decimal';
import { fromDecimal, type Money } from '../money';
import type { IsoDate, Remark } from '../origin';
import type { Incoterm, QuoteLine } from '../quote';
import type { QuoteState } from '../quote/quote';
import type { Issue } from './kept-quote';
import type { OfferDetails } from './offer-details';

/** A row of the table of items. */
export interface ProformaItem {
  description: string;
  code: string | null;
  quantity: number;
  unit: string | null;
  /** Decimal string in the currency of the document. */
  unitPrice: string | null;
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
  item: ProformaItem;
  ladder: {
    quantity: number;
    price: string | null;
    leadTimeDays: number | null;
    packing: string | null;
    validUntil: IsoDate | null;
  }[];
  total: Money | null;
}

/** What only the seller may see: how the price came about, and the dates of the tables behind it. */
export interface CostSheet {
  takenOn: IsoDate;
  state: QuoteState;
  lines: Pick<QuoteLine, 'code' | 'amount' | 'home' | 'origin'>[];
  profit: Money | null;
  exchangeCost: string | null;
  buyingRate: { rate: string | null; date: IsoDate | null };
  rules: { id: string; checked: string | null }[];
  remarks: Remark[];
}

/** Price a piece times pieces, rounded half up: what a buyer's document adds up to. Null without a price. */
export function orderAmount(unit: string | null, quantity: number, currency: string): Money | null {
  const decimal = unit === null ? null : parseDecimal(unit);
  if (!decimal) return null;
  const whole = formatDecimal(decimal.units * BigInt(quantity), decimal.scale);
  return fromDecimal(whole, currency, 'halfUp');
}

/** The buyer's copy of an issued version, from what was kept of it; nothing is priced again. */
export function buyerSheet({ snapshot, details }: Issue): BuyerSheet {
  const { offered, ladder } = snapshot;
  const { unit } = offered;
  const { currency } = snapshot.request;
  const amount = orderAmount(unit, details.quantity, currency);
  return {
    details,
    revision: snapshot.revision,
    currency,
    term: snapshot.term,
    place: offered.place,
    item: {
      description: details.product,
      code: details.productCode,
      quantity: details.quantity,
      unit: details.unit,
      unitPrice: unit,
      amount,
    },
    ladder: (ladder?.steps ?? []).map(({ quantity, price, leadTimeDays, packing, validUntil }) => ({
      quantity,
      price,
      leadTimeDays,
      packing,
      validUntil,
    })),
    total: amount,
  };
}

/** The seller's own sheet of an issued version. */
export function costSheet({ snapshot }: Issue): CostSheet {
  const { offered, tables, request } = snapshot;
  return {
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
