import { currencyExponent } from '../currencies';
import { formatDecimal, parseDecimal, powerOfTen } from '../decimal';
import type { Remark } from '../origin';
import { divideRounded } from '../rounding';
import { plainDecimal } from './cell-text';
import { mark, type Part, type PartName, report, type TabReading, USED } from './draft';
import { headingCurrency } from './heading-currency';
import type { ColumnPlan } from './plan';
import { type CellAmount, readPriceCell } from './price-cell';
import { textAt } from './sheet';

export interface ReadPrice {
  parts: [PartName, Part][];
  closed: Remark | null;
  none: boolean;
  /** The cell holds something that is no price we can use: it is not known, and not nothing. */
  unknown: boolean;
}

const NOTHING: ReadPrice = { parts: [], closed: null, none: false, unknown: false };
const UNKNOWN: ReadPrice = { ...NOTHING, unknown: true };
/** Highest amount of a price sheet; beyond it a cell holds something else. */
const MAX_AMOUNT = 1_000_000;
const MAX_RATE_DECIMALS = 6;
const MAY_BE_ZERO: ReadonlySet<PartName> = new Set(['registration', 'fixed', 'minimum']);

/** Reads one price cell and reports what is wrong with it. Empty cells give nothing and say nothing. */
export function readPrice(tab: TabReading, row: number, column: number, plan: ColumnPlan): ReadPrice {
  const text = textAt(tab.sheet, row, column);
  if (text === '') return NOTHING;
  const cell = readPriceCell(text);
  if (cell.none) {
    report(tab, row, column, 'no-price');
    return { ...NOTHING, none: true };
  }
  if (cell.closed) report(tab, row, column, 'closed');
  else if (cell.onRequest) report(tab, row, column, 'price-on-request');
  const { closed } = cell;
  if (cell.amounts.length === 0) {
    if (!closed && !cell.onRequest) report(tab, row, column, 'price-unreadable');
    else if (cell.rest !== '') report(tab, row, column, 'price-words');
    return { ...NOTHING, closed, none: cell.onRequest, unknown: closed === null };
  }
  if (cell.percent) return refuse(tab, row, column, 'price-percent');
  const stated = cell.currency ?? headingCurrency(tab.sheet, tab.plan, column);
  if (stated !== null && stated !== tab.gathering.currency) {
    return refuse(tab, row, column, 'currency-differs');
  }
  const named = nameParts(cell.amounts, plan);
  if (!named) return refuse(tab, row, column, 'several-amounts');
  const at = { sheet: tab.index, row, column };
  const parts: [PartName, Part][] = [];
  for (const [name, amount, grams] of named) {
    const value = settle(tab, row, column, name, amount);
    if (value === null) return { ...UNKNOWN, closed };
    parts.push([name, { value, grams, at }]);
  }
  mark(tab, row, column, USED);
  if (cell.rest !== '') report(tab, row, column, 'price-words');
  return { ...NOTHING, parts, closed };
}

function refuse(
  tab: TabReading,
  row: number,
  column: number,
  code: 'price-percent' | 'currency-differs' | 'several-amounts',
): ReadPrice {
  report(tab, row, column, code);
  return UNKNOWN;
}

type NamedAmount = [PartName, string, number | null];

/** What each amount of a cell is for: what the cell says wins over the heading. Null when it cannot be told. */
function nameParts(amounts: readonly CellAmount[], plan: ColumnPlan): NamedAmount[] | null {
  if (amounts.length === 1) {
    const [only] = amounts;
    return only ? [nameOne(only, plan)] : null;
  }
  const rate = amounts.find(({ per }) => per !== null && per !== 'parcel');
  const fee = amounts.find(({ per }) => per === 'parcel');
  if (amounts.length !== 2 || !fee) return null;
  // `65+18/票`: the other amount is the rate where the column holds rates.
  const other = rate ?? amounts.find((amount) => amount !== fee);
  if (!other || (other.per === null && plan.role !== 'perKg' && plan.role !== 'value')) return null;
  const named = nameOne(other.per === null ? { ...other, per: { grams: 1000 } } : other, plan);
  return [named, ['registration', fee.value, null]];
}

function nameOne({ value, per }: CellAmount, plan: ColumnPlan): NamedAmount {
  const { role } = plan;
  if (role === 'value' || role === 'perKg' || role === 'flat') {
    if (per === 'parcel') return ['flat', value, null];
    if (per !== null) return per.grams === 1000 ? ['perKg', value, null] : ['perStep', value, per.grams];
  }
  const grams = per !== null && per !== 'parcel' ? per.grams : (plan.grams ?? null);
  return [role as PartName, value, role === 'first' || role === 'step' ? grams : null];
}

/** The amount as the card may hold it; null when it may not, which is reported. */
function settle(tab: TabReading, row: number, column: number, name: PartName, value: string): string | null {
  if (Number(value) > MAX_AMOUNT) {
    report(tab, row, column, 'amount-absurd');
    return null;
  }
  if (Number(value) === 0 && !MAY_BE_ZERO.has(name)) {
    report(tab, row, column, 'price-zero');
    return null;
  }
  const decimals =
    name === 'perKg' || name === 'value' ? MAX_RATE_DECIMALS : currencyExponent(tab.gathering.currency);
  const rounded = roundTo(value, decimals);
  if (rounded !== value) report(tab, row, column, 'amount-rounded');
  return rounded;
}

/** Half up to a number of decimals; the text itself when it has no more. */
export function roundTo(value: string, decimals: number): string {
  const decimal = parseDecimal(value);
  if (!decimal || decimal.scale <= decimals) return value;
  const units = divideRounded(decimal.units, powerOfTen(decimal.scale - decimals), 'halfUp');
  return plainDecimal(formatDecimal(units, decimals)) ?? value;
}
