import {
  type Charge,
  type LandedCost,
  type LandedLine,
  type LandedRequest,
  landedCost,
} from '../../../lib/core/landed';
import { fromDecimal, type Money, toDecimal } from '../../../lib/core/money';
import { shippedDuty, shippedFx } from '../../../lib/data';

export const TABLES = { ...shippedDuty, fx: shippedFx };
export const AS_OF = '2026-10-01';

/** "150 EUR" as money. */
export function of(text: string): Money {
  const [amount = '', currency = ''] = text.split(' ');
  return fromDecimal(amount, currency);
}

export type Ask = Partial<Omit<LandedRequest, 'goods' | 'freight' | 'insurance'>> & {
  goods: string | null;
  freight?: string | null;
  insurance?: string;
};

/** A marketplace order without freight, unless told otherwise. */
export function ask({ goods, freight, insurance, ...rest }: Ask): LandedRequest {
  const [, currency = 'USD'] = (goods ?? '').split(' ');
  return {
    destination: 'DE',
    channel: 'marketplace',
    items: [],
    ...rest,
    goods: goods === null ? null : of(goods),
    freight: freight === null ? null : of(freight ?? `0 ${currency}`),
    ...(insurance === undefined ? {} : { insurance: of(insurance) }),
  };
}

export const cost = (request: Ask, asOf = AS_OF, tables = TABLES): LandedCost =>
  landedCost(ask(request), tables, { asOf });

/** Lines by id as decimals, null where unknown. Lines that share an id stand in one list. */
export function amounts({ lines }: LandedCost): Record<string, string | null | (string | null)[]> {
  const found: Record<string, (string | null)[]> = {};
  for (const { id, amount } of lines) found[id] = [...(found[id] ?? []), amount && toDecimal(amount)];
  return Object.fromEntries(
    Object.entries(found).map(([id, list]) => [id, list.length === 1 ? (list[0] ?? null) : list]),
  );
}

/** The charges alone. */
export function charges(result: LandedCost): Record<string, string | null | (string | null)[]> {
  const { goods: _, freight: __, insurance: ___, ...rest } = amounts(result);
  return rest;
}

export const total = ({ total: found }: LandedCost) => found && toDecimal(found);
export const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);
export const lineOf = ({ lines }: LandedCost, id: string): LandedLine | undefined =>
  lines.find((line) => line.id === id);

/** A charge of the seller's own. */
export const extra = (id: string, amount: Charge['amount'], more: Partial<Charge> = {}): Charge => ({
  id,
  kind: 'fee',
  name: { en: id, zh: id },
  active: true,
  amount,
  paidBy: 'importer',
  ...more,
});
