import { Fragment, useId, useState } from 'react';
import type { ServiceRow } from '../../lib/messages/views';
import { ChevronIcon } from '../ui/icons';
import { Tag } from '../ui/tag';
import { useWords } from '../ui/words';
import { ServiceDetails } from './service-details';
import type { ServiceUse, Standing } from './service-standing';
import {
  daysText,
  nameIn,
  parcelsText,
  priceText,
  sellerPriceText,
  statusText,
  trackedText,
} from './service-words';
import style from './services.module.css';

interface ServiceItemProps {
  service: ServiceRow;
  standing: Standing;
  hidden?: boolean;
  copy: () => string;
  use?: ServiceUse | undefined;
}

/** One service that takes the parcel: what it costs and how long, the arithmetic on a click or Enter. */
export function ServiceItem({ service, standing, hidden, copy, use }: ServiceItemProps) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const id = useId();
  const sub = [
    parcelsText(words, service),
    daysText(words, service),
    service.tracked === null ? '' : trackedText(words, service),
    statusText(words, service.card, 'short'),
  ].filter(Boolean);
  return (
    <li
      className={style.item}
      data-testid="service-row"
      data-service-id={service.id}
      data-available="true"
      data-dominated={standing.dominated || undefined}
      hidden={hidden}
    >
      <button
        type="button"
        className={style.row}
        aria-expanded={open}
        aria-controls={id}
        title={t('common:service.showSums')}
        onClick={() => setOpen(!open)}
      >
        <span className={style.name}>
          {nameIn(words, service.name)}{' '}
          {standing.cheapest && <Tag tone="accent">{t('common:service.cheapest')}</Tag>}
          {standing.fastest && <Tag tone="good">{t('common:service.fastest')}</Tag>}
          {standing.best && <Tag tone="accent">{t('cost:service.best')}</Tag>}
          {use?.id === service.id && use.yours && <Tag>{t('cost:service.used')}</Tag>}
          {service.card.status === 'demo' && <Tag tone="warn">{t('common:service.demo')}</Tag>}
          {service.card.status === 'expired' && <Tag tone="bad">{t('common:service.expired')}</Tag>}
        </span>
        <span className={style.price} data-testid="service-price">
          {priceText(words, service)}
          <span className={style.chevron} data-open={open || undefined}>
            <ChevronIcon size={12} />
          </span>
        </span>
        <span className={style.sub}>
          {sub.map((part, place) => (
            <Fragment key={part}>
              {place > 0 && ' · '}
              <span>{part}</span>
            </Fragment>
          ))}
        </span>
        <span className={style.subEnd}>
          {standing.dominated ? t('common:service.dominated') : sellerPriceText(words, service)}
        </span>
        <span className={style.bar} aria-hidden="true">
          <span style={{ width: `${Math.max(2, standing.share * 100)}%` }} />
        </span>
      </button>
      {open && <ServiceDetails id={id} service={service} copy={copy} use={use} />}
    </li>
  );
}
