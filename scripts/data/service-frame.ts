import type { Goods, RateCard, RateService } from '../../lib/core/rates';
import type { UnmappedRow } from './territories';

/** What a person decided about a service of a sheet; the zones and bands come from the rows. */
export interface ServiceFrame {
  /** The service's name in the sheet's channel column. */
  channel: string;
  id: string;
  name: { en: string; zh: string };
  /** True only where the name itself says registered mail; the sheets have no column for it. */
  tracked: boolean | null;
  goods: Partial<Record<Goods, 'yes' | 'no'>>;
  onlyGoods?: Goods[];
  minGrams?: number;
}

export interface CardFrame extends Omit<RateCard, 'services'> {
  services: ServiceFrame[];
}

/** What one sheet became. */
export interface SheetResult {
  cards: RateCard[];
  unmapped: UnmappedRow[];
  /** Printed by the generator: decisions that a reader of the output should know. */
  notices: string[];
  /** Rows that say the same as another one and share its band. */
  twins?: number;
  /** One row is one band of one zone, however many countries the zone has. */
  ownZones?: true;
}

/** The service without its zones and bands. Sheets state no transit days, no step and no volume rule. */
export function serviceOf(frame: ServiceFrame): Omit<RateService, 'zones' | 'bands'> {
  const { id, name, tracked, goods, onlyGoods, minGrams } = frame;
  const weight = minGrams === undefined ? { stepGrams: 1 } : { stepGrams: 1, minGrams };
  return { id, name, transitDays: null, tracked, weight, limits: [], goods, ...(onlyGoods && { onlyGoods }) };
}

/** Throws unless the channels of the rows are exactly the known ones: none forgotten, none misspelt. */
export function requireChannels(known: ReadonlySet<string>, channels: ReadonlySet<string>): void {
  for (const channel of channels) if (!known.has(channel)) throw new Error(`unknown channel: ${channel}`);
  for (const channel of known) if (!channels.has(channel)) throw new Error(`no rows for channel: ${channel}`);
}

/** The names by which frames expect their services in the sheet. */
export function channelsOf(cards: readonly { services: readonly { channel: string }[] }[]): Set<string> {
  return new Set(cards.flatMap((card) => card.services.map((service) => service.channel)));
}
