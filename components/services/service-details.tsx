import { formatMoney, remarkText } from '../../lib/i18n';
import type { ServiceRow } from '../../lib/messages/views';
import { CopyButton } from '../ui/copy-button';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { lineName, lineSum } from './line-words';
import { nameIn, sellerPriceText, statusText, trackedText, weightWhyText } from './service-words';
import style from './services.module.css';

interface ServiceDetailsProps {
  id: string;
  service: ServiceRow;
  copy: () => string;
}

/** The arithmetic of one price line by line, its weight, its card and what to be careful about. */
export function ServiceDetails({ id, service, copy }: ServiceDetailsProps) {
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
