import type { LandedLine } from '../../../lib/core/landed';
import type { ProfitLine } from '../../../lib/core/profit';
import type { SaleView } from '../../../lib/messages/sale-view';

/** What the price goes to, in the order of the strip. `open`: what is left before costs that are not known. */
export const STRIP_PARTS = [
  'freight',
  'tax',
  'duty',
  'platform',
  'payment',
  'ads',
  'returns',
  'goods',
  'profit',
  'open',
] as const;
export type StripPartId = (typeof STRIP_PARTS)[number];

export interface StripPart {
  id: StripPartId;
  /** Minor units of the sale's currency. */
  minor: number;
  /** Of the strip's length, 0..1. */
  share: number;
}

/** The price of an order cut into what it goes to. */
export interface PriceStrip {
  currency: string;
  /** What the buyer pays, the tax in it included. */
  price: number;
  /** Income beside the price: VAT refunded on export. */
  credit: number;
  /** Costs and, where there is one, the profit or what is still open; the shares sum to 1. */
  parts: StripPart[];
  /** By how much the known costs exceed the income. */
  overrun: number;
  /** Where on the strip the income ends, 0..1; 1 unless the costs exceed it. */
  incomeAt: number;
  /** Some costs are not known: the profit is at most what is drawn, or is not drawn. */
  complete: boolean;
}

const LINE_PARTS: Readonly<Record<string, StripPartId>> = {
  freight: 'freight',
  insurance: 'freight',
  goods: 'goods',
  ads: 'ads',
  returns: 'returns',
  payment: 'payment',
  'fx-spread': 'payment',
};

const minorOf = (amount: { minor: number } | null) => amount?.minor ?? 0;

/** Charges of the destination that the seller pays, tax apart from duty and fees; one sum where they cannot be told apart. */
function importShares(sale: SaleView, total: number): [StripPartId, number][] {
  const borne = sale.result.lines.filter(
    ({ paidBy }) => paidBy !== null && (sale.delivery.value === 'DDP' || paidBy !== 'importer'),
  );
  const sumOf = (lines: readonly LandedLine[]) => lines.reduce((all, { amount }) => all + minorOf(amount), 0);
  const taxes = sumOf(borne.filter(({ code }) => code === 'tax'));
  if (sumOf(borne) !== total) return [['duty', total]];
  return [
    ['tax', taxes],
    ['duty', total - taxes],
  ];
}

function shareOut(sale: SaleView, line: ProfitLine): [StripPartId, number][] {
  const cost = -minorOf(line.amount);
  if (line.code === 'import') return importShares(sale, cost);
  return [[LINE_PARTS[line.code] ?? 'platform', cost]];
}

/** The strip of a sale; null while the price is not known. */
export function priceStrip(sale: SaleView): PriceStrip | null {
  const { profit } = sale.result;
  const revenue = profit.lines.find(({ group }) => group === 'revenue');
  if (!revenue?.amount) return null;
  const price = grossOf(sale, revenue.amount.minor);
  const credit = sum(
    profit.lines.filter(({ group }) => group === 'credit').map((line) => minorOf(line.amount)),
  );
  const sums = new Map<StripPartId, number>([['tax', price - revenue.amount.minor]]);
  for (const line of profit.lines) {
    if (line.group === 'revenue' || line.group === 'credit') continue;
    for (const [id, minor] of shareOut(sale, line)) sums.set(id, (sums.get(id) ?? 0) + minor);
  }
  const left = price + credit - sum([...sums.values()]);
  if (left > 0) sums.set(profit.profit ? 'profit' : 'open', left);
  const length = Math.max(1, sum([...sums.values()]));
  return {
    currency: profit.currency,
    price,
    credit,
    parts: STRIP_PARTS.flatMap((id) => {
      const minor = sums.get(id) ?? 0;
      return minor > 0 ? [{ id, minor, share: minor / length }] : [];
    }),
    overrun: Math.max(0, -left),
    incomeAt: Math.min(1, (price + credit) / length),
    complete: profit.profit !== null && !profit.atMost,
  };
}

/** The price with the tax that is handed on from it: the price of a piece times the pieces. */
function grossOf({ inputs, quantity }: SaleView, net: number): number {
  const each = inputs.price.value;
  return each === null ? net : Math.max(net, each.minor * quantity);
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Px that a text of the strip takes, a Chinese character as wide as two digits, with room on both sides. */
const textWidth = (text: string) =>
  [...text].reduce((all, letter) => all + (letter > '\u2e7f' ? 11.5 : 6.4), 10);

/** Ids of the parts whose label fits into them on a strip of so many px; the others are listed below it. */
export function fittingParts(
  parts: readonly StripPart[],
  label: (part: StripPart) => string,
  width: number,
): Set<StripPartId> {
  return new Set(parts.filter((part) => textWidth(label(part)) <= part.share * width).map(({ id }) => id));
}
