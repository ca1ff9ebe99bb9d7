import { type Money, toDecimal } from '../money';
import type { Remark } from '../origin';
import type { BatchProduct } from './read-products';
import { type BatchResult, batchRow, rowCount } from './result';

/** Columns of the result file, in order; the same in every language, because programs read them too. */
export const RESULT_COLUMNS = [
  'row',
  'product',
  'quantity',
  'country',
  'service',
  'service_name',
  'price',
  'currency',
  'price_is',
  'card_price',
  'card_currency',
  'card_status',
  'parcels',
  'chargeable_g',
  'days_min',
  'days_max',
  'second_service',
  'second_price',
  'left_after_goods_and_freight',
  'reason',
  'reason_text',
] as const;

export interface CsvWords {
  name: (name: { en: string; zh: string }) => string;
  reason: (remark: Remark) => string;
}

const LINES_A_PART = 5000;

/**
 * The result as CSV (RFC 4180, CRLF, with the mark that Excel wants) in parts of some thousand lines. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function* resultCsv(
  result: BatchResult,
  products: readonly BatchProduct[],
  words: CsvWords,
): Generator<string> {
  let part = `\ufeff${csvLine(RESULT_COLUMNS)}`;
  for (let at = 0; at < rowCount(result); at += 1) {
    part += csvLine(resultCells(result, products, at, words));
    if (at % LINES_A_PART === LINES_A_PART - 1) {
      yield part;
      part = '';
    }
  }
  if (part !== '') yield part;
}

function resultCells(
  result: BatchResult,
  products: readonly BatchProduct[],
  at: number,
  words: CsvWords,
): (string | number)[] {
  const {
    product: index,
    country,
    first,
    second,
    chargeableGrams,
    atLeast,
    cardPrice,
    parcels,
    left,
    reason,
  } = batchRow(result, at);
  const product = products[index];
  const amount = (of: Money | null | undefined) => (of ? toDecimal(of) : '');
  const days = first?.service.days;
  return [
    product?.row ?? '',
    product?.label ?? '',
    product?.quantity ?? '',
    country,
    first?.service.id ?? '',
    first ? words.name(first.service.name) : '',
    amount(first?.price),
    first ? result.currency : '',
    first ? (atLeast ? 'at least' : 'exact') : '',
    amount(cardPrice),
    cardPrice?.currency ?? '',
    first?.service.status ?? '',
    first ? parcels : '',
    chargeableGrams ?? '',
    days?.min ?? '',
    days?.max ?? '',
    second?.service.id ?? '',
    amount(second?.price),
    amount(left),
    reason?.code ?? '',
    reason ? words.reason(reason) : '',
  ];
}

const csvLine = (cells: readonly (string | number)[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** A figure of ours stays a figure; a text that starts like a formula, or hides one behind a space, does not run. */
export function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const isFigure = /^-?\d+(?:\.\d+)?$/.test(cell);
  const safe = !isFigure && /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}
