import { marketTableSchema } from '../../lib/data/market-schema';
import { MARKET_SOURCES, readMarketSheet } from './market-sheet';
import type { Part, ReadTable } from './part';

/** Facts about markets as a file. */
export function marketPart(read: ReadTable): Part {
  const table = { sources: MARKET_SOURCES, markets: readMarketSheet(read('market/countries.csv')) };
  marketTableSchema.parse(table);
  return {
    files: new Map([['market.json', table]]),
    sources: Object.values(MARKET_SOURCES),
    report: [`market: ${table.markets.length} territories`],
  };
}
