import { describe, expect, it, vi } from 'vitest';
import { MAX_FILE_BYTES } from '../../lib/sheets/limits';
import { type OpenProgress, openFile } from '../../lib/sheets/open-file';
import { serveSheets } from '../../lib/sheets/serve-sheets';
import type { WorkerAnswer, WorkerRequest } from '../../lib/sheets/worker-protocol';
import { fixture, HEAD } from '../core/sheets/sheet-of';

/** The worker's own code behind a port that copies what goes through it, as the real one does. */
function startHere() {
  const port = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null,
    terminate: vi.fn(),
    postMessage: (request: WorkerRequest) => {
      const copy = structuredClone(request);
      setTimeout(() => void serve(copy), 0);
    },
  };
  const serve = serveSheets((answer: WorkerAnswer) =>
    port.onmessage?.({ data: structuredClone(answer) } as MessageEvent),
  );
  return port;
}

function open(text: string, start = startHere(), signal = new AbortController().signal) {
  const steps: OpenProgress[] = [];
  const outcome = openFile(new File([text], 'april.csv'), {
    progress: (step) => steps.push(step),
    signal,
    start: () => start as unknown as Worker,
  });
  return { outcome, steps, start };
}

const csv = fixture('messy.csv');
const text = csv.rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');

describe('a file in a worker', () => {
  it('arrives whole with its guess, and is built as planned', async () => {
    const { outcome, steps } = open(text);
    const opened = await outcome;
    if (!('file' in opened)) throw new Error('not opened');
    const [tab] = opened.file.tabs;
    expect(tab?.sheet.rows).toEqual(csv.rows);
    expect(tab?.layout).toMatch(/^[0-9a-f]{16}$/);
    expect(steps.at(-1)).toEqual({ step: 'receiving', part: 1 });
    const result = await opened.file.build([tab?.guess ?? null], HEAD, { '1区': '加拿大' });
    expect(result.card?.services[0]?.zones.map(({ id }) => id)).toContain('CA');
    expect(result.usage[0]?.length).toBe(csv.rows.length * 11);
  });

  it('hands long sheets over in parts', async () => {
    const { outcome, steps } = open(`国家,重量段,运费\n${'德国,0-1,5\n'.repeat(4999)}`);
    const opened = await outcome;
    expect('file' in opened && opened.file.tabs[0]?.sheet.rows.length).toBe(5000);
    expect(steps.filter(({ step }) => step === 'receiving').map(({ part }) => part)).toEqual([0.4, 0.8, 1]);
  });

  it('only the latest of two builds answers', async () => {
    const opened = await open(text).outcome;
    if (!('file' in opened)) throw new Error('not opened');
    const plan = opened.file.tabs[0]?.guess ?? null;
    const early = vi.fn();
    void opened.file.build([null], HEAD, {}).then(early);
    const late = await opened.file.build([plan], HEAD, {});
    expect(late.card).not.toBeNull();
    expect(early).not.toHaveBeenCalled();
  });

  it.each([
    ['a problem', '%PDF-1.7', { problem: { code: 'unknown-format' } }],
    ['an empty file', '', { problem: { code: 'empty' } }],
  ])('%s leaves no worker behind', async (_, content, expected) => {
    const { outcome, start } = open(content);
    expect(await outcome).toEqual(expected);
    if (content !== '') expect(start.terminate).toHaveBeenCalled();
  });

  it('is stopped in the middle of parsing', async () => {
    const stop = new AbortController();
    // A worker that never answers.
    const busy = { ...startHere(), postMessage: () => stop.abort() };
    const { outcome } = open(text, busy as unknown as ReturnType<typeof startHere>, stop.signal);
    expect(await outcome).toEqual({ cancelled: true });
    expect(busy.terminate).toHaveBeenCalled();
  });

  it('a file that is too big is never read', async () => {
    const file = { name: 'x', size: MAX_FILE_BYTES + 1, arrayBuffer: vi.fn() } as unknown as File;
    const start = vi.fn();
    const outcome = await openFile(file, { progress: () => {}, signal: new AbortController().signal, start });
    expect(outcome).toMatchObject({ problem: { code: 'too-big', params: { megabytes: 51, limit: 50 } } });
    expect(file.arrayBuffer).not.toHaveBeenCalled();
    expect(start).not.toHaveBeenCalled();
  });
});
