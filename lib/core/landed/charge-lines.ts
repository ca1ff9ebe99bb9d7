import { money } from '../money';
import type { Origin } from '../origin';
import { excessAmount, fixedAmount, percentAmount, type Worked } from './charge-amount';
import { dutyShares } from './duty-lines';
import type { Frame } from './frame';
import type { LandedLine, LineSource } from './landed';
import { baseOf, type Ledger } from './ledger';
import { overrideCharge } from './overrides';
import type { Charge } from './regime';

type Part = Worked & { origin: Origin };

/** The lines of a charge that is due, entered into the ledger for the charges after it. */
export function chargeLines(frame: Frame, ledger: Ledger, shipped: Charge): LandedLine[] {
  const { charge, yours } = overrideCharge(shipped, frame.overrides);
  const parts = worked(frame, ledger, charge, yours ? 'yours' : 'table');
  if (charge.rule !== undefined) frame.cited.add(charge.rule);
  for (const part of parts) enter(ledger, charge, part);
  return parts.map(({ minor, atLeast, inputs, origin }) => ({
    code: charge.kind,
    id: charge.id,
    name: charge.name,
    amount: minor === null ? null : money(minor, frame.currency),
    atLeast: atLeast && minor !== null,
    inputs,
    origin: minor === null ? 'missing' : origin,
    source: sourceOf(frame, charge),
    paidBy: charge.paidBy === 'collector' ? frame.collector : 'importer',
  }));
}

function worked(frame: Frame, ledger: Ledger, { amount }: Charge, origin: Origin): Part[] {
  switch (amount.type) {
    case 'duty': {
      const { minor, atLeast } = baseOf(ledger, amount.of);
      return dutyShares(frame, minor).map((share) => ({ ...share, atLeast }));
    }
    case 'percent': {
      const own = amount.percent === 'standard' && frame.overrides.taxPercent !== undefined;
      return [{ ...percentAmount(frame, ledger, amount), origin: own ? 'yours' : origin }];
    }
    case 'fixed':
      return [{ ...fixedAmount(frame, amount), origin }];
    case 'excess':
      return [{ ...excessAmount(frame, ledger, amount), origin }];
  }
}

function enter(ledger: Ledger, { kind, taxable = true }: Charge, { minor, atLeast }: Part): void {
  if (!taxable || kind === 'tax') return;
  const part = kind === 'fee' ? 'fee' : 'duty';
  ledger.minor[part] += minor ?? 0;
  if (minor === null || atLeast) ledger.open.add(part);
}

function sourceOf({ tables }: Frame, { rule: id }: Charge): LineSource | null {
  const rule = tables.rules.find((candidate) => candidate.id === id);
  if (!rule) return null;
  const { source, status, checked, from, to } = rule;
  return {
    rule: rule.id,
    id: source,
    status,
    checked,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
