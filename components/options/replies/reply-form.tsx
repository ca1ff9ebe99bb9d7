import { useState } from 'react';
import {
  type OwnTemplate,
  REPLY_LANGUAGES,
  type ReplyLanguage,
  staleLanguages,
  VARIABLE_TYPES,
  type VariableType,
  writeText,
} from '../../../lib/core/replies';
import { checkOwnTemplate } from '../../../lib/replies';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { FormActions } from '../form-actions';
import own from '../own.module.css';
import { HeadFields } from './head-fields';
import style from './replies.module.css';
import { draftOf, NO_DRAFT, type ReplyDraft, templateOf, variablesOf } from './reply-draft';
import { problemText, ReplyPreview } from './reply-preview';

interface ReplyFormProps {
  /** Null: a new one. */
  template: OwnTemplate | null;
  keep: (templates: readonly OwnTemplate[], what: string) => Promise<void>;
  close: () => void;
}

/** Writes a template in every language, with what a buyer would read beside each. Only one without faults is saved. */
export function ReplyForm({ template, keep, close }: ReplyFormProps) {
  const words = useWords();
  const { t, language: seller } = words;
  const [draft, setDraft] = useState<ReplyDraft>(template ? draftOf(template) : NO_DRAFT);
  const [base, setBase] = useState(template);
  const [shown, setShown] = useState<ReplyLanguage>(draft.source);
  const [tried, setTried] = useState(false);
  const [newId] = useState(() => crypto.randomUUID());
  const change = (patch: Partial<ReplyDraft>) => setDraft((old) => ({ ...old, ...patch }));
  const made = templateOf(draft, base, template?.id ?? newId);
  const stale = staleLanguages(made);
  const variables = variablesOf(draft);
  const problems = checkOwnTemplate(made);
  const lacks = {
    name: made.name === '',
    text: made.texts[draft.source] === undefined,
    code: made.code !== null && !/^[\p{L}\d-]{1,20}$/u.test(made.code),
  };
  const nameOf = (one: ReplyLanguage) => new Intl.DisplayNames([seller], { type: 'language' }).of(one) ?? one;
  const submit = () => {
    setTried(true);
    if (problems.length > 0 || lacks.name || lacks.text || lacks.code) return;
    close();
    void keep([made], made.name);
  };
  const stillRight = (one: ReplyLanguage) => {
    const words = made.texts[one];
    if (words) setBase(writeText(made, one, words));
  };
  const older = made.older.filter(({ language }) => language === shown);
  const direction = shown === 'ar' || shown === 'he' ? 'rtl' : 'ltr';
  return (
    <form
      className={own.form}
      data-testid="reply-template-form"
      aria-label={t('replies:library.form')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <HeadFields draft={draft} change={change} lacks={tried ? lacks : null} />
      <div className={`${own.wide} ${style.languages}`}>
        {REPLY_LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            className={ui.button}
            aria-pressed={one === shown}
            data-state={stale.includes(one) ? 'stale' : draft.texts[one]?.trim() ? 'has' : 'none'}
            data-testid={`language-${one}`}
            onClick={() => setShown(one)}
          >
            {nameOf(one)}
            {stale.includes(one) && ` · ${t('replies:library.stale')}`}
            {one === draft.source && ` · ${t('replies:library.source')}`}
          </button>
        ))}
      </div>
      <div className={`${own.wide} ${style.pair}`}>
        <div>
          <textarea
            className={ui.field}
            rows={8}
            lang={shown}
            dir={direction}
            aria-label={t('replies:library.text', { language: nameOf(shown) })}
            data-testid="template-text"
            value={draft.texts[shown] ?? ''}
            onChange={(event) => change({ texts: { ...draft.texts, [shown]: event.currentTarget.value } })}
          />
          <small className={ui.mute}>{t('replies:library.textHint', { open: '{{', close: '}}' })}</small>
          {stale.includes(shown) && (
            <p className={ui.notice} data-tone="warn">
              {t('replies:draft.stale')}{' '}
              <button
                type="button"
                className={ui.plain}
                data-testid="still-right"
                onClick={() => stillRight(shown)}
              >
                {t('replies:library.stillRight')}
              </button>
            </p>
          )}
        </div>
        <ReplyPreview
          language={shown}
          text={draft.texts[shown] ?? ''}
          variables={variables}
          platforms={draft.platforms}
          context={draft.context}
        />
      </div>
      {older.length > 0 && (
        <details className={own.wide}>
          <summary>{t('replies:library.older', { count: older.length })}</summary>
          {older.map(({ text, revision }) => (
            <p key={`${revision} ${text}`} className={style.older} lang={shown} dir={direction}>
              {text}{' '}
              <button
                type="button"
                className={ui.plain}
                onClick={() => change({ texts: { ...draft.texts, [shown]: text } })}
              >
                {t('replies:library.restore')}
              </button>
            </p>
          ))}
        </details>
      )}
      {Object.keys(variables).length > 0 && (
        <VariableTable
          variables={variables}
          set={(name, type, example) =>
            change({ variables: { ...draft.variables, [name]: { ...variables[name], type, example } } })
          }
        />
      )}
      <details className={own.wide} data-testid="all-previews">
        <summary>{t('replies:library.allPreviews')}</summary>
        {REPLY_LANGUAGES.filter((one) => draft.texts[one]?.trim()).map((one) => (
          <div key={one}>
            <strong>{nameOf(one)}</strong>
            <ReplyPreview
              language={one}
              text={draft.texts[one] ?? ''}
              variables={variables}
              platforms={draft.platforms}
              context={draft.context}
            />
          </div>
        ))}
      </details>
      {tried &&
        problems.map((problem) => (
          <p
            key={`${problem.language} ${problem.code} ${problem.line} ${problem.column}`}
            className={`${ui.notice} ${own.wide}`}
            data-tone="bad"
            role="alert"
            data-testid="template-problem"
          >
            {nameOf(problem.language)}: {problemText(words, problem)}
          </p>
        ))}
      <FormActions testId="template-save" cancel={close} />
    </form>
  );
}

interface VariableTableProps {
  variables: ReturnType<typeof variablesOf>;
  set: (name: string, type: VariableType, example: string) => void;
}

/** What the texts ask for, each with its type and an example for the preview. */
function VariableTable({ variables, set }: VariableTableProps) {
  const { t } = useWords();
  return (
    <fieldset className={`${own.wide} ${style.variables}`}>
      <legend>{t('replies:library.variables')}</legend>
      {Object.entries(variables).map(([name, { type, example }]) => (
        <div key={name}>
          <code>{name}</code>
          <select
            className={ui.field}
            aria-label={t('replies:library.typeOf', { name })}
            value={type}
            onChange={(event) => set(name, event.currentTarget.value as VariableType, example)}
          >
            {VARIABLE_TYPES.map((one) => (
              <option key={one} value={one}>
                {t(`replies:library.type.${one}`)}
              </option>
            ))}
          </select>
          <input
            className={ui.field}
            aria-label={t('replies:library.exampleOf', { name })}
            value={example}
            onChange={(event) => set(name, type, event.currentTarget.value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
