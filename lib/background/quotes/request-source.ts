import browser from 'webextension-polyfill';
import type { PageFacts, PageRfq } from '../../core/facts';
import type { IsoDate } from '../../core/origin';
import { EMPTY_READING, withStated } from '../../core/quoting';
import { readableText } from '../../core/quoting/readable-text';
import { type RfqReading, readRfq } from '../../core/rfq';
import type { RequestView } from '../../messages/quote-view';
import type { QuoteTab } from './quote-tab';

/** A request as it is answered: where it comes from, its words, and what is read from them. */
export interface RequestSource {
  /** Number in the addresses of the marketplace; null for a pasted text and for messages. */
  rfqId: string | null;
  url: string | null;
  rfq: PageRfq | null;
  view: RequestView;
  reading: RfqReading;
}

/** The number that list, detail page and form of a request share in their addresses. */
export function sharedId({ url, quoteUrl, rfqId }: Pick<PageRfq, 'url' | 'quoteUrl' | 'rfqId'>): string {
  return numberIn(url) ?? numberIn(quoteUrl) ?? rfqId;
}

const numberIn = (address: string | null) => /[?&](?:p|enc_r_id)=([^&#]+)/.exec(address ?? '')?.[1] ?? null;

/** Rows of a detail page that are about the posting, not the goods. */
const POSTING = /quotes? left|date posted|posted (?:in|on|from)|剩余|发布/i;

/** All that a page says of a request, as one text. */
export function rfqText({ subject, description, attributes }: PageRfq): string {
  const rows = attributes.filter(({ label }) => !POSTING.test(label));
  return [subject, description ?? '', ...rows.map(({ label, value }) => `${label}: ${value}`)]
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** The day a request was posted, as far as its age is told. */
function postedOn(rfq: PageRfq, today: IsoDate): IsoDate | null {
  const minutes = rfq.posted?.minutesAgo ?? null;
  if (minutes === null) return null;
  return new Date(Date.parse(`${today}T12:00:00Z`) - minutes * 60_000).toISOString().slice(0, 10);
}

/** Reads a request of a page: its words, then what the page states beside them. */
export function readPageRfq(
  rfq: PageRfq,
  today: IsoDate,
): { text: string; language: string | null; reading: RfqReading; problem: RequestView['problem'] } {
  const text = rfqText(rfq);
  const posted = postedOn(rfq, today);
  const result = readRfq(text, posted ? { postedOn: posted } : {});
  const stated = {
    quantity: rfq.quantity,
    country: rfq.country,
    attachments: rfq.attachments,
  };
  const read = result.status === 'read' ? result.fields : EMPTY_READING;
  const problem =
    result.status === 'too-long'
      ? { code: 'quoting-too-long', params: { length: result.length, limit: result.limit } }
      : null;
  return {
    text,
    language: result.status === 'read' ? result.language : null,
    reading: withStated(read, stated),
    problem,
  };
}

const slotOf = (site: string, id: string) => `request:${site}:${id}`;

/** The fuller of a request as this page shows it and as a page before it did; kept until the browser closes. */
async function fullest(site: string, rfq: PageRfq): Promise<PageRfq> {
  const slot = slotOf(site, sharedId(rfq));
  const kept = (await browser.storage.session.get(slot))[slot] as PageRfq | undefined;
  if (kept && rfqText(kept).length > rfqText(rfq).length) return kept;
  await browser.storage.session.set({ [slot]: rfq });
  return rfq;
}

/** A form may show nothing of its request but the number in its address: then what a page before it showed, or null. */
async function shownBefore({ site, kind, url }: PageFacts): Promise<PageRfq | null> {
  const id = kind === 'quote-form' || kind === 'rfq-detail' ? numberIn(url) : null;
  if (id === null) return null;
  const slot = slotOf(site, id);
  return ((await browser.storage.session.get(slot))[slot] as PageRfq | undefined) ?? null;
}

function ofText(text: string, from: RequestView['from'], country: string | null): RequestSource {
  const result = readRfq(text);
  const read = result.status === 'read' ? result : null;
  const subject = read?.fields.product?.value ?? text.split('\n').find((line) => line.trim()) ?? '';
  return {
    rfqId: null,
    url: null,
    rfq: null,
    view: {
      from,
      subject: subject.trim().slice(0, 160),
      text,
      language: read?.language ?? null,
      quotesLeft: null,
      stars: null,
      posted: null,
      problem: read ? null : { code: 'quoting-nothing-read' },
    },
    reading: withStated(read?.fields ?? EMPTY_READING, {
      quantity: null,
      country: country === null ? null : { code: country, name: country },
      attachments: null,
    }),
  };
}

/** The request of a list, detail page or form that the tab answers. */
export function chosenRfq(facts: PageFacts, tab: QuoteTab | null): PageRfq | null {
  const { rfqs, kind } = facts;
  if (!rfqs || rfqs.length === 0) return null;
  if (kind === 'rfq-list') return rfqs.find((rfq) => rfq.rfqId === tab?.rfqId) ?? null;
  return rfqs[0] ?? null;
}

/** What the tab quotes for: a pasted text, the page's request, or the buyer's message; null without one. */
export async function requestSource(
  facts: PageFacts,
  tab: QuoteTab | null,
  today: IsoDate,
): Promise<RequestSource | null> {
  if (tab?.pasted) return ofText(tab.pasted, 'pasted', null);
  const shown = chosenRfq(facts, tab) ?? (await shownBefore(facts));
  if (shown) {
    const rfq = await fullest(facts.site, shown);
    const { text, language, reading, problem } = readPageRfq(rfq, today);
    return {
      rfqId: sharedId(rfq),
      url: rfq.url,
      rfq,
      view: {
        from: 'page',
        subject: readableText(rfq.subject),
        text: readableText(text),
        language,
        quotesLeft: rfq.quotesLeft,
        stars: rfq.starLevel,
        posted: rfq.posted?.text ?? null,
        problem,
      },
      reading,
    };
  }
  const message = facts.kind === 'message' ? facts.lastBuyerMessage : null;
  return message ? ofText(message, 'page', facts.buyerCountry ?? null) : null;
}
