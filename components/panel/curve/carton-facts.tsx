import { formatGrams, formatNumber } from '../../../lib/i18n';
import type { CartonView } from '../../../lib/messages/freight-views';
import { Tag } from '../../ui/tag';
import { useWords, type Words } from '../../ui/words';
import style from './curve.module.css';

/** Cubic metres to the litre. */
const cbm = ({ language }: Words, mm3: number) => `${formatNumber(mm3 / 1e9, language, 3)} m³`;

/** How the order goes into the seller's carton, in one line. */
export function orderText(words: Words, { order }: CartonView): string {
  if (!order) return words.t('cost:carton.noOrder');
  return words.t('cost:carton.order', {
    pieces: words.t('panel:parcel.pieces', { count: order.pieces }),
    cartons: words.t('cost:carton.count', { count: order.cartons }),
    cbm: cbm(words, order.mm3),
    gross: formatGrams(order.grossGrams, words.language),
  });
}

/** Pieces a carton, the order in cartons, and how many go into each container with what stops more. */
export function CartonFacts({ carton }: { carton: CartonView }) {
  const words = useWords();
  const { t, language } = words;
  const demo = carton.containers.some(({ status }) => status === 'demo');
  return (
    <div data-testid="carton-facts">
      <p>
        <b>{t('cost:carton.per', { name: carton.name, count: carton.perCarton })}</b>{' '}
        <span className={style.mute}>{t(`cost:carton.bound.${carton.bound}`)}</span>
      </p>
      <p className={style.mute}>{orderText(words, carton)}</p>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">
              {t('cost:carton.container')} {demo && <Tag tone="warn">{t('cost:carton.usual')}</Tag>}
            </th>
            <th scope="col">{t('cost:carton.cartons')}</th>
            <th scope="col">{t('cost:carton.pieces')}</th>
            <th scope="col">{t('cost:carton.limit')}</th>
          </tr>
        </thead>
        <tbody>
          {carton.containers.map(({ id, name, fit, pieces }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{fit.cartons === null ? '–' : formatNumber(fit.cartons, language)}</td>
              <td>{pieces === null ? '–' : formatNumber(pieces, language)}</td>
              <td>{fit.bound && t(`cost:carton.stop.${fit.bound}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
