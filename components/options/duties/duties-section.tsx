import { useState } from 'react';
import type { CountryCode } from '../../../lib/core/origin';
import { flagOf, formatCountry } from '../../../lib/i18n';
import { CountrySelect } from '../../ui/country-select';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from '../own.module.css';
import { Section } from '../section';
import { useSettings } from '../use-settings';
import { UndoProvider } from '../use-undo';
import { MarketDuty } from './market-duty';
import { Rebates } from './rebates';
import { TaxTable } from './tax-table';

/** Duties and taxes by market: the tables with their sources, the seller's own figures over them. */
export function DutiesSection() {
  const { t, language } = useWords();
  const { settings } = useSettings();
  const [chosen, setChosen] = useState<CountryCode | null>(null);
  const country = chosen ?? settings.targetMarkets[0] ?? 'US';
  const shown = [...new Set([...settings.targetMarkets, ...Object.keys(settings.markets), country])];
  return (
    <UndoProvider>
      <Section title={t('duties:title')} hint={t('duties:hint')}>
        <div className={style.chips}>
          {shown.map((code) => (
            <button
              key={code}
              type="button"
              className={ui.button}
              aria-pressed={code === country}
              data-testid={`duty-market-${code}`}
              onClick={() => setChosen(code)}
            >
              {flagOf(code)} {formatCountry(code, language)}
            </button>
          ))}
          <span className={style.other}>
            <CountrySelect
              value={null}
              markets={settings.targetMarkets}
              label={t('duties:other')}
              testId="duty-other"
              onChoose={setChosen}
            />
          </span>
        </div>
      </Section>
      <MarketDuty key={country} country={country} />
      <Section title={t('duties:tables')}>
        <TaxTable />
        <Rebates />
      </Section>
    </UndoProvider>
  );
}
