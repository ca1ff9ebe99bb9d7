import { COMPETITIVE } from '../../../lib/core/market';
import type { MarketPoint, MarketView } from '../../../lib/messages/market-view';
import type { Box } from './place-labels';

/** A point of the chart: a market the seller looks at, with a potential. */
export type ChartPoint = MarketPoint & { potential: number };

/** Places on the chart in px: x is the potential, y the competitiveness. */
export interface ChartScale {
  width: number;
  height: number;
  plot: { left: number; top: number; right: number; bottom: number };
  x: (potential: number) => number;
  /** Null: not known, on the strip below. */
  y: (competitiveness: number | null) => number;
  /** Where promising begins, and where competitive does. */
  cutX: number;
  middleY: number;
  /** The strip for markets where the product's standing is not known; null without any. */
  strip: Box | null;
  xTicks: number[];
  yTicks: number[];
}

const MARGIN = { left: 26, right: 6, top: 18 } as const;
const PLOT_HEIGHT = 220;
const STRIP = 54;
const STRIP_GAP = 3;
const AXIS = 32;
/** Room beside the outermost points, in points of potential. */
const ROOM = 4;

/** The markets on the chart: those looked at and the chosen one, as it stands in its card. */
export function chartPoints({ points, chosen }: Pick<MarketView, 'points' | 'chosen'>): ChartPoint[] {
  const { country, assessment } = chosen;
  return points.flatMap((point) => {
    const picked = point.country === country;
    if (point.potential === null || !(picked || (point.shown && !point.hidden))) return [];
    const own = picked && assessment;
    return {
      ...point,
      potential: point.potential,
      ...(own && { competitiveness: own.competitiveness.score, quadrant: own.quadrant }),
    };
  });
}

/** A scale on which all points and both sides of the cut have room. The potential starts where it is needed, not at 0. */
export function chartScale(points: readonly ChartPoint[], cut: number, width: number): ChartScale {
  const lows = points.map(({ potential, range }) => Math.min(potential, range?.from ?? potential));
  const from = Math.max(0, Math.floor((Math.min(cut - 12, ...lows) - ROOM) / 10) * 10);
  const hasStrip = points.some(({ competitiveness }) => competitiveness === null);
  const right = Math.max(MARGIN.left + 1, width - MARGIN.right);
  const [top, bottom] = [MARGIN.top, MARGIN.top + PLOT_HEIGHT];
  const stripY = hasStrip ? bottom + STRIP / 2 + STRIP_GAP : null;
  const x = (potential: number) =>
    MARGIN.left + ((Math.max(from, potential) - from) / (100 - from)) * (right - MARGIN.left);
  const y = (value: number | null) =>
    value === null ? (stripY ?? bottom) : bottom - (value / 100) * (bottom - top);
  const step = 100 - from > 50 ? 20 : 10;
  return {
    width,
    height: bottom + (hasStrip ? STRIP + STRIP_GAP : 0) + AXIS,
    plot: { left: MARGIN.left, top, right, bottom },
    x,
    y,
    cutX: x(cut),
    middleY: y(COMPETITIVE),
    strip: hasStrip
      ? { x: MARGIN.left, y: bottom + STRIP_GAP, width: right - MARGIN.left, height: STRIP }
      : null,
    xTicks: Array.from({ length: 11 }, (_, at) => at * 10).filter(
      (tick) => tick >= from && tick % step === 0,
    ),
    yTicks: [0, COMPETITIVE, 100],
  };
}

/** Country an arrow key leads to: left and right by potential, up and down by competitiveness. Null: no key of ours. */
export function pointAfter(key: string, country: string, points: readonly ChartPoint[]): string | null {
  const across = key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End';
  if (!across && key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const place = ({ potential, competitiveness }: ChartPoint) =>
    across ? potential : (competitiveness ?? -1);
  const rising = [...points].sort((a, b) => place(a) - place(b) || (a.country < b.country ? -1 : 1));
  const at = rising.findIndex((point) => point.country === country);
  const last = rising.length - 1;
  const next =
    key === 'Home' ? 0 : key === 'End' ? last : at + (key === 'ArrowRight' || key === 'ArrowUp' ? 1 : -1);
  return rising[Math.min(last, Math.max(0, next))]?.country ?? null;
}

/** The point nearest to a place on the chart in px; null without points. */
export function nearestPoint(
  points: readonly ChartPoint[],
  scale: ChartScale,
  x: number,
  y: number,
): string | null {
  const distance = ({ potential, competitiveness }: ChartPoint) =>
    Math.hypot(scale.x(potential) - x, scale.y(competitiveness) - y);
  const [first, ...rest] = points;
  if (!first) return null;
  return rest.reduce((best, point) => (distance(point) < distance(best) ? point : best), first).country;
}
