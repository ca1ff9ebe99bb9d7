import type { SiteId } from '../../../lib/core/facts';
import {
  INTENTS,
  type Intent,
  REPLY_FOLDERS,
  REPLY_LANGUAGES,
  type ReplyContext,
  type ReplyLanguage,
} from '../../../lib/core/replies';
import { folderName, languageName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';
import type { ReplyDraft } from './reply-draft';

const SITES: readonly SiteId[] = ['amazon', 'aliexpress', 'alibaba'];

interface HeadFieldsProps {
  draft: ReplyDraft;
  change: (patch: Partial<ReplyDraft>) => void;
  /** What is missing or wrong; null until saving was tried. */
  lacks: { name: boolean; text: boolean; code: boolean; taken: boolean } | null;
}

/** Everything of a template but its words. */
export function HeadFields({ draft, change, lacks }: HeadFieldsProps) {
  const words = useWords();
  const { t } = words;
  const field = (key: 'name' | 'code' | 'folder' | 'tags', lack?: 'name' | 'code' | 'taken' | false) => (
    <label className={style.field}>
      {t(`replies:library.field.${key}`)}
      <input
        className={ui.field}
        data-testid={`template-${key}`}
        list={key === 'folder' ? 'reply-folders' : undefined}
        maxLength={120}
        autoComplete="off"
        aria-invalid={Boolean(lack)}
        value={draft[key]}
        onChange={(event) => change({ [key]: event.currentTarget.value })}
      />
      {lack && <small className={style.problem}>{t(`replies:library.lacks.${lack}`)}</small>}
    </label>
  );
  return (
    <>
      {field('name', lacks?.name && 'name')}
      {field('code', (lacks?.code && 'code') || (lacks?.taken && 'taken'))}
      {field('folder')}
      {field('tags')}
      <datalist id="reply-folders">
        {REPLY_FOLDERS.map((folder) => (
          <option key={folder} value={folderName(words, folder)} />
        ))}
      </datalist>
      <label className={style.field}>
        {t('replies:library.field.source')}
        <select
          className={ui.field}
          data-testid="template-source"
          value={draft.source}
          onChange={(event) => change({ source: event.currentTarget.value as ReplyLanguage })}
        >
          {REPLY_LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {languageName(words, one)}
            </option>
          ))}
        </select>
        {lacks?.text && <small className={style.problem}>{t('replies:library.lacks.text')}</small>}
      </label>
      <label className={style.field}>
        {t('replies:library.field.context')}
        <select
          className={ui.field}
          value={draft.context}
          onChange={(event) => change({ context: event.currentTarget.value as ReplyContext })}
        >
          {(['reply', 'proactive'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`replies:library.context.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={style.sites}>
        <legend>{t('replies:library.field.platforms')}</legend>
        {SITES.map((site) => (
          <label key={site}>
            <input
              type="checkbox"
              checked={draft.platforms.includes(site)}
              onChange={(event) =>
                change({
                  platforms: event.currentTarget.checked
                    ? [...draft.platforms, site]
                    : draft.platforms.filter((one) => one !== site),
                })
              }
            />{' '}
            {t(`common:site.${site}`)}
          </label>
        ))}
      </fieldset>
      <IntentFields intents={draft.intents} set={(intents) => change({ intents })} />
    </>
  );
}

/** What a buyer wants when this is the answer; folded, as most templates are only searched for. */
function IntentFields({ intents, set }: { intents: readonly Intent[]; set: (intents: Intent[]) => void }) {
  const { t } = useWords();
  const name = t as unknown as (key: string) => string;
  return (
    <details className={style.intents} data-testid="template-intents">
      <summary>
        {t('replies:library.field.intents')}
        {intents.length > 0 && ` (${intents.length})`}
      </summary>
      <fieldset className={style.sites} aria-label={t('replies:library.field.intents')}>
        {INTENTS.map((intent) => (
          <label key={intent}>
            <input
              type="checkbox"
              data-testid={`intent-${intent}`}
              checked={intents.includes(intent)}
              onChange={(event) =>
                set(
                  event.currentTarget.checked
                    ? [...intents, intent]
                    : intents.filter((one) => one !== intent),
                )
              }
            />{' '}
            {name(`replies:intent.${intent.replaceAll('_', '-')}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
