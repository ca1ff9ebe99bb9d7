import { GOODS, type Goods, type SizeLimit } from '../rates';
import { isNone, plainDecimal } from './cell-text';
import { mark, report, type TabReading, USED, type Variant } from './draft';
import type { ColumnRole } from './plan';
import { readPriceCell } from './price-cell';
import { textAt } from './sheet';
import { readSizeCell } from './size-cell';
import { readDivisor, readTransit, readYesNo } from './small-cells';
import { readWeightRange } from './weight-range';

/** What a row says besides places, weights and prices. */
export interface Attributes {
  service: string;
  maxGrams: number | null;
  limit: SizeLimit | null;
  transit: { min: number; max: number } | null;
  transitColumn: number | null;
  firstGrams: number | null;
  stepGrams: number | null;
  variant: Variant;
}

export const NO_ATTRIBUTES: Attributes = {
  service: '',
  maxGrams: null,
  limit: null,
  transit: null,
  transitColumn: null,
  firstGrams: null,
  stepGrams: null,
  variant: { divisor: null, minGrams: null, stepGrams: null, tracked: null, goods: {}, fuel: null },
};

type Reader = (text: string, into: Attributes, tab: TabReading, row: number, column: number) => boolean;

const readGoods =
  (goods: Goods): Reader =>
  (text, into) => {
    const answer = readYesNo(text);
    if (answer !== null) into.variant.goods = { ...into.variant.goods, [goods]: answer };
    return answer !== null;
  };

/** Grams of one weight: `30KG`, `≤2kg`. */
function oneWeight(text: string, tab: TabReading): number | null {
  const found = readWeightRange(text, tab.plan.weightUnit);
  return found && found.fromGrams === 0 && found.rest === '' ? found.toGrams : null;
}

/** Each takes what the cell says and answers whether it was understood. */
const READERS: Partial<Record<ColumnRole, Reader>> = {
  service: (text, into) => {
    into.service = into.service === '' ? text : `${into.service} · ${text}`;
    return true;
  },
  maxWeight: (text, into, tab) => {
    into.maxGrams = oneWeight(text, tab);
    return into.maxGrams !== null;
  },
  minWeight: (text, into, tab) => {
    into.variant.minGrams = oneWeight(text, tab);
    return into.variant.minGrams !== null;
  },
  rounding: (text, into, tab) => {
    const grams = oneWeight(text, tab);
    into.variant.stepGrams = grams !== null && grams <= 100_000 ? grams : null;
    return into.variant.stepGrams !== null;
  },
  firstWeight: (text, into, tab) => {
    into.firstGrams = oneWeight(text, tab);
    return into.firstGrams !== null;
  },
  stepWeight: (text, into, tab) => {
    into.stepGrams = oneWeight(text, tab);
    return into.stepGrams !== null;
  },
  size: (text, into) => {
    const { limit, rest } = readSizeCell(text);
    into.limit = limit;
    return limit !== null && rest === '';
  },
  divisor: (text, into) => {
    into.variant.divisor = readDivisor(text);
    return into.variant.divisor !== null;
  },
  transit: (text, into, tab, row, column) => {
    const found = readTransit(text);
    into.transit = found && { min: found.min, max: found.max };
    into.transitColumn = found && column;
    if (found?.workingDays) report(tab, row, column, 'working-days');
    return found !== null && found.rest === '';
  },
  tracked: (text, into) => {
    const answer = readYesNo(text);
    if (answer !== null) into.variant.tracked = answer === 'yes';
    return answer !== null;
  },
  fuel: (text, into) => {
    const { amounts, percent } = readPriceCell(text);
    const [only] = amounts;
    if (only && (percent || Number(only.value) < 1)) {
      into.variant.fuel = percent ? only.value : byHundred(only.value);
    }
    return into.variant.fuel !== null && amounts.length === 1;
  },
  ...Object.fromEntries(GOODS.map((goods) => [goods, readGoods(goods)])),
};

/** `0.15`, as a spreadsheet holds 15 %. */
const byHundred = (fraction: string) =>
  plainDecimal((Number(fraction) * 100).toFixed(4).replace(/0+$/, '').replace(/\.$/, '')) ?? fraction;

/**
 * Reads the columns of a row that describe the service or the zone. What cannot be understood is reported; of a
 * size limit or a time that is understood in part, the part counts and the cell is reported.
 */
export function readAttributes(tab: TabReading, row: number): Attributes {
  const found: Attributes = { ...NO_ATTRIBUTES, variant: { ...NO_ATTRIBUTES.variant } };
  for (const [column, { role }] of tab.plan.columns.entries()) {
    const text = textAt(tab.sheet, row, column);
    if (text === '') continue;
    if (role === 'remark') report(tab, row, column, 'remark');
    const read = READERS[role];
    if (!read) continue;
    if (isNone(text) && role !== 'service' && readYesNo(text) === null) mark(tab, row, column, USED);
    else if (read(text, found, tab, row, column)) mark(tab, row, column, USED);
    else report(tab, row, column, LIMITS.has(role) ? 'limit-unreadable' : 'cell-unreadable');
  }
  return found;
}

const LIMITS: ReadonlySet<ColumnRole> = new Set(['size', 'maxWeight']);

/** What a row without a place of its own takes over from the row above, where its own cells are empty. */
export function inherit(own: Attributes, above: Attributes): Attributes {
  const { variant } = own;
  return {
    service: own.service || above.service,
    maxGrams: own.maxGrams ?? above.maxGrams,
    limit: own.limit ?? above.limit,
    transit: own.transit ?? above.transit,
    transitColumn: own.transitColumn ?? above.transitColumn,
    firstGrams: own.firstGrams ?? above.firstGrams,
    stepGrams: own.stepGrams ?? above.stepGrams,
    variant: {
      divisor: variant.divisor ?? above.variant.divisor,
      minGrams: variant.minGrams ?? above.variant.minGrams,
      stepGrams: variant.stepGrams ?? above.variant.stepGrams,
      tracked: variant.tracked ?? above.variant.tracked,
      goods: { ...above.variant.goods, ...variant.goods },
      fuel: variant.fuel ?? above.variant.fuel,
    },
  };
}
