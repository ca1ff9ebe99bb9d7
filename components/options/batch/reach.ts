import type { CountryCode } from '../../../lib/core/origin';
import type { RateCard } from '../../../lib/core/rates';

/** Every country that some card for buyers' parcels serves, by code. */
export function reachOf(cards: readonly RateCard[]): CountryCode[] {
  const open = cards.filter((card) => card.platform === undefined && card.deliversTo === undefined);
  const zones = open.flatMap(({ services }) => services.flatMap((service) => service.zones));
  return [...new Set(zones.flatMap((zone) => (zone.closed ? [] : zone.countries)))].sort();
}
