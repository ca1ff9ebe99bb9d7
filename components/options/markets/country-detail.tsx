import {
  type Correction,
  INPUT_IDS,
  INPUTS,
  type InputId,
  type MarketInput,
  type MarketPotential,
} from '../../../lib/core/market';
import { sources } from '../../../lib/data';
import { shippedMarket } from '../../../lib/data/shipped-market';
import { formatCountry, formatNumber, marketLabel } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { indicatorText } from '../../ui/indicator-text';
import { OriginDot } from '../../ui/origin-dot';
import { useWords } from '../../ui/words';
import { OwnField } from '../own-field';
import { readCorrection, withCorrection } from './correct';
import style from './markets.module.css';

interface CountryDetailProps {
  market: MarketPotential;
  corrections: readonly Correction[];
  correct: (corrections: Correction[], input: InputId) => void;
}

/** What a country's score is made of: indicators with their place among the others, then each figure, to be corrected. */
export function CountryDetail({ market, corrections, correct }: CountryDetailProps) {
  const words = useWords();
  const { t, i18n, language } = words;
  const name = formatCountry(market.country, language);
  return (
    <div className={style.detail} data-testid="country-detail">
      <table className={style.figures}>
        <caption>{t('market:indicatorsTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('market:explorer.indicator')}</th>
            <th scope="col">{t('market:explorer.value')}</th>
            <th scope="col">{t('market:explorer.year')}</th>
            <th scope="col">{t('market:explorer.position')}</th>
          </tr>
        </thead>
        <tbody>
          {market.indicators.map((indicator) => (
            <tr key={indicator.id}>
              <th scope="row">
                <OriginDot origin={indicator.origin} /> {marketLabel(i18n, 'indicator', indicator.id)}
              </th>
              <td>{indicatorText(words, indicator)}</td>
              <td>{indicator.year ?? '–'}</td>
              <td>{indicator.position === null ? '–' : formatNumber(indicator.position * 100, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={style.figures}>
        <caption>{t('market:explorer.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('market:explorer.figure')}</th>
            <th scope="col">{t('market:explorer.value')}</th>
            <th scope="col">{t('market:explorer.year')}</th>
            <th scope="col">{t('market:explorer.yours')}</th>
          </tr>
        </thead>
        <tbody>
          {INPUT_IDS.map((input) => {
            const own = corrections.find((one) => one.country === market.country && one.input === input);
            const [min, max] = INPUTS[input];
            return (
              <tr key={input}>
                <th scope="row">
                  <OriginDot origin={market.inputs[input].origin} /> {marketLabel(i18n, 'input', input)}
                  <Source input={market.inputs[input]} />
                </th>
                <td>{valueText(market.inputs[input], language)}</td>
                <td>{market.inputs[input].year ?? '–'}</td>
                <td>
                  <OwnField
                    testId={`correct-${input}`}
                    label={t('market:explorer.correct', {
                      figure: marketLabel(i18n, 'input', input),
                      country: name,
                    })}
                    placeholder={t('market:explorer.none')}
                    unreadable={t('market:explorer.range', {
                      min: formatNumber(min, language),
                      max: formatNumber(max, language),
                    })}
                    saved={own ? String(own.value) : ''}
                    readable={(text) =>
                      text.trim() === '' || readCorrection(market.country, input, text) !== null
                    }
                    save={async (text) => {
                      const value = readCorrection(market.country, input, text);
                      correct(withCorrection(corrections, { country: market.country, input }, value), input);
                    }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const valueText = ({ value }: MarketInput, language: 'en' | 'zh-CN') =>
  value === null ? '–' : formatNumber(value, language, value < 1000 ? 2 : 0);

/** Whose figure it is. */
function Source({ input }: { input: MarketInput }) {
  const words = useWords();
  const { t } = words;
  if (input.origin === 'yours') return <small>{t('common:origin.yours')}</small>;
  if (input.figure === null) return null;
  const source = sources[shippedMarket.sources[input.figure]];
  const assumed = input.origin === 'assumed' ? t('market:assumedConsumption') : '';
  return (
    <small>
      {[assumed, source && (source.attribution ?? nameIn(words, source.what))].filter(Boolean).join(' · ')}
    </small>
  );
}
