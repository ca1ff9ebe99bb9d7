import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import type { QuantityCurve } from '../../../lib/core/curve';
import { formatMoney, formatNumber } from '../../../lib/i18n';
import type { CurveOptionView } from '../../../lib/messages/freight-views';
import { useWidth } from '../../ui/use-width';
import { useWords } from '../../ui/words';
import style from './curve.module.css';
import { type CurveScale, curveScale, labelRows, linePath, nearestPoint, pointAfter } from './curve-scale';
import { readoutText } from './curve-words';

interface CurveChartProps {
  curve: QuantityCurve;
  options: readonly CurveOptionView[];
  /** Pieces of the order: where the readout stands at first. */
  quantity: number;
}

/** Cost of a piece against quantity; pointer or arrow keys walk along it and read it out. */
export function CurveChart({ curve, options, quantity }: CurveChartProps) {
  const words = useWords();
  const { points } = curve;
  const { ref, width } = useWidth();
  const [chosen, setChosen] = useState<number | null>(null);
  const scale = curveScale(points, width);
  const at = Math.min(chosen ?? nearestPoint(points, quantity), points.length - 1);
  const point = points[at];
  if (!point) return null;
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const places = points.map(({ quantity: one }) => Math.abs(scale.x(one) - x));
    setChosen(places.indexOf(Math.min(...places)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = pointAfter(event.key, at, points.length);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
  };
  const text = readoutText(words, point, options);
  return (
    <div ref={ref}>
      <div
        role="slider"
        tabIndex={0}
        className={style.stage}
        aria-label={words.t('cost:curve.chart')}
        aria-valuemin={points[0]?.quantity ?? 1}
        aria-valuemax={points.at(-1)?.quantity ?? 1}
        aria-valuenow={point.quantity}
        aria-valuetext={text}
        data-testid="curve-chart"
        onKeyDown={onKeyDown}
      >
        <svg
          width={width}
          height={scale.height}
          aria-hidden="true"
          onPointerMove={follow}
          onPointerDown={follow}
        >
          <Axes scale={scale} currency={currencyOf(points)} />
          <Lines curve={curve} options={options} scale={scale} />
          <Switches curve={curve} scale={scale} />
          <line
            x1={scale.x(point.quantity)}
            x2={scale.x(point.quantity)}
            y1={scale.y(scale.top)}
            y2={scale.y(0)}
            className={style.cursor}
          />
          {point.perPiece && (
            <circle
              cx={scale.x(point.quantity)}
              cy={scale.y(point.perPiece.minor)}
              r={4}
              className={style.mark}
            />
          )}
        </svg>
      </div>
      <p className={style.readout} data-testid="curve-readout">
        {text}
      </p>
    </div>
  );
}

function currencyOf(points: QuantityCurve['points']): string {
  const costs = points.flatMap(({ byMode }) => Object.values(byMode));
  return costs.find((cost) => cost !== null)?.total.currency ?? 'CNY';
}

function Axes({ scale, currency }: { scale: CurveScale; currency: string }) {
  const { t, language } = useWords();
  const { width, yTicks, xTicks, x, y } = scale;
  return (
    <g className={style.axes}>
      {yTicks.map((minor) => (
        <g key={minor}>
          <line x1={46} x2={width - 8} y1={y(minor)} y2={y(minor)} />
          <text x={42} y={y(minor) + 4} textAnchor="end">
            {shortMoney(minor, currency, language)}
          </text>
        </g>
      ))}
      {xTicks.map((quantity) => (
        <text
          key={quantity}
          x={x(quantity)}
          y={scale.height - 4}
          textAnchor={quantity === xTicks[0] ? 'start' : 'middle'}
        >
          {quantity === xTicks[0]
            ? t('panel:parcel.pieces', { count: quantity })
            : formatNumber(quantity, language)}
        </text>
      ))}
    </g>
  );
}

/** Whole amounts lose their decimals: an axis has no room for them. */
const shortMoney = (minor: number, currency: string, language: 'en' | 'zh-CN') =>
  formatMoney({ minor: Math.round(minor), currency }, language).replace(/[.]00$/, '');

function Lines({ curve, options, scale }: Omit<CurveChartProps, 'quantity'> & { scale: CurveScale }) {
  const { points } = curve;
  const clip = useId();
  const place = (quantity: number, minor: number) => ({ x: scale.x(quantity), y: scale.y(minor) });
  const best = points.map(({ quantity, perPiece }) => perPiece && place(quantity, perPiece.minor));
  return (
    <g clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        <rect x={0} y={scale.y(scale.top) - 4} width={scale.width} height={scale.height} />
      </clipPath>
      <path d={linePath(best)} className={style.best} />
      {options.map(({ id, mode, status }) => (
        <path
          key={id}
          d={linePath(
            points.map(({ quantity, byMode }) => {
              const cost = byMode[id];
              return cost ? place(quantity, cost.perPiece.minor) : null;
            }),
          )}
          className={style.line}
          data-mode={mode}
          data-demo={status === 'demo' || undefined}
        />
      ))}
    </g>
  );
}

/** Quantities from which another way is the cheapest for good, each with its number above the picture. */
function Switches({ curve, scale }: { curve: QuantityCurve; scale: CurveScale }) {
  const { language } = useWords();
  const lasting = curve.switches.filter((one) => one.lasting);
  const labels = lasting.map(({ quantity }) => formatNumber(quantity, language));
  const places = lasting.map(({ quantity }, at) => {
    const wide = (labels[at]?.length ?? 1) * 7;
    return { x: Math.min(scale.x(quantity), scale.width - wide / 2), width: wide };
  });
  const rows = labelRows(places);
  return (
    <g className={style.switches}>
      {lasting.map(({ quantity }, at) => (
        <g key={quantity}>
          <line x1={scale.x(quantity)} x2={scale.x(quantity)} y1={scale.y(scale.top)} y2={scale.y(0)} />
          {(rows[at] ?? 0) < 2 && (
            <text x={places[at]?.x} y={scale.y(scale.top) - 4 - (rows[at] ?? 0) * 11} textAnchor="middle">
              {labels[at]}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
