import type { Charge, ChargeAmount, ValueLimit, ValuePart } from './regime';

/** What the seller knows better than the table, by id. Ids of other regimes do no harm. */
export interface LandedOverrides {
  /** Instead of the destination's standard VAT or GST, e.g. a reduced rate. */
  taxPercent?: string;
  charges?: Record<string, ChargeOverride>;
  limits?: Record<string, LimitOverride>;
}

export interface ChargeOverride {
  active?: boolean;
  /** For charges of a percentage. */
  percent?: string;
  /** For fixed charges, major units in the charge's own currency. */
  amount?: string;
  taxable?: boolean;
}

export interface LimitOverride {
  active?: boolean;
  /** Major units in the limit's own currency. */
  amount?: string;
  of?: ValuePart[];
}

/** `first` wins over `second`, field by field. */
export function mergeOverrides(first: LandedOverrides, second: LandedOverrides): LandedOverrides {
  return {
    ...second,
    ...first,
    charges: mergeById(first.charges, second.charges),
    limits: mergeById(first.limits, second.limits),
  };
}

function mergeById<T extends object>(first: Record<string, T> = {}, second: Record<string, T> = {}) {
  const ids = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...ids].map((id) => [id, { ...second[id], ...first[id] } as T]));
}

/** The limit as the seller has it. */
export function overrideLimit(limit: ValueLimit, overrides: LandedOverrides): ValueLimit {
  return { ...limit, ...overrides.limits?.[limit.id] };
}

/** The charge as the seller has it, and whether a figure in it is theirs. */
export function overrideCharge(
  charge: Charge,
  overrides: LandedOverrides,
): { charge: Charge; yours: boolean } {
  const own = overrides.charges?.[charge.id];
  if (!own) return { charge, yours: charge.rule === undefined };
  const { active = charge.active, taxable = charge.taxable } = own;
  const amount = overrideAmount(charge.amount, own.percent, own.amount);
  return {
    charge: { ...charge, active, amount, ...(taxable === undefined ? {} : { taxable }) },
    yours: amount !== charge.amount || charge.rule === undefined,
  };
}

function overrideAmount(
  amount: ChargeAmount,
  percent: string | undefined,
  figure: string | undefined,
): ChargeAmount {
  if (percent !== undefined && (amount.type === 'percent' || amount.type === 'excess')) {
    return { ...amount, percent };
  }
  if (figure !== undefined && amount.type === 'fixed') {
    return { ...amount, fixed: { ...amount.fixed, amount: figure } };
  }
  return amount;
}
