import type { OwnTemplate } from '../../../lib/core/replies';
import { replyShelf, saveReplies } from '../../../lib/storage/replies';
import { loadReplyUses, type ReplyUses } from '../../../lib/storage/reply-uses';
import { useWords } from '../../ui/words';
import { type Loaded, useLoaded } from '../use-loaded';
import { announceChange } from '../use-settings';
import { useUndo } from '../use-undo';

export interface OwnReplies {
  loaded: Loaded<{ templates: OwnTemplate[]; uses: ReplyUses }>;
  /** Adds or replaces, with the way back; `what` names it. */
  keep: (templates: readonly OwnTemplate[], what: string) => Promise<void>;
  remove: (template: OwnTemplate) => Promise<void>;
}

async function load(): Promise<{ templates: OwnTemplate[]; uses: ReplyUses }> {
  const [templates, uses] = await Promise.all([replyShelf.list(), loadReplyUses()]);
  return { templates, uses };
}

/** The seller's own templates and how often each was used. */
export function useOwnReplies(): OwnReplies {
  const { t } = useWords();
  const offer = useUndo();
  const loaded = useLoaded(load);
  const tell = async () => {
    await Promise.all([loaded.reload(), announceChange()]);
  };
  return {
    loaded,
    keep: async (templates, what) => {
      const back = await saveReplies(templates);
      await tell();
      offer({
        text: t('freight:saved', { what }),
        back: async () => {
          await back();
          await tell();
        },
      });
    },
    remove: async ({ id, name }) => {
      await replyShelf.remove(id);
      await tell();
      offer({
        text: t('freight:removed', { what: name }),
        back: async () => {
          await replyShelf.restore(id);
          await tell();
        },
      });
    },
  };
}
