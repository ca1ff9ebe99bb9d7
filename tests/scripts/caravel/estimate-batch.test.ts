import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { convert } from '../../../lib/core/fx';
import { shippedFx } from '../../../lib/data';
import { estimateAnswer } from '../../../scripts/caravel/estimate';
import { batchAnswer, batchCommand } from '../../../scripts/caravel/estimate-batch';

const TODAY = '2026-10-01';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'caravel-batch-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string, name = 'list.csv'): string {
  const target = path.join(folder, name);
  writeFileSync(target, text);
  return target;
}

const LIST = `货号,毛重(g),尺寸(cm),带电,数量
LAMP,350,20x12x6,否,1
=BAG,420,30x20x5,是,2
NOPE,abc,,否,1
`;

const rowsOf = (csv: Iterable<string>) =>
  Papa.parse<Record<string, string>>([...csv].join('').slice(1).trimEnd(), { header: true }).data;

describe('caravel estimate --batch', () => {
  it('gives the cheapest of `caravel estimate` for every product and country', async () => {
    const { csv, issues } = await batchAnswer(
      ['--batch', file(LIST), '--countries', 'de, KR,RU', '--currency', 'CNY'],
      TODAY,
    );
    const rows = rowsOf(csv);
    expect(rows.map(({ product, country }) => [product, country])).toEqual([
      ['LAMP', 'DE'],
      ['LAMP', 'KR'],
      ['LAMP', 'RU'],
      ["'=BAG", 'DE'],
      ["'=BAG", 'KR'],
      ["'=BAG", 'RU'],
    ]);
    const items = {
      LAMP: { quantity: 1, grams: 350, mm: [200, 120, 60], goods: [] },
      "'=BAG": { quantity: 2, grams: 420, mm: [300, 200, 50], goods: ['battery'] },
    };
    for (const row of rows) {
      const item = items[row.product as keyof typeof items];
      const request = { asOf: TODAY, destination: { country: row.country }, items: [item] };
      const offers = estimateAnswer(JSON.stringify(request), TODAY).services.filter(
        ({ available, card }) => available && card.status !== 'demo',
      );
      const inYuan = offers.map(({ price }) =>
        price === null
          ? Number.NaN
          : (convert(
              { minor: Math.round(Number(price.amount) * 100), currency: price.currency },
              'CNY',
              shippedFx,
              'halfUp',
            )?.money.minor ?? Number.NaN),
      );
      expect(Math.round(Number(row.price) * 100), JSON.stringify(row)).toBe(Math.min(...inYuan));
    }
    expect(issues).toEqual([
      { code: 'weight-unreadable', severity: 'error', row: 4, column: 'B', text: 'abc' },
    ]);
  });

  it('goes to the target markets by default and sums up by country', async () => {
    const { summary } = await batchAnswer(['--batch', file(LIST)], TODAY);
    expect(summary).toMatchObject({ products: 2, rows: 12, currency: 'USD', withoutRate: [] });
    const { countries } = summary as { countries: { country: string; priced: number; unpriced: number }[] };
    expect(countries.map(({ country }) => country)).toEqual(['US', 'DE', 'GB', 'FR', 'ES', 'BR']);
    expect(countries.every(({ priced, unpriced }) => priced + unpriced === 2)).toBe(true);
  });

  it('asks for a unit instead of guessing one', async () => {
    const bare = file('sku,weight\nA,350\n', 'bare.csv');
    const none = await batchAnswer(['--batch', bare], TODAY);
    expect(none.issues.map(({ code }) => code)).toEqual(['weight-unit']);
    const told = await batchAnswer(['--batch', bare, '--weight-unit', 'g', '--countries', 'DE'], TODAY);
    expect(rowsOf(told.csv)[0]).toMatchObject({ chargeable_g: '350' });
  });

  it('writes the file and prints the summary, or the CSV and what could not be read', async () => {
    const out = path.join(folder, 'result.csv');
    const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const warn = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const printed = () => print.mock.calls.map(([text]) => String(text)).join('');
    await batchCommand(['--batch', file(LIST), '--countries', 'DE', '--out', out], TODAY);
    expect(JSON.parse(printed())).toMatchObject({ rows: 2, issues: [{ row: 4 }] });
    expect(warn).not.toHaveBeenCalled();
    print.mockClear();
    await batchCommand(['--batch', file(LIST), '--countries', 'DE'], TODAY);
    expect(printed()).toBe(readFileSync(out, 'utf8'));
    expect(warn.mock.calls).toEqual([
      ['row 4, column B: Weight not understood; row left out (weight-unreadable): "abc"\n'],
    ]);
    vi.restoreAllMocks();
  });

  it.each([
    ['no file', ['--countries', 'DE'], /^--batch: name/],
    ['a missing file', ['--batch', '/nowhere/list.csv'], /^--batch: ENOENT/],
    ['an unknown country', ['--batch', 'LIST', '--countries', 'DE,XX'], /^--countries: "XX"/],
    ['a bad currency', ['--batch', 'LIST', '--currency', 'dollars'], /^--currency: /],
    ['a bad date', ['--batch', 'LIST', '--as-of', '2026-13-01'], /^--as-of: /],
    [
      'a bad unit',
      ['--batch', 'LIST', '--weight-unit', 'stone'],
      /^--weight-unit: must be one of g, kg, oz, lb/,
    ],
    ['an unknown argument', ['--batch', 'LIST', '--speed', '9'], /^arguments: /],
  ])('refuses %s', async (_, args, message) => {
    const list = file(LIST);
    const given = args.map((arg) => (arg === 'LIST' ? list : arg));
    await expect(batchAnswer(given, TODAY)).rejects.toThrow(message);
  });

  it.each([
    ['no weight', 'sku,price\nA,5\n', /^--batch: no column for the weight/],
    ['nothing', '', /^--batch: the file is empty/],
    ['a PDF', '%PDF-1.7', /^--batch: it is neither a spreadsheet nor separated text/],
  ])('refuses a list with %s', async (_, text, message) => {
    await expect(batchAnswer(['--batch', file(text, 'bad.csv')], TODAY)).rejects.toThrow(message);
  });
});
