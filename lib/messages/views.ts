import type { PageFacts, PageKind, SiteId } from '../core/facts';
import type { Money } from '../core/money';
import type { CountryCode, IsoDate, Remark, Sourced } from '../core/origin';
import type { CardRef, Goods, LocalName, ServiceQuote, Sides } from '../core/rates';
import type { Language } from '../i18n/language';
import type { SaleField, SaleView } from './sale-view';

export type Theme = 'light' | 'dark';
export type PanelSide = 'left' | 'right';
/** Tabs that a key or a command can ask for. */
export type PanelTabId = 'replies';

/** A short verdict in the chip: "12.1% < 20%". */
export interface ChipTag {
  text: string;
  tone: 'good' | 'warn' | 'bad';
}

/** The chip as the page script draws it: words ready in the user's language, nothing left to compute. */
export interface ChipView {
  /** `page`: a page without a product of its own, such as a search. */
  tone: 'priced' | 'ask' | 'none' | 'page';
  /** "¥50.22 → 🇩🇪" or "Add weight". */
  main: string;
  /** "320 g · 15–25 days". */
  detail: string;
  tags: ChipTag[];
  /** Full sentence for screen readers and the tooltip. */
  label: string;
  /** Where the seller moved it, in px from the default place; null: default. */
  offset: { dx: number; dy: number } | null;
}

/** A few words on one card of a search page or one request of an RFQ list. */
export interface ListingMark {
  /** `productId` of the listing or `rfqId` of the request, as in the page's facts. */
  id: string;
  /** "¥50 · 32 %": ready in the user's language. */
  text: string;
  tone: 'good' | 'fair' | 'poor' | 'unknown';
  /** Full sentence for the tooltip and screen readers. */
  title: string;
}

/** All marks of one page; none at all takes them away. */
export interface ListingMarks {
  marks: ListingMark[];
  theme: Theme | 'auto';
  /** Ids in the order in which the page should list them, those not named last; null: the page's own order. */
  order: string[] | null;
}

export interface PanelLayout {
  /** `auto` docks where the buy box is not. */
  side: PanelSide | 'auto';
  /** Width in px. */
  width: number;
}

/** What the page script needs to draw for one product page. */
export interface PageView {
  /** Null while the seller has hidden it; the shortcut still opens the panel. */
  chip: ChipView | null;
  language: Language;
  theme: Theme | 'auto';
  labels: { menu: string; hideHour: string; hideSite: string; resize: string; panel: string };
  layout: PanelLayout;
  /**
   * Keys that the page script itself listens for: the browser gave them to no command of ours (Chromium keeps
   * Alt+Shift+C for tab groups), and a page hears them first.
   */
  ownKeys: { panel: boolean; replies: boolean };
  /** Whether `;;code` typed into an answer field is looked up. */
  expandCodes: boolean;
}

/** One service with its price in the seller's own currency beside the card's. */
export interface ServiceRow extends ServiceQuote {
  sellerPrice: Money | null;
  /** Whose `transitDays` are: the sheet's, the seller's own, or nobody's. */
  transitOrigin: 'table' | 'yours' | 'missing';
}

/** Services that are out whatever the parcel is, told together: a card set holds hundreds of them. */
export interface ElsewhereGroup {
  reason: Remark;
  count: number;
  /** Names of the cards they are on. */
  cards: LocalName[];
}

/** One estimate. `grams` is the weight of one piece it was made for. */
export interface EstimateView {
  grams: number;
  /** True when the weight is one of the sample weights shown because the real one is unknown. */
  sample: boolean;
  /** Those that go there, available or not. */
  services: ServiceRow[];
  elsewhere: ElsewhereGroup[];
  assumptions: Remark[];
  missing: Remark[];
}

export interface ParcelView {
  grams: Sourced<number | null>;
  mm: Sourced<Sides | null>;
  goods: Sourced<Goods[]>;
  quantity: number;
  /** `page`: the site's own country; `assumed`: the first target market; `yours`: chosen for this product. */
  destination: Sourced<CountryCode>;
  /** Implausible values on the page and the like. */
  warnings: Remark[];
}

export interface FxView {
  /** Date of the rate used between the card's and the seller's currency. */
  date: IsoDate;
  source: string;
  origin: 'table' | 'yours';
}

/** A product page as the panel, the chip and the popup show it. */
export interface ProductView {
  /** `${site}:${productId}` */
  key: string;
  parcel: ParcelView;
  /** One entry, or one a sample weight when the weight is unknown. */
  estimates: EstimateView[];
  fx: FxView | null;
  cards: CardRef[];
  /** What is left of a sale. */
  sale: SaleView;
  /** True while an edit can be taken back by `panel.undo`. */
  canUndo: boolean;
}

/** Everything that the panel shows at first; made in one place, the background. */
export interface PanelView {
  facts: PageFacts;
  /** Null on pages that are not one product's. */
  product: ProductView | null;
  sellerCurrency: string;
  /** Countries offered first in the destination list, in the seller's order. */
  targetMarkets: CountryCode[];
  language: Language;
  theme: Theme | 'auto';
  layout: PanelLayout;
  /** The tab that was asked for when the panel was opened; null: the one it shows first. */
  tab: PanelTabId | null;
}

/** A view of a product page. */
export type ProductPanelView = PanelView & { product: ProductView };

export type PopupView =
  | { state: 'page'; site: SiteId; view: ProductPanelView }
  /** No product, but something else that the panel is for. */
  | { state: 'panel'; site: SiteId; kind: Exclude<PageKind, 'product' | 'blocked'> }
  | { state: 'blocked'; site: SiteId }
  /** Not a product page, not one of our sites, or the site is switched off. */
  | { state: 'nothing' }
  | { state: 'site-off'; site: SiteId };

/** What the quick calculator of the popup gets. */
export interface CalculatorView {
  estimate: EstimateView;
  sellerCurrency: string;
  fx: FxView | null;
  cards: CardRef[];
}

export type EditError = {
  error: Remark & { field: 'weight' | 'size' | 'quantity' | 'destination' | SaleField };
};
