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

/** Transit days as typed: `12`, `10-20`, `10–20 days`; null when they are none. Empty text goes back to the sheet. */
export function readDays(typed: string): { days: { min: number; max: number } | null } | null {
  const text = typed.replace(/days?|天|个?工作日/gi, '').trim();
  if (text === '') return { days: null };
  const found = /^(\d{1,3})(?:\s*[-–—~～至]\s*(\d{1,3}))?$/.exec(text);
  const min = Number(found?.[1] ?? 0);
  const max = Number(found?.[2] ?? min);
  return min > 0 && min <= max ? { days: { min, max } } : null;
}

/** The seller's own cards first, then those with the most countries. */
export function byReach(cards: readonly RateCard[]): RateCard[] {
  const own = (card: RateCard) => Number(card.status === 'user');
  return [...cards].sort((a, b) => own(b) - own(a) || countriesOf(b.services) - countriesOf(a.services));
}
