import type { CardRef } from '../../lib/core/rates';
import type { Words } from '../ui/words';
import { statusText } from './service-words';

/** Cards that say the same about their date and status. */
export interface CardGroup {
  status: string;
  /** The oldest date among them; null when one has none. */
  oldest: string | null;
  count: number;
}

/** Cards gathered by what is said of them, most cards first, so that six equal lines become one. */
export function cardGroups(words: Words, cards: readonly CardRef[]): CardGroup[] {
  const groups = new Map<string, CardGroup>();
  for (const card of cards) {
    const status = statusText(words, card);
    const group = groups.get(status) ?? { status, oldest: card.effectiveFrom, count: 0 };
    const older = card.effectiveFrom !== null && group.oldest !== null && card.effectiveFrom < group.oldest;
    groups.set(status, {
      status,
      oldest: older ? card.effectiveFrom : group.oldest,
      count: group.count + 1,
    });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
