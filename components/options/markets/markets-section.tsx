import { useMemo } from 'react';
import { marketPotentials } from '../../../lib/core/market';
import { shippedMarket } from '../../../lib/data/shipped-market';
import { marketLabel } from '../../../lib/i18n';
import { MarketWeights } from '../../ui/market-weights';
import { useWords } from '../../ui/words';
import { CountriesField } from '../countries-field';
import { Section } from '../section';
import { UndoProvider, useOwnSettings } from '../use-undo';
import { Explorer } from './explorer';
import { KeptSearches } from './kept-searches';
import style from './markets.module.css';
import { SourceCredits } from './source-credits';

/** All countries by potential, the seller's own figures and weights, and the listings kept to compare with. */
export function MarketsSection() {
  return (
    <UndoProvider>
      <Markets />
    </UndoProvider>
  );
}

function Markets() {
  const { t, i18n } = useWords();
  const { settings, set } = useOwnSettings();
  const { marketWeights, corrections, hiddenMarkets } = settings;
  const potentials = useMemo(
    () => marketPotentials(shippedMarket, { weights: marketWeights, corrections }),
    [marketWeights, corrections],
  );
  return (
    <>
      <Section title={t('market:weightsTitle')} hint={t('market:explorer.weightsHint')}>
        <div className={style.weights}>
          <MarketWeights
            weights={marketWeights}
            save={(weights) => void set(t('market:weightsTitle'), () => ({ marketWeights: weights }))}
          />
        </div>
      </Section>
      <Section title={t('market:explorer.title')} hint={t('market:explorer.hint')}>
        <Explorer
          potentials={potentials}
          corrections={corrections}
          correct={(next, input) =>
            void set(marketLabel(i18n, 'input', input), () => ({ corrections: next }))
          }
        />
      </Section>
      <Section title={t('market:explorer.hidden')} hint={t('market:explorer.hiddenHint')}>
        <CountriesField
          label={t('market:explorer.hide')}
          testId="hide-market"
          markets={settings.targetMarkets}
          countries={hiddenMarkets}
          error={undefined}
          change={(countries) => void set(t('market:explorer.hidden'), () => ({ hiddenMarkets: countries }))}
        />
      </Section>
      <KeptSearches />
      <SourceCredits />
    </>
  );
}
