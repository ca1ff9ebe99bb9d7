import { useState } from 'react';
import type { Remark } from '../../../lib/core/origin';
import { LOST_REASONS } from '../../../lib/core/quote/quote-status';
import { BUYER_FIELDS } from '../../../lib/core/quoting';
import { formatDate } from '../../../lib/i18n';
import type { QuoteView, QuoteWork } from '../../../lib/messages/quote-view';
import { send } from '../../../lib/messages/send';
import { Disclosure } from '../../ui/disclosure';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { InlineField } from '../inline-field';
import parcel from '../parcel.module.css';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';
import type { Quote, QuoteStep } from './use-quote';

interface CourseSectionProps extends Pick<Quote, 'edit' | 'step'> {
  work: QuoteWork;
  quota: QuoteView['quota'];
}

/** Number, state and next steps of the quotation; who it is for; the proforma. */
export function CourseSection({ work, quota, edit, step }: CourseSectionProps) {
  const words = useWords();
  const { t, language } = words;
  const { course, number, issued, due } = work;
  const [refusal, setRefusal] = useState<Remark | null>(null);
  const take = async (wanted: QuoteStep) => setRefusal(await step(wanted));
  return (
    <>
      <section className={ui.section} aria-label={t('quotes:course.title')} data-testid="quote-course">
        <div className={ui.label}>
          <h2 className={style.heading}>
            {number
              ? t('quotes:course.number', { number, revision: course.revision })
              : t('quotes:course.none')}
          </h2>
          <Tag tone={course.status === 'won' ? 'good' : course.status === 'lost' ? 'bad' : 'accent'}>
            {t(`quotes:status.${course.status}`)}
          </Tag>
        </div>
        {due && (
          <p
            className={ui.notice}
            data-tone={due.at <= Date.now() ? 'warn' : undefined}
            data-testid="quote-due"
          >
            {t(`quotes:due.${due.kind}`, { day: due.day ?? 0 })} ·{' '}
            {formatDate(new Date(due.at).toISOString().slice(0, 10), language)}
          </p>
        )}
        <div className={style.actions}>
          <button
            type="button"
            className={`${ui.button} ${ui.primary}`}
            data-testid="quote-proforma"
            onClick={() => void take({ do: 'issue', open: true })}
          >
            {t('quotes:course.proforma')}
          </button>
          <Steps work={work} take={(wanted) => void take(wanted)} />
        </div>
        {refusal && (
          <p className={ui.notice} data-tone="bad" role="alert" data-testid="quote-refused">
            {quoteRemark(words, refusal)}
          </p>
        )}
        {!work.sellerKnown && (
          <button
            type="button"
            className={`${ui.plain} ${style.lead} ${style.note}`}
            onClick={() => void send('panel.options', { section: 'quotes' })}
          >
            {t('quotes:course.seller')}
          </button>
        )}
        <Disclosure label={t('quotes:buyer.title')} hint={work.buyer.company} testId="quote-buyer">
          <p className={`${ui.mute} ${ui.small}`}>{t('quotes:buyer.hint')}</p>
          <div className={parcel.facts}>
            {BUYER_FIELDS.map((field) => (
              <InlineField
                key={field}
                label={t(`quotes:buyer.${field}`)}
                caption
                testId={`buyer-${field}`}
                value={work.buyer[field] ?? ''}
                placeholder="…"
                explain={t('quotes:buyer.hint')}
                commit={(typed) => edit({ buyer: { [field]: typed === '' ? null : typed } })}
              />
            ))}
          </div>
        </Disclosure>
      </section>
      <footer className={style.foot}>
        <span>{t('quotes:course.secret')}</span>
        <span>
          {issued
            ? t('quotes:course.snapshot', {
                revision: issued.revision,
                date: formatDate(issued.on, language),
              })
            : t('quotes:course.quota', quota)}
        </span>
      </footer>
    </>
  );
}

/** The steps that are possible from where the quotation stands. */
function Steps({ work, take }: { work: QuoteWork; take: (step: QuoteStep) => void }) {
  const { t } = useWords();
  const { status } = work.course;
  const button = (label: string, testId: string, step: QuoteStep) => (
    <button type="button" className={ui.button} data-testid={testId} onClick={() => take(step)}>
      {label}
    </button>
  );
  const open = status === 'sent' || status === 'replied';
  return (
    <>
      {status === 'draft' && button(t('quotes:course.sent'), 'step-sent', { do: 'move', to: 'sent' })}
      {status === 'sent' && button(t('quotes:course.replied'), 'step-replied', { do: 'move', to: 'replied' })}
      {status === 'sent' && button(t('quotes:course.written'), 'step-written', { do: 'written' })}
      {open &&
        work.changeable &&
        button(t('quotes:course.changed'), 'step-changed', { do: 'move', to: 'changed' })}
      {open && button(t('quotes:course.won'), 'step-won', { do: 'move', to: 'won' })}
      {open && (
        <select
          className={`${ui.button} ${style.lost}`}
          aria-label={t('quotes:lost.why')}
          data-testid="step-lost"
          value=""
          onChange={(event) => {
            const reason = LOST_REASONS.find((one) => one === event.currentTarget.value);
            if (reason) take({ do: 'move', to: 'lost', reason });
          }}
        >
          <option value="">{t('quotes:course.lost')}</option>
          {LOST_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`quotes:lost.${reason}`)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
