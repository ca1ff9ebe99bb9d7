import type { PageRfq } from '../core/facts';
import type { Finding } from '../core/lint';
import type { CountryCode, IsoDate, Remark, Sourced } from '../core/origin';
import type { ChecklistItem, Requirement } from '../core/quote/checklist';
import type { FitScore } from '../core/quote/fit';
import type { Incoterm } from '../core/quote/incoterms';
import type { Ladder } from '../core/quote/ladder';
import type { TermQuote } from '../core/quote/quote';
import type { QuoteRecord } from '../core/quote/quote-status';
import type {
  AskedField,
  BuyerField,
  BuyerSheet,
  CostSheet,
  DraftBreak,
  DraftItem,
  DueItem,
  FillPlan,
  QuoteInput,
  QuoteInputs,
  TargetCheck,
  TextLength,
  Tick,
} from '../core/quoting';
import type { ReplyLanguage } from '../core/replies';
import type { RfqField } from '../core/rfq';
import type { Language } from '../i18n/language';
import type { Theme } from './views';

/** A request of a list, worth quoting or not. */
export interface RfqListItem {
  rfqId: string;
  subject: string;
  country: CountryCode | null;
  quantity: string | null;
  quotesLeft: number | null;
  posted: PageRfq['posted'];
  fit: FitScore;
  /** Status of the quotation to it, where there is one. */
  quoted: QuoteRecord['status'] | null;
}

/** The request that is being answered. */
export interface RequestView {
  from: 'page' | 'pasted';
  subject: string;
  text: string;
  /** ISO 639-1, as guessed from the words. */
  language: string | null;
  quotesLeft: number | null;
  stars: number | null;
  posted: string | null;
  /** Why the text was not read, where it was not. */
  problem: Remark | null;
}

export interface QuoteTextView {
  language: ReplyLanguage;
  /** Whether the language is the seller's choice, the request's, or assumed. */
  languageFrom: 'yours' | 'page' | 'assumed';
  length: TextLength;
  /** Null: something is missing. */
  text: string | null;
  edited: boolean;
  gloss: string | null;
  missing: string[];
  findings: Finding[];
}

export interface BuyerClock {
  zone: string;
  /** The country has several zones. */
  several: boolean;
  hour: number;
  minute: number;
  weekday: number;
  good: boolean;
  /** Next good moment, ms since epoch. */
  next: number;
}

/** A quotation in the making. */
export interface QuoteWork {
  /** Null until something was typed. */
  id: string | null;
  number: string | null;
  course: QuoteRecord;
  /** The one change is still there. */
  changeable: boolean;
  request: RequestView;
  asked: AskedField[];
  answers: Partial<Record<RfqField, string>>;
  country: Sourced<CountryCode | null>;
  fit: FitScore;
  inputs: QuoteInputs;
  /** Freight prices of the seller's own that go to the country. */
  lanes: { id: string; name: string }[];
  /** The carton that freight by a lane is worked out with. */
  carton: string | null;
  terms: TermQuote[];
  term: Incoterm;
  target: TargetCheck | null;
  /** What the chosen term still needs. */
  open: QuoteInput[];
  breaks: DraftBreak[];
  items: DraftItem[];
  ticks: Partial<Record<Tick, boolean>>;
  ladder: Ladder | null;
  validUntil: IsoDate | null;
  text: QuoteTextView;
  checklist: { requirements: Requirement[]; items: ChecklistItem[]; ready: boolean };
  /** Null on pages that are no form. */
  fill: FillPlan | null;
  buyer: Partial<Record<BuyerField, string>>;
  clock: BuyerClock | null;
  due: DueItem | null;
  /** The seller's details that a proforma is printed with are there. */
  sellerKnown: boolean;
  rateDate: IsoDate | null;
  issued: { revision: number; on: IsoDate } | null;
}

/** What the Quote tab shows. */
export interface QuoteView {
  /** Requests of the page, the best fit first; null on pages that are no list. */
  list: RfqListItem[] | null;
  markLists: boolean;
  /** Null: nothing to quote for yet. */
  work: QuoteWork | null;
  quota: { used: number; left: number };
  /** Days after sending on which to write again. */
  followUps: readonly number[];
}

export type QuoteEditError = {
  error: Remark & { field: QuoteInput | RfqField | 'break' | 'item' | 'course' | 'buyer' | 'request' };
};

/** What is due, for popup and board. */
export interface QuoteDue {
  id: string;
  number: string;
  product: string;
  country: CountryCode | null;
  url: string | null;
  due: DueItem;
  clock: BuyerClock | null;
}

interface ProformaBase {
  sheet: BuyerSheet;
  /** Versions that can be printed. */
  revisions: number[];
  /** How the page itself looks and speaks. */
  language: Language;
  theme: Theme | 'auto';
  paper: 'A4' | 'letter';
}

/** What the print page shows: the buyer's copy holds nothing of the costs. */
export type ProformaView = ProformaBase & ({ copy: 'buyer' } | { copy: 'internal'; costs: CostSheet });
