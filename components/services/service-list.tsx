import type { EstimateView, ParcelView } from '../../lib/messages/views';
import { CopyButton } from '../ui/copy-button';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { RefusedServices } from './refused-services';
import { ServiceItem } from './service-item';
import { offered, refused, standings } from './service-standing';
import style from './services.module.css';
import { serviceText, tableText } from './table-text';

interface ServiceListProps {
  estimate: EstimateView;
  parcel: Pick<ParcelView, 'mm' | 'quantity' | 'destination'>;
}

/** Every service side by side: those that take the parcel by price, the others folded with their reasons. */
export function ServiceList({ estimate, parcel }: ServiceListProps) {
  const words = useWords();
  const { t } = words;
  const offers = offered(estimate.services);
  const places = standings(estimate.services);
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
      <ul className={style.list} data-testid="services">
        {offers.map((service) => {
          const standing = places.get(service.id);
          return (
            standing && (
              <ServiceItem
                key={service.id}
                service={service}
                standing={standing}
                copy={() => serviceText(words, service, estimate.grams, parcel)}
              />
            )
          );
        })}
      </ul>
      <RefusedServices
        services={refused(estimate.services)}
        elsewhere={estimate.elsewhere}
        open={offers.length === 0}
      />
    </section>
  );
}
