import { utils, write } from '@e965/xlsx';

/** Rows of texts as a workbook of one sheet. Every cell is a text: nothing in it is run as a formula. */
export function writeRows(rows: readonly (readonly string[])[], name: string): Uint8Array<ArrayBuffer> {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => ({ t: 's' as const, v: value }))));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
