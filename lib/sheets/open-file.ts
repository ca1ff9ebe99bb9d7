import type { RateCard } from '../core/rates';
import type { CardHead, ImportResult, Sheet, SheetPlan } from '../core/sheets';
import type { FileProblem } from './file-problem';
import type { ReadProgress } from './read-file';
import { sizeProblem } from './size-problem';
import type { WorkerAnswer, WorkerRequest } from './worker-protocol';

export interface OpenedTab {
  sheet: Sheet;
  guess: SheetPlan | null;
  layout: string | null;
}

/** A file that was read, alive in its worker until `close`. */
export interface OpenedFile {
  name: string;
  tabs: OpenedTab[];
  /** Only the latest call is answered; earlier ones that are still under way never settle. */
  build: (
    plans: readonly (SheetPlan | null)[],
    head: CardHead,
    zoneCountries: Readonly<Record<string, string>>,
  ) => Promise<ImportResult>;
  close: () => void;
}

export type OpenOutcome =
  | { file: OpenedFile }
  | { card: RateCard }
  | { problem: FileProblem }
  | { cancelled: true };

/** A worker that answers by `serveSheets`. */
export type SheetPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Progress of opening: checking, reading, then rows handed over. */
export type OpenProgress = ReadProgress | { step: 'receiving'; part: number };

interface OpenOptions {
  progress: (progress: OpenProgress) => void;
  /** Stops at once, in the middle of whatever is being parsed. */
  signal: AbortSignal;
  start: () => SheetPort;
}

/** Reads a file in a worker of its own. Whatever goes wrong, nothing is kept and the worker is gone. */
export async function openFile(file: File, { progress, signal, start }: OpenOptions): Promise<OpenOutcome> {
  const refused = sizeProblem(file.size);
  if (refused) return { problem: refused };
  const bytes = await file.arrayBuffer();
  if (signal.aborted) return { cancelled: true };
  const worker = start();
  return new Promise((resolve) => {
    const end = (outcome: OpenOutcome) => {
      if (!('file' in outcome)) worker.terminate();
      resolve(outcome);
    };
    signal.addEventListener('abort', () => end({ cancelled: true }), { once: true });
    // The worker itself fell over: out of memory, most likely.
    worker.onerror = () => end({ problem: { code: 'damaged' } });
    const receive = receiver(file.name, worker, progress, end);
    worker.onmessage = (event: MessageEvent<WorkerAnswer>) => receive(event.data);
    const request: WorkerRequest = { type: 'open', name: file.name, bytes };
    worker.postMessage(request, [bytes]);
  });
}

function receiver(
  name: string,
  worker: SheetPort,
  progress: (progress: OpenProgress) => void,
  end: (outcome: OpenOutcome) => void,
): (answer: WorkerAnswer) => void {
  const tabs: (OpenedTab & { rows: string[][]; rowCount: number })[] = [];
  const builds = { latest: 0, settle: (_: ImportResult) => {} };
  const build: OpenedFile['build'] = (plans, head, zoneCountries) =>
    new Promise((resolve) => {
      builds.latest += 1;
      builds.settle = resolve;
      const asked = { plans: [...plans], head, zoneCountries: { ...zoneCountries } };
      const request: WorkerRequest = { type: 'build', id: builds.latest, ...asked };
      worker.postMessage(request);
    });
  return (answer) => {
    if (answer.type === 'progress') progress(answer.progress);
    else if (answer.type === 'problem') end({ problem: answer.problem });
    else if (answer.type === 'card') end({ card: answer.card });
    else if (answer.type === 'tab') {
      const { sheet, rowCount, guess, layout } = answer.tab;
      const rows: string[][] = [];
      tabs.push({ sheet: { ...sheet, rows }, rows, rowCount, guess, layout });
    } else if (answer.type === 'rows') {
      tabs[answer.tab]?.rows.push(...answer.rows);
      const all = tabs.reduce((sum, tab) => sum + tab.rowCount, 0);
      const received = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
      progress({ step: 'receiving', part: all === 0 ? 1 : received / all });
    } else if (answer.type === 'opened') {
      end({ file: { name, tabs, build, close: () => worker.terminate() } });
    } else if (answer.id === builds.latest) builds.settle(answer.result);
  };
}
