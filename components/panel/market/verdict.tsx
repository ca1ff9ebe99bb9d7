import type { ReactNode } from 'react';
import { flagOf, formatCountry, formatMoney, marketLabel, marketText } from '../../../lib/i18n';
import type { MarketCard } from '../../../lib/messages/market-view';
import { QUADRANT_TONE, quadrantName } from '../../ui/quadrant-words';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './market.module.css';

interface VerdictProps {
  card: MarketCard;
  /** In place of the name: where another market is chosen. */
  pick: ReactNode;
  /** Leads to the tab where a cost or duty is typed. */
  toCost: () => void;
}

/** The chosen market in one sentence, then why and what would change it. */
export function Verdict({ card, pick, toCost }: VerdictProps) {
  const words = useWords();
  const { t, i18n, language } = words;
  const { country, assessment, potential, landed, missing } = card;
  const quadrant = assessment?.quadrant ?? null;
  const subtype = potential?.subtype ? marketLabel(i18n, 'subtype', potential.subtype) : null;
  const [first, ...reasons] = assessment?.advice ?? [];
  return (
    <>
      <div className={style.head}>
        <h2 className={pick ? ui.hidden : undefined} data-testid="market-name">
          {flagOf(country)} {formatCountry(country, language)}
        </h2>
        {pick}
        {!quadrant && potential?.segment && <Tag>{marketLabel(i18n, 'segment', potential.segment)}</Tag>}
        {!quadrant && subtype && <Tag>{subtype}</Tag>}
        {quadrant && (
          <span className={style.quadrantTag} data-testid="market-quadrant">
            <Tag tone={QUADRANT_TONE[quadrant]}>{quadrantName(words, quadrant)}</Tag>
          </span>
        )}
      </div>
      <div aria-live="polite" data-testid="market-verdict">
        {quadrant && (
          <p className={ui.mute}>
            {[marketLabel(i18n, 'quadrant', quadrant), subtype].filter(Boolean).join(' · ')}
          </p>
        )}
        {first && <p className={style.verdict}>{marketText(i18n, first)}</p>}
        {reasons.length > 0 && (
          <ul className={style.list}>
            {reasons.map((remark) => (
              <li key={JSON.stringify(remark)}>{marketText(i18n, remark)}</li>
            ))}
          </ul>
        )}
        {landed && (
          <p className={style.landed}>{t('market:landed', { amount: formatMoney(landed, language) })}</p>
        )}
      </div>
      {missing.map((field) => (
        <div key={field} className={style.ask}>
          <span>{t(`market:ask.${field as 'cost'}`)}</span>
          <button type="button" className={ui.plain} data-testid={`market-to-${field}`} onClick={toCost}>
            {t('market:ask.toCost')}
          </button>
        </div>
      ))}
    </>
  );
}
