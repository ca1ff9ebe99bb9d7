import { useState } from 'react';
import type { OlderText, ReplyLanguage, ReplyLength } from '../../../lib/core/replies';
import { directionOf, languageName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import own from '../own.module.css';
import style from './replies.module.css';
import type { DraftTexts, ReplyDraft } from './reply-draft';
import { ReplyPreview } from './reply-preview';

const KEYS = { short: 'texts', long: 'longs' } as const;

interface TextFieldsProps {
  draft: ReplyDraft;
  variables: ReplyDraft['variables'];
  language: ReplyLanguage;
  change: (patch: Partial<ReplyDraft>) => void;
}

/** The words in one language beside what a buyer would read; a longer text where more should be said. */
export function TextFields({ draft, variables, language, change }: TextFieldsProps) {
  const { t } = useWords();
  const [wanted, setWanted] = useState(false);
  const hasLong = wanted || Boolean(draft.longs[language]?.trim());
  const field = (length: ReplyLength) => {
    const texts: DraftTexts = draft[KEYS[length]];
    return (
      <TextField
        language={language}
        length={length}
        text={texts[language] ?? ''}
        write={(text) => change({ [KEYS[length]]: { ...texts, [language]: text } })}
        {...{ draft, variables }}
      />
    );
  };
  return (
    <>
      {field('short')}
      {hasLong ? (
        field('long')
      ) : (
        <button
          type="button"
          className={`${ui.plain} ${style.addLong}`}
          data-testid="template-add-long"
          onClick={() => setWanted(true)}
        >
          {t('replies:library.addLong')}
        </button>
      )}
    </>
  );
}

interface TextFieldProps extends Pick<TextFieldsProps, 'draft' | 'variables' | 'language'> {
  length: ReplyLength;
  text: string;
  write: (text: string) => void;
}

function TextField({ draft, variables, language, length, text, write }: TextFieldProps) {
  const words = useWords();
  const { t } = words;
  const isShort = length === 'short';
  const label = t(isShort ? 'replies:library.text' : 'replies:library.longText', {
    language: languageName(words, language),
  });
  return (
    <div className={`${own.wide} ${style.pair}`}>
      <label className={style.field}>
        {label}
        <textarea
          className={ui.field}
          rows={isShort ? 7 : 9}
          lang={language}
          dir={directionOf(language)}
          data-testid={isShort ? 'template-text' : 'template-long'}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <small className={ui.mute}>
          {isShort
            ? t('replies:library.textHint', { open: '{{', close: '}}' })
            : t('replies:library.longHint')}
        </small>
      </label>
      <ReplyPreview
        language={language}
        length={length}
        text={text}
        variables={variables}
        platforms={draft.platforms}
        context={draft.context}
      />
    </div>
  );
}

interface OlderTextsProps {
  older: readonly OlderText[];
  language: ReplyLanguage;
  restore: (older: OlderText) => void;
}

/** What stood here before, newest first, to be taken again. */
export function OlderTexts({ older, language, restore }: OlderTextsProps) {
  const { t } = useWords();
  const direction = directionOf(language);
  return (
    <details className={own.wide} data-testid="template-older">
      <summary>{t('replies:library.older', { count: older.length })}</summary>
      {older.map((one) => (
        <div key={`${one.revision} ${one.text} ${one.long}`} className={style.older}>
          <div lang={language} dir={direction}>
            {one.text}
            {one.long !== undefined && `\n\n${one.long}`}
          </div>
          <button
            type="button"
            className={ui.plain}
            data-testid="template-restore"
            onClick={() => restore(one)}
          >
            {t('replies:library.restore')}
          </button>
        </div>
      ))}
    </details>
  );
}
