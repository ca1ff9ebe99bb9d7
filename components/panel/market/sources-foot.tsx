import { formatDate } from '../../../lib/i18n';
import type { MarketView } from '../../../lib/messages/market-view';
import { nameIn } from '../../services/service-words';
import { useWords } from '../../ui/words';
import style from './market.module.css';

/** Whose figures these are: credit and licence of every source. */
export function SourcesFoot({ sources }: Pick<MarketView, 'sources'>) {
  const words = useWords();
  const { t, language } = words;
  const all = Object.entries(sources);
  const credits = [...new Set(all.flatMap(([, { attribution }]) => attribution ?? []))];
  return (
    <footer className={style.foot} data-testid="market-sources">
      <details>
        <summary>{t('market:sources.title', { names: credits.join(' · ') })}</summary>
        <ul>
          {all.map(([id, { what, date, licence, attribution }]) => (
            <li key={id}>
              {nameIn(words, what)}
              {date && ` · ${formatDate(date, language)}`}
              {(attribution || licence) && ` · ${[attribution, licence].filter(Boolean).join(', ')}`}
            </li>
          ))}
        </ul>
      </details>
      <p>{t('market:sources.method')}</p>
    </footer>
  );
}
