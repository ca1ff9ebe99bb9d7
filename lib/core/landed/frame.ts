import { convert } from '../fx';
import { type Currency, fromDecimal, type Money } from '../money';
import type { CountryCode, IsoDate, Remark } from '../origin';
import type { LandedRequest, LandedTables } from './landed';
import type { LandedOverrides } from './overrides';
import type { Amount, Collector, ImportRegime } from './regime';

/** Everything one calculation looks at, and what it finds missing on the way. */
export interface Frame {
  request: LandedRequest;
  tables: LandedTables;
  asOf: IsoDate;
  overrides: LandedOverrides;
  regime: ImportRegime;
  currency: Currency;
  collector: Collector;
  origin: CountryCode;
  missing: Remark[];
  assumptions: Remark[];
  warnings: Remark[];
  /** Ids of the rules relied on, in the order they were met. */
  cited: Set<string>;
}

/** Notes what is missing, once. */
export function miss(frame: Frame, remark: Remark): null {
  note(frame.missing, remark);
  return null;
}

/** Adds a remark unless the list has it. */
export function note(list: Remark[], remark: Remark): void {
  const same = JSON.stringify(remark);
  if (!list.some((known) => JSON.stringify(known) === same)) list.push(remark);
}

/** An amount in another currency, half up, with what to show of the rate. Null, and missing, without a rate. */
export function exchanged(
  frame: Frame,
  amount: Money,
  to: Currency,
): { money: Money; inputs: Record<string, string> } | null {
  if (amount.currency === to) return { money: amount, inputs: {} };
  const found = convert(amount, to, frame.tables.fx, 'halfUp');
  if (!found) {
    return miss(frame, { code: 'landed-no-rate', params: { from: amount.currency, to } });
  }
  const { rate, date, source } = found;
  return { money: found.money, inputs: date === null ? {} : { rate, rateDate: date, rateSource: source } };
}

/** A figure of a charge as money of its own currency. */
export function read({ amount, currency }: Amount): Money {
  return fromDecimal(amount, currency, 'halfUp');
}

/** A date range with both ends inclusive. */
export function inForce(item: { from?: IsoDate; to?: IsoDate }, asOf: IsoDate): boolean {
  return (item.from === undefined || asOf >= item.from) && (item.to === undefined || asOf <= item.to);
}

/** Whether goods of that origin are meant. */
export function fromOrigin(
  { origins, exceptOrigins }: { origins?: CountryCode[]; exceptOrigins?: CountryCode[] },
  origin: CountryCode,
): boolean {
  return (!origins || origins.includes(origin)) && !exceptOrigins?.includes(origin);
}
