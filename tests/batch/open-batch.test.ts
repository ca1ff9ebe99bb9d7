import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { type OpenBatchOutcome, type OpenedBatch, openBatch } from '../../lib/batch/open-batch';
import { serveBatch } from '../../lib/batch/serve-batch';
import type { BatchAnswer, BatchOrder, BatchRequest } from '../../lib/batch/worker-protocol';
import { batchRow, MAX_BATCH_ROWS } from '../../lib/core/batch';
import { cardCsv } from '../../lib/sheets/export-card';
import { MAX_FILE_BYTES } from '../../lib/sheets/limits';
import { AS_OF, card, perKgBand, service } from '../core/rates/sample-card';
import { zip } from '../sheets/zip';

/** The worker's own code behind a port that copies what goes through it, as the real one does. */
function startHere() {
  const port = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null as (() => void) | null,
    terminate: vi.fn(),
    postMessage: (request: BatchRequest) => {
      const copy = structuredClone(request);
      setTimeout(() => void serve(copy), 0);
    },
  };
  const serve = serveBatch((answer: BatchAnswer) =>
    port.onmessage?.({ data: structuredClone(answer) } as MessageEvent),
  );
  return port;
}

const open = (text: string, start = startHere(), signal = new AbortController().signal) =>
  openBatch(new File([text], 'products.csv'), {
    progress: () => {},
    signal,
    died: () => {},
    start: () => start as unknown as Worker,
  });

