import { useCallback, useEffect, useRef, useState } from 'react';
import type { RateCard } from '../../../lib/core/rates';
import type { CardHead, ImportResult, SheetPlan } from '../../../lib/core/sheets';
import type { FileProblem } from '../../../lib/sheets/file-problem';
import { type OpenedFile, type OpenProgress, openFile } from '../../../lib/sheets/open-file';
import { findSheetPlan } from '../../../lib/storage/sheet-plans';
import { today } from '../../ui/table-age';
import { startSheetWorker } from '../start-worker';
import { type DraftPlan, startDraft } from './import-draft';

/** Quiet time after a change before the card is made anew. */
const PAUSE_MS = 150;

export type ImportState =
  | { at: 'idle'; problem: FileProblem | null; name: string }
  | { at: 'opening'; name: string; progress: OpenProgress | null }
  | { at: 'planning'; file: OpenedFile; draft: DraftPlan; result: ImportResult | null }
  /** A card that Caravel itself exported: nothing to plan. */
  | { at: 'card'; name: string; card: RateCard };

export interface Importing {
  state: ImportState;
  open: (file: File) => void;
  /** Stops reading, or puts the file away. Nothing was kept. */
  cancel: () => void;
  setPlan: (tab: number, plan: SheetPlan | null) => void;
  setHead: (head: CardHead, replaces: string | null) => void;
  setZone: (zone: string, countries: string) => void;
}

const IDLE: ImportState = { at: 'idle', problem: null, name: '' };

/** One import from the choice of a file to the card; `cards` are those it may replace. */
export function useImport(cards: readonly RateCard[]): Importing {
  const [state, setState] = useState<ImportState>(IDLE);
  const stop = useRef<() => void>(() => {});
  const cancel = useCallback(() => {
    stop.current();
    stop.current = () => {};
    setState(IDLE);
  }, []);
  useEffect(() => () => stop.current(), []);

  const open = (file: File) => {
    stop.current();
    const abort = new AbortController();
    stop.current = () => abort.abort();
    setState({ at: 'opening', name: file.name, progress: null });
    const progress = (step: OpenProgress) => {
      if (!abort.signal.aborted) setState({ at: 'opening', name: file.name, progress: step });
    };
    void openFile(file, { progress, signal: abort.signal, start: startSheetWorker }).then(async (outcome) => {
      if (abort.signal.aborted || 'cancelled' in outcome) return;
      if ('problem' in outcome) setState({ at: 'idle', problem: outcome.problem, name: file.name });
      else if ('card' in outcome) setState({ at: 'card', name: file.name, card: outcome.card });
      else {
        stop.current = outcome.file.close;
        const remembered = await rememberedPlans(outcome.file);
        const draft = startDraft(outcome.file, remembered, cards, today());
        setState({ at: 'planning', file: outcome.file, draft, result: null });
      }
    });
  };

  const change = (edit: (draft: DraftPlan) => DraftPlan) =>
    setState((old) => (old.at === 'planning' ? { ...old, draft: edit(old.draft) } : old));
  useBuild(state, setState);
  return {
    state,
    open,
    cancel,
    setPlan: (tab, plan) =>
      change((draft) => ({ ...draft, plans: draft.plans.map((old, index) => (index === tab ? plan : old)) })),
    setHead: (head, replaces) => change((draft) => ({ ...draft, head, replaces })),
    setZone: (zone, countries) =>
      change((draft) => ({ ...draft, zoneCountries: { ...draft.zoneCountries, [zone]: countries } })),
  };
}

const rememberedPlans = (file: OpenedFile) =>
  Promise.all(file.tabs.map(({ layout }) => (layout === null ? null : findSheetPlan(layout))));

/** Makes the card anew, in the worker, whenever the plan has come to rest. */
function useBuild(state: ImportState, setState: (edit: (old: ImportState) => ImportState) => void): void {
  const file = state.at === 'planning' ? state.file : null;
  const draft = state.at === 'planning' ? state.draft : null;
  useEffect(() => {
    if (file === null || draft === null) return;
    const timer = setTimeout(async () => {
      const result = await file.build(draft.plans, draft.head, draft.zoneCountries);
      setState((old) => (old.at === 'planning' && old.draft === draft ? { ...old, result } : old));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [file, draft, setState]);
}
