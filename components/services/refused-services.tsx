import type { ServiceRow } from '../../lib/messages/views';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { parcelRefusals, refusalSummary, refusalText } from './refusals';
import { nameIn } from './service-words';
import style from './services.module.css';

function RefusedList({ services }: { services: ServiceRow[] }) {
  const words = useWords();
  return (
    <ul>
      {services.map((service) => (
        <li
          key={service.id}
          className={style.refused}
          data-testid="service-row"
          data-service-id={service.id}
          data-available="false"
        >
          <span>{nameIn(words, service.name)}</span>
          <span className={ui.mute}>{refusalText(words, service)}</span>
        </li>
      ))}
    </ul>
  );
}

/**
 * The services that cannot take the parcel, folded. Those that go there but refuse this parcel come first: their
 * reasons can be changed; those that do not go there at all are folded once more.
 */
export function RefusedServices({ services, open }: { services: ServiceRow[]; open: boolean }) {
  const words = useWords();
  if (services.length === 0) return null;
  const refusing = parcelRefusals(services);
  const elsewhere = services.filter((service) => !refusing.includes(service));
  return (
    <details className={style.out} data-testid="out-services" open={open}>
      <summary>
        <span>{words.t('common:service.out', { count: services.length })}</span>
        <span className={style.reasons}>{refusalSummary(words, services).slice(0, 3).join(' · ')}</span>
      </summary>
      <RefusedList services={refusing} />
      {elsewhere.length > 0 && (
        <details className={style.elsewhere} open={refusing.length === 0}>
          <summary>
            <span>{words.t('common:service.elsewhere', { count: elsewhere.length })}</span>
          </summary>
          <RefusedList services={elsewhere} />
        </details>
      )}
    </details>
  );
}
