import type { BatchIssue, BatchPlan, BatchProduct, BatchResult } from '../core/batch';
import type { FxRate } from '../core/fx';
import type { Currency } from '../core/money';
import type { CountryCode, IsoDate } from '../core/origin';
import type { RateCard } from '../core/rates';
import type { Language } from '../i18n';
import type { FileProblem } from '../sheets/file-problem';
import type { ReadProgress } from '../sheets/read-file';

/** Everything a run needs besides the file. */
export interface BatchOrder {
  plan: BatchPlan;
  countries: CountryCode[];
  currency: Currency;
  cards: RateCard[];
  fx: FxRate[];
  asOf: IsoDate;
  discounts: Record<string, string>;
  assumedDivisor: number | null;
  transitDays: Record<string, { min: number; max: number }>;
}

/** From the page to the worker: one file, then checks and runs of it; the latest of each counts. */
export type BatchRequest =
  | { type: 'open'; name: string; bytes: ArrayBuffer }
  | { type: 'check'; id: number; plan: BatchPlan; currency: Currency }
  | { type: 'run'; id: number; order: BatchOrder }
  | { type: 'cancel' }
  | { type: 'csv'; language: Language };

/** What a file holds, as far as the choice of columns needs it. */
export interface BatchOpening {
  /** The first rows as they stand. */
  sample: string[][];
  rowCount: number;
  plan: BatchPlan;
}

export interface BatchCheck {
  products: number;
  issues: BatchIssue[];
}

export interface BatchDone {
  products: BatchProduct[];
  issues: BatchIssue[];
  result: BatchResult;
  milliseconds: number;
}

/** Why a run did not begin. */
export type BatchProblem = { code: 'no-products' } | { code: 'too-many-rows'; limit: number };

export type BatchAnswer =
  | { type: 'progress'; progress: ReadProgress }
  | { type: 'problem'; problem: FileProblem | { code: 'rate-card' } }
  | { type: 'opened'; opening: BatchOpening }
  | { type: 'checked'; id: number; check: BatchCheck }
  | { type: 'refused'; id: number; problem: BatchProblem }
  | { type: 'running'; id: number; part: number }
  | { type: 'done'; id: number; done: BatchDone }
  | { type: 'csv'; file: Blob };
