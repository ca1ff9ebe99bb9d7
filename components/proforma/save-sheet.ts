import { type BuyerSheet, type SheetKind, type SheetLanguage, sheetTable } from '../../lib/core/quoting';
import { saveBlob } from '../ui/save-blob';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The buyer's copy as a workbook; the internal copy is for the screen and the printer only. */
export async function sheetWorkbook(
  sheet: BuyerSheet,
  kind: SheetKind,
  language: SheetLanguage,
): Promise<ArrayBuffer> {
  const { utils, write } = await import('@e965/xlsx');
  const table = utils.aoa_to_sheet(sheetTable(sheet, kind, language));
  table['!cols'] = [{ wch: 44 }, { wch: 26 }, { wch: 16 }, { wch: 14 }, { wch: 18 }, { wch: 18 }];
  const book = utils.book_new();
  utils.book_append_sheet(book, table, sheet.details.number.slice(0, 31));
  return write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
}

/** Hands the buyer's copy over as a file. */
export async function saveSheet(sheet: BuyerSheet, kind: SheetKind, language: SheetLanguage): Promise<void> {
  const book = await sheetWorkbook(sheet, kind, language);
  saveBlob(`${sheet.details.number}-${sheet.revision}.xlsx`, new Blob([book], { type: TYPE }));
}
