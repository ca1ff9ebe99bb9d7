import type { CountryCode } from '../../lib/core/origin';
import { flagOf, formatCountry } from '../../lib/i18n';
import { CountrySelect } from '../ui/country-select';
import { CloseIcon } from '../ui/icons';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './own.module.css';

interface CountriesFieldProps {
  label: string;
  testId: string;
  markets: readonly CountryCode[];
  countries: readonly CountryCode[];
  error: string | undefined;
  change: (countries: CountryCode[]) => void;
}

/** Several countries, each taken away by a press, and one more by searching. */
export function CountriesField({ label, testId, markets, countries, error, change }: CountriesFieldProps) {
  const { t, language } = useWords();
  return (
    <div className={style.wide}>
      <span className={style.fieldLabel}>{label}</span>
      <div className={style.places}>
        {countries.map((country) => {
          const name = formatCountry(country, language);
          return (
            <span key={country} className={style.place}>
              {flagOf(country)} {name}
              <button
                type="button"
                className={ui.icon}
                aria-label={t('options:markets.remove', { country: name })}
                onClick={() => change(countries.filter((code) => code !== country))}
              >
                <CloseIcon size={12} />
              </button>
            </span>
          );
        })}
        <CountrySelect
          value={null}
          markets={markets.filter((code) => !countries.includes(code))}
          label={label}
          testId={testId}
          onChoose={(country) => change([...new Set([...countries, country])])}
        />
      </div>
      {error !== undefined && (
        <p className={style.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
