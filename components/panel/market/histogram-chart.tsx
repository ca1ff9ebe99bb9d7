import type { SearchStatistics } from '../../../lib/core/market';
import type { Money } from '../../../lib/core/money';
import { formatMoney } from '../../../lib/i18n';
import ui from '../../ui/ui.module.css';
import { useWidth } from '../../ui/use-width';
import { useWords } from '../../ui/words';
import { histogramScale } from './histogram-scale';
import style from './market.module.css';

/** Prices of the listings, the bar of the seller's own price marked; the same as a table for who cannot see it. */
export function HistogramChart({ statistics }: { statistics: SearchStatistics }) {
  const { t, language } = useWords();
  const { ref, width } = useWidth();
  const scale = histogramScale(statistics, width);
  const bins = statistics.histogram?.bins ?? [];
  if (!scale) return null;
  const price = (money: Money) => formatMoney(money, language);
  const span = ({ from, to }: (typeof bins)[number]) =>
    to ? `${price(from)} – ${price(to)}` : t('market:figures.from', { amount: price(from) });
  const last = bins.at(-1);
  const { base, own, median } = scale;
  return (
    <div ref={ref}>
      <svg
        width={width}
        height={scale.height}
        className={style.bars}
        aria-hidden="true"
        data-testid="market-histogram"
      >
        {scale.bars.map((bar, at) => {
          const bin = bins[at];
          return (
            bin && (
              <rect
                key={bin.from.minor}
                x={bar.x}
                y={bar.y}
                width={bar.width}
                height={bar.height}
                rx={2}
                data-own={statistics.histogram?.own === at || undefined}
                data-far={bin.to === null || undefined}
              >
                <title>{`${span(bin)}: ${bin.count}`}</title>
              </rect>
            )
          );
        })}
        {median !== null && <line className={style.median} x1={median} x2={median} y1={14} y2={base} />}
        {own !== null && (
          <>
            <line className={style.mine} x1={own} x2={own} y1={12} y2={base} />
            <text
              className={style.mineLabel}
              x={own}
              y={9}
              textAnchor={own < 30 ? 'start' : own > width - 30 ? 'end' : 'middle'}
            >
              {t('market:figures.you')}
            </text>
          </>
        )}
        {bins[0] && (
          <text x={0} y={scale.height - 3}>
            {price(bins[0].from)}
          </text>
        )}
        {last && (
          <text x={width} y={scale.height - 3} textAnchor="end">
            {last.to ? price(last.to) : t('market:figures.from', { amount: price(last.from) })}
          </text>
        )}
      </svg>
      <table className={ui.hidden}>
        <caption>{t('market:figures.caption')}</caption>
        <tbody>
          {bins.map((bin) => (
            <tr key={bin.from.minor}>
              <th scope="row">{span(bin)}</th>
              <td>{bin.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
