import { useState } from 'react';
import type { OfferFilter } from '../../lib/core/rates';
import type { EstimateView, ParcelView } from '../../lib/messages/views';
import { CopyButton } from '../ui/copy-button';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { RefusedServices } from './refused-services';
import { passing, ServiceFilter } from './service-filter';
import { ServiceItem } from './service-item';
import { offered, refused, type ServiceUse, shortList, standings } from './service-standing';
import style from './services.module.css';
import { serviceText, tableText } from './table-text';

interface ServiceListProps {
  estimate: EstimateView;
  parcel: Pick<ParcelView, 'mm' | 'quantity' | 'destination'>;
  use?: ServiceUse;
  /** Shows so many at first, and those that stand out. */
  limit?: number;
}

/** Every service side by side: those that take the parcel by price, the others folded with their reasons. */
export function ServiceList({ estimate, parcel, use, limit = Number.POSITIVE_INFINITY }: ServiceListProps) {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useState<OfferFilter>({});
  const [all, setAll] = useState(false);
  const offers = offered(estimate.services);
  const left = passing(offers, filter);
  const places = standings(left);
  const short = shortList(left, places, limit, use?.id ?? null);
  const more = left.length - short.size;
  return (
    <section className={ui.section} aria-label={t('common:service.list')}>
      <h2 className={ui.label}>
        <span>{t('common:service.list')}</span>
        <CopyButton
          text={() => tableText(words, estimate, parcel)}
          label={t('common:service.copyTable')}
          testId="copy-table"
        />
      </h2>
      {offers.length > 1 && <ServiceFilter offers={offers} filter={filter} onChange={setFilter} />}
      <ul className={style.list} data-testid="services">
        {left.map((service) => {
          const standing = places.get(service.id);
          return (
            standing && (
              <ServiceItem
                key={service.id}
                service={service}
                standing={standing}
                hidden={!all && !short.has(service.id)}
                copy={() => serviceText(words, service, estimate.grams, parcel)}
                use={use}
              />
            )
          );
        })}
      </ul>
      {more > 0 && (
        <button
          type="button"
          className={ui.plain}
          aria-expanded={all}
          data-testid="all-services"
          onClick={() => setAll(!all)}
        >
          {all ? t('cost:service.fewer') : t('cost:service.all', { count: more })}
        </button>
      )}
      <RefusedServices
        services={refused(estimate.services)}
        elsewhere={estimate.elsewhere}
        open={offers.length === 0}
      />
    </section>
  );
}
