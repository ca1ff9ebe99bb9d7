import { formatCountry, remarkText } from '../../lib/i18n';
import type { EstimateView, ParcelView } from '../../lib/messages/views';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { headlineService } from './service-standing';
import { daysText, nameIn, parcelsText, priceText, sellerPriceText, weightWhyText } from './service-words';
import style from './services.module.css';

interface HeadlineProps {
  estimate: EstimateView;
  parcel: Pick<ParcelView, 'destination'>;
  testId: string;
}

/** The answer first: the cheapest price, large, then days, service and why this weight; or that nothing takes it. */
export function Headline({ estimate, parcel, testId }: HeadlineProps) {
  const words = useWords();
  const { t, i18n, language } = words;
  const service = headlineService(estimate.services);
  if (estimate.sample) {
    return (
      <>
        <p className={style.ask} data-testid={testId}>
          {t('common:headline.sample')}
        </p>
        <p className={`${ui.mute} ${ui.small}`}>{t('common:headline.sampleHint')}</p>
      </>
    );
  }
  if (!service) {
    const country = formatCountry(parcel.destination.value, language);
    return (
      <>
        <p className={style.ask} data-testid={testId}>
          {t('common:service.none', { country })}
        </p>
        <p className={`${ui.mute} ${ui.small}`}>{t('common:service.noneHint')}</p>
      </>
    );
  }
  const beside = [
    sellerPriceText(words, service),
    parcelsText(words, service),
    daysText(words, service),
  ].filter(Boolean);
  return (
    <>
      <p className={style.headline}>
        <span className={style.big} data-testid={testId}>
          {priceText(words, service)}
        </span>
        <span className={ui.mute}>{beside.join(' · ')}</span>
      </p>
      <p className={`${ui.mute} ${ui.small}`}>
        {nameIn(words, service.name)}
        {' · '}
        {weightWhyText(words, service)}
      </p>
      {estimate.assumptions.length > 0 && (
        <p className={`${ui.mute} ${ui.small}`}>
          {estimate.assumptions.map((remark) => remarkText(i18n, remark)).join(' · ')}
        </p>
      )}
    </>
  );
}
