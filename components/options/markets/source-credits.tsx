import { sources } from '../../../lib/data';
import { shippedMarket } from '../../../lib/data/shipped-market';
import { nameIn } from '../../services/service-words';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { Section } from '../section';

/** Credit and licence of every source of the market figures. */
export function SourceCredits() {
  const words = useWords();
  const ids = [...new Set(Object.values(shippedMarket.sources))];
  return (
    <Section title={words.t('market:explorer.sources')} hint={words.t('market:sources.method')}>
      <ul className={`${ui.mute} ${ui.small}`} data-testid="market-credits">
        {ids.map((id) => {
          const source = sources[id];
          return (
            source && (
              <li key={id}>
                {[nameIn(words, source.what), source.attribution, source.licence].filter(Boolean).join(' · ')}
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
}
