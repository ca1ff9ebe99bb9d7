import { type BookType, utils, type WorkSheet, write } from '@e965/xlsx';

/** A workbook of rows, as the library writes it; `edit` may dress the cells. */
export function workbook(
  tabs: Readonly<Record<string, unknown[][]>>,
  { type = 'xlsx', edit = () => {} }: { type?: BookType; edit?: (tab: WorkSheet, name: string) => void } = {},
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(tabs)) {
    const tab = utils.aoa_to_sheet(rows);
    edit(tab, name);
    utils.book_append_sheet(book, tab, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: type, compression: true }));
}
