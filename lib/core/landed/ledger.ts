import type { BasePart, ValuePart } from './regime';

/** What later charges are worked out on: the sum so far by part, and which parts may still be more. */
export interface Ledger {
  minor: Record<BasePart, number>;
  open: Set<BasePart>;
}

/** An empty one. */
export function newLedger(): Ledger {
  return { minor: { goods: 0, freight: 0, insurance: 0, duty: 0, fee: 0 }, open: new Set() };
}

/** The sum of some parts; `atLeast` when one of them may be more. */
export function baseOf(
  ledger: Ledger,
  parts: readonly (BasePart | ValuePart)[],
): { minor: number; atLeast: boolean } {
  return {
    minor: parts.reduce((all, part) => all + ledger.minor[part], 0),
    atLeast: parts.some((part) => ledger.open.has(part)),
  };
}
