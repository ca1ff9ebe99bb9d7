import { type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import type { CountryCode } from '../../../lib/core/origin';
import { formatCountry } from '../../../lib/i18n';
import { useWidth } from '../../ui/use-width';
import { useWords, type Words } from '../../ui/words';
import { ChartFrame } from './chart-frame';
import { type ChartPoint, type ChartScale, chartScale, nearestPoint, pointAfter } from './chart-scale';
import { cornerNames } from './corner-names';
import style from './market.module.css';
import { pointText } from './market-words';
import { type Box, type PlacedLabel, placeLabels } from './place-labels';

interface MarketChartProps {
  points: readonly ChartPoint[];
  cut: number;
  chosen: CountryCode;
  choose: (country: CountryCode) => void;
  /** The drawing alone, to be saved as a picture. */
  drawing: RefObject<SVGSVGElement | null>;
}

const LETTER = 7.6;
const RADIUS = 4.5;

/** Two by two: potential across, competitiveness up. Each point is a button; arrow keys lead from one to the next. */
export function MarketChart({ points, cut, chosen, choose, drawing }: MarketChartProps) {
  const words = useWords();
  const { ref, width } = useWidth();
  const stage = useRef<HTMLFieldSetElement>(null);
  const scale = chartScale(points, cut, width);
  const labels = labelsOf(words, points, chosen, scale);
  const unnamed = points.filter(({ country }) => !labels.some(({ id }) => id === country));
  const focusable = points.some(({ country }) => country === chosen) ? chosen : points[0]?.country;
  const onKeyDown = (event: KeyboardEvent, country: CountryCode) => {
    const next = pointAfter(event.key, country, points);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    stage.current?.querySelector<HTMLElement>(`[data-country="${next}"]`)?.focus();
  };
  /** Buttons of close points overlap: the point nearest to the pointer is meant. A key press has no place. */
  const clicked = ({ detail, clientX, clientY }: MouseEvent): CountryCode | null => {
    const box = stage.current?.getBoundingClientRect();
    return detail === 0 || !box ? null : nearestPoint(points, scale, clientX - box.left, clientY - box.top);
  };
  return (
    <div ref={ref}>
      <fieldset
        ref={stage}
        className={style.stage}
        style={{ height: scale.height }}
        aria-label={words.t('market:chart.label')}
        data-testid="market-chart"
      >
        <svg ref={drawing} width={width} height={scale.height} aria-hidden="true" className={style.chart}>
          <ChartFrame
            scale={scale}
            cut={cut}
            empty={points.every(({ competitiveness }) => competitiveness === null)}
          />
          {points.map((point) => (
            <Uncertainty key={point.country} point={point} scale={scale} chosen={point.country === chosen} />
          ))}
          {points.map((point) => (
            <circle
              key={point.country}
              cx={scale.x(point.potential)}
              cy={scale.y(point.competitiveness)}
              r={point.country === chosen ? RADIUS + 1 : RADIUS}
              className={style.point}
              data-chosen={point.country === chosen || undefined}
              data-open={point.competitiveness === null || undefined}
            />
          ))}
          {labels.map((label) => (
            <Leader key={label.id} label={label} points={points} scale={scale} />
          ))}
          {labels.map(({ id, x, y, box }) => (
            <text
              key={id}
              x={x + box.width / 2}
              y={y}
              textAnchor="middle"
              className={style.name}
              data-chosen={id === chosen || undefined}
            >
              {id}
            </text>
          ))}
        </svg>
        {points.map((point) => (
          <button
            key={point.country}
            type="button"
            className={style.target}
            style={{ left: scale.x(point.potential), top: scale.y(point.competitiveness) }}
            data-country={point.country}
            data-testid={`market-point-${point.country}`}
            tabIndex={point.country === focusable ? 0 : -1}
            aria-pressed={point.country === chosen}
            aria-label={pointText(words, point)}
            title={pointText(words, point)}
            onClick={(event) => choose(clicked(event) ?? point.country)}
            onKeyDown={(event) => onKeyDown(event, point.country)}
          />
        ))}
      </fieldset>
      {unnamed.length > 0 && (
        <p className={style.note} data-testid="market-unnamed">
          {unnamedText(words, unnamed)}
        </p>
      )}
    </div>
  );
}

const unnamedText = ({ t, language }: Words, points: readonly ChartPoint[]) =>
  t('market:chart.unnamed', {
    countries: points.map(({ country }) => formatCountry(country, language)).join(t('common:listSeparator')),
  });

/** Labels by country code; the chosen market has the first choice of place. */
function labelsOf(
  words: Words,
  points: readonly ChartPoint[],
  chosen: CountryCode,
  scale: ChartScale,
): PlacedLabel[] {
  const { plot, strip } = scale;
  const bounds: Box = {
    x: 0,
    y: plot.top,
    width: scale.width,
    height: plot.bottom - plot.top,
  };
  const ranges = points
    .filter(({ competitiveness }) => competitiveness !== null)
    .flatMap(({ range, competitiveness }): Box[] =>
      range
        ? [
            {
              x: scale.x(range.from),
              y: scale.y(competitiveness) - 2,
              width: scale.x(range.to) - scale.x(range.from),
              height: 4,
            },
          ]
        : [],
    );
  const first = [...points].sort(
    (a, b) => Number(b.country === chosen) - Number(a.country === chosen) || a.potential - b.potential,
  );
  return placeLabels(
    first.map(({ country, potential, competitiveness }) => ({
      id: country,
      x: scale.x(potential),
      y: scale.y(competitiveness),
      width: country.length * LETTER + 3,
      ...(competitiveness === null && strip && { within: strip }),
    })),
    bounds,
    [...cornerNames(words, scale).map(({ box }) => box), ...ranges],
  );
}

interface OnChart {
  scale: ChartScale;
}

/** Nine of ten weightings lie on the line; a ring where they disagree about the side of the cut. */
function Uncertainty({ point, scale, chosen }: OnChart & { point: ChartPoint; chosen: boolean }) {
  const { range, segment, competitiveness, potential } = point;
  const y = scale.y(competitiveness);
  return (
    <g className={style.doubt} data-chosen={chosen || undefined}>
      {range && (competitiveness !== null || chosen) && (
        <line x1={scale.x(range.from)} x2={scale.x(range.to)} y1={y} y2={y} />
      )}
      {segment === 'borderline' && <circle cx={scale.x(potential)} cy={y} r={RADIUS + 5} />}
    </g>
  );
}

interface LeaderProps extends OnChart {
  label: PlacedLabel;
  points: readonly ChartPoint[];
}

/** Joins a label to its point where it stands off. */
function Leader({ label: { id, box, far }, points, scale }: LeaderProps) {
  const point = points.find(({ country }) => country === id);
  if (!point || !far) return null;
  return (
    <line
      className={style.leader}
      x1={scale.x(point.potential)}
      y1={scale.y(point.competitiveness)}
      x2={box.x + box.width / 2}
      y2={box.y + box.height / 2}
    />
  );
}
