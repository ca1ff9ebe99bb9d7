import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extractCommand } from '../../../scripts/caravel/extract';
import { InputError } from '../../../scripts/caravel/input-error';

const PAGE = '<html lang="en"><body><div id="dp"><span id="productTitle">Lantern</span></div></body></html>';
const URL_OF_PAGE = 'https://www.amazon.de/dp/B000000001';

describe('caravel extract', () => {
  let folder = '';
  let printed = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'caravel-extract-'));
    writeFileSync(path.join(folder, 'page.html'), PAGE);
    printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  const manifest = (text: string) => {
    const file = path.join(folder, 'pages.json');
    writeFileSync(file, text);
    return ['--manifest', file];
  };
  const entries = [
    { file: 'page.html', url: URL_OF_PAGE, note: 'kept by its owner' },
    { file: 'page.html', url: 'https://www.example.com/dp/B000000001' },
    { file: 'page.html', url: 'https://www.amazon.de/s?k=lantern' },
    { file: 'offers.json', url: 'https://www.alibaba.com/trade/search' },
  ];

  it.each([
    ['an array', JSON.stringify(entries)],
    ['lines', `${entries.map((entry) => JSON.stringify(entry)).join('\n')}\n`],
  ])('prints one line a page for %s, null where the page is unknown', async (_, text) => {
    await extractCommand(manifest(text));
    const rows = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ file }) => file)).toEqual(['page.html', 'page.html', 'page.html', 'offers.json']);
    expect(rows[0].facts).toMatchObject({ site: 'amazon', country: 'DE', title: 'Lantern', price: null });
    expect(rows.slice(1).map(({ facts }) => facts)).toEqual([null, null, null]);
  });

  it('prints the facts of one page', async () => {
    await extractCommand(['--url', URL_OF_PAGE, path.join(folder, 'page.html')]);
    expect(JSON.parse(printed)).toMatchObject({ productId: 'B000000001', title: 'Lantern' });
  });

  it.each([
    ['no option', () => [], 'arguments'],
    ['a url without a file', () => ['--url', URL_OF_PAGE], 'arguments'],
    ['a url that is none', () => ['--url', 'lantern', 'x.html'], '--url'],
    ['a manifest that is not there', () => ['--manifest', path.join(folder, 'none.json')], '--manifest'],
    ['a manifest that is not JSON', () => manifest('[{]'), '--manifest'],
    ['a line that is not JSON', () => manifest(`${JSON.stringify(entries[0])}\n{`), '--manifest line 2'],
    ['an entry without url', () => manifest('[{"file":"page.html"}]'), '[0].url'],
    [
      'a page that is not there',
      () => manifest(JSON.stringify([{ ...entries[0], file: 'no.html' }])),
      '[0].file',
    ],
  ])('names the field for %s', async (_, args, field) => {
    const error = await extractCommand(args()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message.startsWith(`${field}: `)).toBe(true);
    expect((error as Error).message).not.toContain('\n');
  });
});
