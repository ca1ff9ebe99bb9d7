import { cellText } from './cell-text';
import { HEADING, IGNORED, mark, type Place, report, type TabReading } from './draft';
import { planOfHeadings } from './header-cell';
import { PRICE_ROLES } from './plan';
import { type Attributes, inherit, NO_ATTRIBUTES, readAttributes } from './read-attributes';
import { placeOfHeading, readPlace } from './read-place';
import { readPrices, type TabContext } from './read-prices';
import { readRange } from './read-weight';
import { cellOfKey, textAt } from './sheet';

/** What the row before left for rows whose own cells are empty, as merged cells do in CSV. */
interface Carried {
  place: Place | null;
  attributes: Attributes;
}

/** Reads every row of a tab into the drafts. Afterwards each cell that is not empty is used, a note, or reported. */
export function readTab(tab: TabReading): void {
  const { headerRow, headerRows } = tab.plan;
  reportMarks(tab);
  const context = contextOf(tab);
  for (let row = 0; row < headerRow; row += 1) noteRow(tab, row);
  for (let row = headerRow; row < headerRow + headerRows; row += 1) markHeading(tab, row);
  let carried: Carried = { place: null, attributes: NO_ATTRIBUTES };
  for (let row = headerRow + headerRows; row < tab.sheet.rows.length; row += 1) {
    if (rowText(tab, row) === '') continue;
    if (rowText(tab, row) === context.headings) {
      markHeading(tab, row);
      report(tab, row, null, 'repeated-header');
    } else carried = readRow(tab, row, context, carried);
  }
  settleRest(tab);
}

function contextOf(tab: TabReading): TabContext {
  const { columns, weightUnit, headerRow, headerRows } = tab.plan;
  const prices = columns.flatMap(({ role, zone, weight }, column) =>
    PRICE_ROLES.has(role)
      ? [
          {
            column,
            place: zone === undefined ? null : placeOfHeading(tab, zone),
            range: weight === undefined ? null : readRange(weight, weightUnit),
          },
        ]
      : [],
  );
  if (prices.length === 0) report(tab, headerRow, null, 'no-price-column');
  for (const { column, place } of prices) {
    if (place && place.countries.length === 0) {
      report(tab, headerRow + headerRows - 1, column, 'zone-unknown', { text: place.label });
    }
  }
  const placed = prices.length > 0 && prices.some(({ place }) => place !== null);
  const named = columns.some(({ role }) => role === 'country' || role === 'zone');
  if (!placed && !named) report(tab, headerRow, null, 'no-country-column');
  return {
    prices,
    placed,
    dates: new Set(tab.sheet.marks.dates),
    headings: rowText(tab, headerRow + headerRows - 1),
  };
}

const rowText = (tab: TabReading, row: number) =>
  (tab.sheet.rows[row] ?? [])
    .map((text) => cellText(text))
    .join('\t')
    .trim();

function markHeading(tab: TabReading, row: number): void {
  for (let column = 0; column < tab.width; column += 1) {
    if (textAt(tab.sheet, row, column) !== '') mark(tab, row, column, HEADING);
  }
}

/** A title, a section or a footnote: kept for reading, one report a different text. */
function noteRow(tab: TabReading, row: number): void {
  const seen = new Set<string>();
  for (let column = 0; column < tab.width; column += 1) {
    const text = textAt(tab.sheet, row, column);
    if (text === '') continue;
    if (seen.has(text)) mark(tab, row, column, HEADING);
    else report(tab, row, column, 'note-row');
    seen.add(text);
  }
}

function readRow(tab: TabReading, row: number, context: TabContext, carried: Carried): Carried {
  if (isNote(tab, row)) {
    noteRow(tab, row);
    return carried;
  }
  const {
    place: own,
    blank,
    failed,
  } = context.placed ? { place: null, blank: false, failed: false } : readPlace(tab, row);
  const read = readAttributes(tab, row);
  const place = own ?? (blank && !failed ? carried.place : null);
  const attributes =
    own || context.placed
      ? { ...read, service: read.service || carried.attributes.service }
      : inherit(read, carried.attributes);
  if (!context.placed && !usablePlace(tab, row, place, failed)) {
    skipPrices(tab, row, context);
    return { place: failed ? null : place, attributes };
  }
  readPrices(tab, row, context, place, attributes);
  return { place, attributes };
}

/** One text over the whole row, in one cell or merged over several, and no price. */
function isNote(tab: TabReading, row: number): boolean {
  const texts = new Set((tab.sheet.rows[row] ?? []).map((text) => text.trim()).filter((text) => text !== ''));
  const [only] = texts;
  if (texts.size !== 1 || only === undefined) return false;
  return /[\p{L}]{2}/u.test(only) && planOfHeadings([only], tab.plan.weightUnit).zone === undefined;
}

function usablePlace(tab: TabReading, row: number, place: Place | null, failed: boolean): place is Place {
  if (place === null) {
    if (!failed) report(tab, row, null, 'country-missing');
    return false;
  }
  if (place.countries.length > 0) return true;
  const column = tab.plan.columns.findIndex(({ role }) => role === 'zone');
  report(tab, row, column < 0 ? null : column, 'zone-unknown', { text: place.label });
  return false;
}

/** The row is reported as a whole: its prices and weights are not read. */
function skipPrices(tab: TabReading, row: number, context: TabContext): void {
  const skipped = new Set(context.prices.map(({ column }) => column));
  for (const [column, { role }] of tab.plan.columns.entries()) {
    if (!skipped.has(column) && !role.startsWith('weight')) continue;
    if (textAt(tab.sheet, row, column) !== '') mark(tab, row, column, IGNORED);
  }
}

function reportMarks(tab: TabReading): void {
  const { formulas, uncomputed } = tab.sheet.marks;
  for (const key of uncomputed) {
    const { row, column } = cellOfKey(key);
    report(tab, row, column, 'formula-empty');
  }
  const [first] = [...formulas].sort((a, b) => a - b);
  if (first === undefined) return;
  const { row } = cellOfKey(first);
  report(tab, row, null, 'formulas', { count: formulas.length });
}

/** Cells of columns that nobody asked for, one report a column; and whatever else was left over, one a cell. */
function settleRest(tab: TabReading): void {
  const counts = new Map<number, number>();
  for (let row = 0; row < tab.sheet.rows.length; row += 1) {
    for (let column = 0; column < tab.width; column += 1) {
      if (tab.usage[row * tab.width + column] !== 0 || textAt(tab.sheet, row, column) === '') continue;
      const role = tab.plan.columns[column]?.role ?? 'unknown';
      if (role === 'unknown' || role === 'ignore') {
        counts.set(column, (counts.get(column) ?? 0) + 1);
        mark(tab, row, column, IGNORED);
      } else report(tab, row, column, 'cell-unreadable');
    }
  }
  const headingRow = tab.plan.headerRow + tab.plan.headerRows - 1;
  for (const [column, count] of counts) {
    const ignored = tab.plan.columns[column]?.role === 'ignore';
    const text = textAt(tab.sheet, headingRow, column);
    report(tab, headingRow, column, ignored ? 'column-ignored' : 'column-unused', { count, text });
  }
}
