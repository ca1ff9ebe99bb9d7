import type { WarehouseComparison } from '../../../lib/core/warehouse';
import { formatMoney, formatNumber } from '../../../lib/i18n';
import ui from '../../ui/ui.module.css';
import { useWidth } from '../../ui/use-width';
import { useWords } from '../../ui/words';
import { linePath } from '../curve/curve-scale';
import style from './warehouse.module.css';

const HEIGHT = 132;
const MARGIN = { left: 8, right: 8, top: 30, bottom: 34 } as const;
/** From a line to the foot of a text above it, and below it. */
const ABOVE = -5;
const BELOW = 14;

type Days = WarehouseComparison['byDays'];

/** Places of days and costs in px; the lowest and highest cost fill the height. */
export function daysScale(points: Days, width: number) {
  const costs = points.flatMap(({ warehouse, direct }) => [warehouse.minor, direct.minor]);
  const [low, high] = [Math.min(...costs), Math.max(...costs)];
  const last = Math.max(1, points.at(-1)?.days ?? 1);
  const tall = HEIGHT - MARGIN.top - MARGIN.bottom;
  return {
    x: (days: number) => MARGIN.left + (days / last) * (width - MARGIN.left - MARGIN.right),
    y: (minor: number) => MARGIN.top + (high === low ? 0.5 : (high - minor) / (high - low)) * tall,
    last,
  };
}

/** Cost of a piece through the warehouse against the days it lies there, and the level of the direct way. */
export function DaysChart({
  comparison,
  ownDays,
}: {
  comparison: WarehouseComparison;
  ownDays: number | null;
}) {
  const { t, language } = useWords();
  const { ref, width } = useWidth();
  const { byDays, cheaperUpToDays } = comparison;
  const [first] = byDays;
  const end = byDays.at(-1);
  if (!first || !end) return null;
  const { x, y, last } = daysScale(byDays, width);
  const path = linePath(byDays.map(({ days, warehouse }) => ({ x: x(days), y: y(warehouse.minor) })));
  const crossing = cheaperUpToDays !== null && cheaperUpToDays < last ? cheaperUpToDays : null;
  return (
    <div ref={ref} data-testid="days-chart">
      <svg width={width} height={HEIGHT} className={style.days} aria-hidden="true">
        <line
          x1={x(0)}
          x2={x(last)}
          y1={y(first.direct.minor)}
          y2={y(first.direct.minor)}
          data-way="direct"
        />
        <path d={path} />
        {crossing !== null && (
          <g>
            <line
              x1={x(crossing)}
              x2={x(crossing)}
              y1={MARGIN.top}
              y2={HEIGHT - MARGIN.bottom}
              data-way="cross"
            />
            <text x={clampText(x(crossing), width)} y={10} textAnchor="middle">
              {t('cost:warehouse.dayNumber', { day: formatNumber(crossing, language) })}
            </text>
          </g>
        )}
        <text
          x={x(0)}
          y={y(first.direct.minor) + (first.direct.minor >= first.warehouse.minor ? ABOVE : BELOW)}
        >
          {t('cost:warehouse.lineDirect', { amount: formatMoney(first.direct, language) })}
        </text>
        <text
          x={x(last)}
          y={y(end.warehouse.minor) + endOffset(y(end.warehouse.minor), y(end.direct.minor))}
          textAnchor="end"
          data-way="warehouse"
        >
          {t('cost:warehouse.lineWarehouse', { amount: formatMoney(end.warehouse, language) })}
        </text>
        {ownDays !== null && ownDays <= last && (
          <circle cx={x(ownDays)} cy={y(costAt(byDays, ownDays))} r={4} />
        )}
        <text x={x(0)} y={HEIGHT - 4}>
          0
        </text>
        <text x={x(last)} y={HEIGHT - 4} textAnchor="end">
          {t('cost:warehouse.dayNumber', { day: formatNumber(last, language) })}
        </text>
      </svg>
      <table className={ui.hidden}>
        <caption>{t('cost:warehouse.byDays')}</caption>
        <tbody>
          {byDays.map(({ days, warehouse, direct }) => (
            <tr key={days}>
              <th scope="row">{t('cost:warehouse.dayNumber', { day: formatNumber(days, language) })}</th>
              <td>{formatMoney(warehouse, language)}</td>
              <td>{formatMoney(direct, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const costAt = (points: Days, own: number) =>
  points.find(({ days }) => days === own)?.warehouse.minor ?? points[0]?.warehouse.minor ?? 0;

/** The line rises, so above its end is room, but where the other line passes close above. */
const endOffset = (own: number, direct: number) => (own - direct > 0 && own - direct < 24 ? BELOW : ABOVE);

/** Keeps a centred label inside the picture. */
const clampText = (x: number, width: number) => Math.min(width - 34, Math.max(34, x));
