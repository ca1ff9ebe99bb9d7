import { cellText, isNone } from './cell-text';
import { type DraftRange, mark, report, type TabReading, USED } from './draft';
import { cellKey, textAt } from './sheet';
import { readWeightRange, type WeightUnit } from './weight-range';

/** No column speaks of weight: the price is for every weight the zone takes. */
export const ALL_WEIGHTS: DraftRange = { kind: 'all', fromGrams: 0, toGrams: null, include: 'upper' };

/** A weight cell or heading, among them the row labels `首重0.5KG` and `续重`. Null when unreadable. */
export function readRange(text: string, unit: WeightUnit): (DraftRange & { rest: string }) | null {
  const label = /首重|first|(续重|additional|each add)/iu.exec(text);
  if (!label) return readWeightRange(text, unit);
  const number = /\d[\d.,]* ?(?:kgs?|公斤|千克|g|克)?/iu.exec(cellText(text));
  const grams = number ? (readWeightRange(number[0], unit)?.toGrams ?? null) : null;
  return { kind: label[1] ? 'step' : 'first', fromGrams: 0, toGrams: grams, include: 'upper', rest: '' };
}

/** Weights of a row: `ALL_WEIGHTS` without a weight column, null when missing or unreadable (then reported). */
export function readRowRange(tab: TabReading, row: number, dates: ReadonlySet<number>): DraftRange | null {
  const { columns } = tab.plan;
  const single = columns.findIndex(({ role }) => role === 'weight');
  if (single >= 0) return readSingle(tab, row, single, dates);
  const from = columns.findIndex(({ role }) => role === 'weightFrom');
  const to = columns.findIndex(({ role }) => role === 'weightTo');
  return from >= 0 && to >= 0 ? readEdges(tab, row, from, to) : ALL_WEIGHTS;
}

function readSingle(
  tab: TabReading,
  row: number,
  column: number,
  dates: ReadonlySet<number>,
): DraftRange | null {
  const text = textAt(tab.sheet, row, column);
  if (text === '') {
    // A row priced by first and further weight needs no range.
    if (tab.plan.columns.some(({ role }) => role === 'first')) return ALL_WEIGHTS;
    report(tab, row, column, 'weight-missing');
    return null;
  }
  if (dates.has(cellKey(row, column))) {
    report(tab, row, column, 'date-in-cell');
    return null;
  }
  const found = readRange(text, tab.plan.weightUnit);
  if (found?.rest !== '') {
    report(tab, row, column, 'weight-unreadable');
    return null;
  }
  mark(tab, row, column, USED);
  return found;
}

function readEdges(tab: TabReading, row: number, from: number, to: number): DraftRange | null {
  const { weightUnit } = tab.plan;
  const lowerText = textAt(tab.sheet, row, from);
  const upperText = textAt(tab.sheet, row, to);
  if (lowerText === '' && upperText === '') return ALL_WEIGHTS;
  const lower = edge(lowerText, weightUnit);
  const upper =
    upperText === '' || isNone(upperText) || /以上|above|up|∞|no limit/iu.test(upperText)
      ? null
      : edge(upperText, weightUnit);
  if (lower === undefined || upper === undefined || (upper !== null && upper <= lower)) {
    const column = lower === undefined ? from : to;
    report(tab, row, column, textAt(tab.sheet, row, column) === '' ? 'weight-missing' : 'weight-unreadable');
    return null;
  }
  mark(tab, row, from, USED);
  if (upperText !== '') mark(tab, row, to, USED);
  return { kind: 'range', fromGrams: lower, toGrams: upper, include: null };
}

/** Grams of one edge; undefined when there is none to read. */
function edge(text: string, unit: WeightUnit): number | undefined {
  if (/^0(?:[.,]0*)?(?: ?(?:kg|g))?$/i.test(cellText(text))) return 0;
  const found = readWeightRange(text.replace(/^[<>≤≥＜＞=\s]+/u, ''), unit);
  return found?.kind === 'point' && found.rest === '' ? (found.toGrams ?? undefined) : undefined;
}
