import { useEffect, useState } from 'react';
import type { Remark } from '../../../lib/core/origin';
import { costAt, type DraftBreak, NO_BREAK } from '../../../lib/core/quoting';
import { formatDate } from '../../../lib/i18n';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';
import type { Quote } from './use-quote';

interface LadderSectionProps extends Pick<Quote, 'edit'> {
  work: QuoteWork;
}

const COLUMNS = ['quantity', 'price', 'cost', 'leadTime', 'packing', 'validUntil'] as const;

interface Row {
  key: string;
  row: DraftBreak;
}

const withKeys = (breaks: readonly DraftBreak[]): Row[] =>
  breaks.map((row, at) => ({ key: `break-${at}`, row }));

/** Price breaks as typed; an empty price is worked out, other empty cells follow the offer. */
export function LadderSection({ work, edit }: LadderSectionProps) {
  const words = useWords();
  const { t, language } = words;
  const [rows, setRows] = useState<Row[]>(() => withKeys(work.breaks));
  const [refusal, setRefusal] = useState<Remark | null>(null);
  const kept = JSON.stringify(work.breaks);
  useEffect(() => setRows(withKeys(JSON.parse(kept) as DraftBreak[])), [kept]);

  const save = async (next: Row[]) => {
    setRows(next);
    setRefusal(await edit({ breaks: next.map(({ row }) => row) }));
  };
  const change = (key: string, patch: Partial<DraftBreak>) =>
    rows.map((one) => (one.key === key ? { ...one, row: { ...one.row, ...patch } } : one));
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
      {rows.length === 0 && <p className={`${ui.mute} ${ui.small}`}>{t('quotes:ladder.empty')}</p>}
      {rows.map(({ key, row }, at) => (
        <div key={key} className={style.break} data-testid={`break-${at}`}>
          {COLUMNS.map((column) => (
            <label key={column} data-column={column}>
              <span>{t(`quotes:ladder.${column}`)}</span>
              <input
                className={ui.field}
                data-testid={`break-${at}-${column}`}
                value={row[column]}
                placeholder={placeholder(row, column)}
                autoComplete="off"
                onChange={(event) => setRows(change(key, { [column]: event.currentTarget.value }))}
                onBlur={() => void save(rows)}
                onKeyDown={(event) => event.key === 'Enter' && void save(rows)}
              />
            </label>
          ))}
          <button
            type="button"
            className={ui.icon}
            aria-label={t('quotes:ladder.remove', { quantity: row.quantity })}
            title={t('quotes:ladder.remove', { quantity: row.quantity })}
            onClick={() => void save(rows.filter((one) => one.key !== key))}
          >
            ×
          </button>
        </div>
      ))}
      {refusal && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {quoteRemark(words, refusal)}
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
        onClick={() => setRows([...rows, { key: `new-${rows.length}`, row: NO_BREAK }])}
      >
        + {t('quotes:ladder.add')}
      </button>{' '}
      <button
        type="button"
        className={ui.plain}
        data-testid="break-propose"
        onClick={() => void edit({ proposeBreaks: true }).then(setRefusal)}
      >
        {t('quotes:ladder.propose')}
      </button>
    </section>
  );
}
