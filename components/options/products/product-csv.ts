import Papa from 'papaparse';
import { COUNTRIES } from '../../../lib/core/countries';
import type { SiteId } from '../../../lib/core/facts';
import type { CountryCode } from '../../../lib/core/origin';
import { withoutGuard, writeCsv } from '../../../lib/sheets/write-csv';
import type { ProductMarket, ProductRecord, ProductValues } from '../../../lib/storage/database';
import {
  orNull,
  sidesText,
  type Typed,
  typedGrams,
  typedPercent,
  typedSides,
  typedText,
  typedWhole,
} from '../typed-values';
import { moneyText, typedHs, typedMoney } from './product-values';

/** Columns in order; the same in every language, because programs read them too. Then `price_US`, `duty_US` and so on. */
export const COLUMNS = [
  'site',
  'product_id',
  'title',
  'cost',
  'hs',
  'rebate_percent',
  'monthly_pieces',
  'category',
  'weight',
  'size',
] as const;
type Column = (typeof COLUMNS)[number];

const CHINESE: Record<string, Column> = {
  平台: 'site',
  网站: 'site',
  商品编号: 'product_id',
  编号: 'product_id',
  标题: 'title',
  成本: 'cost',
  海关编码: 'hs',
  退税率: 'rebate_percent',
  月销量: 'monthly_pieces',
  类目: 'category',
  重量: 'weight',
  尺寸: 'size',
};
const SITES: readonly SiteId[] = ['amazon', 'aliexpress', 'alibaba'];
const MARKET = /^(price|duty|售价|关税)_([a-z]{2})$/i;
const MAX_ROWS = 20_000;

type Values = Partial<
  Pick<ProductValues, 'cost' | 'hs' | 'rebate' | 'monthlyPieces' | 'category' | 'grams' | 'mm'>
>;

/** What one row says about a product; what it leaves empty stays as it is. */
export interface ProductChange {
  row: number;
  site: SiteId;
  productId: string;
  title: string;
  values: Values;
  markets: Record<CountryCode, Partial<ProductMarket>>;
}

export interface RowError {
  row: number;
  column: string;
  text: string;
  code: string;
}

export interface ReadProducts {
  changes: ProductChange[];
  /** Cells that cannot be read; their whole row is left out. */
  errors: RowError[];
  /** Headings that are none of the columns. */
  ignored: string[];
}

/** The products as CSV for a spreadsheet, with a column for price and duty of each market; no cell runs as a formula. */
export function productCsv(products: readonly ProductRecord[], markets: readonly CountryCode[]): string {
  const places = [...new Set([...markets, ...products.flatMap((product) => Object.keys(product.markets))])];
  const head = [...COLUMNS, ...places.flatMap((place) => [`price_${place}`, `duty_${place}`])];
  const rows = products.map((product) => [
    product.site,
    product.productId,
    product.title,
    moneyText(product.cost),
    product.hs ?? '',
    product.rebate ?? '',
    product.monthlyPieces ?? '',
    product.category ?? '',
    product.grams === null ? '' : `${product.grams} g`,
    product.mm === null ? '' : sidesText(product.mm),
    ...places.flatMap((place) => {
      const market = product.markets[place];
      return [moneyText(market?.price ?? null), market?.duty ?? ''];
    }),
  ]);
  return writeCsv([head, ...rows]);
}

/** A lone dash empties a value; an empty cell says nothing. */
const cleared = (text: string) => (/^[-–—]$/.test(text) ? '' : text);

const READERS: { [K in Column]?: (text: string) => Typed<Values> } = {
  cost: (text) =>
    named(
      'cost',
      orNull(text, (typed) => typedMoney(typed, 'CNY')),
    ),
  hs: (text) => named('hs', orNull(text, typedHs)),
  rebate_percent: (text) => named('rebate', orNull(text, typedPercent)),
  monthly_pieces: (text) =>
    named(
      'monthlyPieces',
      orNull(text, (typed) => typedWhole(typed, 1, 10_000_000)),
    ),
  category: (text) => named('category', orNull(text, typedText)),
  weight: (text) => named('grams', orNull(text, typedGrams)),
  size: (text) => named('mm', orNull(text, typedSides)),
};

