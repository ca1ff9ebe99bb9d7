import type { IsoDate } from '../../lib/core/origin';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days after which a table is called old. Exchange rates drift within weeks; price sheets are renewed about quarterly. */
export const OLD_AFTER_DAYS = { fx: 30, card: 180 } as const;

/** Whole days from `date` to `today`; null when either is no date or the table is from the future. */
export function daysOld(date: IsoDate | null, today: IsoDate): number | null {
  if (date === null) return null;
  const days = Math.floor((Date.parse(today) - Date.parse(date)) / DAY_MS);
  return Number.isFinite(days) && days >= 0 ? days : null;
}

/** Today's calendar date in UTC. */
export const today = (): IsoDate => new Date().toISOString().slice(0, 10);

/** Age in days where it is beyond what the kind of table bears, else null. */
export function staleDays(
  kind: keyof typeof OLD_AFTER_DAYS,
  date: IsoDate | null,
  now: IsoDate,
): number | null {
  const days = daysOld(date, now);
  return days !== null && days > OLD_AFTER_DAYS[kind] ? days : null;
}
