import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx';
import { cellKey, type Sheet } from '../core/sheets';
import { UnreadableFile } from './file-problem';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** Tabs of an XLSX, XLSM, XLSB, XLS or ODS workbook. Formulas are never evaluated: what they last came to counts. */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const book = open(bytes);
  return book.SheetNames.flatMap((name, index) => {
    const tab = book.Sheets[name];
    const data = tab?.['!data'] as (CellObject | undefined)[][] | undefined;
    if (!tab || !data) return [];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [readTab(name, hidden, tab, data, book.Workbook?.WBProps?.date1904 ?? false)];
  });
}

function open(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellHTML: false,
      cellNF: true,
      cellText: true,
      // One more than allowed, to see that there are more.
      sheetRows: MAX_ROWS + 1,
    });
  } catch (error) {
    const locked = error instanceof Error && /password|ECMA-376|ODS Encryption/i.test(error.message);
    throw new UnreadableFile({ code: locked ? 'encrypted' : 'damaged' });
  }
}

function readTab(
  name: string,
  hidden: boolean,
  tab: WorkSheet,
  data: (CellObject | undefined)[][],
  date1904: boolean,
): Sheet {
  if (data.length > MAX_ROWS)
    throw new UnreadableFile({ code: 'too-many-rows', params: { limit: MAX_ROWS } });
  const marks = { formulas: [] as number[], uncomputed: [] as number[], dates: [] as number[] };
  const rows = Array.from({ length: data.length }, (_, row) =>
    Array.from({ length: Math.min(data[row]?.length ?? 0, MAX_COLUMNS) }, (__, column) => {
      const cell = data[row]?.[column];
      if (!cell) return '';
      const text = textOf(cell, date1904);
      if (cell.f !== undefined) (text === '' ? marks.uncomputed : marks.formulas).push(cellKey(row, column));
      if (isDate(cell)) marks.dates.push(cellKey(row, column));
      return text;
    }),
  );
  spreadMerges(tab, rows);
  while (rows.at(-1)?.every((text) => text.trim() === '')) rows.pop();
  return { name, hidden, rows, marks };
}

const isDate = (cell: CellObject) => cell.t === 'n' && typeof cell.z === 'string' && SSF.is_date(cell.z);

/**
 * What a cell says. Numbers in full, not as rounded for the eye, but with the words and signs of their format (`30"KG"`,
 * `15%`); dates as ISO dates.
 */
function textOf(cell: CellObject, date1904: boolean): string {
  const { v: value, w: shown = '' } = cell;
  if (typeof value !== 'number' || cell.t !== 'n')
    return cell.t === 'z' ? '' : (shown || String(value ?? '')).trim();
  if (isDate(cell)) return isoDate(value, date1904) ?? shown;
  // Fifteen digits are what the format holds; beyond is the noise of binary fractions.
  const percent = shown.trim().endsWith('%');
  const number = String(Number((percent ? value * 100 : value).toPrecision(15)));
  if (/e/i.test(number)) return shown.trim() || number;
  // The library knows no bare ¥ in a format and then shows nothing: the sign is taken from the format itself.
  if (shown === '') return `${/[¥￥€£$]/.exec(String(cell.z ?? ''))?.[0] ?? ''}${number}`;
  const dressed = /^([^\d-]*)-?[\d.,\s]+([^\d]*)$/.exec(shown.trim());
  return dressed ? `${dressed[1]}${number}${dressed[2]}`.trim() : number;
}

function isoDate(serial: number, date1904: boolean): string | null {
  const date = SSF.parse_date_code(serial, { date1904 });
  if (!date || date.y < 1950) return null;
  return [date.y, String(date.m).padStart(2, '0'), String(date.d).padStart(2, '0')].join('-');
}

/** Every cell that a merge covers repeats its text, as far as the tab has rows. */
function spreadMerges(tab: WorkSheet, rows: string[][]): void {
  for (const { s: start, e: end } of tab['!merges'] ?? []) {
    const text = rows[start.r]?.[start.c] ?? '';
    if (text === '') continue;
    for (let row = start.r; row <= Math.min(end.r, rows.length - 1); row += 1) {
      const cells = rows[row];
      if (!cells) continue;
      for (let column = start.c; column <= Math.min(end.c, MAX_COLUMNS - 1); column += 1) {
        while (cells.length <= column) cells.push('');
        cells[column] = text;
      }
    }
  }
}
