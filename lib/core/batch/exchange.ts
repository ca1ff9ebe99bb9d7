import { convert, type FxRate } from '../fx';
import { type Currency, money } from '../money';

/** Into one currency, for many amounts. */
export interface Exchange {
  /** Minor units of the target for one of `from`, to compare by; null: no rate is known. */
  factor: (from: Currency) => number | null;
  /** Exact, rounded half up as everywhere. Only where `factor` is not null. */
  minor: (minor: number, from: Currency) => number;
}

/** Amount that tells a rate to ten digits; it is only compared by. */
const PROBE = 10_000_000_000;

/** Remembers what it converted: prices of a sheet repeat. */
export function exchangeInto(currency: Currency, fx: readonly FxRate[]): Exchange {
  const factors = new Map<Currency, number | null>();
  const known = new Map<Currency, Map<number, number>>();
  const factor = (from: Currency): number | null => {
    if (from === currency) return 1;
    const old = factors.get(from);
    if (old !== undefined) return old;
    const probe = convert(money(PROBE, from), currency, fx, 'halfUp');
    const found = probe && probe.money.minor / PROBE;
    factors.set(from, found);
    return found;
  };
  const minor = (amount: number, from: Currency): number => {
    if (from === currency) return amount;
    const table = known.get(from) ?? new Map<number, number>();
    known.set(from, table);
    const old = table.get(amount);
    if (old !== undefined) return old;
    const found = convert(money(amount, from), currency, fx, 'halfUp')?.money.minor ?? 0;
    table.set(amount, found);
    return found;
  };
  return { factor, minor };
}
