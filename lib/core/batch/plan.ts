import { normalise } from '../units';

/** What a column of a product list can hold. */
export const BATCH_ROLES = [
  'sku',
  'name',
  'quantity',
  'weight',
  'size',
  'length',
  'width',
  'height',
  'goods',
  'value',
  'cost',
  'price',
] as const;
export type BatchRole = (typeof BATCH_ROLES)[number];

export const WEIGHT_UNITS = ['g', 'kg', 'oz', 'lb'] as const;
export const LENGTH_UNITS = ['mm', 'cm', 'in'] as const;
export type BatchWeightUnit = (typeof WEIGHT_UNITS)[number];
export type BatchLengthUnit = (typeof LENGTH_UNITS)[number];

export interface BatchColumn {
  /** Null: not used. */
  role: BatchRole | null;
  /** The heading's words, for units and for goods that it names. */
  heading: string;
}

/** How a product list is read. Units are for cells and headings that state none; null: they are then refused. */
export interface BatchPlan {
  /** Index of the row of headings, -1 for none. */
  headerRow: number;
  columns: readonly BatchColumn[];
  weightUnit: BatchWeightUnit | null;
  lengthUnit: BatchLengthUnit | null;
}

/** In this order: the more particular first. Matched against the heading in lower case, `_` and camel case as spaces. */
const HEADINGS: readonly (readonly [BatchRole | null, RegExp])[] = [
  // What is not the parcel's own: volumetric weight, what shipping costs, the carton's figures.
  [null, /体积重|抛重|泡重|材积|计费重|volumetric|dim(?:ensional)? weight|chargeable/u],
  [null, /运费|物流费|邮费|shipping|freight|postage/u],
  [null, /外箱|整箱|箱规|carton|master/u],
  ['size', /尺寸|长 ?[x×*] ?宽|dimensions?|^(?:package |packed |item )?size|\bl ?[x×*] ?w/u],
  ['weight', /重量|毛重|净重|克重|weight|^wt\b|^(?:g|kgs?|grams?|克|公斤)$/u],
  ['length', /^(?:包装|产品|商品)?长|length|^l\b/u],
  ['width', /^(?:包装|产品|商品)?宽|width|^w\b/u],
  ['height', /^(?:包装|产品|商品)?高|height|^h\b/u],
  ['quantity', /数量|件数|个数|起订量|qty|quantity|^pcs$|^pieces$|^units$/u],
  ['value', /申报|declared|customs value|^value/u],
  ['cost', /成本|采购|进价|拿货|cost|purchase/u],
  ['price', /售价|卖价|销售价|零售价|定价|selling|price/u],
  [
    'goods',
    /货物(?:属性|类型|类别)|物流属性|特殊属性|属性|带电|带磁|含电|电池|液体|粉末|goods|cargo|battery/u,
  ],
  ['sku', /sku|asin|货号|编码|编号|款号|^(?:item|product|article)? ?(?:id|code|no|number)\b/u],
  ['name', /名称|品名|标题|^产品$|^商品$|title|name|^product$|^item$|description/u],
];

/** A heading in the form that is matched. */
export const headingText = (text: string): string =>
  normalise(text.replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ')).toLowerCase();

/** What the heading's words tell, or null. Sentences are no headings. */
export function batchRole(text: string): BatchRole | null {
  const plain = headingText(text);
  if (plain === '' || plain.length > 40) return null;
  return HEADINGS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const HEADER_ROWS = 20;

/**
 * Reads the plan off the headings: of the first rows the one with the most that are understood. Of two columns for
 * one thing the first counts, but packed or gross weight before any other.
 */
export function guessBatchPlan(rows: readonly (readonly string[])[]): BatchPlan {
  let headerRow = -1;
  let most = 1;
  for (const [index, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const known = new Set(row.map(batchRole).filter((role) => role !== null)).size;
    if (known > most) [headerRow, most] = [index, known];
  }
  const headings = rows[headerRow] ?? [];
  const width = rows.slice(0, HEADER_ROWS).reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at): BatchColumn => {
    const heading = headings[at] ?? '';
    return { role: batchRole(heading), heading };
  });
  return { headerRow, columns: columns.map(withoutDoubles), weightUnit: null, lengthUnit: null };
}

const PACKED = /毛重|含包装|包装|gross|packed|package|shipping/u;

function withoutDoubles(column: BatchColumn, at: number, all: readonly BatchColumn[]): BatchColumn {
  // Several columns may each name one kind of goods: battery, liquid.
  if (column.role === null || column.role === 'goods') return column;
  const same = all.filter(({ role }) => role === column.role);
  const chosen = same.find(({ heading }) => PACKED.test(headingText(heading))) ?? same[0];
  return chosen === undefined || all.indexOf(chosen) === at ? column : { ...column, role: null };
}

const WEIGHT_WORD =
  /(?<!\p{L})(?:(kgs?|kilo(?:gram)?s?|公斤|千克)|(lbs?|pounds?|磅)|(oz|ounces?|盎司)|(g|gr|grams?|克))(?!\p{L})|(公斤|千克)|(磅)|(盎司)|(克)/u;
const LENGTH_WORD =
  /(?<!\p{L})(?:(mm|millimet\p{L}*)|(cm|centimet\p{L}*)|(in|inch(?:es)?))(?!\p{L})|(毫米)|(厘米|公分)|(英寸)/u;

/** Unit of weight that a heading states: `重量(kg)`, `weight_g`. */
export function headingWeightUnit(heading: string): BatchWeightUnit | null {
  const [, ...words] = WEIGHT_WORD.exec(headingText(heading)) ?? [];
  const at = words.findIndex(Boolean);
  return at < 0 ? null : ((['kg', 'lb', 'oz', 'g'] as const)[at % 4] ?? null);
}

/** Unit of length that a heading states: `长(cm)`, `length_mm`. */
export function headingLengthUnit(heading: string): BatchLengthUnit | null {
  const [, ...words] = LENGTH_WORD.exec(headingText(heading)) ?? [];
  const at = words.findIndex(Boolean);
  return at < 0 ? null : ((['mm', 'cm', 'in'] as const)[at % 3] ?? null);
}
