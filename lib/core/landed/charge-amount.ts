import { type Money, money, multiplyRatio, toDecimal } from '../money';
import { exchanged, type Frame, miss, note, read } from './frame';
import { baseOf, type Ledger } from './ledger';
import { percentInside, percentOf } from './percent';
import type { Amount, ChargeAmount } from './regime';

/** A charge worked out: null when it applies but cannot be told. */
export interface Worked {
  minor: number | null;
  atLeast: boolean;
  inputs: Record<string, string | number>;
}

type Of<T extends ChargeAmount['type']> = Extract<ChargeAmount, { type: T }>;
const UNKNOWN: Worked = { minor: null, atLeast: true, inputs: {} };

/** A percentage of a base, of the standard tax rate or the charge's own, less what is deducted, within its clamp. */
export function percentAmount(frame: Frame, ledger: Ledger, amount: Of<'percent'>): Worked {
  const base = baseOf(ledger, amount.of);
  const percent = amount.percent === 'standard' ? standardRate(frame) : amount.percent;
  const of = toDecimal(money(base.minor, frame.currency));
  if (percent === null) return { ...UNKNOWN, inputs: { of } };
  let minor = amount.inside ? percentInside(base.minor, percent) : percentOf(base.minor, percent);
  const inputs: Record<string, string | number> = { percent, of };
  for (const bound of ['minus', 'min', 'max'] as const) {
    if (amount[bound] === undefined) continue;
    const there = figure(frame, amount[bound]);
    if (there === null) return UNKNOWN;
    inputs[bound] = toDecimal(there);
    if (bound === 'minus') minor = Math.max(0, minor - there.minor);
    else minor = bound === 'min' ? Math.max(minor, there.minor) : Math.min(minor, there.minor);
  }
  return { minor, atLeast: base.atLeast, inputs };
}

function standardRate(frame: Frame): string | null {
  const { request, tables, overrides } = frame;
  if (overrides.taxPercent !== undefined) return overrides.taxPercent;
  const country = request.destination;
  const rate = tables.taxRates.find((candidate) => candidate.country === country);
  if (!rate) return miss(frame, { code: 'landed-tax-rate', params: { country } });
  if (rate.status === 'doubtful') {
    note(frame.warnings, { code: 'landed-tax-doubtful', params: { country, percent: rate.percent } });
  }
  return rate.percent;
}

/** A fixed amount for the consignment, each customs code, each piece or each kilogram. */
export function fixedAmount(frame: Frame, amount: Of<'fixed'>): Worked {
  const each = read(amount.fixed);
  const inputs = { each: amount.fixed.amount, eachCurrency: amount.fixed.currency };
  if (amount.per === 'kg') {
    const { grams } = frame.request;
    if (grams === undefined || grams === null) {
      miss(frame, { code: 'landed-weight' });
      return { ...UNKNOWN, inputs };
    }
    return settled(frame, multiplyRatio(each, grams, 1000, 'halfUp'), { ...inputs, grams });
  }
  const count = counted(frame, amount.per);
  return settled(frame, money(each.minor * count, each.currency), { ...inputs, count });
}

function settled(frame: Frame, whole: Money, inputs: Record<string, string | number>): Worked {
  const there = exchanged(frame, whole, frame.currency);
  if (!there) return { ...UNKNOWN, inputs };
  return { minor: there.money.minor, atLeast: false, inputs: { ...inputs, ...there.inputs } };
}

function counted(frame: Frame, per: 'consignment' | 'tariff-item' | 'unit'): number {
  const { items } = frame.request;
  if (per === 'consignment') return 1;
  if (per === 'unit') return items.reduce((all, item) => all + item.quantity, 0);
  return tariffItems(frame);
}

/** Distinct customs codes by their first six digits; goods without a code count as one each. */
function tariffItems(frame: Frame): number {
  const { items } = frame.request;
  const codes = new Set(items.flatMap(({ hs }) => (hs === undefined ? [] : [hs.slice(0, 6)])));
  const without = items.filter(({ hs }) => hs === undefined).length;
  if (without > 0 && items.length > 1) {
    note(frame.assumptions, { code: 'landed-codes-unknown', params: { kinds: without } });
  }
  return Math.max(1, codes.size + without);
}

/** The larger of a percentage of the value beyond a free amount and a price for each kilogram beyond a free weight. */
export function excessAmount(frame: Frame, ledger: Ledger, amount: Of<'excess'>): Worked {
  const base = baseOf(ledger, amount.of);
  const over = figure(frame, amount.over);
  const { grams = null } = frame.request;
  if (grams === null) miss(frame, { code: 'landed-weight' });
  const excessGrams = Math.max(0, (grams ?? 0) - amount.overGrams);
  // Exchanged last: a rounded price of one kilogram would carry its error into every kilogram.
  const whole = multiplyRatio(read(amount.perKg), excessGrams, 1000, 'halfUp');
  const byWeight = exchanged(frame, whole, frame.currency);
  if (over === null || byWeight === null) return UNKNOWN;
  const excess = Math.max(0, base.minor - over.minor);
  const byValue = percentOf(excess, amount.percent);
  return {
    minor: Math.max(byValue, byWeight.money.minor),
    atLeast: base.atLeast || grams === null,
    inputs: {
      percent: amount.percent,
      of: toDecimal(money(excess, frame.currency)),
      over: toDecimal(over),
      excessGrams,
      each: amount.perKg.amount,
      eachCurrency: amount.perKg.currency,
      ...byWeight.inputs,
    },
  };
}

function figure(frame: Frame, amount: Amount): Money | null {
  return exchanged(frame, read(amount), frame.currency)?.money ?? null;
}
