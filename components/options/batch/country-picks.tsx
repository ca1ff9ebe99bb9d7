import type { CountryCode } from '../../../lib/core/origin';
import { flagOf, formatCountry } from '../../../lib/i18n';
import { CountrySelect } from '../../ui/country-select';
import { CloseIcon } from '../../ui/icons';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { addMarket } from '../market-list';
import style from './batch.module.css';

interface CountryPicksProps {
  countries: readonly CountryCode[];
  markets: readonly CountryCode[];
  /** Every country that some card serves. */
  reach: readonly CountryCode[];
  change: (countries: CountryCode[]) => void;
}

/** Where the products go. */
export function CountryPicks({ countries, markets, reach, change }: CountryPicksProps) {
  const { t, language } = useWords();
  return (
    <fieldset className={style.countries} data-testid="batch-countries">
      <legend>{t('batch:countries')}</legend>
      <ul>
        {countries.map((country) => {
          const name = formatCountry(country, language);
          return (
            <li key={country} data-country={country}>
              <span>
                {flagOf(country)} {name}
              </span>
              <button
                type="button"
                className={ui.icon}
                aria-label={t('batch:removeCountry', { country: name })}
                title={t('batch:removeCountry', { country: name })}
                onClick={() => change(countries.filter((code) => code !== country))}
              >
                <CloseIcon />
              </button>
            </li>
          );
        })}
      </ul>
      <div className={style.choices}>
        <CountrySelect
          value={null}
          markets={markets}
          label={t('batch:addCountry')}
          testId="batch-add-country"
          onChoose={(country) => change(addMarket(countries, country))}
        />
        <button
          type="button"
          className={ui.plain}
          data-testid="batch-markets"
          onClick={() => change([...markets])}
        >
          {t('batch:targetMarkets')}
        </button>
        <button
          type="button"
          className={ui.plain}
          data-testid="batch-reach"
          onClick={() => change([...reach])}
        >
          {t('batch:allCountries')} ({reach.length})
        </button>
      </div>
    </fieldset>
  );
}
