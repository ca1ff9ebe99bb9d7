import type { IsoDate } from '../origin';

const DAY = 86_400_000;
const at = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);
const dateOf = (moment: number): IsoDate => new Date(moment).toISOString().slice(0, 10);

/** The day so many days later. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOf(at(date) + days * DAY);

/** The same day so many months later; the last of that month where it has none. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const then = new Date(at(date));
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() + months + 1, 0);
  then.setUTCDate(Math.min(day, then.getUTCDate()));
  return dateOf(then.getTime());
}

/** Hours from a moment to the end of a day, in UTC; none below zero. */
export const hoursUntilEndOf = (date: IsoDate, now: number): number =>
  Math.max(0, (at(date) + DAY - now) / 3_600_000);
