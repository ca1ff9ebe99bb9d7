import type { CardRef } from '../../lib/core/rates';
import { formatDate } from '../../lib/i18n';
import type { FxView } from '../../lib/messages/views';
import { staleDays, today } from '../ui/table-age';
import { useWords } from '../ui/words';
import { nameIn, statusText } from './service-words';
import style from './table-footer.module.css';

interface TableFooterProps {
  cards: readonly CardRef[];
  fx: FxView | null;
  sellerCurrency: string;
}

/** Date, status and source of every table behind the figures above, and which of them are old. */
export function TableFooter({ cards, fx, sellerCurrency }: TableFooterProps) {
  const words = useWords();
  const { t, i18n, language } = words;
  const fxAge = fx && fx.origin === 'table' ? staleDays('fx', fx.date, today()) : null;
  const sourceKey = `common:fxSource.${fx?.source}`;
  const source = fx && (i18n.exists(sourceKey) ? (t as (key: string) => string)(sourceKey) : fx.source);
  return (
    <footer className={style.footer} data-testid="table-footer">
      <ul>
        {cards.map((card) => {
          const age = staleDays('card', card.effectiveFrom, today());
          return (
            <li key={card.id}>
              <span>{nameIn(words, card.name)}</span>
              <span data-old={age !== null || undefined}>
                {statusText(words, card)}
                {age !== null && ` · ${t('common:table.old', { count: age })}`}
              </span>
            </li>
          );
        })}
        <li>
          <span>{t('common:table.fx', { currency: sellerCurrency })}</span>
          {fx ? (
            <span data-old={fxAge !== null || undefined} data-testid="footer-fx">
              {formatDate(fx.date, language)} · {source}
              {fxAge !== null && ` · ${t('common:table.old', { count: fxAge })}`}
            </span>
          ) : (
            <span>
              {sellerCurrency === 'CNY' ? t('common:table.fxNotNeeded') : t('common:table.fxMissing')}
            </span>
          )}
        </li>
      </ul>
      <p>{t('common:table.estimate')}</p>
    </footer>
  );
}
