import { currencyExponent } from '../currencies';
import { type Currency, type Money, money } from '../money';
import type { Remark } from '../origin';
import { parseNumber, parsePrice } from '../units';
import { type Comparable, isCount, isRating } from './comparable';

const COLUMNS = {
  title: 'title, name, product, 标题, 商品标题, 产品标题, 名称, 商品名称, 品名',
  price: 'price, unit price, 价格, 售价, 单价, 现价',
  currency: 'currency, 币种, 货币',
  rating: 'rating, stars, 评分, 星级',
  reviews: 'reviews, ratings, review count, 评论数, 评价数, 评论, 评价',
  productId: 'id, asin, product id, productid, sku, 商品id, 产品id, 编号',
} as const;
type Column = keyof typeof COLUMNS;
/** Rows read of one table, as of a long search. */
export const MOST_ROWS = 2000;
const ATTRIBUTE = /^attr:\s*(.+)$/i;

export interface ComparablesRead {
  comparables: Comparable[];
  /** Rows and figures that could not be read, by the number of the row in the file. */
  problems: Remark[];
}

/**
 * Reads comparables from the rows of a table whose first row names the columns, in English or Chinese: title, price,
 * currency, rating, reviews, id, and `attr:NAME` for attributes. A price may carry its currency ("US $12.90"), so may
 * the head of its column ("Price (USD)"); `currency` is that of prices without any. What cannot be read is null and told.
 */
export function readComparables(
  rows: readonly (readonly string[])[],
  currency: Currency | null = null,
): ComparablesRead {
  const [header = [], ...body] = rows;
  const head = readHead(header);
  if (head.columns.title === undefined)
    return { comparables: [], problems: [{ code: 'market-csv-no-title' }] };
  const problems: Remark[] = head.columns.price === undefined ? [{ code: 'market-csv-no-price' }] : [];
  const context = { head, problems, currency: head.currency ?? currency };
  if (body.length > MOST_ROWS) {
    problems.push({ code: 'market-csv-too-long', params: { rows: body.length, read: MOST_ROWS } });
  }
  const read = body.slice(0, MOST_ROWS).map((row, index) => readRow(row, index + 2, context));
  return { comparables: read.filter((one) => one !== null), problems };
}

interface Head {
  columns: Partial<Record<Column, number>>;
  attributes: (readonly [place: number, name: string])[];
  /** Named in the head of the price column. */
  currency: Currency | null;
}

function readHead(header: readonly string[]): Head {
  const head: Head = { columns: {}, attributes: [], currency: null };
  for (const [place, text] of header.entries()) {
    const attribute = ATTRIBUTE.exec(text.trim())?.[1];
    if (attribute) head.attributes.push([place, attribute]);
    const [, name = '', inside] = /^([^(]*)(?:\(([^)]*)\))?/.exec(text.normalize('NFKC').trim()) ?? [];
    const wanted = name.trim().toLowerCase();
    for (const [id, names] of Object.entries(COLUMNS) as [Column, string][]) {
      if (head.columns[id] !== undefined || !names.split(', ').includes(wanted)) continue;
      head.columns[id] = place;
      if (id === 'price' && inside && /^[A-Za-z]{3}$/.test(inside)) head.currency = inside.toUpperCase();
    }
  }
  return head;
}

interface RowContext {
  head: Head;
  problems: Remark[];
  currency: Currency | null;
}

function readRow(
  row: readonly string[],
  line: number,
  { head, problems, currency }: RowContext,
): Comparable | null {
  if (row.every((text) => text.trim() === '')) return null;
  const cell = (id: Column) => (row[head.columns[id] ?? -1] ?? '').trim();
  const title = cell('title');
  if (title === '') {
    problems.push({ code: 'market-csv-row-no-title', params: { row: line } });
    return null;
  }
  const price = readPrice(cell('price'), cell('currency') || currency);
  if (cell('price') && !price) problem('market-csv-price', cell('price'));
  const productId = cell('productId');
  const attributes = head.attributes
    .map(([place, name]) => [name, (row[place] ?? '').trim()] as const)
    .filter(([, value]) => value !== '');
  return {
    title,
    price,
    rating: figure(cell('rating'), isRating, 'market-csv-rating'),
    reviews: figure(cell('reviews'), isCount, 'market-csv-reviews'),
    ...(productId && { productId }),
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
  };

  function problem(code: string, value: string): null {
    problems.push({ code, params: { row: line, value } });
    return null;
  }

  function figure(text: string, valid: (value: number | null) => boolean, code: string): number | null {
    if (text === '') return null;
    // "1,204" reviews is a thousand; "4,5" stars are not.
    const value = parseNumber(text, { comma: 'group' });
    return valid(value) ? value : problem(code, text);
  }
}

/** The lower end of a range. Null without a number or a currency. */
function readPrice(text: string, currency: string | null): Money | null {
  const parsed = parsePrice(text, currency?.toUpperCase() ?? null);
  if (!parsed) return null;
  const minor = Math.round(parsed.amount * 10 ** currencyExponent(parsed.currency));
  return Number.isSafeInteger(minor) && minor > 0 ? money(minor, parsed.currency) : null;
}
