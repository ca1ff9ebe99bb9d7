import { type Money, money } from '../money';
import type { IsoDate } from '../origin';
import { applies, conditionsOf, type Sides } from './applies';
import { chargeLines } from './charge-lines';
import { type Frame, inForce, miss, note } from './frame';
import type { LandedLine, LandedRequest, LandedTables } from './landed';
import { type Ledger, newLedger } from './ledger';
import { decideLimits } from './limits';
import { type LandedOverrides, overrideCharge } from './overrides';
import type { Charge, Collector, ImportRegime } from './regime';
import { valueLines } from './value-lines';

export interface Evaluation {
  frame: Frame;
  lines: LandedLine[];
  total: Money | null;
  atLeast: Money | null;
}

const OTHER = 'other';
const HOME = 'CN';

/** One pass over the regime with these overrides, nothing left open. */
export function evaluate(
  request: LandedRequest,
  tables: LandedTables,
  asOf: IsoDate,
  overrides: LandedOverrides,
): Evaluation {
  const frame = newFrame(request, tables, asOf, overrides);
  const ledger = newLedger();
  const lines = valueLines(frame, ledger);
  if (knownThen(frame) && request.goods !== null) {
    const sides = decideLimits(frame);
    if (sides) lines.push(...allCharges(frame, ledger, sides));
  }
  const known = lines.flatMap(({ amount }) => (amount ? [amount.minor] : []));
  const sum = money(
    known.reduce((a, b) => a + b, 0),
    frame.currency,
  );
  const [goods] = lines;
  return {
    frame,
    lines,
    total: frame.missing.length === 0 ? sum : null,
    atLeast: goods?.amount ? sum : null,
  };
}

function allCharges(frame: Frame, ledger: Ledger, sides: Sides): LandedLine[] {
  if (frame.regime.charges.some(dependsOnCollector)) noteCollector(frame);
  for (const code of frame.regime.remarks ?? []) note(frame.warnings, { code });
  for (const rule of frame.regime.rules ?? []) frame.cited.add(rule);
  const all = [...frame.regime.charges, ...(frame.request.extra ?? [])];
  return all.flatMap((charge) =>
    applies(overrideCharge(charge, frame.overrides).charge, frame, sides)
      ? chargeLines(frame, ledger, charge)
      : [],
  );
}

function newFrame(
  request: LandedRequest,
  tables: LandedTables,
  asOf: IsoDate,
  overrides: LandedOverrides,
): Frame {
  const regime = regimeOf(request.destination, tables);
  return {
    request,
    tables,
    asOf,
    overrides,
    regime,
    currency: request.currency ?? request.goods?.currency ?? request.freight?.currency ?? 'USD',
    collector: request.collector ?? regime.collectors[request.channel],
    origin: request.origin ?? HOME,
    missing: [],
    assumptions: [],
    warnings: [],
    cited: new Set(),
  };
}

/** The country's own regime, else `other`. Throws RangeError when the tables lack that too. */
function regimeOf(country: string, { regimes }: LandedTables): ImportRegime {
  const regime =
    regimes.find(({ countries }) => countries.includes(country)) ?? regimes.find(({ id }) => id === OTHER);
  if (!regime) throw new RangeError(`the tables have no regime ${OTHER}`);
  return regime;
}

function knownThen(frame: Frame): boolean {
  const { regime, asOf, request } = frame;
  if (inForce(regime.from === undefined ? {} : { from: regime.from }, asOf)) return true;
  miss(frame, {
    code: 'landed-not-yet',
    params: { country: request.destination, from: regime.from ?? '' },
  });
  return false;
}

function dependsOnCollector(charge: Charge): boolean {
  return (
    charge.paidBy === 'collector' || conditionsOf(charge).some(({ collectors }) => collectors !== undefined)
  );
}

const COLLECTED: Record<Collector, string> = {
  marketplace: 'landed-by-marketplace',
  seller: 'landed-by-seller',
  importer: 'landed-by-importer',
};

function noteCollector(frame: Frame): void {
  if (frame.request.channel === 'b2b') note(frame.assumptions, { code: 'landed-b2b' });
  else if (frame.request.collector === undefined) {
    note(frame.assumptions, { code: COLLECTED[frame.collector] });
  }
}
