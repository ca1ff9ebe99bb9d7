import browser from 'webextension-polyfill';
import type { PageFacts } from '../../core/facts';

/** What the Quote tab of a browser tab is about. Kept until the browser closes. */
export interface QuoteTab {
  /** Address the rest belongs to. */
  url: string;
  /** Request taken up from a list. */
  rfqId: string | null;
  pasted: string | null;
  /** The quotation begun for it. */
  quoteId: string | null;
}

const slotOf = (tabId: number) => `quote:${tabId}`;

/** Null where nothing was chosen on this page. A pasted text stays until it is left, on pages without a request of their own. */
export async function quoteTab(tabId: number, facts: PageFacts): Promise<QuoteTab | null> {
  const slot = slotOf(tabId);
  const kept = (await browser.storage.session.get(slot))[slot] as QuoteTab | undefined;
  if (!kept) return null;
  const ownRequest = facts.kind === 'rfq-detail' || facts.kind === 'quote-form' || facts.kind === 'message';
  return kept.url === facts.url || (kept.pasted !== null && !ownRequest) ? kept : null;
}

export async function setQuoteTab(tabId: number, tab: QuoteTab): Promise<void> {
  await browser.storage.session.set({ [slotOf(tabId)]: tab });
}

/** Forgets a closed tab. */
export async function forgetQuoteTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(slotOf(tabId));
}
