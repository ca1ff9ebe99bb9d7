import type { FxRate } from '../core/fx';
import type { RateCard } from '../core/rates';
import type { DataSource } from './data-source';
import fx from './generated/fx.json';
import fourPx from './generated/rate-cards/4px-registered.json';
import aliexpress from './generated/rate-cards/aliexpress-standard.json';
import cainiao from './generated/rate-cards/cainiao-big-parcel.json';
import chinaPost from './generated/rate-cards/china-post-parcel.json';
import yanwen from './generated/rate-cards/yanwen-registered-air.json';
import yunExpress from './generated/rate-cards/yunexpress-global-line.json';
import sourceTable from './generated/sources.json';

export type { DataSource } from './data-source';
export { readEcbFeed } from './ecb-feed';

/**
 * The rate cards that come with the extension: published list prices with source and date, confirmed by
 * nobody. Validated by a test, not again at every start of the service worker.
 */
export const shippedCards = [
  aliexpress,
  chinaPost,
  cainiao,
  yanwen,
  fourPx,
  yunExpress,
] as unknown as readonly RateCard[];

/** The snapshot of exchange rates that comes with the extension. */
export const shippedFx = fx as unknown as readonly FxRate[];

/** Where the shipped figures come from, by the `source` of cards and rates. */
export const sources: Readonly<Record<string, DataSource>> = sourceTable as Record<string, DataSource>;
