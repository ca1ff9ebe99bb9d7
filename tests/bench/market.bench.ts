import {
  assessMarket,
  type Comparable,
  type MarketProduct,
  marketPotentials,
  prepareMarket,
  prepareRivals,
  productText,
  searchStatistics,
} from '../../lib/core/market';
import { money } from '../../lib/core/money';
import { shippedFx } from '../../lib/data';
import { shippedDuty } from '../../lib/data/shipped-duty';
import { shippedMarket } from '../../lib/data/shipped-market';

const WORDS =
  'portable neck fan bladeless rechargeable mini usb cooling personal air conditioner display foldable speeds silent hands free travel sport outdoor kids battery 5000mah white black new upgraded'.split(
    ' ',
  );

/** A title of ten words, the same for the same number. */
function title(seed: number): string {
  return Array.from({ length: 10 }, (_, at) => WORDS[(seed * 7 + at * (1 + (seed % 5))) % WORDS.length]).join(
    ' ',
  );
}

function listing(seed: number): Comparable {
  return {
    title: title(seed),
    price: money(900 + ((seed * 37) % 2500), 'USD'),
    rating: 3.5 + (seed % 15) / 10,
    reviews: (seed * 13) % 900,
    attributes: { colour: seed % 2 ? 'white' : 'black', speeds: `${1 + (seed % 4)}`, power: 'usb' },
  };
}

export interface MarketMeasured {
  markets: number;
  assessed: number;
  potentialsMs: number;
  prepareMs: number;
  assessMs: number;
  statisticsMs: number;
}

/** Potentials of all markets, 60 listings prepared in each, then every product in every market with its moves. */
export function measureMarkets(products: number): MarketMeasured {
  const started = performance.now();
  const potentials = marketPotentials(shippedMarket);
  const scored = performance.now();
  const rivals = shippedMarket.markets.map((_, market) =>
    prepareRivals(Array.from({ length: 60 }, (_, at) => listing(market * 60 + at))),
  );
  const context = {
    sources: shippedMarket.sources,
    duty: shippedDuty,
    languages: ['en', 'ru', 'es'],
    asOf: '2026-10-01',
  };
  const markets = shippedMarket.markets.flatMap((facts, index) => {
    const [potential, others] = [potentials.markets[index], rivals[index]];
    return potential && others ? [prepareMarket({ facts, potential, rivals: others }, context)] : [];
  });
  const prepared = performance.now();
  let assessed = 0;
  for (let at = 0; at < products; at += 1) {
    const { title: name, attributes = {} } = listing(at + 5);
    const product: MarketProduct = {
      title: name,
      attributes,
      rating: 4.2,
      reviews: 40,
      landed: money(1500 + at * 11, 'USD'),
      freight: money(600, 'USD'),
    };
    const text = productText(product);
    for (const market of markets) {
      const { advice } = assessMarket(market, product, { fx: shippedFx, text });
      if (advice.length > 0) assessed += 1;
    }
  }
  const done = performance.now();
  const [first] = rivals;
  if (first) searchStatistics(first, money(1500, 'USD'), shippedFx);
  return {
    markets: shippedMarket.markets.length,
    assessed,
    potentialsMs: scored - started,
    prepareMs: prepared - scored,
    assessMs: done - prepared,
    statisticsMs: performance.now() - done,
  };
}
