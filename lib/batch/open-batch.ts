import type { BatchPlan } from '../core/batch';
import type { Currency } from '../core/money';
import type { Language } from '../i18n';
import type { FileProblem } from '../sheets/file-problem';
import type { ReadProgress } from '../sheets/read-file';
import { sizeProblem } from '../sheets/size-problem';
import type {
  BatchAnswer,
  BatchCheck,
  BatchDone,
  BatchOpening,
  BatchOrder,
  BatchProblem,
  BatchRequest,
} from './worker-protocol';

/** Why a product list was not opened. */
export type ListProblem = FileProblem | { code: 'rate-card' };

/** A product list that was read, alive in its worker until `close`. */
export interface OpenedBatch extends BatchOpening {
  name: string;
  /** What would be priced and what cannot be read. Only the latest call is answered. */
  check: (plan: BatchPlan, currency: Currency) => Promise<BatchCheck>;
  /** Prices everything. Null when `cancel` came first. Only one run at a time. */
  run: (order: BatchOrder, progress: (part: number) => void) => Promise<BatchDone | BatchProblem | null>;
  /** Stops the run; the list stays open. */
  cancel: () => void;
  /** The result of the last run as CSV. */
  csv: (language: Language) => Promise<Blob>;
  close: () => void;
}

export type OpenBatchOutcome = { batch: OpenedBatch } | { problem: ListProblem } | { cancelled: true };

/** A worker that answers by `serveBatch`. */
export type BatchPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface OpenOptions {
  progress: (progress: ReadProgress) => void;
  /** Stops at once, in the middle of whatever is being parsed. */
  signal: AbortSignal;
  /** The worker fell over after the list was open: out of memory, most likely. */
  died: () => void;
  start: () => BatchPort;
}

/** Reads a product list in a worker of its own. Whatever goes wrong, nothing is kept and the worker is gone. */
export async function openBatch(
  file: File,
  { progress, signal, died, start }: OpenOptions,
): Promise<OpenBatchOutcome> {
  const refused = sizeProblem(file.size);
  if (refused) return { problem: refused };
  const bytes = await file.arrayBuffer();
  if (signal.aborted) return { cancelled: true };
  const worker = start();
  return new Promise((resolve) => {
    const end = (outcome: OpenBatchOutcome) => {
      if (!('batch' in outcome)) worker.terminate();
      resolve(outcome);
    };
    signal.addEventListener('abort', () => end({ cancelled: true }), { once: true });
    worker.onerror = () => {
      end({ problem: { code: 'damaged' } });
      died();
    };
    const talk = talkTo(worker);
    worker.onmessage = ({ data }: MessageEvent<BatchAnswer>) => {
      if (data.type === 'progress') progress(data.progress);
      else if (data.type === 'problem') end({ problem: data.problem });
      else if (data.type === 'opened') end({ batch: { ...data.opening, ...talk.calls, name: file.name } });
      else talk.hear(data);
    };
    const request: BatchRequest = { type: 'open', name: file.name, bytes };
    worker.postMessage(request, [bytes]);
  });
}

type Calls = Omit<OpenedBatch, keyof BatchOpening | 'name'>;
type Heard = Exclude<BatchAnswer, { type: 'progress' | 'problem' | 'opened' }>;

function talkTo(worker: BatchPort): { calls: Calls; hear: (answer: Heard) => void } {
  const send = (request: BatchRequest) => worker.postMessage(request);
  let latest = 0;
  let checking = { id: 0, settle: (_: BatchCheck) => {} };
  let running = { id: 0, progress: (_: number) => {}, settle: (_: BatchDone | BatchProblem | null) => {} };
  let writing = (_: Blob) => {};
  const calls: Calls = {
    check: (plan, currency) =>
      new Promise((settle) => {
        latest += 1;
        checking = { id: latest, settle };
        send({ type: 'check', id: latest, plan, currency });
      }),
    run: (order, progress) =>
      new Promise((settle) => {
        latest += 1;
        running = { id: latest, progress, settle };
        send({ type: 'run', id: latest, order });
      }),
    cancel: () => {
      send({ type: 'cancel' });
      running.settle(null);
      running = { id: 0, progress: () => {}, settle: () => {} };
    },
    csv: (language) =>
      new Promise((settle) => {
        writing = settle;
        send({ type: 'csv', language });
      }),
    close: () => worker.terminate(),
  };
  const hear = (answer: Heard) => {
    if (answer.type === 'csv') writing(answer.file);
    else if (answer.type === 'checked') {
      if (answer.id === checking.id) checking.settle(answer.check);
    } else if (answer.id !== running.id) return;
    else if (answer.type === 'running') running.progress(answer.part);
    else running.settle(answer.type === 'done' ? answer.done : answer.problem);
  };
  return { calls, hear };
}
