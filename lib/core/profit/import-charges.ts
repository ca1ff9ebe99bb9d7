import { constantTerm } from '../fees/price-term';
import {
  type LandedCost,
  type LandedLine,
  type LandedRequest,
  type LandedTables,
  landedCost,
} from '../landed';
import type { IsoDate, Remark } from '../origin';
import { importCost, isCharge } from './import-cost';
import type { CostInput } from './request';
import type { SaleRequest } from './sale-request';

/** Remarks gathered on the way. */
export interface Told {
  assumptions: Remark[];
  warnings: Remark[];
  missing: Remark[];
}

/** A price in minor units to look for missing figures at. */
const PROBE = 10_000;

type ValueBasis = 'value' | 'cost' | 'price';

export interface Importing {
  cost: CostInput;
  lines: LandedLine[];
  known: boolean;
  shown: LandedCost | null;
}

/** Duties, taxes and fees of the destination: shown at the price asked, and as a cost at any price. */
export function importCharges(
  request: SaleRequest,
  tables: LandedTables,
  asOf: IsoDate,
  told: Told,
): Importing {
  const basis: ValueBasis = request.value ? 'value' : request.fba ? 'cost' : 'price';
  const bears = bearer(request, told);
  noteBasis(request, basis, told);
  const cost: CostInput = {
    code: 'import',
    group: 'landed',
    term: null,
    basis: 'gross',
    origin: 'table',
    required: true,
    withheld: false,
  };
  const base = landedBase(request);
  if (basis === 'price') {
    const moving = importCost(base, tables, asOf, bears);
    // Without a price only what is missing at any price is told.
    const shown = landedCost(moving.at(request.price?.minor ?? PROBE), tables, { asOf });
    if (request.price) tell(shown, told);
    else told.missing.push(...shown.missing);
    return { cost: { ...cost, term: moving.term }, ...shownLines(request.price && shown) };
  }
  const goods = basis === 'value' ? request.value : request.cost;
  const fixed = landedCost({ ...base, goods, freight: request.freight }, tables, { asOf });
  tell(fixed, told);
  const due = fixed.lines.filter((line) => isCharge(line) && bears(line));
  const minor = due.reduce((all, { amount }) => all + (amount?.minor ?? 0), 0);
  return { cost: { ...cost, term: fixed.total && constantTerm(minor) }, ...shownLines(fixed) };
}

function shownLines(shown: LandedCost | null): Omit<Importing, 'cost'> {
  if (!shown) return { lines: [], known: false, shown };
  return { lines: shown.lines.filter(isCharge), known: shown.total !== null, shown };
}

function landedBase(request: SaleRequest): LandedRequest {
  const { origin, destination, channel, collector, currency, insurance, grams, items, duty, overrides } =
    request;
  return {
    destination,
    channel,
    currency,
    goods: null,
    freight: null,
    grams,
    items,
    ...(origin && { origin }),
    ...(collector && { collector }),
    ...(insurance && { insurance }),
    ...(duty !== undefined && { duty }),
    ...(overrides && { overrides }),
  };
}

/** Which of the destination's charges come out of the seller's pocket. */
function bearer({ fba, sellerPaysDuty }: SaleRequest, told: Told): (line: LandedLine) => boolean {
  if (fba) {
    told.assumptions.push({ code: 'sale-alone' });
    return ({ code }) => code !== 'tax';
  }
  told.assumptions.push({ code: sellerPaysDuty ? 'sale-seller-pays-duty' : 'sale-buyer-pays-duty' });
  return ({ paidBy }) => sellerPaysDuty || paidBy !== 'importer';
}

function noteBasis({ value, price, fba, channel }: SaleRequest, basis: ValueBasis, told: Told): void {
  if (basis === 'cost') told.assumptions.push({ code: 'sale-value-is-cost' });
  if (basis === 'price') told.assumptions.push({ code: 'sale-value-is-price' });
  const same = value?.currency === price?.currency && value?.minor === price?.minor;
  if (basis === 'value' && !fba && channel !== 'b2b' && !same)
    told.warnings.push({ code: 'sale-tax-on-value' });
}

function tell(from: LandedCost, told: Told): void {
  told.assumptions.push(...from.assumptions);
  told.warnings.push(...from.warnings.filter(({ code }) => code !== 'landed-range'));
  told.missing.push(...from.missing);
}
