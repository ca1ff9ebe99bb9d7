import { formatMoney } from '../../../lib/i18n';
import ui from '../../ui/ui.module.css';
import { useWidth } from '../../ui/use-width';
import { useWords, type Words } from '../../ui/words';
import style from './price-bar.module.css';
import { fittingParts, type PriceStrip, type StripPart } from './price-strip';
import { percentText } from './sale-words';

const moneyOf = ({ language }: Words, minor: number, currency: string) =>
  formatMoney({ minor, currency }, language);

function partLabel(words: Words, { id, share }: StripPart): string {
  if (id === 'profit') return percentText(words, String(share * 100), 0);
  return words.t(`cost:part.${id}`);
}

/**
 * The price as one bar of what it goes to. Costs beyond the price run over its end, which is marked. Labels that do not
 * fit are listed below; the same figures stand in a table for who cannot see it.
 */
export function PriceBar({ strip }: { strip: PriceStrip }) {
  const words = useWords();
  const { t } = words;
  const { ref, width } = useWidth();
  const label = (part: StripPart) => partLabel(words, part);
  const fits = fittingParts(strip.parts, label, width);
  const listed = strip.parts.filter(({ id }) => !fits.has(id));
  const { currency, overrun } = strip;
  return (
    <div data-testid="price-strip">
      <div ref={ref} className={style.bar} aria-hidden="true">
        {strip.parts.map((part) => (
          <span
            key={part.id}
            className={style.part}
            data-part={part.id}
            data-vague={(part.id === 'profit' && !strip.complete) || undefined}
            style={{ width: `${part.share * 100}%` }}
            title={`${t(`cost:part.${part.id}`)} ${moneyOf(words, part.minor, currency)}`}
          >
            {fits.has(part.id) && label(part)}
          </span>
        ))}
        {overrun > 0 && (
          <span
            className={style.over}
            style={{ left: `${strip.incomeAt * 100}%` }}
            data-testid="strip-overrun"
          />
        )}
      </div>
      {(listed.length > 0 || overrun > 0) && (
        <ul className={style.legend} aria-hidden="true">
          {listed.map((part) => (
            <li key={part.id}>
              <span className={style.swatch} data-part={part.id} />
              {t(`cost:part.${part.id}`)} {moneyOf(words, part.minor, currency)}
            </li>
          ))}
          {overrun > 0 && (
            <li data-over>{t('cost:strip.over', { amount: moneyOf(words, overrun, currency) })}</li>
          )}
        </ul>
      )}
      <StripTable strip={strip} />
    </div>
  );
}

function StripTable({ strip }: { strip: PriceStrip }) {
  const words = useWords();
  const { t } = words;
  const { currency, overrun, credit, price, parts } = strip;
  return (
    <table className={ui.hidden}>
      <caption>{t('cost:strip.caption', { price: moneyOf(words, price, currency) })}</caption>
      <tbody>
        {parts.map(({ id, minor, share }) => (
          <tr key={id}>
            <th scope="row">{t(`cost:part.${id}`)}</th>
            <td>{moneyOf(words, minor, currency)}</td>
            <td>{percentText(words, String(share * 100), 1)}</td>
          </tr>
        ))}
        {credit > 0 && (
          <tr>
            <th scope="row">{t('cost:line.export-rebate')}</th>
            <td>{moneyOf(words, credit, currency)}</td>
            <td />
          </tr>
        )}
        {overrun > 0 && (
          <tr>
            <th scope="row">{t('cost:strip.overrun')}</th>
            <td>{moneyOf(words, -overrun, currency)}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}
