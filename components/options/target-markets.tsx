import { flagOf, formatCountry } from '../../lib/i18n';
import { CountrySelect } from '../ui/country-select';
import { CloseIcon, DownIcon, UpIcon } from '../ui/icons';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { addMarket, moveMarket, removeMarket } from './market-list';
import style from './options.module.css';
import { Section } from './section';
import { useSettings } from './use-settings';

/** The seller's markets in order; the first is where a page without a country of its own is priced to. */
export function TargetMarkets() {
  const { t, language } = useWords();
  const { settings, change } = useSettings();
  const markets = settings.targetMarkets;
  const save = (next: string[]) => void change({ targetMarkets: next });
  return (
    <Section title={t('options:markets.title')} hint={t('options:markets.hint')}>
      <ol className={style.markets}>
        {markets.map((country, place) => {
          const name = formatCountry(country, language);
          return (
            <li key={country} data-testid="target-market" data-country={country}>
              <span className={ui.mute}>{place + 1}</span>
              <span className={style.grow}>
                {flagOf(country)} {name} <span className={ui.mute}>{country}</span>
              </span>
              <button
                type="button"
                className={ui.icon}
                disabled={place === 0}
                aria-label={t('options:markets.up', { country: name })}
                title={t('options:markets.up', { country: name })}
                onClick={() => save(moveMarket(markets, country, -1))}
              >
                <UpIcon />
              </button>
              <button
                type="button"
                className={ui.icon}
                disabled={place === markets.length - 1}
                aria-label={t('options:markets.down', { country: name })}
                title={t('options:markets.down', { country: name })}
                onClick={() => save(moveMarket(markets, country, 1))}
              >
                <DownIcon />
              </button>
              <button
                type="button"
                className={ui.icon}
                disabled={markets.length === 1}
                aria-label={t('options:markets.remove', { country: name })}
                title={t('options:markets.remove', { country: name })}
                onClick={() => save(removeMarket(markets, country))}
              >
                <CloseIcon />
              </button>
            </li>
          );
        })}
      </ol>
      <div className={style.addMarket}>
        <CountrySelect
          value={null}
          markets={[]}
          label={t('options:markets.add')}
          testId="add-market"
          onChoose={(country) => save(addMarket(markets, country))}
        />
      </div>
    </Section>
  );
}
