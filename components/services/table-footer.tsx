import type { CardRef } from '../../lib/core/rates';
import { formatDate } from '../../lib/i18n';
import type { FxView } from '../../lib/messages/views';
import { staleDays, today } from '../ui/table-age';
import { useWords } from '../ui/words';
import { cardGroups } from './card-groups';
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
  const { t } = words;
  return (
    <footer className={style.footer} data-testid="table-footer">
      <details>
        <summary>
          {cardGroups(words, cards).map((group) => (
            <Line
              key={group.status}
              name={t('common:table.cards', { count: group.count })}
              says={group.status}
              age={staleDays('card', group.oldest, today())}
            />
          ))}
        </summary>
        {cards.map((card) => (
          <Line key={card.id} name={nameIn(words, card.name)} says={statusText(words, card)} age={null} />
        ))}
      </details>
      <FxLine fx={fx} sellerCurrency={sellerCurrency} />
      <p>{t('common:table.estimate')}</p>
    </footer>
  );
}

function FxLine({ fx, sellerCurrency }: Pick<TableFooterProps, 'fx' | 'sellerCurrency'>) {
  const { t, language } = useWords();
  const name = t('common:table.fx', { currency: sellerCurrency });
  if (fx === null) {
    const key = sellerCurrency === 'CNY' ? 'common:table.fxNotNeeded' : 'common:table.fxMissing';
    return <Line name={name} says={t(key)} age={null} />;
  }
  const kind = fx.origin === 'yours' ? 'yours' : fx.source === 'ecb' ? 'ecb' : 'shipped';
  const source = t(`common:fxSource.${kind}`);
  const age = fx.origin === 'table' ? staleDays('fx', fx.date, today()) : null;
  return (
    <Line name={name} says={`${formatDate(fx.date, language)} · ${source}`} age={age} testId="footer-fx" />
  );
}

function Line(props: { name: string; says: string; age: number | null; testId?: string }) {
  const { t } = useWords();
  return (
    <span className={style.line} data-testid={props.testId}>
      <span>{props.name}</span>
      <span data-old={props.age !== null || undefined}>
        {props.says}
        {props.age !== null && ` · ${t('common:table.old', { count: props.age })}`}
      </span>
    </span>
  );
}
