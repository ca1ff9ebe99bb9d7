import type { OwnTemplate, QuickReply, ReplyLanguage } from '../../../lib/core/replies';
import { exportRows, type Imported, importRows, importTemplates, MAX_IMPORT } from '../../../lib/replies';
import { writeCsv } from '../../../lib/sheets/write-csv';

/** A file that cannot be read as templates at all, by the codes of reading sheets. */
export type ReadTemplates = Imported | { unreadable: string };

/** Templates as CSV for a spreadsheet: one row a language, formulas made harmless. */
export const templatesCsv = (templates: readonly OwnTemplate[]): string => writeCsv(exportRows(templates));

/** Templates as a workbook of one sheet; the program for it is loaded only now. */
export async function templatesWorkbook(templates: readonly OwnTemplate[]): Promise<Uint8Array<ArrayBuffer>> {
  const { writeRows } = await import('../../../lib/sheets/write-rows');
  return writeRows(exportRows(templates), 'Replies');
}

/** Reads a shared file: JSON of ours, or a table as CSV or workbook. Anything else says why it cannot be read. */
export async function readTemplates(file: File): Promise<ReadTemplates> {
  if (file.size > MAX_IMPORT) return importRows([['x'.repeat(MAX_IMPORT + 1)]]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isJson(bytes)) return importTemplates(new TextDecoder().decode(bytes).replace(/^\ufeff/, ''));
  const { readSheetFile } = await import('../../../lib/sheets/read-file');
  const outcome = await readSheetFile(bytes, file.name);
  if ('problem' in outcome) return { unreadable: outcome.problem.code };
  if (!('sheets' in outcome)) return { unreadable: 'not-a-sheet' };
  return importRows(outcome.sheets[0]?.rows ?? []);
}

/** The first sign that is no space or mark of the encoding is a brace. */
const isJson = (bytes: Uint8Array) =>
  bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte)) === 0x7b;

/** Quick replies pasted from a console as templates in one language. */
export const templatesOfPaste = (
  replies: readonly QuickReply[],
  language: ReplyLanguage,
  newId: () => string,
): OwnTemplate[] =>
  replies.map(({ name, text }) => ({
    id: newId(),
    name,
    code: null,
    folder: '',
    tags: [],
    platforms: ['amazon', 'aliexpress', 'alibaba'],
    context: 'reply',
    variables: {},
    source: language,
    // Braces in a pasted reply are words there, not a variable.
    texts: { [language]: { text: /\{[{%]/.test(text) ? `{% raw %}${text}{% endraw %}` : text, revision: 1 } },
    older: [],
  }));
