import type { MarketProduct } from '../../core/market';
import type { CountryCode } from '../../core/origin';
import type { SaleView } from '../../messages/sale-view';
import { estimateViews, type Tables } from '../estimate-view';
import { type SaleAsk, toMoney } from '../sale-inputs';
import { saleView } from '../sale-view';

/** A product as it stands in one market: one piece, landed there. */
export interface Landed {
  product: MarketProduct;
  sale: SaleView;
}

/** Works out one piece to a country by the engine of the Cost tab. */
export function landedProduct(
  base: SaleAsk,
  goods: Parameters<typeof estimateViews>[0]['goods'],
  destination: CountryCode,
  tables: Tables,
): Landed {
  const ask: SaleAsk = { ...base, destination, quantity: 1 };
  const { grams, mm, facts, own } = ask;
  const [estimate] = estimateViews({ grams, mm, goods, quantity: 1, country: destination }, tables);
  const sale = saleView(ask, grams === null ? undefined : estimate, tables, false);
  const { landed, lines } = sale.result;
  const freight = lines.find(({ code }) => code === 'freight')?.amount ?? null;
  const typed = own.markets[destination]?.localPrice;
  return {
    sale,
    product: {
      title: facts.title,
      rating: facts.rating,
      reviews: facts.reviews,
      ...(facts.productId !== null && { productId: facts.productId }),
      landed,
      freight,
      localPrice: typed ? toMoney(typed) : null,
    },
  };
}
