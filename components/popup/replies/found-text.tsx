import { useEffect, useState } from 'react';
import type { ReplyLanguage } from '../../../lib/core/replies';
import { lintText } from '../../../lib/i18n';
import type { ReplyDraft, ReplyPart, ReplyVariableView } from '../../../lib/messages/replies-view';
import { send } from '../../../lib/messages/send';
import { CopyButton } from '../../ui/copy-button';
import { directionOf, localName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './replies.module.css';

/** The reply with its gloss and fields for what is missing; copied only whole and where no marketplace forbids it. */
export function FoundText({ id, language }: { id: string; language: ReplyLanguage }) {
  const { t, i18n } = useWords();
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
  const { text, parts, gloss, variables, findings } = draft;
  const asked = variables.filter(({ optional }) => !optional);
  const missing = asked.filter(({ origin, problem }) => origin === 'missing' || problem !== null).length;
  const barred = findings.filter(({ severity }) => severity === 'error');
  return (
    <>
      <Words parts={parts} variables={variables} language={language} testId="popup-reply-text" />
      {gloss && (
        <div className={ui.mute}>
          <Words parts={gloss} variables={variables} language="zh-CN" testId="popup-reply-gloss" />
        </div>
      )}
      {asked.map((variable) => (
        <ValueField
          key={variable.name}
          variable={variable}
          typed={values[variable.name] ?? variable.value}
          set={(value) => setValues({ ...values, [variable.name]: value })}
        />
      ))}
      {barred.map(({ rule, words, why }) => (
        <p key={`${rule} ${words}`} className={ui.notice} data-tone="bad">
          {rule} <q>{words}</q> {lintText(i18n, why)}
        </p>
      ))}
      {text !== null && barred.length === 0 ? (
        <CopyButton text={() => text} label={t('replies:draft.copy')} testId="popup-reply-copy" />
      ) : (
        missing > 0 && (
          <p className={`${ui.mute} ${ui.small}`} role="status">
            {t('replies:draft.missingCopy', { count: missing })}
          </p>
        )
      )}
    </>
  );
}

interface WordsProps {
  parts: readonly ReplyPart[];
  variables: readonly ReplyVariableView[];
  language: ReplyLanguage;
  testId: string;
}

/** The text with what is missing by its name. */
function Words({ parts, variables, language, testId }: WordsProps) {
  const words = useWords();
  const nameOf = (hole: string) => {
    const variable = variables.find(({ name }) => name === hole);
    return variable ? localName(words, variable.label) : hole;
  };
  return (
    <p lang={language} dir={directionOf(language)} data-testid={testId}>
      {parts.map((part, at) => {
        const key = `${at} ${'text' in part ? part.text : part.hole}`;
        return 'text' in part ? (
          <span key={key}>{part.text}</span>
        ) : (
          <bdi key={key} className={style.hole}>
            {nameOf(part.hole)}?
          </bdi>
        );
      })}
    </p>
  );
}

interface ValueFieldProps {
  variable: ReplyVariableView;
  typed: string;
  set: (value: string) => void;
}

function ValueField({ variable, typed, set }: ValueFieldProps) {
  const words = useWords();
  const { t } = words;
  const { label, example, problem, type } = variable;
  return (
    <label>
      {localName(words, label)}
      <input
        className={ui.field}
        type={type === 'date' ? 'date' : 'text'}
        placeholder={t('replies:draft.example', { example })}
        aria-invalid={problem !== null}
        value={typed}
        onChange={(event) => set(event.currentTarget.value)}
      />
      {problem && <small className={style.problem}>{t(`replies:value.${problem}`)}</small>}
    </label>
  );
}
