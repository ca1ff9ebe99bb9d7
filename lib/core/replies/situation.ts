import type { SiteId } from '../facts';
import type { LocalName } from '../rates/card';

/** Languages replies exist in; `zh-CN` is the seller's gloss beside every other one. */
export const REPLY_LANGUAGES = [
  'en',
  'es',
  'pt-BR',
  'fr',
  'de',
  'it',
  'pl',
  'ru',
  'tr',
  'ar',
  'he',
  'ja',
  'ko',
  'zh-CN',
] as const;

export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

/** What a buyer wants, as far as a message says. */
export const INTENTS = [
  'tracking',
  'not_received',
  'delayed',
  'customs',
  'cancel',
  'change_address',
  'defective',
  'wrong_item',
  'missing_part',
  'refund_status',
  'return_request',
  'size_question',
  'stock_question',
  'discount_request',
  'shipping_cost',
  'invoice',
  'usage_help',
  'praise',
  'complaint_other',
  'b2b_inquiry',
] as const;

export type Intent = (typeof INTENTS)[number];

/** Shelves of the library, in the order of a sale. */
export const REPLY_FOLDERS = ['presale', 'order', 'logistics', 'aftersale', 'b2b'] as const;

export type ReplyFolder = (typeof REPLY_FOLDERS)[number];

/** `reply` answers a message in the buyer's thread, `proactive` is the seller's first word in it. */
export type ReplyContext = 'reply' | 'proactive';

export const VARIABLE_TYPES = ['text', 'date', 'days', 'money', 'count', 'url'] as const;

export type VariableType = (typeof VARIABLE_TYPES)[number];

/**
 * A value a template asks for. Dates are ISO, days and counts whole numbers, money "12.50 USD". An optional one may
 * only stand inside a condition on itself.
 */
export interface Variable {
  type: VariableType;
  example: string;
  optional?: true;
}

/** Where the form finds a value before it asks the seller. */
export type VariableOrigin = 'page' | 'catalogue' | 'estimate' | 'seller';

/** A variable of the shipped library. */
export interface NamedVariable extends Variable {
  label: LocalName;
  from: VariableOrigin;
}

/** One thing that happens between seller and buyer, with everything but its words. */
export interface Situation {
  id: string;
  /** What expands after `;;`. */
  code: string;
  folder: ReplyFolder;
  tags: readonly string[];
  name: LocalName;
  /** First letters of the Chinese name's syllables. */
  pinyin: string;
  platforms: readonly SiteId[];
  context: ReplyContext;
  intents: readonly Intent[];
  /** Names of what must be filled in. */
  variables: readonly string[];
}

/** The words for one situation in one language, as LiquidJS templates. */
export interface ReplyText {
  /** Body after the greeting. */
  short: string;
  /** Body between greeting and closing, where more should be said; absent: the short one. */
  long?: string;
}

export type ReplyLength = 'short' | 'long';

/** Every text of one language. */
export interface ReplyTexts {
  language: ReplyLanguage;
  greeting: string;
  closing: string;
  /** Examples that are words of the language, by variable. */
  examples: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, ReplyText>>;
}
