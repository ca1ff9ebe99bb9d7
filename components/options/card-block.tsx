import type { RateCard } from '../../lib/core/rates/card';
import { sources } from '../../lib/data';
import { formatDate } from '../../lib/i18n';
import { nameIn, statusText } from '../services/service-words';
import { staleDays, today } from '../ui/table-age';
import { Tag } from '../ui/tag';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { countriesOf, volumeRule } from './card-facts';
import { DaysField } from './days-field';
import { DiscountField } from './discount-field';
import { CardActions } from './import/card-actions';
import type { CardStore } from './import/use-card-store';
import style from './options.module.css';

interface CardBlockProps {
  card: RateCard;
  cards: readonly RateCard[];
  store: CardStore;
}

/** One price sheet: what it is, from where and when, its services, and the seller's discount. */
export function CardBlock({ card, cards, store }: CardBlockProps) {
  const words = useWords();
  const { t, language } = words;
  const source = sources[card.source];
  const age = staleDays('card', card.effectiveFrom, today());
  return (
    <article className={style.card} data-testid="rate-card" data-card-id={card.id}>
      <div className={style.cardHead}>
        <h3>{nameIn(words, card.name)}</h3>
        <Tag tone={card.status === 'expired' ? 'bad' : 'plain'}>{statusText(words, card)}</Tag>
        {age !== null && <Tag tone="warn">{t('common:table.old', { count: age })}</Tag>}
        <span className={style.grow} />
        <DiscountField card={card} />
      </div>
      <p className={ui.mute}>
        {[
          t('common:service.count', { count: card.services.length }),
          t('options:cards.countries', { count: countriesOf(card.services) }),
          card.currency,
          source?.date && formatDate(source.date, language),
          source ? nameIn(words, source.what) : card.source,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <CardActions card={card} cards={cards} store={store} />
      <details>
        <summary>{t('options:cards.services')}</summary>
        <ul className={style.services}>
          {card.services.map((service) => (
            <li key={service.id}>
              <span>{nameIn(words, service.name)}</span>
              <span className={ui.mute}>
                {[
                  t('options:cards.countries', { count: countriesOf([service]) }),
                  t(`options:cards.volume.${volumeRule(service)}`, { divisor: service.weight.divisor ?? '' }),
                ].join(' · ')}
              </span>
              <span className={style.days}>
                <span className={ui.mute}>{t('options:cards.days')}</span>
                <DaysField
                  serviceId={`${card.id}/${service.id}`}
                  name={service.name}
                  stated={service.transitDays}
                />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
