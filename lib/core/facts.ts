import type { CountryCode, IsoDate } from './origin';

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

/** One product card of a search page. */
export interface Listing {
  productId: string;
  title: string;
  /** Address of the product page without tracking. */
  url: string;
  price: PagePrice | null;
  /** Upper end of the price range, in the currency of `price`. */
  priceMax: number | null;
  moq: { qty: number; unit: string | null } | null;
  rating: number | null;
  reviews: number | null;
  /** Pieces or orders sold as the shop counts them; shops round down (`1,000+ sold` is 1000). */
  sold: number | null;
  seller: string | null;
  sponsored: boolean;
}

/** On search pages only. */
export interface SearchFacts {
  /** What was searched for. */
  query: string | null;
  /** In the order of the page. A product that is shown twice, as an advertisement and by rank, stands twice. */
  listings: Listing[] | null;
}

/** One request for quotation as the page states it. */
export interface PageRfq {
  rfqId: string;
  subject: string;
  /** Plain text, lines kept. Lists cut it off (`...`). */
  description: string | null;
  quantity: { value: number; unit: string | null } | null;
  /** Country of the buyer. */
  country: { code: CountryCode | null; name: string } | null;
  /** Where the goods are to go, when the request says so. */
  destination: string | null;
  /** How many suppliers may still quote. */
  quotesLeft: number | null;
  /** Names of the badges as the page's data call them. */
  tags: string[];
  /** When it was posted, in the page's words, and minutes ago as far as the words tell. */
  posted: { text: string; minutesAgo: number | null } | null;
  /** Stars of the request, one to five; the page shows none for null. */
  starLevel: number | null;
  /** Properties in the table of a detail page, in the page's order: target price, trade term, certification … */
  attributes: { label: string; value: string }[];
  attachments: boolean | null;
  url: string | null;
  quoteUrl: string | null;
}

/** On RFQ lists, RFQ details (one entry) and quote forms (the request being answered, where the form shows it). */
export interface RfqFacts {
  rfqs: PageRfq[] | null;
}

/** What a field of a quote form asks for. Ladder fields come in pairs, one pair a price break. */
export type QuoteFieldName =
  | 'product-name'
  | 'product-code'
  | 'details'
  | 'trade-term'
  | 'port'
  | 'currency'
  | 'unit'
  | 'payment'
  | 'validity'
  | 'lead-time'
  | 'ladder-quantity'
  | 'ladder-price'
  | 'sample'
  | 'other-terms';

/** One field of a quote form: `document.querySelectorAll(selector)[index]`. */
export interface QuoteField {
  name: QuoteFieldName;
  selector: string;
  index: number;
  type: 'text' | 'textarea' | 'select' | 'radio' | 'file';
  /** The label beside it, as printed. */
  label: string | null;
  /** Texts to choose from, of a select. */
  options: string[];
}

/** On quote forms only: the fields found, in the page's order. */
export interface QuoteFormFacts {
  quoteFields: QuoteField[] | null;
}

export type OrderState =
  | 'unpaid'
  | 'awaiting-shipment'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'refunded'
  | 'disputed';

/**
 * On order and message pages of the consoles. Buyer's name and words are for filling in a reply on this page: nobody
 * may store them.
 */
export interface OrderFacts {
  orderId: string | null;
  orderState: OrderState | null;
  dispatchedAt: IsoDate | null;
  trackingNumber: string | null;
  carrier: string | null;
  buyerCountry: CountryCode | null;
  buyerName: string | null;
  lastBuyerMessage: string | null;
  /** ISO 8601 to the minute; without a zone where the page prints none, as its reader's clock has it. */
  lastBuyerMessageAt: string | null;
  /** Selector of the first visible answer field of the page itself (not of a frame in it). */
  editor: string | null;
}

/**
 * What an adapter read from one page. A field that was not found is null and its name stands in `missing`;
 * `readers` names the reader that produced each field found. The fields that only some kinds of pages have are absent
 * on the others.
 */
export interface PageFacts extends Partial<SearchFacts & RfqFacts & QuoteFormFacts & OrderFacts> {
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
