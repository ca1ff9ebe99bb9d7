import { useState } from 'react';
import {
  type OwnTemplate,
  REPLY_LANGUAGES,
  type ReplyLanguage,
  staleLanguages,
  writeText,
} from '../../../lib/core/replies';
import { checkOwnTemplate } from '../../../lib/replies';
import { languageName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { FormActions } from '../form-actions';
import own from '../own.module.css';
import { HeadFields } from './head-fields';
import { codedDraft, namedDraft } from './named-draft';
import style from './replies.module.css';
import { draftOf, NO_DRAFT, type ReplyDraft, templateOf, variablesOf } from './reply-draft';
import { AllPreviews, problemText } from './reply-preview';
import { OlderTexts, TextFields } from './text-fields';
import { VariableTable } from './variable-table';

interface ReplyFormProps {
  /** Null: a new one. */
  template: OwnTemplate | null;
  /** Codes of the other templates, which this one may not have. */
  taken: ReadonlySet<string>;
  keep: (templates: readonly OwnTemplate[], what: string) => Promise<void>;
  close: () => void;
}

/** Writes a template in every language, with what a buyer would read beside each. Only one without faults is saved. */
export function ReplyForm({ template, taken, keep, close }: ReplyFormProps) {
  const words = useWords();
  const { t } = words;
  const [draft, setDraft] = useState<ReplyDraft>(template ? namedDraft(words, draftOf(template)) : NO_DRAFT);
  const [base, setBase] = useState(template);
  const [shown, setShown] = useState<ReplyLanguage>(draft.source);
  const [tried, setTried] = useState(false);
  const [newId] = useState(() => crypto.randomUUID());
  const change = (patch: Partial<ReplyDraft>) => setDraft((old) => ({ ...old, ...patch }));
  const made = templateOf(codedDraft(words, draft), base, template?.id ?? newId);
  const stale = staleLanguages(made);
  const variables = variablesOf(draft);
  const problems = checkOwnTemplate(made);
  const lacks = {
    name: made.name === '',
    text: made.texts[draft.source] === undefined,
    code: made.code !== null && !/^[\p{L}\d-]{1,20}$/u.test(made.code),
    taken: made.code !== null && taken.has(made.code),
  };
  const submit = () => {
    setTried(true);
    if (problems.length > 0 || Object.values(lacks).some(Boolean)) return;
    close();
    void keep([made], made.name);
  };
  const stillRight = () => {
    const text = made.texts[shown];
    if (text) setBase(writeText(made, shown, text));
  };
  const older = made.older.filter(({ language }) => language === shown);
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
      <LanguageButtons draft={draft} stale={stale} shown={shown} show={setShown} />
      {stale.includes(shown) && (
        <p className={`${ui.notice} ${own.wide}`} data-tone="warn">
          {t('replies:draft.stale')}{' '}
          <button type="button" className={ui.plain} data-testid="still-right" onClick={stillRight}>
            {t('replies:library.stillRight')}
          </button>
        </p>
      )}
      <TextFields key={shown} draft={draft} variables={variables} language={shown} change={change} />
      {older.length > 0 && (
        <OlderTexts
          older={older}
          language={shown}
          restore={({ text, long }) =>
            change({
              texts: { ...draft.texts, [shown]: text },
              longs: { ...draft.longs, [shown]: long ?? '' },
            })
          }
        />
      )}
      {Object.keys(variables).length > 0 && (
        <VariableTable
          variables={variables}
          set={(name, type, example) =>
            change({ variables: { ...draft.variables, [name]: { ...variables[name], type, example } } })
          }
        />
      )}
      <AllPreviews draft={draft} variables={variables} />
      {tried &&
        problems.map((problem) => (
          <p
            key={`${problem.language} ${problem.length} ${problem.code} ${problem.line} ${problem.column}`}
            className={`${ui.notice} ${own.wide}`}
            data-tone="bad"
            role="alert"
            data-testid="template-problem"
          >
            {languageName(words, problem.language)}
            {problem.length === 'long' && ` · ${t('replies:draft.long')}`}: {problemText(words, problem)}
          </p>
        ))}
      <FormActions testId="template-save" cancel={close} />
    </form>
  );
}

interface LanguageButtonsProps {
  draft: ReplyDraft;
  stale: readonly ReplyLanguage[];
  shown: ReplyLanguage;
  show: (language: ReplyLanguage) => void;
}

/** Every language: which has words, which is the source, which did not follow it. */
function LanguageButtons({ draft, stale, shown, show }: LanguageButtonsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={`${own.wide} ${style.languages}`}>
      {REPLY_LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          className={ui.button}
          aria-pressed={one === shown}
          data-state={stale.includes(one) ? 'stale' : draft.texts[one]?.trim() ? 'has' : 'none'}
          data-testid={`language-${one}`}
          onClick={() => show(one)}
        >
          {languageName(words, one)}
          {stale.includes(one) && ` · ${t('replies:library.stale')}`}
          {one === draft.source && ` · ${t('replies:library.source')}`}
        </button>
      ))}
    </div>
  );
}
