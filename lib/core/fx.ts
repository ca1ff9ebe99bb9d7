import { currencyExponent } from './currencies';
import { formatDecimal, parseDecimal, powerOfTen } from './decimal';
import { type Currency, type Money, money } from './money';
import type { IsoDate } from './origin';
import { divideRounded, type Rounding, toSafeNumber } from './rounding';

/** Units of `quote` for one US dollar. */
export interface FxRate {
  quote: Currency;
  /** Decimal string, as published. */
  perUsd: string;
  date: IsoDate;
  /** Id of the source, or `ecb`, or `yours`. */
  source: string;
  origin: 'table' | 'yours';
}

/** A converted amount with the rate behind it. The last three are null only where no rate was needed. */
export type Conversion<C extends Currency = Currency> = {
  money: Money<C>;
  /** Units of the target for one unit of the original, to 12 decimals. */
  rate: string;
} & (
  | { date: IsoDate; source: string; origin: 'table' | 'yours' }
  | { date: null; source: null; origin: null }
);

const RATE_DECIMALS = 12;

/** The rate to use for one currency: the seller's own before any table, then the newest. */
export function pickRate(currency: Currency, rates: readonly FxRate[]): FxRate | null {
  let best: FxRate | null = null;
  for (const rate of rates) {
    if (rate.quote !== currency) continue;
    if (best === null || outranks(rate, best)) best = rate;
  }
  return best;
}

function outranks(rate: FxRate, other: FxRate): boolean {
  if (rate.origin !== other.origin) return rate.origin === 'yours';
  return rate.date > other.date;
}

/**
 * Converts through the US dollar, exactly until the one rounding at the end. Date and source are those of
 * the older of the two rates used; `yours` when either is the seller's. Null when a rate is missing or is
 * not a positive decimal: an unknown rate is never 1.
 */
export function convert<C extends Currency>(
  amount: Money,
  to: C,
  rates: readonly FxRate[],
  rounding: Rounding,
): Conversion<C> | null {
  if (amount.currency === to) {
    return { money: money(amount.minor, to), rate: '1', date: null, source: null, origin: null };
  }
  const from = leg(amount.currency, rates);
  const target = leg(to, rates);
  if (!from || !target) return null;
  // minor_to = minor_from / 10^e_from / (from.units / 10^from.scale) x (target.units / 10^target.scale) x 10^e_to
  const numerator = target.units * powerOfTen(from.scale);
  const denominator = from.units * powerOfTen(target.scale);
  const minor = divideRounded(
    BigInt(amount.minor) * numerator * powerOfTen(currencyExponent(to)),
    denominator * powerOfTen(currencyExponent(amount.currency)),
    rounding,
  );
  const perUnit = divideRounded(numerator * powerOfTen(RATE_DECIMALS), denominator, 'halfEven');
  return {
    money: money(toSafeNumber(minor), to),
    rate: formatDecimal(perUnit, RATE_DECIMALS).replace(/\.?0+$/, ''),
    ...provenance(from.rate, target.rate),
  };
}

interface Leg {
  units: bigint;
  scale: number;
  /** Null for the US dollar itself, which all rates count from. */
  rate: FxRate | null;
}

function leg(currency: Currency, rates: readonly FxRate[]): Leg | null {
  if (currency === 'USD') return { units: 1n, scale: 0, rate: null };
  const rate = pickRate(currency, rates);
  const decimal = rate && parseDecimal(rate.perUsd);
  if (!rate || !decimal || decimal.units <= 0n) return null;
  return { ...decimal, rate };
}

function provenance(...legs: (FxRate | null)[]): {
  date: IsoDate;
  source: string;
  origin: 'table' | 'yours';
} {
  const used = legs.filter((rate) => rate !== null);
  const oldest = used.reduce((a, b) => (b.date < a.date ? b : a));
  const own = used.find((rate) => rate.origin === 'yours');
  return { date: oldest.date, source: (own ?? oldest).source, origin: (own ?? oldest).origin };
}
