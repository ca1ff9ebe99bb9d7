import {
  type BatchProduct,
  type BatchResult,
  guessBatchPlan,
  MAX_BATCH_ROWS,
  readProducts,
  resultCsv,
  runBatch,
} from '../core/batch';
import { compileCard } from '../core/rates';
import { createI18n, type Language, remarkText } from '../i18n';
import { readSheetFile } from '../sheets/read-file';
import type { BatchAnswer, BatchOrder, BatchRequest } from './worker-protocol';

const SAMPLE_ROWS = 30;
/** How long the worker is deaf, at most one service longer: then it tells how far it is and hears a cancel. */
const BREATH_MS = 50;

type Answer = (answer: BatchAnswer) => void;

/** Lets other messages in. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** What the worker does with a request; apart from the worker itself, so that it runs anywhere. */
export function serveBatch(answer: Answer): (request: BatchRequest) => Promise<void> {
  let rows: readonly (readonly string[])[] = [];
  let last: { result: BatchResult; products: BatchProduct[] } | null = null;
  let current = 0;
  const isOver = (id: number) => current !== id;
  return async (request) => {
    if (request.type === 'open') rows = await open(request, answer);
    else if (request.type === 'check') {
      const { products, issues } = readProducts(rows, request.plan, request.currency);
      answer({ type: 'checked', id: request.id, check: { products: products.length, issues } });
    } else if (request.type === 'cancel') current = 0;
    else if (request.type === 'csv') {
      if (last) answer({ type: 'csv', file: csvFile(last.result, last.products, request.language) });
    } else {
      current = request.id;
      last = (await run(rows, request.id, request.order, answer, isOver)) ?? last;
    }
  };
}

async function open(
  { bytes, name }: Extract<BatchRequest, { type: 'open' }>,
  answer: Answer,
): Promise<readonly (readonly string[])[]> {
  const read = await readSheetFile(new Uint8Array(bytes), name, (progress) =>
    answer({ type: 'progress', progress }),
  );
  if ('problem' in read) answer({ type: 'problem', problem: read.problem });
  else if ('card' in read) answer({ type: 'problem', problem: { code: 'rate-card' } });
  else {
    const { rows = [] } = read.sheets.find((sheet) => !sheet.hidden && sheet.rows.length > 0) ?? {};
    const sample = rows.slice(0, SAMPLE_ROWS).map((row) => [...row]);
    answer({ type: 'opened', opening: { sample, rowCount: rows.length, plan: guessBatchPlan(rows) } });
    return rows;
  }
  return [];
}

async function run(
  rows: readonly (readonly string[])[],
  id: number,
  order: BatchOrder,
  answer: Answer,
  isOver: (id: number) => boolean,
): Promise<{ result: BatchResult; products: BatchProduct[] } | null> {
  const start = performance.now();
  const { products, issues } = readProducts(rows, order.plan, order.currency);
  const rowCount = products.length * order.countries.length;
  if (rowCount === 0) answer({ type: 'refused', id, problem: { code: 'no-products' } });
  else if (rowCount > MAX_BATCH_ROWS) {
    answer({ type: 'refused', id, problem: { code: 'too-many-rows', limit: MAX_BATCH_ROWS } });
  }
  if (rowCount === 0 || rowCount > MAX_BATCH_ROWS) return null;
  const steps = runBatch(taskOf(order, products));
  let told = start;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - told > BREATH_MS) {
      answer({ type: 'running', id, part: step.value });
      await breathe();
      if (isOver(id)) return null;
      told = performance.now();
    }
    step = steps.next();
  }
  const result = step.value;
  // Copied, not handed over: the file is written from what stays here.
  answer({ type: 'done', id, done: { products, issues, result, milliseconds: performance.now() - start } });
  return { result, products };
}

function taskOf(order: BatchOrder, products: BatchProduct[]) {
  const { countries, currency, cards, fx, asOf, discounts, assumedDivisor, transitDays } = order;
  const context = { asOf, fx, discounts, assumedDivisor };
  return { products, countries, cards: cards.map(compileCard), currency, context, transitDays };
}

function csvFile(result: BatchResult, products: readonly BatchProduct[], language: Language): Blob {
  const i18n = createI18n(language);
  const name = ({ en, zh }: { en: string; zh: string }) => (language === 'zh-CN' ? zh : en);
  const parts = resultCsv(result, products, { name, reason: (remark) => remarkText(i18n, remark) });
  return new Blob([...parts], { type: 'text/csv;charset=utf-8' });
}
