import { FEWEST_COMPARABLES } from '../../../lib/core/market/comparable';
import { formatCountry, formatMoney } from '../../../lib/i18n';
import type { MarketCard } from '../../../lib/messages/market-view';
import { useWords } from '../../ui/words';
import { InlineField } from '../inline-field';
import style from './market.module.css';
import type { Market } from './use-market';

/** What such a thing costs in the market: stands in for comparable listings that are too few. */
export function LocalPrice({ card, edit }: { card: MarketCard; edit: Market['edit'] }) {
  const { t, language } = useWords();
  const { country, assessment, localPrice } = card;
  const price = assessment?.competitiveness.parts.price;
  const few = price !== undefined && price.count < FEWEST_COMPARABLES;
  if (!localPrice && !few) return null;
  return (
    <div className={style.ask}>
      <span>{t('market:localPrice.label', { country: formatCountry(country, language) })}</span>
      <InlineField
        label={t('market:localPrice.label', { country: formatCountry(country, language) })}
        testId="field-local-price"
        value={localPrice ? formatMoney(localPrice, language) : ''}
        placeholder={t('market:localPrice.placeholder')}
        origin={localPrice ? 'yours' : 'missing'}
        explain={t('market:localPrice.explain')}
        commit={(typed) => edit({ localPrice: typed === '' ? null : typed })}
        reset={
          localPrice
            ? { label: t('market:localPrice.forget'), run: () => void edit({ localPrice: null }) }
            : undefined
        }
      />
    </div>
  );
}
