import { cellText } from './cell-text';
import { readCountries } from './countries';
import { isZoneLabel, planOfHeadings, roleOfHeading, unitOfHeading } from './header-cell';
import { type ColumnPlan, PRICE_ROLES, type SheetPlan } from './plan';
import { readPriceCell } from './price-cell';
import { type Sheet, textAt, widthOf } from './sheet';
import { readWeightRange, type WeightUnit } from './weight-range';

/** Headings stand within this many rows; what is above them are titles and notes. */
const SEARCHED_ROWS = 60;
const MAX_HEADER_ROWS = 3;
const SAMPLED_ROWS = 200;

/**
 * Guesses how a tab is read: where its headings are, what each column holds, and the unit of its weights. Null when
 * nothing in it looks like a price table. Every part can be changed by the seller.
 */
export function guessPlan(sheet: Sheet): SheetPlan | null {
  const width = widthOf(sheet);
  const best = bestHeaderRow(sheet, width);
  if (best === null) return null;
  const { first, last } = extendHeader(sheet, best, width);
  return planFor(sheet, first, last - first + 1);
}

/** The guess for headings that stand in known rows. */
export function planFor(sheet: Sheet, headerRow: number, headerRows: number): SheetPlan {
  const width = widthOf(sheet);
  const headings = Array.from({ length: width }, (_, column) =>
    headingsOf(sheet, headerRow, headerRows, column),
  );
  const unit = guessUnit(sheet, headings, headerRow + headerRows);
  const columns = headings.map((texts) => planOfHeadings(texts, unit));
  settleWeights(columns, headings);
  settlePlaces(sheet, columns, headerRow + headerRows);
  return { headerRow, headerRows, columns, weightUnit: unit, include: 'auto', valueBasis: 'auto' };
}

/** Headings of one column from the top, each once. */
export function headingsOf(sheet: Sheet, headerRow: number, headerRows: number, column: number): string[] {
  const last = headerRows - 1;
  const texts = Array.from({ length: headerRows }, (_, index) => {
    const text = textAt(sheet, headerRow + index, column);
    const grouped = text === '' && index < last && textAt(sheet, headerRow + last, column) !== '';
    return grouped ? groupAbove(sheet, headerRow + index, column) : text;
  });
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** CSV keeps a merged heading in its first column only: the nearest place or weight to the left goes on. */
function groupAbove(sheet: Sheet, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = textAt(sheet, row, left);
    if (text !== '') return namesPlace(text) || readWeightRange(text, 'kg') !== null ? text : '';
  }
  return '';
}

/** A number or a price: neither stands in headings, except as rungs of a ladder. */
const isNumber = (text: string) => /^[\d.,]+$/.test(cellText(text));
const isAmount = (text: string) =>
  isNumber(text) || readPriceCell(text).amounts.some(({ per }) => per !== null);

function bestHeaderRow(sheet: Sheet, width: number): number | null {
  let best: number | null = null;
  let bestScore = 1;
  for (let row = 0; row < Math.min(sheet.rows.length, SEARCHED_ROWS); row += 1) {
    const score = headerScore(sheet, row, width);
    if (score > bestScore) {
      bestScore = score;
      best = row;
    }
  }
  return best;
}

/** Different headings count, places and weights only beside one, numbers (a row of data) against. */
function headerScore(sheet: Sheet, row: number, width: number): number {
  const texts = new Set<string>();
  for (let column = 0; column < width; column += 1) texts.add(textAt(sheet, row, column));
  texts.delete('');
  let words = 0;
  let places = 0;
  let numbers = 0;
  for (const text of texts) {
    if (isNumber(text) || (roleOfHeading(text) === null && isAmount(text))) numbers += 1;
    else if (roleOfHeading(text) !== null) words += 1;
    else if (namesPlace(text) || readWeightRange(text, 'kg') !== null) places += 1;
  }
  if (texts.size < 2) return 0;
  if (words === 0) return places >= 3 && numbers === 0 ? places : 0;
  // A row of rungs (`国家 0.5 1 1.5`) is a heading as well: numbers count against it only where few words stand.
  return words * 3 + Math.min(places, 6) - (isLadder(sheet, row, width) ? 0 : numbers * 2);
}

function isLadder(sheet: Sheet, row: number, width: number): boolean {
  const numbers: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const text = textAt(sheet, row, column);
    if (isNumber(text)) numbers.push(Number(cellText(text)));
  }
  return (
    numbers.length >= 3 && numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0))
  );
}

function namesPlace(text: string): boolean {
  if (isZoneLabel(text)) return true;
  if (text.length > 60) return false;
  const { countries, unknown } = readCountries(text);
  return countries.length > 0 && unknown.length === 0;
}

