import type { FxRate } from '../core/fx';
import type { CarrierRules } from './carrier-rules';
import type { DataSource } from './data-source';
import type { FreightIndex } from './freight-index';
import carriers from './generated/carrier-rules.json';
import indices from './generated/freight-index.json';
import fx from './generated/fx.json';
import sourceTable from './generated/sources.json';

export type { DataSource } from './data-source';
export { readEcbFeed } from './ecb-feed';
export { shippedCards } from './shipped-cards';
export { shippedDuty } from './shipped-duty';

/**
 * What carriers publish about weighing and extra charges without a price list: for the seller's own cards. A
 * function, so that a bundle which never asks does not carry the table.
 */
export function carrierRules(): readonly CarrierRules[] {
  return carriers.carriers as unknown as readonly CarrierRules[];
}

/** Published averages of spot freight, old: orders of magnitude, never a price. */
export const freightIndices = indices as unknown as readonly FreightIndex[];

/** The snapshot of exchange rates that comes with the extension. */
export const shippedFx = fx as unknown as readonly FxRate[];

/** Where the shipped figures come from, by the `source` of cards and rates. */
export const sources: Readonly<Record<string, DataSource>> = sourceTable as Record<string, DataSource>;
