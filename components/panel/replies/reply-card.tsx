import type { ReactNode } from 'react';
import type { ReplyLanguage } from '../../../lib/core/replies';
import type { ReplyItem, ReplyVariableView } from '../../../lib/messages/replies-view';
import { folderName, languageName, localName } from '../../ui/reply-names';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords, type Words } from '../../ui/words';
import style from './replies.module.css';
import { ReplyParts } from './reply-parts';
import { reasonText } from './reply-words';

/** What stands for a missing value: its name, as the form has it. */
export const holeNames =
  (words: Words, variables: readonly ReplyVariableView[]) =>
  (name: string): string => {
    const variable = variables.find((one) => one.name === name);
    return `${variable ? localName(words, variable.label) : name}?`;
  };

interface ReplyCardProps {
  item: ReplyItem;
  language: ReplyLanguage;
  chosen: boolean;
  choose: () => void;
  favour: (favourite: boolean) => void;
  /** Beside the name: the verdict of the rules. */
  end?: ReactNode;
  /** The open reply, in place of its beginning. */
  children?: ReactNode;
}

/** One reply in the list: name, why it is proposed, its beginning with the gloss. */
export function ReplyCard({ item, language, chosen, choose, favour, end, children }: ReplyCardProps) {
  const words = useWords();
  const { t } = words;
  const { id, name, own, uses, favourite, reasons, preview, gloss, folder } = item;
  const title = localName(words, name);
  return (
    <article
      className={style.card}
      data-chosen={chosen || undefined}
      data-testid="reply-card"
      data-reply={id}
      aria-label={title}
    >
      <header className={style.cardHead}>
        <button type="button" className={style.name} aria-expanded={chosen} onClick={choose}>
          {title}
        </button>
        {own && <Tag tone="accent">{t('replies:list.own')}</Tag>}
        {end}
        <button
          type="button"
          className={style.star}
          aria-pressed={favourite}
          aria-label={t('replies:list.favourite', { name: title })}
          data-testid="reply-favourite"
          onClick={() => favour(!favourite)}
        >
          {favourite ? '★' : '☆'}
        </button>
      </header>
      <p className={`${ui.mute} ${ui.small}`} data-testid="reply-reason">
        {[
          ...reasons.map((reason) => reasonText(words, reason)),
          ...(reasons.length === 0 ? [folderName(words, folder)] : []),
          ...(uses > 0 ? [t('replies:list.uses', { count: uses })] : []),
        ].join(' · ')}
      </p>
      {children ??
        (preview ? (
          <div className={style.beginning}>
            <ReplyParts parts={preview} language={language} holeName={() => '…'} />
            {gloss && language !== 'zh-CN' && (
              <div className={ui.mute}>
                <ReplyParts parts={gloss} language="zh-CN" holeName={() => '…'} />
              </div>
            )}
          </div>
        ) : (
          <p className={ui.mute}>
            {t('replies:list.noLanguage', { language: languageName(words, language) })}
          </p>
        ))}
    </article>
  );
}
