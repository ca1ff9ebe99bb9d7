import type { MarketTable } from '../core/market';
import market from './generated/market.json';

/** Facts about markets that come with the extension. Validated by a test, not again at every start. */
export const shippedMarket = market as unknown as MarketTable;
