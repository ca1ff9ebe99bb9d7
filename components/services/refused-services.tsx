import { remarkText } from '../../lib/i18n';
import type { ElsewhereGroup, EstimateView, ServiceRow } from '../../lib/messages/views';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { refusalSummary, refusalText } from './refusals';
import { nameIn } from './service-words';
import style from './services.module.css';

/** Services that are out whatever the parcel is: how many, why, and on which cards. */
function Elsewhere({ group }: { group: ElsewhereGroup }) {
  const words = useWords();
  const separator = words.t('common:listSeparator');
  return (
    <details className={style.elsewhere} data-testid="elsewhere">
      <summary>
        <span>
          {words.t('common:service.elsewhere', {
            count: group.count,
            reason: remarkText(words.i18n, group.reason),
          })}
        </span>
      </summary>
      <p className={ui.mute}>{group.cards.map((card) => nameIn(words, card)).join(separator)}</p>
    </details>
  );
}

interface RefusedServicesProps {
  services: ServiceRow[];
  elsewhere: EstimateView['elsewhere'];
  open: boolean;
}

/**
 * The services that cannot take the parcel, folded. Those that go there but refuse this parcel come first: their
 * reasons can be changed; the others are only counted.
 */
export function RefusedServices({ services, elsewhere, open }: RefusedServicesProps) {
  const words = useWords();
  const count = elsewhere.reduce((sum, group) => sum + group.count, services.length);
  if (count === 0) return null;
  return (
    <details className={style.out} data-testid="out-services" open={open}>
      <summary>
        <span>{words.t('common:service.out', { count })}</span>
        <span className={style.reasons}>{refusalSummary(words, services, elsewhere).join(' · ')}</span>
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
      {elsewhere.map((group) => (
        <Elsewhere key={group.reason.code} group={group} />
      ))}
    </details>
  );
}
