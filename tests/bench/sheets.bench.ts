import { utils, write } from '@e965/xlsx';
import { COUNTRIES } from '../../lib/core/countries';
import { buildCard, guessPlan, type Sheet } from '../../lib/core/sheets';
import { readSheetFile } from '../../lib/sheets/read-file';

const HEAD = {
  id: 'bench',
  name: { en: 'Bench', zh: '测速' },
  carrier: 'Bench',
  mode: 'line',
  currency: 'CNY',
  origin: 'CN',
  source: 'bench',
  effectiveFrom: null,
} as const;

const WEIGHTS = ['0-0.1', '0.1-0.2', '0.2-0.5', '0.5-1', '1-2', '2-5', '5-10', '10-20'];

/** Countries x weights x as many services as fill the rows, with prices that all differ. */
function rowsOf(count: number): string[][] {
  const rows = [
    ['国家', '渠道', '重量段(KG)', '运费(元/KG)', '挂号费(元/票)', '参考时效', '限重', '尺寸限制', '备注'],
  ];
  for (let row = 0; row < count; row += 1) {
    const weight = WEIGHTS[row % WEIGHTS.length] ?? '';
    const country = COUNTRIES[Math.floor(row / WEIGHTS.length) % COUNTRIES.length] ?? '';
    const service = `渠道${Math.floor(row / (WEIGHTS.length * COUNTRIES.length))}`;
    const rate = `${40 + (row % 6000) / 100}`;
    rows.push([
      country,
      service,
      weight,
      rate,
      `${15 + (row % 50) / 10}元/票`,
      '8-12个工作日',
      '20KG',
      '三边之和≤90cm',
      '',
    ]);
  }
  return rows;
}

export interface SheetTimes {
  readMs: number;
  buildMs: number;
  bands: number;
}

async function measure(bytes: Uint8Array<ArrayBuffer>): Promise<SheetTimes> {
  const start = performance.now();
  const read = await readSheetFile(bytes, 'bench');
  if (!('sheets' in read)) throw new Error(JSON.stringify(read));
  const readMs = performance.now() - start;
  const sheets: Sheet[] = read.sheets;
  const from = performance.now();
  const { card } = buildCard({ sheets, plans: sheets.map(guessPlan), head: HEAD, zoneCountries: {} });
  const bands = card?.services.reduce((sum, service) => sum + service.bands.length, 0) ?? 0;
  return { readMs, buildMs: performance.now() - from, bands };
}

/** A price sheet of `rows` rows as CSV and as XLSX: reading the file, then making the card of it. */
export async function measureSheets(rows: number): Promise<Record<'csv' | 'xlsx', SheetTimes>> {
  const cells = rowsOf(rows);
  const csv = new TextEncoder().encode(cells.map((row) => row.join(',')).join('\n'));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'bench');
  const xlsx = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
  return { csv: await measure(csv), xlsx: await measure(xlsx) };
}
