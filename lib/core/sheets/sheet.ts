/**
 * One tab of a file as text: `rows[row][column]`, both from 0. Every cell that a merge covers repeats the merged
 * text. Rows may differ in length.
 */
export interface Sheet {
  name: string;
  /** Hidden in the workbook. */
  hidden: boolean;
  rows: readonly (readonly string[])[];
  marks: SheetMarks;
}

/** Cells by `cellKey`, in no order. */
export interface SheetMarks {
  /** The text is what a formula last came to. */
  formulas: readonly number[];
  /** A formula without a stored result: the cell is empty, but not really. */
  uncomputed: readonly number[];
  /** The spreadsheet holds a date here, which it may have made of a text such as `1-2`. */
  dates: readonly number[];
}

export const NO_MARKS: SheetMarks = { formulas: [], uncomputed: [], dates: [] };

/** Columns a spreadsheet can have; makes one number of a row and a column. */
const COLUMNS = 16_384;

export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

export const cellOfKey = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / COLUMNS),
  column: key % COLUMNS,
});

/** A column as spreadsheets name it: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Widest row. */
export const widthOf = (sheet: Sheet): number =>
  sheet.rows.reduce((width, row) => Math.max(width, row.length), 0);

/** Text of a cell without spaces at the ends; empty beyond the sheet. */
export const textAt = (sheet: Sheet, row: number, column: number): string =>
  (sheet.rows[row]?.[column] ?? '').trim();
