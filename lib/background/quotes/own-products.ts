import type { ProductRecord } from '../../storage/database';
import { listProducts } from '../../storage/products';
import type { QuoteSettings } from '../../storage/quote-settings';
import { quoteShelf, type StoredQuote } from '../../storage/quotes';
import { tabStates } from '../tab-state';

/** Something the seller sells, by what a request is compared with. */
export interface OwnProduct {
  title: string;
  /** Least order; null: unknown. */
  moq: number | null;
}

/** Least order of a product as its page stated it. */
export const moqOf = ({ facts }: Pick<ProductRecord, 'facts'>): number | null =>
  facts?.moq?.qty ?? facts?.priceTiers?.[0]?.minQty ?? null;

/** What was quoted before, with the least quantity it was offered from. */
function quotedProduct({ draft, issues }: StoredQuote): OwnProduct[] {
  const issue = issues.at(-1);
  const title = issue?.details.product ?? draft.inputs.productName;
  if (!title) return [];
  return [{ title, moq: issue?.snapshot.ladder?.steps[0]?.quantity ?? null }];
}

/** Product pages of the seller's own shop that are open in a tab, told by the company's name. */
async function openedProducts({ seller }: QuoteSettings): Promise<OwnProduct[]> {
  const company = seller.company?.trim().toLowerCase();
  if (!company) return [];
  const states = await Promise.all((await tabStates.tabs()).map((tabId) => tabStates.get(tabId)));
  return states.flatMap((state) => {
    if (state?.facts.kind !== 'product' || !state.facts.title) return [];
    const own = state.facts.seller?.trim().toLowerCase() === company;
    return own ? [{ title: state.facts.title, moq: moqOf(state) }] : [];
  });
}

/** Everything the seller is known to sell: kept products, those typed in the options, quoted before, or open in a tab. */
export async function ownProducts(settings: QuoteSettings): Promise<OwnProduct[]> {
  const [products, quotes, opened] = await Promise.all([
    listProducts(),
    quoteShelf.list(),
    openedProducts(settings),
  ]);
  return [
    ...products.map((record) => ({ title: record.title, moq: moqOf(record) })),
    ...settings.catalogue,
    ...quotes.flatMap(quotedProduct),
    ...opened,
  ];
}
