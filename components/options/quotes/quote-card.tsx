import { moveQuote } from '../../../lib/core/quote';
import { LOST_REASONS, type LostReason, type QuoteStatus } from '../../../lib/core/quote/quote-status';
import { withoutBuyer } from '../../../lib/core/quoting';
import { flagOf } from '../../../lib/i18n';
import type { StoredQuote } from '../../../lib/storage/quotes';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quotes.module.css';
import type { QuoteStore } from './quotes-section';

/** Steps that may be taken outside of the panel; sending freezes figures and is done there. */
const MOVES: Readonly<Record<QuoteStatus, readonly ('replied' | 'won')[]>> = {
  draft: [],
  sent: ['replied', 'won'],
  replied: ['won'],
  won: [],
  lost: ['replied', 'won'],
};

type BoardMove = { to: 'replied' | 'won' } | { to: 'lost'; reason: LostReason };

/** One quotation on the board with what may be done about it. */
export function QuoteCard({ quote, store }: { quote: StoredQuote; store: QuoteStore }) {
  const { t } = useWords();
  const { number, product, country, course, issues, source, draft } = quote;
  const issue = issues.at(-1);
  const price =
    issue && `${issue.snapshot.term} ${issue.snapshot.request.currency} ${issue.snapshot.offered.unit}`;
  const move = (step: BoardMove) =>
    void store.change(
      quote,
      (old) => {
        const moved = moveQuote(old.course, step, new Date().toISOString());
        return moved.record ? { ...old, course: moved.record } : old;
      },
      t('quotes:board.moved', { number, status: t(`quotes:status.${step.to}`) }),
    );
  const { status, revision, changedAt, lostReason } = course;
  return (
    <article className={style.card} data-testid="quote-card" data-number={number}>
      <p className={style.cardTitle} dir="auto">
        {country && `${flagOf(country)} `}
        {product}
      </p>
      <p className={`${ui.mute} ${ui.small}`}>
        {number} · {t('quotes:board.revision', { revision })}
      </p>
      {draft.buyer.company && <p className={ui.small}>{draft.buyer.company}</p>}
      {price && <p>{price}</p>}
      {changedAt && <Tag tone="warn">{t('quotes:board.changed')}</Tag>}
      {lostReason && <Tag tone="bad">{t(`quotes:lost.${lostReason}`)}</Tag>}
      <div className={style.cardActions}>
        <select
          aria-label={t('quotes:board.move')}
          className={ui.field}
          data-testid={`move-${number}`}
          value=""
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const reason = LOST_REASONS.find((one) => `lost-${one}` === chosen);
            if (reason) move({ to: 'lost', reason });
            else if (chosen === 'replied' || chosen === 'won') move({ to: chosen });
          }}
        >
          <option value="">{t('quotes:board.move')}</option>
          {MOVES[status].map((to) => (
            <option key={to} value={to}>
              {t(`quotes:status.${to}`)}
            </option>
          ))}
          {status !== 'lost' &&
            LOST_REASONS.map((reason) => (
              <option key={reason} value={`lost-${reason}`}>
                {t('quotes:status.lost')}: {t(`quotes:lost.${reason}`)}
              </option>
            ))}
        </select>
        {issue && (
          <a className={ui.plain} href={`proforma.html#${quote.id}`} target="_blank" rel="noreferrer">
            {t('quotes:board.print')}
          </a>
        )}
        {source?.url && (
          <a className={ui.plain} href={source.url} target="_blank" rel="noreferrer">
            {t('quotes:board.open')}
          </a>
        )}
        <button
          type="button"
          className={ui.plain}
          data-testid={`forget-${number}`}
          onClick={() => void store.change(quote, withoutBuyer, t('quotes:board.forgotten', { number }))}
        >
          {t('quotes:board.forgetBuyer')}
        </button>
        <button
          type="button"
          className={ui.plain}
          data-testid={`remove-${number}`}
          onClick={() => void store.remove(quote)}
        >
          {t('quotes:board.remove')}
        </button>
      </div>
    </article>
  );
}
