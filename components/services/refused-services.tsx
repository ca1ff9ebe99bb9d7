import type { ServiceRow } from '../../lib/messages/views';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { refusalSummary, refusalText } from './refusals';
import { nameIn } from './service-words';
import style from './services.module.css';

/** The services that cannot take the parcel, folded; each with its reason. */
export function RefusedServices({ services, open }: { services: ServiceRow[]; open: boolean }) {
  const words = useWords();
  if (services.length === 0) return null;
  return (
    <details className={style.out} data-testid="out-services" open={open}>
      <summary>
        <span>{words.t('common:service.out', { count: services.length })}</span>
        <span className={style.reasons}>{refusalSummary(words, services).slice(0, 3).join(' · ')}</span>
      </summary>
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
    </details>
  );
}
