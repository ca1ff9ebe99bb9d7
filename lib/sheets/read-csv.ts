import Papa, { type ParseResult } from 'papaparse';
import { NO_MARKS, type Sheet } from '../core/sheets';
import { UnreadableFile } from './file-problem';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { withoutGuard } from './write-csv';

/** `sep=;` on the first line: how Excel is told the separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
const CHUNK_CHARACTERS = 1 << 20;

/** One tab of separated text. The separator is told by the first line or guessed; `progress` gets the part read, 0 to 1. */
export function readCsv(
  text: string,
  name: string,
  progress: (part: number) => void = () => undefined,
): Sheet {
  const told = SEPARATOR_LINE.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const rows: string[][] = [];
  // A variable: the types of the package know `chunk` for files only, the program for text as well.
  const config = {
    delimiter: told?.[1] ?? guessSeparator(body),
    skipEmptyLines: false as const,
    chunkSize: CHUNK_CHARACTERS,
    chunk: ({ data, meta }: ParseResult<string[]>) => {
      for (const row of data) rows.push(row.slice(0, MAX_COLUMNS).map(withoutGuard));
      // One more than allowed: the last line end makes an empty row.
      if (rows.length > MAX_ROWS + 1) throw tooMany();
      progress(body.length === 0 ? 1 : meta.cursor / body.length);
    },
  };
  Papa.parse<string[]>(body, config);
  while (rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop();
  if (rows.length > MAX_ROWS) throw tooMany();
  return { name, hidden: false, rows, marks: NO_MARKS };
}

const tooMany = () => new UnreadableFile({ code: 'too-many-rows', params: { limit: MAX_ROWS } });

const SEPARATORS = [',', ';', '\t', '|'];
const SAMPLED_ROWS = 200;

/** The separator that cuts the most rows into the same number of cells; of equals the one that cuts more. */
function guessSeparator(text: string): string {
  let best = ',';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const delimiter of SEPARATORS) {
    const { data, errors } = Papa.parse<string[]>(text, {
      delimiter,
      preview: SAMPLED_ROWS,
      skipEmptyLines: 'greedy',
    });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [width = 0, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    if (rows === 0) continue;
    // One that tears a quoted cell apart comes after all that do not.
    const torn = errors.some(({ type }) => type === 'Quotes') ? 2 : 0;
    const score = rows / data.length + width / 1e6 - torn;
    if (score > bestScore) {
      bestScore = score;
      best = delimiter;
    }
  }
  return best;
}
