import type { SiteId } from '../facts';
import type { CountryCode, IsoDate } from '../origin';
import type { QuoteRecord } from '../quote';
import type { QuoteSnapshot } from '../quote/snapshot';
import type { QuoteDraft } from './draft';
import type { OfferDetails } from './offer-details';
import type { ItemCost } from './offer-items';

/** One version of a quotation as it was issued: figures with their dates, and what the buyer is told beside them. */
export interface Issue {
  snapshot: QuoteSnapshot;
  details: OfferDetails;
  /** What the further items cost the seller, as they stand in the details. */
  itemCosts?: ItemCost[];
}

/** A quotation as it is kept. Of the buyer only what the seller typed; of the page only address and number. */
export interface KeptQuote {
  /** `Q-20261121-1` */
  number: string;
  source: { site: SiteId; rfqId: string; url: string | null } | null;
  /** A request that the seller pasted. */
  pasted: string | null;
  product: string;
  country: CountryCode | null;
  /** By when the buyer wants it. */
  deadline: IsoDate | null;
  draft: QuoteDraft;
  course: QuoteRecord;
  /** When follow-ups were written, ms since epoch. */
  written: number[];
  /** Reminders the seller waved off, by their key. */
  dismissed: string[];
  issues: Issue[];
}

export const NEW_COURSE: QuoteRecord = {
  status: 'draft',
  sentAt: null,
  changedAt: null,
  revision: 1,
  lostReason: null,
};

/** The next free number of a day. */
export function quoteNumber(day: IsoDate, taken: readonly string[]): string {
  const start = `Q-${day.replaceAll('-', '')}-`;
  const last = taken
    .filter((number) => number.startsWith(start))
    .reduce((most, number) => Math.max(most, Number(number.slice(start.length)) || 0), 0);
  return `${start}${last + 1}`;
}

/** The quotation without anything of its buyer, whose name shipping marks carry; the country stays, for the seller's figures. */
export function withoutBuyer(quote: KeptQuote): KeptQuote {
  const { marks: _, ...inputs } = quote.draft.inputs;
  return {
    ...quote,
    pasted: null,
    draft: { ...quote.draft, inputs, buyer: {}, asked: {}, edited: null },
    issues: quote.issues.map(({ details, ...issue }) => ({
      ...issue,
      details: { ...details, buyer: {}, marks: null },
    })),
  };
}
