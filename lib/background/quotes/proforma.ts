import type { z } from 'zod';
import { buyerSheet, costSheet } from '../../core/quoting';
import type { proformaRequest } from '../../messages/quote-requests';
import type { ProformaView } from '../../messages/quote-view';
import { quoteShelf } from '../../storage/quotes';
import { loadSettings } from '../../storage/settings';
import { languageOf } from '../tables';

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
  const settings = await loadSettings();
  const shown = {
    sheet: buyerSheet(issue),
    revisions,
    language: languageOf(settings),
    theme: settings.theme,
    paper: settings.quoting.paper,
  };
  return copy === 'buyer' ? { copy, ...shown } : { copy, ...shown, costs: costSheet(issue) };
}
