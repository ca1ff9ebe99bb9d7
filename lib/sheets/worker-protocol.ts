import type { RateCard } from '../core/rates';
import type { CardHead, ImportResult, Sheet, SheetPlan } from '../core/sheets';
import type { FileProblem } from './file-problem';
import type { ReadProgress } from './read-file';

/** From the page to the worker: one file, then any number of builds of it. */
export type WorkerRequest =
  | { type: 'open'; name: string; bytes: ArrayBuffer }
  | {
      type: 'build';
      id: number;
      plans: (SheetPlan | null)[];
      head: CardHead;
      zoneCountries: Record<string, string>;
    };

/** A tab without its rows, which follow in batches so that the page is never busy for long. */
export interface TabOpening {
  sheet: Omit<Sheet, 'rows'>;
  rowCount: number;
  guess: SheetPlan | null;
  /** Names the layout, for the plan remembered for it. */
  layout: string | null;
}

export type WorkerAnswer =
  | { type: 'progress'; progress: ReadProgress }
  | { type: 'tab'; tab: TabOpening }
  | { type: 'rows'; tab: number; rows: string[][] }
  | { type: 'opened' }
  | { type: 'card'; card: RateCard }
  | { type: 'problem'; problem: FileProblem }
  | { type: 'built'; id: number; result: ImportResult };
