import type { IsoDate, Remark } from '../origin';

export const QUOTE_STATES = ['draft', 'sent', 'replied', 'won', 'lost'] as const;
export type QuoteStatus = (typeof QUOTE_STATES)[number];

export const LOST_REASONS = [
  'price',
  'lead-time',
  'product',
  'payment',
  'certificate',
  'no-answer',
  'other-supplier',
  'withdrawn',
  'other',
] as const;
export type LostReason = (typeof LOST_REASONS)[number];

/** What is kept of a quotation's course. Times are ISO 8601 with `Z`. */
export interface QuoteRecord {
  status: QuoteStatus;
  sentAt: string | null;
  /** A quotation may be changed once after it was sent. */
  changedAt: string | null;
  revision: number;
  lostReason: LostReason | null;
}

export type QuoteMove =
  | { to: 'sent' | 'replied' | 'won' }
  | { to: 'lost'; reason: LostReason }
  /** The one change of a quotation that was sent. */
  | { to: 'changed' }
  | { to: 'draft' };

const NEXT: Readonly<Record<QuoteStatus, readonly QuoteMove['to'][]>> = {
  draft: ['sent', 'lost'],
  sent: ['replied', 'won', 'lost', 'changed'],
  replied: ['won', 'lost', 'changed'],
  won: ['lost'],
  // A buyer may come back.
  lost: ['replied', 'won'],
};

/** Whether the one change is still there. */
export function canChange({ status, changedAt }: QuoteRecord): boolean {
  return changedAt === null && NEXT[status].includes('changed');
}

/**
 * The record after a step at `now`, or why the step is not possible. Nothing of what was is lost: the day of sending and
 * of the change stay.
 */
export function moveQuote(
  record: QuoteRecord,
  move: QuoteMove,
  now: string,
): { record: QuoteRecord; refused: null } | { record: null; refused: Remark } {
  const { status } = record;
  if (move.to === 'changed' && record.changedAt !== null)
    return {
      record: null,
      refused: { code: 'quote-change-spent', params: { date: record.changedAt.slice(0, 10) } },
    };
  if (!NEXT[status].includes(move.to))
    return { record: null, refused: { code: 'quote-no-such-step', params: { from: status, to: move.to } } };
  if (move.to === 'changed')
    return { record: { ...record, changedAt: now, revision: record.revision + 1 }, refused: null };
  const lostReason = move.to === 'lost' ? move.reason : null;
  const sentAt = move.to === 'sent' ? now : record.sentAt;
  return { record: { ...record, status: move.to as QuoteStatus, sentAt, lostReason }, refused: null };
}

/** Quotations a month: an older official page says 20, one of 2025-12 10 and up to 20 more; so it is a setting. */
export const DEFAULT_QUOTA = 20;

/** How many were sent in the month of `today` and how many are left of `quota`; 0 when more were sent. */
export function quotaUsed(
  sent: readonly (string | null)[],
  today: IsoDate,
  quota = DEFAULT_QUOTA,
): { used: number; left: number } {
  const used = sent.filter((at) => at?.slice(0, 7) === today.slice(0, 7)).length;
  return { used, left: Math.max(0, quota - used) };
}