/** Headings over two or three rows: group names above, kinds and units below. */
function extendHeader(sheet: Sheet, best: number, width: number): { first: number; last: number } {
  let first = best;
  let last = best;
  while (first > 0 && last - first + 1 < MAX_HEADER_ROWS && isHeaderish(sheet, first - 1, width)) first -= 1;
  while (last - first + 1 < MAX_HEADER_ROWS && isHeaderish(sheet, last + 1, width)) last += 1;
  return { first, last };
}

/** At least two different texts, none of them a number, each a heading, a place, a weight or a unit. */
function isHeaderish(sheet: Sheet, row: number, width: number): boolean {
  const texts = new Set<string>();
  for (let column = 0; column < width; column += 1) texts.add(textAt(sheet, row, column));
  texts.delete('');
  if (texts.size < 2) return false;
  let words = 0;
  for (const text of texts) {
    if (isNumber(text) || text.length > 60) return false;
    if (roleOfHeading(text) !== null) words += 1;
    else if (isAmount(text)) return false;
    else if (!namesPlace(text) && readWeightRange(text, 'kg') === null) return false;
  }
  // Only places or weights: a heading when they stand side by side over the columns, not a row of data.
  return words > 0 || [...texts].every(namesPlace);
}

function guessUnit(sheet: Sheet, headings: readonly string[][], dataRow: number): WeightUnit {
  const weightColumns: number[] = [];
  for (const [column, texts] of headings.entries()) {
    const roles = texts.map(roleOfHeading);
    if (!roles.some((role) => role === 'weight' || role === 'weightFrom' || role === 'weightTo')) continue;
    weightColumns.push(column);
    for (const text of texts) {
      const unit = unitOfHeading(text);
      if (unit !== null) return unit;
    }
  }
  return looksLikeGrams(sheet, weightColumns, dataRow) ? 'g' : 'kg';
}

/** Without a word for it: whole numbers that reach beyond 200 and are multiples of ten are grams. */
function looksLikeGrams(sheet: Sheet, columns: readonly number[], dataRow: number): boolean {
  const values: number[] = [];
  for (let row = dataRow; row < Math.min(sheet.rows.length, dataRow + SAMPLED_ROWS); row += 1) {
    for (const column of columns) {
      const numbers = cellText(textAt(sheet, row, column)).match(/\d+(?:\.\d+)?/g) ?? [];
      values.push(...numbers.map(Number));
    }
  }
  return values.length > 0 && values.every(Number.isInteger) && Math.max(...values) > 200;
}

/** A lower edge needs an upper one: then `最大重量` is the edge, not a limit; and one edge alone is the range. */
function settleWeights(columns: ColumnPlan[], headings: readonly string[][]): void {
  const has = (role: ColumnPlan['role']) => columns.find((column) => column.role === role);
  const from = has('weightFrom');
  const to = has('weightTo');
  if (from && !to) {
    const limit = has('maxWeight');
    if (limit) limit.role = 'weightTo';
    else from.role = 'weight';
  }
  if (to && !from) to.role = has('weight') ? 'maxWeight' : 'weight';
  // Prices by weight across: their own column of weights would be a second answer.
  for (const [index, column] of columns.entries()) {
    if (column.role === 'weight' && column.weight !== undefined && headings[index]?.length === 1)
      column.role = 'value';
  }
}

/** Columns without a recognised heading whose cells are countries or weights tell by themselves what they are. */
function settlePlaces(sheet: Sheet, columns: ColumnPlan[], dataRow: number): void {
  const unsettled = columns.flatMap((column, index) => (column.role === 'unknown' ? [index] : []));
  for (const index of unsettled) {
    const texts: string[] = [];
    for (let row = dataRow; row < Math.min(sheet.rows.length, dataRow + SAMPLED_ROWS); row += 1) {
      const text = textAt(sheet, row, index);
      if (text !== '') texts.push(text);
    }
    const column = columns[index];
    if (!column || texts.length === 0) continue;
    const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
    const placed = columns.some(({ role }) => role === 'country');
    if (!placed && share((text) => readCountries(text).countries.length > 0) > 0.6) column.role = 'country';
    else if (share(isZoneLabel) > 0.6) column.role = 'zone';
    else if (!columns.some(({ role }) => role === 'weight' || role === 'weightTo') && share(isRange) > 0.6) {
      column.role = 'weight';
    }
  }
}

const isRange = (text: string) => readWeightRange(text, 'kg')?.kind === 'range';

/** Whether the plan can give prices at all: a price column, and places in rows or headings. */
export function isUsable(plan: SheetPlan): boolean {
  const prices = plan.columns.filter(({ role }) => PRICE_ROLES.has(role));
  const places = plan.columns.some(({ role }) => role === 'country' || role === 'zone');
  return prices.length > 0 && (places || prices.some(({ zone }) => zone !== undefined));
}
