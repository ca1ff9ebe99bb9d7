import { addPrice, serviceOf, zoneOf } from './add-price';
import { type DraftRange, IGNORED, mark, type PartName, type Place, report, type TabReading } from './draft';
import type { ColumnPlan, ColumnRole } from './plan';
import type { Attributes } from './read-attributes';
import { readPrice } from './read-price';
import { readRowRange } from './read-weight';
import { textAt } from './sheet';

/** What stays the same for all rows of a tab. */
export interface TabContext {
  prices: { column: number; place: Place | null; range: DraftRange | null }[];
  /** Headings say where: rows need no place. */
  placed: boolean;
  dates: ReadonlySet<number>;
  headings: string;
}

/** Reads the price cells of a row into the bands of the places and weights they are for. */
export function readPrices(
  tab: TabReading,
  row: number,
  context: TabContext,
  rowPlace: Place | null,
  attributes: Attributes,
): void {
  // Weights over all prices but the fees: rows need none of their own.
  const needsRow = context.prices.every(({ range }) => range === null);
  const rowRange = needsRow ? readRowRange(tab, row, context.dates) : null;
  const service = serviceOf(tab, attributes);
  if (attributes.transit && attributes.transitColumn !== null) {
    service.transit.push(attributes.transit);
    service.transitAt ??= { sheet: tab.index, row, column: attributes.transitColumn };
  }
  const cells = context.prices.flatMap((price) => {
    const plan = tab.plan.columns[price.column];
    const targets = plan ? targetsOf(price, context, rowPlace, rowRange, plan) : [];
    if (plan && targets.length > 0) {
      return [{ price, plan, targets, read: readPrice(tab, row, price.column, plan) }];
    }
    if (textAt(tab.sheet, row, price.column) !== '') mark(tab, row, price.column, IGNORED);
    return [];
  });
  // A price without a fee that there is would be too low.
  if (cells.some(({ plan, read }) => FEES.has(plan.role) && read.unknown)) return;
  let priced = false;
  for (const { price, targets, read } of cells) {
    const at = { sheet: tab.index, row, column: price.column };
    const names = read.parts.map(([name]) => name);
    priced ||= names.some((name) => NEEDS_FEE.has(name)) && !names.includes('registration');
    for (const { place, range } of targets) {
      addPrice(tab, zoneOf(tab, service, place, attributes, at), range, read, attributes, at);
    }
  }
  if (priced) reportEmptyFees(tab, row);
}

/** Kinds of price that a registration fee commonly stands beside. */
const NEEDS_FEE: ReadonlySet<PartName> = new Set(['perKg', 'value', 'flat']);

/** An empty fee beside a price may be a fee merged with the row above: it is asked about, not taken for none. */
function reportEmptyFees(tab: TabReading, row: number): void {
  for (const [column, { role }] of tab.plan.columns.entries()) {
    if (role === 'registration' && textAt(tab.sheet, row, column) === '')
      report(tab, row, column, 'registration-empty');
  }
}

interface Target {
  place: Place;
  range: DraftRange;
}

const FEES: ReadonlySet<ColumnRole> = new Set(['registration', 'fixed', 'minimum']);

/**
 * What a price of a row is for. A fee beside prices whose headings name weights or places is for each of
 * them: `0-0.1KG | 0.1-0.5KG | 挂号费`.
 */
function targetsOf(
  price: TabContext['prices'][number],
  { prices }: TabContext,
  rowPlace: Place | null,
  rowRange: DraftRange | null,
  { role }: ColumnPlan,
): Target[] {
  const others = FEES.has(role) ? prices : [];
  const headedPlaces = others.flatMap(({ place }) => (place ? [place] : []));
  const headedRanges = others.flatMap(({ range }) => (range ? [range] : []));
  const places = price.place ? [price.place] : headedPlaces.length > 0 ? headedPlaces : [rowPlace];
  const ranges = price.range ? [price.range] : headedRanges.length > 0 ? headedRanges : [rowRange];
  return places.flatMap((place) =>
    ranges.flatMap((range) => (place && range && place.countries.length > 0 ? [{ place, range }] : [])),
  );
}
