import type { Dated, Kept, Shelf } from '../../lib/storage/shelf';
import { useWords } from '../ui/words';
import { type Loaded, useLoaded } from './use-loaded';
import { announceChange } from './use-settings';
import { useUndo } from './use-undo';

export interface OpenShelf<T> {
  items: Loaded<Dated<T>[]>;
  /** Adds without an id, else replaces. */
  keep: (value: T, id?: string) => Promise<void>;
  remove: (item: Kept<T>) => Promise<void>;
}

/** Things the seller wrote down, with the way back from every change. `shelf` must be stable. */
export function useShelf<T extends { name: string }>(shelf: Shelf<T>): OpenShelf<T> {
  const { t } = useWords();
  const offer = useUndo();
  const items = useLoaded(shelf.list);
  const tell = async () => {
    await Promise.all([items.reload(), announceChange()]);
  };
  return {
    items,
    keep: async (value, id) => {
      const old = items.value?.find((item) => item.id === id);
      const kept = await shelf.save(value, id);
      await tell();
      offer({
        text: t('freight:saved', { what: value.name }),
        back: async () => {
          await (old ? shelf.save(old, kept) : shelf.remove(kept));
          await tell();
        },
      });
    },
    remove: async (item) => {
      await shelf.remove(item.id);
      await tell();
      offer({
        text: t('freight:removed', { what: item.name }),
        back: async () => {
          await shelf.restore(item.id);
          await tell();
        },
      });
    },
  };
}
