import { useState } from 'react';
import {
  type OwnTemplate,
  REPLY_FOLDERS,
  REPLY_LANGUAGES,
  type ReplyLanguage,
  type ReplyLength,
} from '../../../lib/core/replies';
import { situations } from '../../../lib/data/replies/shipped-replies';
import { renderShipped, shippedExamples } from '../../../lib/replies';
import type { ReplyUses } from '../../../lib/storage/reply-uses';
import { directionOf, languageName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';
import { copyOfShipped } from './reply-draft';

interface ShippedListProps {
  uses: ReplyUses;
  keep: (templates: readonly OwnTemplate[], what: string) => Promise<void>;
}

/** The library that ships, with its examples filled in; a copy of any becomes the seller's own. */
export function ShippedList({ uses, keep }: ShippedListProps) {
  const words = useWords();
  const { t, language: seller } = words;
  const [length, setLength] = useState<ReplyLength>('short');
  const [language, setLanguage] = useState<ReplyLanguage>('en');
  const [open, setOpen] = useState<string | null>(null);
  const local = seller === 'zh-CN' ? 'zh' : 'en';
  const text = (situation: (typeof situations)[number], one: ReplyLanguage) => {
    const values = shippedExamples(situation, one);
    const result = renderShipped({ situation, language: one, length, values });
    return 'text' in result ? result.text : '';
  };
  return (
    <>
      <div className={style.choices}>
        <label className={style.field}>
          {t('replies:draft.language')}
          <select
            className={`${ui.field} ${style.find}`}
            data-testid="shipped-language"
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value as ReplyLanguage)}
          >
            {REPLY_LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {languageName(words, one)}
              </option>
            ))}
          </select>
        </label>
        <label className={style.field}>
          {t('replies:draft.length')}
          <select
            className={ui.field}
            data-testid="shipped-length"
            value={length}
            onChange={(event) => setLength(event.currentTarget.value as ReplyLength)}
          >
            {(['short', 'long'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`replies:draft.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {REPLY_FOLDERS.map((folder) => (
        <details key={folder} className={style.folder}>
          <summary>
            {t(`replies:folder.${folder}`)} (
            {situations.filter((situation) => situation.folder === folder).length})
          </summary>
          <ul>
            {situations
              .filter((situation) => situation.folder === folder)
              .map((situation) => (
                <li
                  key={situation.id}
                  data-testid="shipped-row"
                  data-open={open === situation.id || undefined}
                >
                  <button
                    type="button"
                    className={ui.plain}
                    aria-expanded={open === situation.id}
                    onClick={() => setOpen(open === situation.id ? null : situation.id)}
                  >
                    {situation.name[local]}
                  </button>
                  <span className={ui.mute}>
                    {' '}
                    ;;{situation.code}
                    {(uses.get(situation.id)?.count ?? 0) > 0 &&
                      ` · ${t('replies:list.uses', { count: uses.get(situation.id)?.count ?? 0 })}`}
                  </span>
                  {open === situation.id && (
                    <div className={`${style.pair} ${style.shipped}`}>
                      <p lang={language} dir={directionOf(language)}>
                        {text(situation, language)}
                      </p>
                      <div>
                        <p className={ui.mute} lang="zh-CN">
                          {text(situation, 'zh-CN')}
                        </p>
                        <button
                          type="button"
                          className={ui.button}
                          data-testid="shipped-copy"
                          onClick={() =>
                            void keep(
                              [copyOfShipped(situation, crypto.randomUUID(), local)],
                              situation.name[local],
                            )
                          }
                        >
                          {t('replies:library.makeOwn')}
                        </button>
                      </div>
                    </div>
                  )}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </>
  );
}
