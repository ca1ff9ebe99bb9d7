import { useEffect, useState } from 'react';
import type { ReplyLanguage } from '../../../lib/core/replies';
import type { FoundReply, ReplyDraft } from '../../../lib/messages/replies-view';
import { send } from '../../../lib/messages/send';
import { CopyButton } from '../../ui/copy-button';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';

/** Finds a reply anywhere and copies it, once nothing is missing in it. */
export function ReplyFinder() {
  const { t, language: seller } = useWords();
  const [query, setQuery] = useState('');
  const [language, setLanguage] = useState<ReplyLanguage>('en');
  const [found, setFound] = useState<FoundReply[]>([]);
  const [open, setOpen] = useState<FoundReply | null>(null);
  useEffect(() => {
    let current = true;
    if (query.trim() === '') setFound([]);
    else
      void send('popup.replies', { query }).then(
        (answer) => current && setFound(answer),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [query]);
  const names = new Intl.DisplayNames([seller], { type: 'language' });
  const chosen = open?.languages.includes(language) ? language : (open?.languages[0] ?? 'en');
  return (
    <section className={ui.section} aria-label={t('replies:search.label')} data-testid="popup-replies">
      <input
        type="search"
        className={ui.field}
        aria-label={t('replies:search.label')}
        placeholder={t('replies:search.placeholder')}
        data-testid="popup-reply-search"
        maxLength={100}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(null);
        }}
      />
      {open === null && (
        <ul className={style.list}>
          {found.map((reply) => (
            <li key={reply.id}>
              <button
                type="button"
                className={ui.plain}
                data-testid="popup-reply"
                onClick={() => setOpen(reply)}
              >
                {seller === 'zh-CN' ? reply.name.zh : reply.name.en}
              </button>
            </li>
          ))}
          {query.trim() !== '' && found.length === 0 && (
            <li className={ui.mute}>{t('replies:search.none')}</li>
          )}
        </ul>
      )}
      {open && (
        <>
          <select
            className={ui.field}
            aria-label={t('replies:draft.language')}
            value={chosen}
            onChange={(event) => setLanguage(event.currentTarget.value as ReplyLanguage)}
          >
            {open.languages.map((one) => (
              <option key={one} value={one}>
                {names.of(one)}
              </option>
            ))}
          </select>
          <FoundText key={`${open.id} ${chosen}`} id={open.id} language={chosen} />
        </>
      )}
    </section>
  );
}

/** The reply with fields for what is missing; copied only whole and where no marketplace forbids it. */
function FoundText({ id, language }: { id: string; language: ReplyLanguage }) {
  const { t, language: seller } = useWords();
  const [values, setValues] = useState<Record<string, string>>({});
  const [draft, setDraft] = useState<ReplyDraft | null>(null);
  useEffect(() => {
    let current = true;
    const ask = { id, language, length: 'short' as const, values };
    void send('popup.reply', ask).then(
      (answer) => current && setDraft(answer),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [id, language, values]);
  if (!draft) return null;
  const { text, variables, findings } = draft;
  const barred = findings.filter(({ severity }) => severity === 'error');
  return (
    <div className={style.found}>
      <p
        lang={language}
        dir={language === 'ar' || language === 'he' ? 'rtl' : 'ltr'}
        data-testid="popup-reply-text"
      >
        {draft.parts.map((part) => ('text' in part ? part.text : `[${part.hole}]`)).join('')}
      </p>
      {variables
        .filter(({ optional }) => !optional)
        .map(({ name, label, example, problem, type }) => (
          <label key={name}>
            {seller === 'zh-CN' ? label.zh : label.en}
            <input
              className={ui.field}
              type={type === 'date' ? 'date' : 'text'}
              placeholder={t('replies:draft.example', { example })}
              aria-invalid={problem !== null}
              value={values[name] ?? ''}
              onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      {barred.map(({ rule, words }) => (
        <p key={`${rule} ${words}`} className={ui.notice} data-tone="bad">
          {rule} <q>{words}</q>
        </p>
      ))}
      {text !== null && barred.length === 0 && (
        <CopyButton text={() => text} label={t('replies:draft.copy')} testId="popup-reply-copy" />
      )}
    </div>
  );
}
