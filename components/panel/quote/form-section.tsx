import { useState } from 'react';
import type { FillPlan } from '../../../lib/core/quoting';
import type { FillAnswer } from '../../../lib/messages/insert-view';
import { send } from '../../../lib/messages/send';
import { CopyButton } from '../../ui/copy-button';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';

/** What goes where in the form of the page, in the order it is filled in; filled on request, submitted never. */
export function FormSection({ plan }: { plan: FillPlan }) {
  const words = useWords();
  const { t } = words;
  const [answers, setAnswers] = useState<readonly FillAnswer[] | 'failed' | null>(null);
  const placed = plan.fields.flatMap((field) =>
    field.value === null ? [] : [{ ...field, value: field.value }],
  );
  const fill = async () => {
    const fields = placed.map(({ selector, index, value }) => ({ selector, index, value }));
    setAnswers((await send('panel.fill', { fields }).catch(() => null)) ?? 'failed');
  };
  const refused = Array.isArray(answers)
    ? placed.flatMap((field, at) => {
        const answer: FillAnswer | undefined = answers[at];
        return answer && !answer.filled ? [{ ...field, reason: answer.reason }] : [];
      })
    : [];
  const filled = Array.isArray(answers) ? answers.filter((answer) => answer.filled).length : 0;
  return (
    <section className={ui.section} aria-label={t('quotes:form.title')} data-testid="quote-form">
      <div className={ui.label}>
        <h2 className={style.heading}>{t('quotes:form.title')}</h2>
      </div>
      <p className={`${ui.mute} ${ui.small}`}>{t('quotes:form.hint')}</p>
      <ol className={style.plan}>
        {plan.fields.map(({ selector, index, name, label, value, problem }) => (
          <li key={`${selector}-${index}`} data-testid={`plan-${name}`}>
            <span>{label ?? t(`quotes:form.name.${name}`)}</span>
            {value === null ? (
              <span className={ui.mute}>{problem && t(`quotes:form.${problem}`)}</span>
            ) : (
              <span className={style.planValue} dir="auto">
                {value}
              </span>
            )}
          </li>
        ))}
      </ol>
      <div className={style.actions}>
        <button
          type="button"
          className={`${ui.button} ${ui.primary}`}
          data-testid="form-fill"
          disabled={placed.length === 0}
          onClick={() => void fill()}
        >
          {t('quotes:form.fill')}
        </button>
      </div>
      {Array.isArray(answers) && (
        <p className={ui.notice} role="status" data-testid="form-filled">
          {t('quotes:form.filled', { count: filled })}
        </p>
      )}
      {answers === 'failed' && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {t('quotes:form.failed')}
        </p>
      )}
      {refused.length > 0 && (
        <div className={ui.notice} data-tone="warn">
          <p>{t('quotes:form.notFilled')}</p>
          <ul>
            {refused.map(({ name, value, reason }) => (
              <li key={`${name}-${value}`}>
                {t(`quotes:form.name.${name}`)}: {quoteRemark(words, reason)}
                <CopyButton text={() => value} label={t('quotes:form.copy')} testId={`copy-${name}`} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {plan.unplaced.length > 0 && (
        <div className={style.unplaced} data-testid="form-unplaced">
          <p className={`${ui.mute} ${ui.small}`}>{t('quotes:form.unplaced')}</p>
          {plan.unplaced.map(({ name, value }) => (
            <p key={name}>
              <span>{t(`quotes:form.name.${name}`)}</span>
              <span className={style.planValue} dir="auto">
                {value}
              </span>
              <CopyButton text={() => value} label={t('quotes:form.copy')} testId={`unplaced-${name}`} />
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
