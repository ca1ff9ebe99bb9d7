import type { z } from 'zod';
import type { marketEditSchema } from '../../messages/contract';
import type { MarketView } from '../../messages/market-view';
import type { EditError } from '../../messages/views';
import { saveProduct } from '../../storage/products';
import { removeSearches } from '../../storage/searches';
import { saveSettings } from '../../storage/settings';
import type { Settings } from '../../storage/settings-schema';
import { refreshAllTabs, refreshTab } from '../pages';
import { identityOf, isProduct, ownValues, productAsk } from '../product-ask';
import { readMoney } from '../sale-edit';
import { NO_MARKET } from '../sale-inputs';
import { type TabState, tabStates } from '../tab-state';
import { loadTables } from '../tables';
import { marketView } from './market-view';

type Edit = z.output<typeof marketEditSchema>;

function settingsChange({ weights, hide, marks }: Edit, old: Settings): Partial<Settings> {
  const others = old.hiddenMarkets.filter((country) => country !== hide?.country);
  return {
    ...(weights && { marketWeights: weights }),
    ...(hide && { hiddenMarkets: hide.hidden ? [...others, hide.country] : others }),
    ...(marks && { searchMarks: marks }),
  };
}

/** What the edit remembers of the product; a refusal where the local price cannot be read. */
async function productChange(edit: Edit, state: TabState): Promise<EditError | null> {
  const { localPrice, search } = edit;
  if (localPrice === undefined && search === undefined) return null;
  const tables = await loadTables();
  const own = await ownValues(state);
  const country = edit.country ?? productAsk(state, own, tables).destination;
  const market = own.markets[country] ?? NO_MARKET;
  const price = localPrice ? readMoney(localPrice, tables.settings.currency) : null;
  if (localPrice && (!price || Number(price.amount) === 0)) {
    return { error: { code: 'amount-unreadable', field: 'price' } };
  }
  const { [search?.id ?? '']: _, ...others } = own.searches;
  await saveProduct(identityOf(state), {
    ...(localPrice !== undefined && {
      markets: { ...own.markets, [country]: { ...market, localPrice: price } },
    }),
    ...(search && { searches: search.used === null ? others : { ...others, [search.id]: search.used } }),
  });
  return null;
}

/** Carries out a change of the Market tab and answers with the view after it. */
export async function editMarket(tabId: number, edit: Edit): Promise<MarketView | EditError | null> {
  const state = await tabStates.get(tabId);
  if (!state) return null;
  if (isProduct(state)) {
    const refused = await productChange(edit, state);
    if (refused) return refused;
  }
  if (edit.forget !== undefined) await removeSearches([edit.forget]);
  const { settings } = await loadTables();
  const change = settingsChange(edit, settings);
  if (Object.keys(change).length > 0) {
    await saveSettings(change);
    await refreshAllTabs();
  } else await refreshTab(tabId);
  return marketView(state, await loadTables(), edit.country);
}
