import type {
  OrderFacts,
  PageFacts,
  PageKind,
  PriceTier,
  QuoteFormFacts,
  RfqFacts,
  SearchFacts,
  SiteId,
} from '../core/facts';
import type { CountryCode } from '../core/origin';

/** What readers are given: the page and what its address says about it. */
export interface Page {
  document: Document;
  url: URL;
  /** Currency of the site's country, where it has one: it settles signs that several currencies share. */
  currency: string | null;
  /** Whether the page's language writes decimals with a comma. */
  decimalComma: boolean;
}

/** The price with the upper end of its range, as one reader saw both. */
export interface PriceRead {
  amount: number;
  currency: string;
  max: number | null;
}

type Found<T> = { [Name in keyof T]: NonNullable<T[Name]> };

/** What readers produce for each field; `price` fills `price` and `priceMax` of the facts. */
export interface FieldTypes
  extends Found<SearchFacts>,
    Found<RfqFacts>,
    Found<QuoteFormFacts>,
    Found<OrderFacts> {
  productId: string;
  title: string;
  price: PriceRead;
  priceTiers: PriceTier[];
  moq: NonNullable<PageFacts['moq']>;
  weight: NonNullable<PageFacts['weight']>;
  dimensions: NonNullable<PageFacts['dimensions']>;
  category: string[];
  rating: number;
  reviews: number;
  seller: string;
  shipTo: string;
  shippingText: string;
}

export type FieldName = keyof FieldTypes;

/** A named way to read one value; nothing found is null, undefined or empty. */
export type Reader<T> = readonly [name: string, read: (page: Page) => T | null | undefined];

export type Fields = { readonly [Name in FieldName]?: readonly Reader<FieldTypes[Name]>[] };

/** The things a list page lists, for marks beside each: product cards, requests. */
export interface Items {
  selector: string;
  /** Id of the thing an element shows, as in `listings` or `rfqs`; null for an element that shows none. */
  id: (element: Element) => string | null;
  /** The upper corner that a mark may cover, in reading direction: a picture's, or the one without text. */
  corner: 'start' | 'end';
}

/** One kind of page of a marketplace. */
export interface PageType {
  kind: PageKind;
  /** Whether this is such a page: by address first, then by the structure that makes it one. */
  when: (url: URL, document: Document) => boolean;
  /** Selectors of the elements beside which the chip may sit, best first. */
  anchors: readonly string[];
  /** Selectors of the buy box, which the panel must not cover. */
  avoid: readonly string[];
  /** On pages that list things. */
  items?: Items;
  /** Readers of each field, tried in order of trust. A field without readers does not exist on such pages. */
  fields: Fields;
}

/**
 * The shop or the seller's console of a marketplace, declared. Page kinds are tried in order. Each has a page script
 * of its own, so that a shop's pages do not load what reads the console.
 */
export interface Adapter {
  id: SiteId;
  /** Name of the page script: entrypoints/<script>.content.ts. */
  script: string;
  label: string;
  /** Manifest match patterns. */
  matches: readonly string[];
  /** Patterns taken out of them, where the console lives on hosts that the shop's patterns cover. */
  excludes?: readonly string[];
  /** Country of a country site, else null. */
  country: (url: URL) => CountryCode | null;
  /** Currency of a country site, else null. */
  currency: (url: URL) => string | null;
  pages: readonly PageType[];
}
