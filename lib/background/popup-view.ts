import type { z } from 'zod';
import type { contract } from '../messages/contract';
import { pageFactsSchema } from '../messages/page-facts-schema';
import type { CalculatorView, PopupView } from '../messages/views';
import { cardsBehind, estimateViews, fxView } from './estimate-view';
import { currentPanelView, publishFacts, tell } from './pages';
import { ofProduct } from './panel-view';
import { loadTables } from './tables';

/** Pages without a product that the panel has something to show for. */
const PANEL_KINDS = ['search', 'order', 'message', 'rfq-list', 'rfq-detail', 'quote-form'] as const;

/** Asks the tab's page script what the page is now; a memory could be of the page before. */
export async function popupView(tabId: number): Promise<PopupView> {
  const answer = pageFactsSchema.nullable().safeParse(await tell(tabId, { command: 'facts.request' }));
  const facts = answer.success ? answer.data : null;
  if (facts === null) return { state: 'nothing' };
  const tables = await loadTables();
  if (!tables.settings.sites[facts.site]) return { state: 'site-off', site: facts.site };
  if (facts.kind === 'blocked') return { state: 'blocked', site: facts.site };
  await publishFacts(tabId, facts);
  const view = await currentPanelView(tabId);
  if (view && ofProduct(view)) return { state: 'page', site: facts.site, view };
  const kind = PANEL_KINDS.find((one) => one === facts.kind);
  return kind ? { state: 'panel', site: facts.site, kind } : { state: 'nothing' };
}

/** The popup's quick calculator: any weight, size and country. */
export async function calculate(
  request: z.output<(typeof contract)['calculate']['request']>,
): Promise<CalculatorView> {
  const tables = await loadTables();
  const [estimate] = estimateViews(request, tables);
  if (!estimate) throw new Error('a known weight gives one estimate');
  return {
    estimate,
    sellerCurrency: tables.settings.currency,
    fx: fxView(tables),
    cards: cardsBehind([estimate]),
  };
}
