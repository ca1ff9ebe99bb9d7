import { useState } from 'react';
import type { LocalName, RateCard } from '../../../lib/core/rates';
import { removeCards, restoreCards, saveCard } from '../../../lib/storage/cards';
import { announceChange } from '../use-settings';

export interface CardStore {
  /** Keeps the card as a new version. */
  keep: (card: RateCard) => Promise<void>;
  /** Deletes a version; the one before counts again. */
  remove: (recordId: string, name: LocalName) => Promise<void>;
  /** What was deleted last, until it is taken back or something else is. */
  removed: { recordId: string; name: LocalName } | null;
  restore: () => Promise<void>;
}

/** Versions of cards as the options page changes them; `changed` reads them anew. */
export function useCardStore(changed: () => Promise<void>): CardStore {
  const [removed, setRemoved] = useState<CardStore['removed']>(null);
  const tell = async () => {
    await Promise.all([changed(), announceChange()]);
  };
  return {
    keep: async (card) => {
      await saveCard(card);
      await tell();
    },
    remove: async (recordId, name) => {
      await removeCards([recordId]);
      setRemoved({ recordId, name });
      await tell();
    },
    removed,
    restore: async () => {
      if (removed === null) return;
      await restoreCards([removed.recordId]);
      setRemoved(null);
      await tell();
    },
  };
}
