import type { PageFacts } from '../core/facts';
import type { Adapter, FieldName, Fields, FieldTypes, Page } from './adapter';
import { flagWeight } from './readers/flag-weight';
import { usesDecimalComma } from './readers/language';

/**
 * Reads a page by its adapter: pure, no clock, no network, never throws. A field that no reader finds is null and
 * named in `missing`; a reader that fails counts as not having found it. Null where the adapter does not know
 * this kind of page.
 */
export function readPage(adapter: Adapter, document: Document, url: URL): PageFacts | null {
  const type = adapter.pages.find(({ when }) => attempt(() => when(url, document)));
  if (!type) return null;
  const page: Page = {
    document,
    url,
    currency: adapter.currency(url),
    decimalComma: usesDecimalComma(document, url),
  };
  const { values, missing, readers } = readFields(type.fields, page);
  const { price = null, weight = null, dimensions = null } = values;
  return {
    site: adapter.id,
    kind: type.kind,
    url: cut(url.href, 4000),
    country: adapter.country(url),
    productId: cut(values.productId, 100),
    title: cut(values.title, 2000),
    price: price && { amount: price.amount, currency: price.currency },
    priceMax: price?.max ?? null,
    priceTiers: cut(values.priceTiers, 50),
    moq: values.moq ? { qty: values.moq.qty, unit: cut(values.moq.unit, 80) } : null,
    weight: weight && flagWeight({ ...weight, label: cut(weight.label, 200) }, dimensions),
    dimensions: dimensions && { ...dimensions, label: cut(dimensions.label, 200) },
    category: cut(values.category, 20)?.map((name) => cut(name, 300)) ?? null,
    rating: values.rating ?? null,
    reviews: values.reviews ?? null,
    seller: cut(values.seller, 500),
    shipTo: cut(values.shipTo, 300),
    shippingText: cut(values.shippingText, 1000),
    ...kindFields(type.fields, values),
    missing,
    readers,
  };
}

/** Fields that only some kinds of pages have: every one declared for this kind, null when not found. */
const KIND_FIELDS = [
  'query',
  'listings',
  'rfqs',
  'quoteFields',
  'orderId',
  'orderState',
  'dispatchedAt',
  'trackingNumber',
  'carrier',
  'buyerCountry',
  'buyerName',
  'lastBuyerMessage',
  'lastBuyerMessageAt',
  'editor',
] as const;

function kindFields(fields: Fields, values: Values): Partial<PageFacts> {
  const declared = KIND_FIELDS.filter((name) => fields[name]);
  return Object.fromEntries(declared.map((name) => [name, bounded(values[name] ?? null)]));
}

/** The same with every text and list in it cut to the bounds of lib/messages/page-facts-schema.ts. */
function bounded(value: unknown): unknown {
  if (typeof value === 'string') return cut(value, 4000);
  if (Array.isArray(value)) return value.slice(0, 200).map(bounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, bounded(entry)]));
}

type Values = { [Name in FieldName]?: FieldTypes[Name] };

function readFields(fields: Fields, page: Page) {
  const values: Values = {};
  const missing: string[] = [];
  const readers: Record<string, string> = {};
  for (const field of Object.keys(fields) as FieldName[]) {
    const found = readField(field, fields, page, values);
    if (found) readers[field] = found;
    else missing.push(field);
  }
  return { values, missing, readers };
}

function readField<Name extends FieldName>(field: Name, fields: Fields, page: Page, values: Values) {
  for (const [name, read] of fields[field] ?? []) {
    const value = attempt(() => read(page));
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    values[field] = value as Values[Name];
    return name.slice(0, 200);
  }
  return null;
}

/** A page of tomorrow may break any reader; the others must still be heard. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

/** Shortens text and lists to the bounds of lib/messages/page-facts-schema.ts. */
function cut<T extends string | unknown[]>(value: T, longest: number): T;
function cut<T extends string | unknown[]>(value: T | null | undefined, longest: number): T | null;
function cut(value: string | unknown[] | null | undefined, longest: number) {
  return value?.slice(0, longest) ?? null;
}
