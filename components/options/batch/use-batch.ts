import { useCallback, useEffect, useRef, useState } from 'react';
import { type ListProblem, type OpenedBatch, openBatch } from '../../../lib/batch/open-batch';
import type { BatchCheck, BatchDone, BatchOrder, BatchProblem } from '../../../lib/batch/worker-protocol';
import type { BatchPlan } from '../../../lib/core/batch';
import type { Currency } from '../../../lib/core/money';
import type { ReadProgress } from '../../../lib/sheets/read-file';
import { startBatchWorker } from '../start-worker';

/** Quiet time after a change before the list is checked anew. */
const PAUSE_MS = 150;

export interface OpenState {
  at: 'open';
  batch: OpenedBatch;
  plan: BatchPlan;
  /** Null while the list is being checked. */
  check: BatchCheck | null;
  /** Part done; null: nothing runs. */
  running: number | null;
  outcome: BatchDone | BatchProblem | { code: 'stopped' } | null;
}

export type BatchState =
  | { at: 'idle'; problem: ListProblem | { code: 'died' } | null; name: string }
  | { at: 'opening'; name: string; progress: ReadProgress | null }
  | OpenState;

export interface Batching {
  state: BatchState;
  open: (file: File) => void;
  /** Stops reading, or puts the list away. Nothing was kept. */
  close: () => void;
  setPlan: (plan: BatchPlan) => void;
  run: (order: Omit<BatchOrder, 'plan'>) => Promise<void>;
  cancel: () => void;
}

const IDLE: BatchState = { at: 'idle', problem: null, name: '' };

/** One product list from the choice of a file to the result; `currency`: of amounts that name none. */
export function useBatch(currency: Currency): Batching {
  const [state, setState] = useState<BatchState>(IDLE);
  const stop = useRef<() => void>(() => {});
  const end = useCallback((next: BatchState) => {
    stop.current();
    stop.current = () => {};
    setState(next);
  }, []);
  useEffect(() => () => stop.current(), []);

  const open = (file: File) => {
    const { name } = file;
    const abort = new AbortController();
    end({ at: 'opening', name, progress: null });
    stop.current = () => abort.abort();
    const progress = (step: ReadProgress) => {
      if (!abort.signal.aborted) setState({ at: 'opening', name, progress: step });
    };
    const died = () => end({ at: 'idle', problem: { code: 'died' }, name });
    void openBatch(file, { progress, signal: abort.signal, died, start: startBatchWorker }).then(
      (outcome) => {
        if (abort.signal.aborted || 'cancelled' in outcome) return;
        if ('problem' in outcome) setState({ at: 'idle', problem: outcome.problem, name });
        else {
          const { batch } = outcome;
          stop.current = batch.close;
          setState({ at: 'open', batch, plan: batch.plan, check: null, running: null, outcome: null });
        }
      },
    );
  };

  const change = (edit: Partial<OpenState>) =>
    setState((old) => (old.at === 'open' ? { ...old, ...edit } : old));
  useCheck(state, currency, setState);
  const run = async (order: Omit<BatchOrder, 'plan'>) => {
    if (state.at !== 'open') return;
    const { batch, plan } = state;
    change({ running: 0, outcome: null });
    const outcome = await batch.run({ ...order, plan }, (part) => change({ running: part }));
    change({ running: null, outcome: outcome ?? { code: 'stopped' } });
  };
  return {
    state,
    open,
    close: () => end(IDLE),
    setPlan: (plan) => change({ plan, check: null, outcome: null }),
    run,
    cancel: () => state.at === 'open' && state.batch.cancel(),
  };
}

/** Reads the list anew, in the worker, whenever the plan has come to rest. */
function useCheck(
  state: BatchState,
  currency: Currency,
  setState: (edit: (old: BatchState) => BatchState) => void,
): void {
  const batch = state.at === 'open' ? state.batch : null;
  const plan = state.at === 'open' ? state.plan : null;
  useEffect(() => {
    if (batch === null || plan === null) return;
    const timer = setTimeout(async () => {
      const check = await batch.check(plan, currency);
      setState((old) => (old.at === 'open' && old.plan === plan ? { ...old, check } : old));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [batch, plan, currency, setState]);
}
