import type { QuantityCurve } from '../../../lib/core/curve';
import { formatMoney, formatNumber } from '../../../lib/i18n';
import type { CurveOptionView } from '../../../lib/messages/freight-views';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './curve.module.css';
import { tableRows } from './curve-scale';
import { optionText } from './curve-words';

interface CurveTableProps {
  curve: QuantityCurve;
  options: readonly CurveOptionView[];
}

/** The figures of the chart: cost of a piece by quantity and way, the cheapest marked. */
export function CurveTable({ curve, options }: CurveTableProps) {
  const words = useWords();
  const { t, language } = words;
  // Two ways fit side by side; of more the cheapest may be out of view, so it stands first and stays there.
  const first = options.length > 2;
  return (
    <div className={style.scroll}>
      <table className={style.table} data-pinned={first || undefined} data-testid="curve-table">
        <caption className={ui.hidden}>{t('cost:curve.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cost:curve.quantity')}</th>
            {first && <th scope="col">{t('cost:curve.cheapestWay')}</th>}
            {options.map(({ id }) => (
              <th key={id} scope="col">
                {optionText(words, options, id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableRows(curve).map(({ quantity, best, perPiece, byMode }) => (
            <tr key={quantity}>
              <th scope="row">{formatNumber(quantity, language)}</th>
              {first && (
                <td>
                  {perPiece && <b>{formatMoney(perPiece, language)}</b>}{' '}
                  <span className={style.mute}>{optionText(words, options, best)}</span>
                </td>
              )}
              {options.map(({ id }) => {
                const cost = byMode[id];
                return (
                  <td key={id} data-best={id === best || undefined}>
                    {cost ? formatMoney(cost.perPiece, language) : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
