import { useCallback, useEffect, useState } from 'react';
import { flagOf } from '../../lib/i18n';
import type { QuoteDue } from '../../lib/messages/quote-view';
import { send } from '../../lib/messages/send';
import { changeQuote } from '../../lib/storage/quotes';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './popup.module.css';

/** Quotations that ask for attention; nothing while there is none. */
export function QuotesDue() {
  const { t } = useWords();
  const [due, setDue] = useState<readonly QuoteDue[]>([]);
  const load = useCallback(
    () =>
      send('popup.quotes', {}).then(setDue, () => {
        // The rest of the popup works without it.
        setDue([]);
      }),
    [],
  );
  useEffect(() => void load(), [load]);
  if (due.length === 0) return null;
  const dismiss = async ({ id, due: { key } }: QuoteDue) => {
    await changeQuote(id, (quote) => ({ ...quote, dismissed: [...quote.dismissed, key] }));
    await send('quotes.changed', {});
    await load();
  };
  return (
    <section className={ui.section} aria-label={t('quotes:due.title')} data-testid="quotes-due">
      <div className={ui.label}>
        <span className={style.title}>{t('quotes:due.title')}</span>
        <span>{due.length}</span>
      </div>
      <ul>
        {due.map((one) => (
          <li key={one.id} data-testid="quote-due-item">
            <strong>{t(`quotes:due.${one.due.kind}`, { day: one.due.day ?? 0 })}</strong>{' '}
            {one.country && flagOf(one.country)} {one.product}{' '}
            <span className={ui.mute}>
              {one.number}
              {one.clock &&
                ` · ${t('quotes:clock.now', {
                  time: `${String(one.clock.hour).padStart(2, '0')}:${String(one.clock.minute).padStart(2, '0')}`,
                })}`}
            </span>{' '}
            {one.url && (
              <a className={ui.plain} href={one.url} target="_blank" rel="noreferrer">
                {t('quotes:due.open')}
              </a>
            )}
            <button
              type="button"
              className={ui.plain}
              data-testid="quote-due-dismiss"
              onClick={() => void dismiss(one)}
            >
              {t('quotes:due.dismiss')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
