import { forwardRef, type KeyboardEvent } from 'react';
import type { RepliesView } from '../../../lib/messages/replies-view';
import { folderName, tagName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';
import type { RepliesAsk } from './use-replies';

interface ReplySearchProps {
  ask: RepliesAsk;
  change: (patch: Partial<RepliesAsk>) => void;
  view: RepliesView | null;
  /** Moves the choice in the list by so many. */
  move: (by: number) => void;
  enter: () => void;
}

/** The search field with folders and tags; arrows choose in the list below, Enter goes into the reply. */
export const ReplySearch = forwardRef<HTMLInputElement, ReplySearchProps>(function ReplySearch(
  { ask, change, view, move, enter },
  field,
) {
  const words = useWords();
  const { t } = words;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape' && ask.query !== '') change({ query: '' });
    else return;
    event.preventDefault();
  };
  return (
    <search className={style.search}>
      <input
        ref={field}
        type="search"
        className={ui.field}
        data-testid="reply-search"
        aria-label={t('replies:search.label')}
        aria-describedby="reply-search-keys"
        placeholder={t('replies:search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={ask.query}
        onChange={(event) => change({ query: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <span id="reply-search-keys" className={ui.hidden}>
        {t('replies:search.keys')}
      </span>
      {view && (
        <div className={style.filters}>
          <select
            className={ui.field}
            aria-label={t('replies:list.folders')}
            data-testid="reply-folder"
            value={ask.folder ?? ''}
            onChange={(event) => change({ folder: event.currentTarget.value || null })}
          >
            <option value="">{t('replies:list.browse')}</option>
            {view.folders.map(({ id, count }) => (
              <option key={id} value={id}>
                {folderName(words, id)} ({count})
              </option>
            ))}
          </select>
          <select
            className={ui.field}
            aria-label={t('replies:list.tags')}
            data-testid="reply-tag"
            value={ask.tag ?? ''}
            onChange={(event) => change({ tag: event.currentTarget.value || null })}
          >
            <option value="">{t('replies:list.allTags')}</option>
            {view.tags.map((tag) => (
              <option key={tag} value={tag}>
                {tagName(words, tag)}
              </option>
            ))}
          </select>
        </div>
      )}
    </search>
  );
});
