import { useState } from 'react';
import type { RateCard } from '../../../lib/core/rates';
import { rateCardSchema } from '../../../lib/data/rate-card-schema';
import { formatDate } from '../../../lib/i18n';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { DiffView } from './diff-view';
import { DryRun } from './dry-run';
import style from './import.module.css';

interface ReviewCardProps {
  card: RateCard;
  replaced: RateCard | null;
  /** Rows of the sheet that are not in the card. */
  leftOut: number;
  /** The card contradicts itself and cannot be used. */
  blocked: boolean;
  save: (card: RateCard) => Promise<void>;
}

/** The new card before it is kept: priced, compared with the one it replaces, then saved as a dated version. */
export function ReviewCard({ card, replaced, leftOut, blocked, save }: ReviewCardProps) {
  const { t, language } = useWords();
  const [failed, setFailed] = useState<string | null>(null);
  const keep = async () => {
    const valid = rateCardSchema.safeParse(card);
    const issue = valid.error?.issues[0];
    if (issue) return setFailed(`${issue.path.join('.')}: ${issue.message}`);
    try {
      await save(card);
    } catch {
      setFailed(t('options:error.storage'));
    }
  };
  return (
    <>
      {!blocked && (
        <details className={style.part} open>
          <summary>{t('options:import.dryRun')}</summary>
          <DryRun card={card} replaced={replaced} />
        </details>
      )}
      {replaced && (
        <details className={style.part} open>
          <summary>{t('options:import.diff')}</summary>
          <DiffView before={replaced} after={card} />
        </details>
      )}
      {blocked && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {t('options:import.blocked')}
        </p>
      )}
      {failed !== null && (
        <p className={ui.notice} data-tone="bad" role="alert" data-testid="import-save-failed">
          {t('options:import.notSaved', { reason: failed })}
        </p>
      )}
      <div className={style.actions}>
        <button
          type="button"
          className={`${ui.button} ${ui.primary}`}
          disabled={blocked}
          onClick={() => void keep()}
          data-testid="import-save"
        >
          {card.effectiveFrom === null
            ? t('options:import.saveUndated')
            : t('options:import.save', { date: formatDate(card.effectiveFrom, language) })}
        </button>
        {leftOut > 0 && (
          <span className={style.leftOut}>{t('options:import.leftOut', { count: leftOut })}</span>
        )}
      </div>
    </>
  );
}