const named = <K extends keyof Values>(key: K, read: Typed<Values[K]>): Typed<Values> =>
  'problem' in read ? read : { value: { [key]: read.value } as Values };

/** Reads a product list. Throws nothing: what cannot be read is told by row and column, rows counted as in a spreadsheet. */
export function readProductCsv(text: string): ReadProducts {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false });
  const [heads = [], ...rows] = data.map((cells) => cells.map((cell) => withoutGuard(cell.trim())));
  const columns = heads.map(columnOf);
  const result: ReadProducts = {
    changes: [],
    errors: [],
    ignored: heads.filter((head, at) => columns[at] === null && head !== ''),
  };
  for (const column of ['site', 'product_id'] as const) {
    if (!columns.includes(column)) result.errors.push({ row: 1, column, text: '', code: 'column' });
  }
  if (rows.length > MAX_ROWS) result.errors.push({ row: MAX_ROWS + 2, column: '', text: '', code: 'rows' });
  if (result.errors.length > 0) return result;
  const seen = new Set<string>();
  rows.forEach((cells, at) => {
    if (cells.every((cell) => cell === '')) return;
    const { change, errors } = readRow(cells, heads, columns, at + 2);
    const key = `${change.site}:${change.productId}`;
    if (errors.length === 0 && seen.has(key)) {
      errors.push({ row: at + 2, column: 'product_id', text: change.productId, code: 'twice' });
    }
    seen.add(key);
    if (errors.length === 0) result.changes.push(change);
    result.errors.push(...errors);
  });
  return result;
}

/** The name of a column, `price_US` for one of a market, null for none of ours. */
function columnOf(head: string): string | null {
  const name = head.toLowerCase().replace(/[ -]/g, '_');
  if ((COLUMNS as readonly string[]).includes(name)) return name;
  const chinese = CHINESE[head];
  if (chinese) return chinese;
  const [, kind = '', place = ''] = MARKET.exec(name) ?? [];
  const country = place.toUpperCase();
  if (!COUNTRIES.includes(country)) return null;
  return `${/price|售价/.test(kind) ? 'price' : 'duty'}_${country}`;
}

function readRow(
  cells: readonly string[],
  heads: readonly string[],
  columns: readonly (string | null)[],
  row: number,
) {
  const errors: RowError[] = [];
  const change: ProductChange = { row, site: 'amazon', productId: '', title: '', values: {}, markets: {} };
  columns.forEach((column, at) => {
    const text = cells[at] ?? '';
    const refuse = (code: string) => errors.push({ row, column: heads[at] ?? '', text, code });
    if (column === 'site') {
      const site = SITES.find((one) => one === text.toLowerCase().replace(/\.com$/, ''));
      if (site) change.site = site;
      else refuse('site');
    } else if (column === 'product_id') {
      if (/^[\w-]{1,40}$/.test(text)) change.productId = text;
      else refuse('id');
    } else if (column === 'title') change.title = text.slice(0, 500);
    else if (column !== null && text !== '') {
      const read = readCell(column, cleared(text), change);
      if (read !== null) refuse(read);
    }
  });
  return { change, errors };
}

/** Takes one cell into the change; the code of what is wrong with it, or null. */
function readCell(column: string, text: string, change: ProductChange): string | null {
  const reader = READERS[column as Column];
  if (reader) {
    const read = reader(text);
    if ('problem' in read) return read.problem.code;
    Object.assign(change.values, read.value);
    return null;
  }
  const country = column.slice(-2);
  const price = column.startsWith('price');
  const read = price ? orNull(text, (typed) => typedMoney(typed, null)) : orNull(text, typedPercent);
  if ('problem' in read) return read.problem.code;
  change.markets[country] = { ...change.markets[country], [price ? 'price' : 'duty']: read.value };
  return null;
}

/** The change as values to remember for a product that may be remembered already. */
export function valuesToSave(change: ProductChange, old: ProductRecord | undefined): Partial<ProductValues> {
  const markets = { ...old?.markets };
  for (const [country, market] of Object.entries(change.markets)) {
    markets[country] = { price: null, duty: null, service: null, ...markets[country], ...market };
  }
  return { ...change.values, markets };
}
