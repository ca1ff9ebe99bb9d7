import type { BatchPort } from '../../lib/batch/open-batch';
import type { SheetPort } from '../../lib/sheets/open-file';

/** A worker of its own for a price sheet. */
export const startSheetWorker = (): SheetPort =>
  new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module', name: 'sheets' });

/** A worker of its own for a product list. */
export const startBatchWorker = (): BatchPort =>
  new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module', name: 'batch' });
