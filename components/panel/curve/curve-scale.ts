import type { QuantityCurve } from '../../../lib/core/curve';

/** A drawing of a curve in px: x is the logarithm of the quantity, y the cost of one piece. */
export interface CurveScale {
  width: number;
  height: number;
  x: (quantity: number) => number;
  y: (minor: number) => number;
  /** Highest cost drawn; what is dearer runs out of the picture. */
  top: number;
  xTicks: number[];
  yTicks: number[];
}

const MARGIN = { left: 46, right: 8, top: 26, bottom: 18 } as const;
const HEIGHT = 190;

type Points = QuantityCurve['points'];

/** Cheapest way of a point in minor units, whatever its status; null: none goes. */
function lowest({ byMode }: Points[number]): number | null {
  const all = Object.values(byMode).flatMap((one) => (one ? [one.perPiece.minor] : []));
  return all.length > 0 ? Math.min(...all) : null;
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** A scale on which the cheapest ways fit; dearer ones may run out at the top. */
export function curveScale(points: Points, width: number): CurveScale {
  const from = points[0]?.quantity ?? 1;
  const to = Math.max(points.at(-1)?.quantity ?? 1, from + 1);
  const floor = points.flatMap((point) => lowest(point) ?? []);
  const top = niceAbove(Math.max(1, ...floor) * 1.05);
  const [inner, tall] = [width - MARGIN.left - MARGIN.right, HEIGHT - MARGIN.top - MARGIN.bottom];
  const decades = Array.from({ length: 8 }, (_, power) => 10 ** power);
  return {
    width,
    height: HEIGHT,
    x: (quantity) => MARGIN.left + (Math.log(quantity / from) / Math.log(to / from)) * inner,
    y: (minor) => MARGIN.top + (1 - minor / top) * tall,
    top,
    xTicks: decades.filter((quantity) => quantity >= from && quantity <= to),
    yTicks: [0, top / 2, top],
  };
}

/** Path of a line through its points; gaps where there is no price. */
export function linePath(values: readonly ({ x: number; y: number } | null)[]): string {
  let pen = 'M';
  const steps = values.map((value) => {
    if (!value) {
      pen = 'M';
      return '';
    }
    const step = `${pen}${value.x.toFixed(1)} ${value.y.toFixed(1)}`;
    pen = 'L';
    return step;
  });
  return steps.filter(Boolean).join('');
}

/** Position of the point nearest to a quantity, by ratio as the scale is logarithmic. */
export function nearestPoint(points: Points, quantity: number): number {
  const distance = (one: number) => Math.abs(Math.log(one / quantity));
  return points.reduce(
    (best, { quantity: one }, at) => (distance(one) < distance(points[best]?.quantity ?? 1) ? at : best),
    0,
  );
}

/** Where a key leads from a point; null: it is no key of the chart. */
export function pointAfter(key: string, at: number, count: number): number | null {
  const step: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -10,
    PageUp: 10,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = step[key];
  return by === undefined ? null : Math.min(count - 1, Math.max(0, at + by));
}

/** Rows for labels at these places so that none touches another of its row: the first row that is free there. */
export function labelRows(places: readonly { x: number; width: number }[]): number[] {
  const ends: number[] = [];
  return places.map(({ x, width }) => {
    const free = ends.findIndex((end) => end <= x - width / 2);
    const row = free < 0 ? ends.length : free;
    ends[row] = x + width / 2 + 4;
    return row;
  });
}

const ROUND = [1, 2, 5] as const;

/** The points for a table: those nearest to round quantities, both ends, and where another way becomes the cheapest. */
export function tableRows({ points, switches }: QuantityCurve): Points {
  const wanted = Array.from({ length: 7 }, (_, power) => ROUND.map((digit) => digit * 10 ** power)).flat();
  const most = points.at(-1)?.quantity ?? 0;
  const rows = new Set(
    wanted.filter((quantity) => quantity <= most).map((quantity) => nearestPoint(points, quantity)),
  );
  const turns = new Set(switches.filter(({ lasting }) => lasting).map(({ quantity }) => quantity));
  return points.filter(({ quantity }, at) => rows.has(at) || at === points.length - 1 || turns.has(quantity));
}
