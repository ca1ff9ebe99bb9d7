import type { IsoDate } from '../origin';
import { followUps } from '../quote';
import { DEFAULT_FOLLOW_UPS } from '../quote/follow-up';
import type { KeptQuote } from './kept-quote';

/** Why a quotation asks for attention. */
export interface DueItem {
  /** Tells reminders apart: `follow-2`, `deadline`, `valid`. */
  key: string;
  kind: 'follow' | 'deadline' | 'valid';
  /** Days after sending, of a follow-up. */
  day: number | null;
  /** From when on it is due, ms since epoch. */
  at: number;
}

const DAY = 86_400_000;
/** How long before its day a date is told. */
const AHEAD_DAYS = 2;

/** Day of a follow-up by its key; 0 for other reminders. */
const dayOf = (key: string) => Number(/^follow-(\d+)$/.exec(key)?.[1] ?? 0);

const startOf = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);

/**
 * What has to be done about a quotation and when: the request's deadline while nothing was sent, follow-ups while nobody
 * answered, the end of the validity while it is open. Dates are told two days ahead. Waved-off ones are left out.
 */
export function dueItems(
  quote: KeptQuote,
  zone: string | null,
  days: readonly number[] = DEFAULT_FOLLOW_UPS,
): DueItem[] {
  const { status, sentAt } = quote.course;
  const items: DueItem[] = [];
  const date = (kind: 'deadline' | 'valid', day: IsoDate) =>
    items.push({ key: kind, kind, day: null, at: startOf(day) - AHEAD_DAYS * DAY });
  if (status === 'draft' && quote.deadline) date('deadline', quote.deadline);
  if (status === 'sent' && sentAt !== null) {
    const buyer = zone && quote.country ? { zone, country: quote.country } : null;
    // Earlier ones were missed when a later one is waved off.
    for (const { day, at, done } of followUps(Date.parse(sentAt), buyer, quote.written, days))
      if (!done && !quote.dismissed.some((key) => dayOf(key) >= day))
        items.push({ key: `follow-${day}`, kind: 'follow', day, at });
  }
  const until = quote.issues.at(-1)?.details.validUntil ?? null;
  if ((status === 'sent' || status === 'replied') && until) date('valid', until);
  return items.filter(({ key }) => !quote.dismissed.includes(key)).sort((a, b) => a.at - b.at);
}

/** The one to show: the latest that is due, else the next. Earlier follow-ups that were missed are past helping. */
export function nextDue(items: readonly DueItem[], now: number): DueItem | null {
  return [...items].reverse().find(({ at }) => at <= now) ?? items[0] ?? null;
}
