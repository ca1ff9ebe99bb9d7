import { buildCard, guessPlan, layoutKey, type Sheet } from '../core/sheets';
import { readSheetFile } from './read-file';
import type { WorkerAnswer, WorkerRequest } from './worker-protocol';

const BATCH_ROWS = 2000;

/** What the worker does with a request; apart from the worker itself, so that it runs anywhere. */
export function serveSheets(
  answer: (answer: WorkerAnswer) => void,
): (request: WorkerRequest) => Promise<void> {
  let sheets: Sheet[] = [];
  return async (request) => {
    if (request.type === 'build') {
      const { id, plans, head, zoneCountries } = request;
      answer({ type: 'built', id, result: buildCard({ sheets, plans, head, zoneCountries }) });
      return;
    }
    const read = await readSheetFile(new Uint8Array(request.bytes), request.name, (progress) =>
      answer({ type: 'progress', progress }),
    );
    if ('problem' in read) answer({ type: 'problem', problem: read.problem });
    else if ('card' in read) answer({ type: 'card', card: read.card });
    else {
      sheets = read.sheets;
      for (const [tab, sheet] of sheets.entries()) sendTab(sheet, tab, answer);
      answer({ type: 'opened' });
    }
  };
}

function sendTab(sheet: Sheet, tab: number, answer: (answer: WorkerAnswer) => void): void {
  const { rows, ...rest } = sheet;
  const guess = guessPlan(sheet);
  const layout = guess && layoutKey(sheet, guess);
  answer({ type: 'tab', tab: { sheet: rest, rowCount: rows.length, guess, layout } });
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    answer({ type: 'rows', tab, rows: rows.slice(from, from + BATCH_ROWS).map((row) => [...row]) });
  }
}
