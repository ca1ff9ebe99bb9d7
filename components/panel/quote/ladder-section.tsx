import { costAt, type DraftBreak, NO_BREAK } from '../../../lib/core/quoting';
import { formatDate } from '../../../lib/i18n';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';
import { RowFields } from './row-fields';
import type { Quote } from './use-quote';
import { useTypedRows } from './use-typed-rows';

interface LadderSectionProps extends Pick<Quote, 'edit'> {
  work: QuoteWork;
}

const COLUMNS = ['quantity', 'price', 'cost', 'leadTime', 'packing', 'validUntil'] as const;

/** Price breaks as typed; an empty price is worked out, other empty cells follow the offer. */
export function LadderSection({ work, edit }: LadderSectionProps) {
  const words = useWords();
  const { t, language } = words;
  const typed = useTypedRows<DraftBreak>(work.breaks, (breaks) => edit({ breaks }));
  const stepOf = (row: DraftBreak) =>
    work.ladder?.steps.find(({ quantity }) => String(quantity) === row.quantity);
  const placeholder = (row: DraftBreak, column: (typeof COLUMNS)[number]): string => {
    const step = stepOf(row);
    if (column === 'price') return step?.price ?? t('quotes:ladder.worked');
    if (column === 'leadTime') return String(step?.leadTimeDays ?? work.inputs.leadTime.value ?? '?');
    if (column === 'packing') return work.inputs.packingText.value ?? '?';
    if (column === 'validUntil') return work.validUntil ?? '?';
    return column === 'cost' ? (costAt(work.inputs, row.quantity) ?? '?') : '500';
  };
  return (
    <section className={ui.section} aria-label={t('quotes:ladder.title')} data-testid="quote-ladder">
      <div className={ui.label}>
        <h2 className={style.heading}>{t('quotes:ladder.title')}</h2>
        <span>
          {work.validUntil
            ? t('quotes:ladder.valid', { date: formatDate(work.validUntil, language) })
            : t('quotes:ladder.noValid')}
        </span>
      </div>
      {typed.rows.length === 0 && <p className={`${ui.mute} ${ui.small}`}>{t('quotes:ladder.empty')}</p>}
      {typed.rows.map(({ key, row }, at) => (
        <div key={key} className={style.break} data-testid={`break-${at}`}>
          <RowFields
            columns={COLUMNS}
            values={row}
            label={(column) => t(`quotes:ladder.${column}`)}
            placeholder={(column) => placeholder(row, column)}
            removeLabel={t('quotes:ladder.remove', { quantity: row.quantity })}
            testId={`break-${at}`}
            onType={(column, value) => typed.type(key, { [column]: value })}
            onKeep={() => typed.keep()}
            onRemove={() => typed.remove(key)}
          />
        </div>
      ))}
      {typed.refusal && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {quoteRemark(words, typed.refusal)}
        </p>
      )}
      {work.ladder?.warnings.map((warning) => (
        <p key={JSON.stringify(warning)} className={ui.notice} data-tone="warn" data-testid="ladder-warning">
          {quoteRemark(words, warning)}
        </p>
      ))}
      <button
        type="button"
        className={`${ui.plain} ${style.lead}`}
        data-testid="break-add"
        onClick={() => typed.add(NO_BREAK)}
      >
        + {t('quotes:ladder.add')}
      </button>{' '}
      <button
        type="button"
        className={ui.plain}
        data-testid="break-propose"
        onClick={() => void edit({ proposeBreaks: true }).then(typed.refuse)}
      >
        {t('quotes:ladder.propose')}
      </button>
    </section>
  );
}
