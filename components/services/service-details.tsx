import { formatMoney, remarkText } from '../../lib/i18n';
import type { ServiceRow } from '../../lib/messages/views';
import { CopyButton } from '../ui/copy-button';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { lineName, lineSum } from './line-words';
import type { ServiceUse } from './service-standing';
import { nameIn, sellerPriceText, statusText, trackedText, weightWhyText } from './service-words';
import style from './services.module.css';

interface ServiceDetailsProps {
  id: string;
  service: ServiceRow;
  copy: () => string;
  use?: ServiceUse | undefined;
}

/** The arithmetic of one price line by line, its weight, its card and what to be careful about. */
export function ServiceDetails({ id, service, copy, use }: ServiceDetailsProps) {
  const words = useWords();
  const { t, i18n, language } = words;
  return (
    <div id={id} className={style.details} data-testid="service-details">
      <p>{weightWhyText(words, service)}</p>
      <table className={style.sums}>
        <tbody>
          {service.lines.map((line) => (
            <tr key={`${line.code} ${line.id ?? ''} ${line.parcel ?? ''}`}>
              <th scope="row">{lineName(words, line)}</th>
              <td className={ui.mute}>{lineSum(words, line)}</td>
              <td>{formatMoney(line.amount, language)}</td>
            </tr>
          ))}
          {service.price && (
            <tr className={style.total}>
              <th scope="row">{t('common:service.total')}</th>
              <td className={ui.mute}>{sellerPriceText(words, service)}</td>
              <td>{formatMoney(service.price, language)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {service.warnings.length > 0 && (
        <ul className={style.warnings}>
          {service.warnings.map((warning) => (
            <li key={warning.code}>{remarkText(i18n, warning)}</li>
          ))}
        </ul>
      )}
      {use && <UseButton use={use} id={service.id} />}
      <div className={style.detailsFoot}>
        <span className={ui.mute}>
          {nameIn(words, service.card.name)} · {statusText(words, service.card)} ·{' '}
          {trackedText(words, service)}
        </span>
        <CopyButton text={copy} label={t('common:service.copy')} testId="copy-service" />
      </div>
    </div>
  );
}

/** Lets the profit be reckoned with this service's price, or with the cheapest again. */
function UseButton({ use, id }: { use: ServiceUse; id: string }) {
  const { t } = useWords();
  const used = use.id === id;
  return (
    <div className={style.use}>
      <button
        type="button"
        className={ui.button}
        aria-pressed={used}
        data-testid="use-service"
        onClick={() => !used && use.choose(id)}
      >
        {used ? t('cost:service.used') : t('cost:service.use')}
      </button>
      {used && use.yours && (
        <button type="button" className={ui.plain} onClick={() => use.choose(null)}>
          {t('cost:service.unuse')}
        </button>
      )}
    </div>
  );
}
