import type { LintContext, Severity } from '../core/lint';
import type { CountryCode, IsoDate, Origin, Remark } from '../core/origin';
import type { LocalName } from '../core/rates';
import type {
  CultureNote,
  DatedHoliday,
  Intent,
  ReplyLanguage,
  ReplyLength,
  SuggestionReason,
  ValueProblem,
  VariableType,
} from '../core/replies';

/** A stretch of a reply: finished words, or the variable that still has no value. */
export type ReplyPart = { text: string } | { hole: string };

/** What the buyer's last message says, as far as words tell. */
export interface BuyerMessageView {
  text: string;
  language: ReplyLanguage | null;
  /** 0 to 1. */
  confidence: number;
  /** Most likely first, with the words of the message that speak for them. */
  intents: { intent: Intent; confidence: number; words: string[] }[];
}

/** A template as it stands in a list. */
export interface ReplyItem {
  id: string;
  code: string | null;
  name: LocalName;
  folder: string;
  tags: string[];
  own: boolean;
  favourite: boolean;
  uses: number;
  /** Why it is proposed; empty for what was searched for. */
  reasons: SuggestionReason[];
  /** Beginning of the text in the language of the answer; null: an own template without one. */
  preview: ReplyPart[] | null;
  gloss: ReplyPart[] | null;
}

export interface ReplyThreadView {
  /** ms since epoch */
  dueAt: number;
  /** What the day counts from: the time of the message, or of its being seen here first. */
  since: 'message' | 'seen';
  answeredAt: number | null;
}

/** What to know of the buyer's market today. */
export interface CultureView {
  country: CountryCode;
  /** The next ones, soonest first; the first may be today. */
  holidays: DatedHoliday[];
  /** Names of what is celebrated today. */
  today: LocalName[];
  notes: CultureNote[];
  holidaySource: LocalName;
  noteSource: LocalName;
}

/** What the Replies tab shows at first. */
export interface RepliesView {
  message: BuyerMessageView | null;
  /** Language of the answer and what that rests on. */
  language: ReplyLanguage;
  languageFrom: 'yours' | 'message' | 'country' | 'assumed';
  suggestions: ReplyItem[];
  /** By the query, folder and tag; without any the favourites and the most used. */
  results: ReplyItem[];
  folders: { id: string; count: number }[];
  tags: string[];
  thread: ReplyThreadView | null;
  /** Null where the buyer's country is unknown or none we know of. */
  culture: CultureView | null;
  /** Whether the page has an answer field of its own, or is one made for writing. */
  editor: boolean;
}

/** A place a template asks for, with its value so far. */
export interface ReplyVariableView {
  name: string;
  label: LocalName;
  type: VariableType;
  example: string;
  optional: boolean;
  /** As typed in a form: dates ISO, money "12.50 USD"; empty while unknown. */
  value: string;
  origin: Origin;
  /** Where the value comes from, as a code of the namespace `replies`. */
  from: 'page' | 'catalogue' | 'estimate' | 'kept' | 'typed' | 'seller';
  problem: ValueProblem | null;
  /** Whether it may be kept for other replies: the seller's own words, nothing of the buyer. */
  keepable: boolean;
}

export interface ReplyFinding {
  rule: string;
  severity: Severity;
  words: string;
  /** UTF-16 units of the text: from, to. */
  span: [number, number];
  why: Remark;
  source: LocalName;
  seen: IsoDate;
  /** How sure the rule itself is. */
  confidence: 'official' | 'secondary' | 'own' | 'unknown';
}

export interface ReplyLint {
  context: LintContext;
  findings: ReplyFinding[];
}

/** One reply being written. */
export interface ReplyDraft extends ReplyLint {
  id: string;
  language: ReplyLanguage;
  length: ReplyLength;
  /** Whether a longer text exists. */
  hasLong: boolean;
  /** Languages that have a text. */
  languages: ReplyLanguage[];
  /** Behind the source text: an own template whose translation was not renewed. */
  stale: boolean;
  parts: ReplyPart[];
  /** Null while something is missing: a text with a hole is never inserted. */
  text: string | null;
  gloss: ReplyPart[] | null;
  variables: ReplyVariableView[];
}

/** Why a seller went over a rule; a code, so that nothing of the buyer can be kept with it. */
export const OVERRIDE_REASONS = ['false-alarm', 'buyer-asked', 'allowed-here', 'own-risk'] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** A template in the popup's search. */
export interface FoundReply {
  id: string;
  name: LocalName;
  folder: string;
  languages: ReplyLanguage[];
}

/** A conversation that waits for an answer. */
export interface WaitingThread {
  site: 'amazon' | 'aliexpress' | 'alibaba';
  thread: string;
  dueAt: number;
}
