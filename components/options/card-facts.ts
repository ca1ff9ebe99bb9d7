import type { RateCard, RateService } from '../../lib/core/rates/card';

/** Countries that at least one service of the card goes to. */
export function countriesOf(services: readonly RateService[]): number {
  const open = services.flatMap((service) => service.zones.filter((zone) => !zone.closed));
  return new Set(open.flatMap((zone) => zone.countries)).size;
}

export type VolumeRule = 'stated' | 'ignored' | 'silent';

/** Whether the sheet says that volume counts, that it does not, or nothing. */
export function volumeRule({ weight }: RateService): VolumeRule {
  if (weight.divisor === undefined) return 'silent';
  return weight.divisor === null ? 'ignored' : 'stated';
}

/** A discount as typed, in percent: `32`, `12,5 %`; null when it is none. Empty text is no discount. */
export function readDiscount(typed: string): { percent: string | null } | null {
  const text = typed.replace('%', '').replace(',', '.').trim();
  if (text === '' || Number(text) === 0) return { percent: null };
  return /^\d{1,2}(\.\d{1,4})?$/.test(text) ? { percent: text } : null;
}

/** Cards with the most countries first. */
export function byReach(cards: readonly RateCard[]): RateCard[] {
  return [...cards].sort((a, b) => countriesOf(b.services) - countriesOf(a.services));
}
