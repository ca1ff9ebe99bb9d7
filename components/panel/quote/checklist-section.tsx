import type { QuoteWork } from '../../../lib/messages/quote-view';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { quoteRemark } from './quote-words';

const SIGNS = { stop: '✕', look: '!', fine: '✓' } as const;
const ORDER = ['stop', 'look', 'fine'] as const;

/** Requirement by requirement, then what gets a quotation rejected: it can be changed once only. */
export function ChecklistSection({ work }: { work: QuoteWork }) {
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
              {quoteRemark(words, item)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
