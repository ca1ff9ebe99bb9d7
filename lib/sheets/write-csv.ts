import Papa from 'papaparse';

/** A text that a spreadsheet would run as a formula, or one that the guard of such a text could be mistaken for. */
const RUNS_AS_FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** Rows as CSV for a spreadsheet: UTF-8 with the mark that Excel wants, texts that it would run as formulas made harmless. */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${Papa.unparse(rows as (string | number)[][], { escapeFormulae: RUNS_AS_FORMULA, newline: '\r\n' })}`;

/** A cell of such a file as it was before: the apostrophe that kept it from running is taken away. */
export const withoutGuard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
