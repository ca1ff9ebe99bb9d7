import type { CountryCode } from './origin';

export type SiteId = 'amazon' | 'aliexpress' | 'alibaba';

export type PageKind =
  | 'product'
  | 'search'
  | 'order'
  | 'message'
  | 'rfq-list'
  | 'rfq-detail'
  | 'quote-form'
  | 'blocked';

/** A price as the page states it, in major units (19.99), with the ISO 4217 code. */
export interface PagePrice {
  amount: number;
  currency: string;
}

/** `suspect` names why a stated value cannot be true; the value is kept because the page states it. */
export type SuspectCode = 'too-light-for-size' | 'too-small';

export interface PageWeight {
  grams: number;
  /** The label beside the value, as printed on the page. */
  label: string;
  /** True for a packaged, shipping or gross weight. */
  packaged: boolean;
  suspect?: SuspectCode;
}

export interface PageDimensions {
  /** Three sides in millimetres in the order the page gives them. */
  mm: [number, number, number];
  label: string;
  packaged: boolean;
}

export interface PriceTier {
  minQty: number;
  maxQty: number | null;
  price: number;
}

/**
 * What an adapter read from one page. A field that was not found is null and its name stands in `missing`;
 * `readers` names the reader that produced each field found.
 */
export interface PageFacts {
  site: SiteId;
  kind: PageKind;
  url: string;
  /** Country of a country site (amazon.de: DE), else null. */
  country: CountryCode | null;
  productId: string | null;
  title: string | null;
  price: PagePrice | null;
  priceMax: number | null;
  priceTiers: PriceTier[] | null;
  moq: { qty: number; unit: string | null } | null;
  weight: PageWeight | null;
  dimensions: PageDimensions | null;
  /** Breadcrumb, outermost first. */
  category: string[] | null;
  rating: number | null;
  reviews: number | null;
  seller: string | null;
  shipTo: string | null;
  shippingText: string | null;
  missing: string[];
  readers: Record<string, string>;
}
