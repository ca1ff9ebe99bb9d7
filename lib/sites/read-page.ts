import type { PageFacts } from '../core/facts';
import type { Adapter, FieldName, Fields, FieldTypes, Page } from './adapter';
import { usesDecimalComma } from './readers/language';
import { flagWeight } from './readers/parcel';

/** Upper bounds of text in the published facts (lib/messages/page-facts-schema.ts). */
const LONGEST = { url: 4000, productId: 100, title: 2000, seller: 500, shipTo: 300, shippingText: 1000 };

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
    url: url.href.slice(0, LONGEST.url),
    country: adapter.country(url),
    productId: cut(values.productId, LONGEST.productId),
    title: cut(values.title, LONGEST.title),
    price: price && { amount: price.amount, currency: price.currency },
    priceMax: price?.max ?? null,
    priceTiers: values.priceTiers?.slice(0, 50) ?? null,
    moq: values.moq ? { qty: values.moq.qty, unit: cut(values.moq.unit, 80) } : null,
    weight: weight && flagWeight({ ...weight, label: weight.label.slice(0, 200) }, dimensions),
    dimensions: dimensions && { ...dimensions, label: dimensions.label.slice(0, 200) },
    category: values.category?.slice(0, 20).map((name) => name.slice(0, 300)) ?? null,
    rating: values.rating ?? null,
    reviews: values.reviews ?? null,
    seller: cut(values.seller, LONGEST.seller),
    shipTo: cut(values.shipTo, LONGEST.shipTo),
    shippingText: cut(values.shippingText, LONGEST.shippingText),
    missing,
    readers,
  };
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

const cut = (text: string | null | undefined, longest: number) => text?.slice(0, longest) ?? null;
