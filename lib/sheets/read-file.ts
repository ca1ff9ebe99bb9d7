import type { RateCard } from '../core/rates';
import type { Sheet } from '../core/sheets';
import { decodeText } from './decode-text';
import { type FileProblem, UnreadableFile } from './file-problem';
import { cardOfJson, cardOfSheet } from './own-card';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import { sizeProblem } from './size-problem';
import { sniffFormat } from './sniff-format';
import { guardZip } from './zip-guard';

/** Steps of reading, for the one who waits. `part` from 0 to 1 where it is known. */
export interface ReadProgress {
  step: 'checking' | 'reading';
  part: number | null;
}

/** `card`: the file is a card that Caravel exported, complete. */
export type ReadOutcome = { sheets: Sheet[] } | { card: RateCard } | { problem: FileProblem };

/**
 * Reads a price sheet: separated text in the usual encodings, or a workbook. The bytes decide, not the name. What is
 * too big, locked, damaged or of another kind is a problem, never an exception.
 */
export async function readSheetFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  progress: (progress: ReadProgress) => void = () => undefined,
): Promise<ReadOutcome> {
  const tooBig = sizeProblem(bytes.length);
  if (tooBig) return { problem: tooBig };
  try {
    const read = await readContent(bytes, name, progress);
    if (!Array.isArray(read)) return { card: read };
    const [first] = read;
    const own = first && cardOfSheet(first);
    if (own) return { card: own };
    return read.some((sheet) => sheet.rows.length > 0) ? { sheets: read } : { problem: { code: 'no-cells' } };
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.problem };
    return { problem: { code: 'damaged' } };
  }
}

async function readContent(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  progress: (progress: ReadProgress) => void,
): Promise<Sheet[] | RateCard> {
  progress({ step: 'checking', part: null });
  const format = sniffFormat(bytes);
  if (format === 'encrypted') throw new UnreadableFile({ code: 'encrypted' });
  if (format === 'unknown') throw new UnreadableFile({ code: 'unknown-format' });
  if (format === 'zip') await guardZip(bytes);
  progress({ step: 'reading', part: null });
  if (format !== 'text') return readWorkbook(bytes);
  const { text } = decodeText(bytes);
  if (/^\s*\{/.test(text)) return cardOfJson(text);
  return [readCsv(text, name.replace(/\.[^.]+$/, ''), (part) => progress({ step: 'reading', part }))];
}
