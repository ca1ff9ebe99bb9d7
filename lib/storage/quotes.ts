import { type KeptQuote, withoutBuyer } from '../core/quoting';
import { database } from './database';
import { quoteSchema } from './quote-schema';
import { type Dated, shelf } from './shelf';

export type StoredQuote = Dated<KeptQuote>;

/** The seller's quotations, the first begun first. */
export const quoteShelf = shelf<KeptQuote>(() => database.quotes, quoteSchema);

/** The quotation to a request of a marketplace; the latest where there are several. Null without one. */
export async function findQuoteOf(site: string, rfqId: string): Promise<StoredQuote | null> {
  const all = await quoteShelf.list();
  return all.findLast(({ source }) => source?.site === site && source.rfqId === rfqId) ?? null;
}

/**
 * Changes a quotation in one transaction, so that two surfaces do not undo one another. Null: it is gone. Throws ZodError
 * where the change does not fit.
 */
export async function changeQuote(
  id: string,
  change: (quote: KeptQuote) => KeptQuote,
  now = Date.now(),
): Promise<KeptQuote | null> {
  return database.transaction('rw', database.quotes, async () => {
    const found = await quoteShelf.find(id);
    if (!found) return null;
    const value = change(found);
    await quoteShelf.save(value, id, now);
    return value;
  });
}

/** Deletes everything of the buyer from a quotation; prices and course stay for the seller's figures. */
export function forgetBuyer(id: string, now = Date.now()): Promise<KeptQuote | null> {
  return changeQuote(id, withoutBuyer, now);
}
