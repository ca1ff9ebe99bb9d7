import { formatNumber } from '../../../lib/i18n';
import { useWords } from '../../ui/words';
import type { ChartScale } from './chart-scale';
import { cornerNames } from './corner-names';
import style from './market.module.css';

interface ChartFrameProps {
  scale: ChartScale;
  cut: number;
  /** No market has a place in the quadrants yet. */
  empty: boolean;
}

/** Quadrants with their names, the cut, the axes and the strip below. */
export function ChartFrame({ scale, cut, empty }: ChartFrameProps) {
  const words = useWords();
  const { t, language } = words;
  const { plot, cutX, middleY, strip, height } = scale;
  const number = (value: number) => formatNumber(value, language);
  const quadrants = cornerNames(words, scale);
  const foot = height - 18;
  return (
    <g className={style.frame}>
      {quadrants.map(({ id, area }) => (
        <rect key={id} {...area} className={style.quadrant} data-quadrant={id} />
      ))}
      <line x1={cutX} x2={cutX} y1={plot.top} y2={plot.bottom} className={style.cut} />
      <line x1={plot.left} x2={plot.right} y1={middleY} y2={middleY} className={style.cut} />
      {quadrants.map(({ id, area, text, box }) => {
        const atLeft = box.x === area.x;
        return (
          <text
            key={id}
            x={atLeft ? box.x + 5 : box.x + box.width - 5}
            y={box.y + 13}
            textAnchor={atLeft ? 'start' : 'end'}
            className={style.corner}
          >
            {text}
          </text>
        );
      })}
      {scale.yTicks.map((tick) => (
        <text key={tick} x={plot.left - 5} y={scale.y(tick) + 4} textAnchor="end">
          {number(tick)}
        </text>
      ))}
      {strip && (
        <g className={style.strip}>
          <rect {...strip} />
          <text x={plot.left - 5} y={strip.y + strip.height / 2 + 4} textAnchor="end">
            ?
          </text>
        </g>
      )}
      {empty && (
        <text x={(plot.left + plot.right) / 2} y={middleY - 8} textAnchor="middle" className={style.empty}>
          {t('market:chart.empty')}
        </text>
      )}
      {scale.xTicks
        .filter((tick) => Math.abs(scale.x(tick) - cutX) > 24)
        .map((tick) => (
          <text key={tick} x={scale.x(tick)} y={foot} textAnchor={tick === 100 ? 'end' : 'middle'}>
            {number(tick)}
          </text>
        ))}
      <text x={cutX} y={foot} textAnchor="middle" className={style.cutLabel}>
        {number(cut)}
      </text>
      <text x={0} y={11} className={style.axis}>
        {t('market:axis.up')}
      </text>
      <text x={plot.right} y={height - 3} textAnchor="end" className={style.axis}>
        {t('market:axis.across')}
      </text>
    </g>
  );
}
