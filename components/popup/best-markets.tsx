import { useEffect, useState } from 'react';
import { flagOf, formatCountry } from '../../lib/i18n';
import type { MarketHint } from '../../lib/messages/market-view';
import { send } from '../../lib/messages/send';
import { QUADRANT_TONE, quadrantName } from '../ui/quadrant-words';
import { scoreText } from '../ui/score-text';
import { Tag } from '../ui/tag';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './popup.module.css';

/** The three best markets for the product of the active tab, asked once the rest is there. */
export function BestMarkets({ tabId }: { tabId: number }) {
  const { t } = useWords();
  const [hints, setHints] = useState<readonly MarketHint[] | null | 'failed'>(null);
  useEffect(() => {
    let current = true;
    send('popup.markets', { tabId }).then(
      (found) => current && setHints(found ?? []),
      () => current && setHints('failed'),
    );
    return () => {
      current = false;
    };
  }, [tabId]);
  if (hints === null) return null;
  if (hints === 'failed') {
    return (
      <p className={`${ui.section} ${ui.mute}`} role="alert">
        {t('common:error.load')}
      </p>
    );
  }
  return <BestList hints={hints} />;
}

const SHOWN = 3;

/** The first three of the hints, the best first; says so where the product's standing is not known anywhere. */
export function BestList({ hints }: { hints: readonly MarketHint[] }) {
  const words = useWords();
  const { t, language } = words;
  const judged = hints.filter(({ quadrant }) => quadrant !== null);
  const best = (judged.length > 0 ? judged : hints).slice(0, SHOWN);
  if (best.length === 0) return null;
  return (
    <section className={ui.section} aria-label={t('market:best.title')} data-testid="popup-markets">
      <div className={ui.label}>
        <h2 className={style.heading}>{t('market:best.title')}</h2>
        <span>{t('market:best.legend')}</span>
      </div>
      <ol className={style.best}>
        {best.map((hint) => (
          <li key={hint.country} data-country={hint.country}>
            <span>
              {flagOf(hint.country)} {formatCountry(hint.country, language)}
            </span>
            {hint.quadrant && (
              <Tag tone={QUADRANT_TONE[hint.quadrant]}>{quadrantName(words, hint.quadrant)}</Tag>
            )}
            <span className={ui.mute}>
              {scoreText(words, hint.potential)} · {scoreText(words, hint.competitiveness)}
            </span>
          </li>
        ))}
      </ol>
      {judged.length === 0 && (
        <p className={`${ui.mute} ${ui.small}`} data-testid="popup-markets-empty">
          {t('market:best.empty')}
        </p>
      )}
    </section>
  );
}