function opened(outcome: OpenBatchOutcome): OpenedBatch {
  if (!('batch' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.batch;
}

const order = (batch: OpenedBatch, more: Partial<BatchOrder> = {}): BatchOrder => ({
  plan: batch.plan,
  countries: ['DE', 'FR'],
  currency: 'CNY',
  cards: [card([service()])],
  fx: [],
  asOf: AS_OF,
  discounts: {},
  assumedDivisor: null,
  transitDays: {},
  ...more,
});

const LIST = '货号,重量(g),带电\nA,200,否\nB,abc,否\nC,3000,否\n';

describe('a product list in a worker', () => {
  it('is opened, checked, priced and written', async () => {
    const batch = opened(await open(LIST));
    expect(batch).toMatchObject({
      name: 'products.csv',
      rowCount: 4,
      sample: [
        ['货号', '重量(g)', '带电'],
        ['A', '200', '否'],
        ['B', 'abc', '否'],
        ['C', '3000', '否'],
      ],
    });
    const check = await batch.check(batch.plan, 'CNY');
    expect([check.products, check.issues.map(({ code, row, column }) => [code, row, column])]).toEqual([
      2,
      [['weight-unreadable', 3, 'B']],
    ]);
    const done = await batch.run(order(batch), () => {});
    if (!done || 'code' in done) throw new Error('not priced');
    // 50 x 0.2 + 10 = 20.00.
    expect(batchRow(done.result, 0).first?.price).toEqual({ minor: 2000, currency: 'CNY' });
    expect(done.products.map(({ label }) => label)).toEqual(['A', 'C']);
    const text = await (await batch.csv('zh-CN')).text();
    const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
    expect(
      data.map(({ country, service_name: name, reason_text: reason }) => [
        country,
        name,
        /[一-龥]/.test(reason ?? ''),
      ]),
    ).toEqual([
      ['DE', '小包', false],
      ['FR', '', true],
      ['DE', '', true],
      ['FR', '', true],
    ]);
  });

  it('follows discounts and the seller’s own days', async () => {
    const batch = opened(await open(LIST));
    const own = { discounts: { test: '50' }, transitDays: { 'test/packet': { min: 3, max: 4 } } };
    const done = await batch.run(order(batch, own), () => {});
    if (!done || 'code' in done) throw new Error('not priced');
    // Half of 50 x 0.2, + 10 = 15.00.
    const { first } = batchRow(done.result, 0);
    expect([first?.price.minor, first?.service.days]).toEqual([1500, { min: 3, max: 4 }]);
  });

  it('stops in the middle, stays open, and prices again', async () => {
    const many = `sku,weight g\n${Array.from({ length: 3000 }, (_, at) => `${at},${at + 1}`).join('\n')}`;
    const batch = opened(await open(many));
    const cards = Array.from({ length: 200 }, (_, at) =>
      card([service({ bands: [perKgBand(0, 2000, String(at + 1))] })], { id: `card-${at}` }),
    );
    const countries = Array.from({ length: 20 }, () => 'DE');
    const parts: number[] = [];
    const running = batch.run(order(batch, { cards, countries }), (part) => {
      parts.push(part);
      batch.cancel();
    });
    expect(await running).toBeNull();
    expect(parts.length).toBe(1);
    expect(parts[0]).toBeLessThan(1);
    expect(await batch.run(order(batch), () => {})).toMatchObject({ result: { products: 3000 } });
  });

  it.each([
    ['a PDF', '%PDF-1.7', { problem: { code: 'unknown-format' } }],
    ['an empty file', '', { problem: { code: 'empty' } }],
    ['a rate card', cardCsv(card([service()])), { problem: { code: 'rate-card' } }],
  ])('%s leaves no worker behind', async (_, content, expected) => {
    const start = startHere();
    expect(await open(content, start)).toEqual(expected);
    if (content !== '') expect(start.terminate).toHaveBeenCalled();
  });

  it('that is a zip bomb is refused before it is unpacked', async () => {
    const start = startHere();
    const bomb = zip([
      { name: 'xl/worksheets/sheet1.xml', data: new Uint8Array(1000), claims: 4_000_000_000 },
    ]);
    const outcome = await openBatch(new File([bomb], 'products.xlsx'), {
      progress: () => {},
      signal: new AbortController().signal,
      died: () => {},
      start: () => start as unknown as Worker,
    });
    expect(outcome).toMatchObject({ problem: { code: 'unpacks-too-big' } });
    expect(start.terminate).toHaveBeenCalled();
  });

  it('with formulas as text runs nothing, and says where they are', async () => {
    const start = startHere();
    const batch = opened(await open('sku,weight g,cost\n"=1+1","=2*100","=5"\nB,100,5\n', start));
    const { products, issues } = await batch.check(batch.plan, 'USD');
    expect(products).toBe(1);
    expect(issues.map(({ code, row, column, text }) => [code, row, column, text])).toEqual([
      ['weight-unreadable', 2, 'B', '=2*100'],
      ['amount-unreadable', 2, 'C', '=5'],
    ]);
  });

  it('without a product, or with too many rows, is not begun', async () => {
    const none = opened(await open('sku,weight g\nA,abc\n'));
    expect(await none.run(order(none), () => {})).toEqual({ code: 'no-products' });
    const batch = opened(await open(LIST));
    const countries = Array.from({ length: MAX_BATCH_ROWS / 2 + 1 }, () => 'DE');
    expect(await batch.run(order(batch, { countries }), () => {})).toEqual({
      code: 'too-many-rows',
      limit: MAX_BATCH_ROWS,
    });
  });

  it('is stopped in the middle of parsing', async () => {
    const stop = new AbortController();
    const busy = { ...startHere(), postMessage: () => stop.abort() };
    expect(await open(LIST, busy as unknown as ReturnType<typeof startHere>, stop.signal)).toEqual({
      cancelled: true,
    });
    expect(busy.terminate).toHaveBeenCalled();
  });

  it('that is too big is never read', async () => {
    const file = { name: 'x', size: MAX_FILE_BYTES + 1, arrayBuffer: vi.fn() } as unknown as File;
    const start = vi.fn();
    const outcome = await openBatch(file, {
      progress: () => {},
      signal: new AbortController().signal,
      died: () => {},
      start,
    });
    expect(outcome).toMatchObject({ problem: { code: 'too-big' } });
    expect(file.arrayBuffer).not.toHaveBeenCalled();
    expect(start).not.toHaveBeenCalled();
  });
});
