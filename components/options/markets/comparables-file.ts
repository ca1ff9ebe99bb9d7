import Papa from 'papaparse';
import { type ComparablesRead, prepareRivals, readComparables } from '../../../lib/core/market';
import type { Remark } from '../../../lib/core/origin';

export const MAX_BYTES = 5_000_000;
export interface ComparablesFile extends ComparablesRead {
  /** What of the listings cannot be compared: mixed currencies, figures that cannot be right. */
  remarks: readonly Remark[];
}

/** Reads comparables from CSV text. `currency` is that of prices without any. Never throws. */
export function readComparablesFile(text: string, currency: string | null): ComparablesFile {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false });
  const rows = data.map((row) => row.map((cell) => cell.trim()));
  const read = readComparables(rows, currency);
  return { ...read, remarks: prepareRivals(read.comparables).remarks };
}
