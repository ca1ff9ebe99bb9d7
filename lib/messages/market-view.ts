import type {
  Assessment,
  MarketPotential,
  PartId,
  Quadrant,
  SearchStatistics,
  Segment,
  Subtype,
  UnscoredReason,
  Weights,
} from '../core/market';
import type { Money } from '../core/money';
import type { CountryCode, IsoDate, Sourced } from '../core/origin';
import type { SaleField, SourceNote } from './sale-view';

/** One market on the chart and in the table. Scores 0-100. */
export interface MarketPoint {
  country: CountryCode;
  potential: number | null;
  unscored: UnscoredReason | null;
  /** Score between these in nine of ten draws of the weights. */
  range: { from: number; to: number } | null;
  probabilityAboveCut: number | null;
  parts: Record<PartId, number | null>;
  /** Indicators the score rests on, of eight. */
  known: number;
  rank: number | null;
  baselineRank: number | null;
  segment: Segment | null;
  subtype: Subtype | null;
  /** Only of markets the seller looks at. Null: not known. */
  competitiveness: number | null;
  quadrant: Quadrant | null;
  /** One of the target markets, or the destination. */
  shown: boolean;
  hidden: boolean;
}

/** A source with the credit its licence asks for. */
export interface MarketSource extends SourceNote {
  licence?: string;
  attribution?: string;
}

/** A search page as it was kept. */
export interface SearchNote {
  id: string;
  site: string;
  market: CountryCode;
  query: string;
  date: IsoDate;
  listings: number;
  /** Whether its listings are compared with this product: by the seller's word, else because it fits the title. */
  used: Sourced<boolean>;
}

/** Everything about one market. */
export interface MarketCard {
  country: CountryCode;
  potential: MarketPotential | null;
  /** Null on pages without a product. */
  assessment: Assessment | null;
  /** What a piece costs landed there, and what is missing to tell. */
  landed: Money | null;
  freight: Money | null;
  missing: SaleField[];
  /** What such a thing costs there, as the seller typed it. */
  localPrice: Money | null;
  searches: SearchNote[];
  /** Of the listings compared with; on a search page of that page. Null where there are none. */
  statistics: SearchStatistics | null;
}

/** The mark on each card of a search page: what the seller's own product would earn at that price. */
export interface MarkChoice {
  on: boolean;
  product: string | null;
  /** Remembered products, those that fit the search first. */
  choices: { key: string; title: string }[];
}

export interface MarketView {
  weights: Weights;
  /** Potential from which a market is promising. */
  cut: number;
  cutCountry: CountryCode;
  points: MarketPoint[];
  chosen: MarketCard;
  /** Null on pages that are no search. */
  marks: MarkChoice | null;
  sources: Record<string, MarketSource>;
}

/** The popup's best markets for the product of a page. */
export interface MarketHint {
  country: CountryCode;
  quadrant: Quadrant | null;
  potential: number | null;
  competitiveness: number | null;
}
