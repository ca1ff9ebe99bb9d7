import type { MarketCulture } from '../../core/replies';
import type { DataSource } from '../data-source';
import table from './culture.json';

/** Holidays and manners of the markets replies are written for. */
export const marketCultures = table.markets as unknown as readonly MarketCulture[];

/** Where they come from, by the `source` of holidays and notes. */
export const cultureSources = table.sources as Readonly<Record<string, DataSource>>;
