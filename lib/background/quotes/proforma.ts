import type { z } from 'zod';
import { buyerSheet, costSheet } from '../../core/quoting';
import type { proformaRequest } from '../../messages/quote-requests';
import type { ProformaView } from '../../messages/quote-view';
import { quoteShelf } from '../../storage/quotes';

/**
 * What the print page shows of a version as it was issued; the latest without a number. The answer for the buyer's copy
 * holds nothing of the costs, so the page that prints it never has them. Null where there is no such version.
 */
export async function proformaView({
  id,
  revision,
  copy,
}: z.output<typeof proformaRequest>): Promise<ProformaView | null> {
  const stored = await quoteShelf.find(id);
  if (!stored) return null;
  const issues = [...stored.issues].sort((a, b) => a.snapshot.revision - b.snapshot.revision);
  const revisions = issues.map(({ snapshot }) => snapshot.revision);
  const issue =
    revision === null ? issues.at(-1) : issues.find(({ snapshot }) => snapshot.revision === revision);
  if (!issue) return null;
  const sheet = buyerSheet(issue);
  return copy === 'buyer' ? { copy, sheet, revisions } : { copy, sheet, costs: costSheet(issue), revisions };
}
