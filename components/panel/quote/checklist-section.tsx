import type { Tick } from '../../../lib/core/quoting';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';
import type { Quote } from './use-quote';

/** What only the seller can say, by the item it is asked with. */
const ASKED_BY: Readonly<Record<string, Tick>> = {
  'check-category-unknown': 'category',
  'check-category-right': 'category',
  'check-category': 'category',
  'check-attachments-unread': 'attachments',
  'check-attachments-read': 'attachments',
  'check-files-unknown': 'files',
  'check-files-fine': 'files',
  'check-files-failed': 'files',
};

const SIGNS = { stop: '✕', look: '!', fine: '✓' } as const;
const ORDER = ['stop', 'look', 'fine'] as const;

/** Requirement by requirement, then what gets a quotation rejected: it can be changed once only. */
export function ChecklistSection({ work, edit }: { work: QuoteWork } & Pick<Quote, 'edit'>) {
  const words = useWords();
  const { t } = words;
  const { items } = work.checklist;
  const fine = items.filter(({ level }) => level === 'fine').length;
  const sorted = ORDER.flatMap((level) => items.filter((item) => item.level === level));
  const spent = work.course.changedAt !== null;
  return (
    <section className={ui.section} aria-label={t('quotes:check.title')} data-testid="quote-check">
      <div className={ui.label}>
        <h2 className={style.heading}>
          {t('quotes:check.title')} · {t(spent ? 'quotes:check.spent' : 'quotes:check.once')}
        </h2>
        <span>{t('quotes:check.count', { fine, all: items.length })}</span>
      </div>
      <ul className={style.checks}>
        {sorted.map((item) => (
          <li key={JSON.stringify(item)} data-level={item.level}>
            <span aria-hidden="true">{SIGNS[item.level]}</span>
            <span>
              <span className={ui.hidden}>{t(`quotes:check.${item.level}`)}: </span>
              {quoteRemark(words, item)} <TickButtons code={item.code} work={work} edit={edit} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Yes and no beside an item that asks; a second press takes the answer back. */
function TickButtons({ code, work, edit }: { code: string; work: QuoteWork } & Pick<Quote, 'edit'>) {
  const { t } = useWords();
  const tick = ASKED_BY[code];
  if (!tick) return null;
  const said = work.ticks[tick];
  return (
    <>
      {([true, false] as const).map((answer) => (
        <button
          key={String(answer)}
          type="button"
          className={`${ui.plain} ${style.tick}`}
          aria-pressed={said === answer}
          data-testid={`tick-${tick}-${answer ? 'yes' : 'no'}`}
          onClick={() => void edit({ ticks: { [tick]: said === answer ? null : answer } })}
        >
          {t(answer ? 'quotes:check.yes' : 'quotes:check.no')}
        </button>
      ))}
    </>
  );
}
