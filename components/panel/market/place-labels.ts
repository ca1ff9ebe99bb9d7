export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A point in px that wants a label of this width. */
export interface Labelled {
  id: string;
  x: number;
  y: number;
  width: number;
  /** Where its label has to stay; else anywhere in the chart. */
  within?: Box;
}

export interface PlacedLabel {
  id: string;
  /** Left edge and base line of the text. */
  x: number;
  y: number;
  /** Stands off its point: a line joins the two. */
  far: boolean;
  box: Box;
}

const HEIGHT = 13;
/** From the middle of the box to the base line of 11 px text. */
const BASE = 4;
const POINT = 5;
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
/** Gaps between point and label, tried in this order. */
const GAPS = [3, 12, 22, 34, 48];

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

function boxAt({ x, y, width }: Labelled, [dx, dy]: readonly [number, number], gap: number): Box {
  const away = POINT + gap;
  const middle = { x: x + dx * (away + width / 2), y: y + dy * (away + HEIGHT / 2) };
  return { x: middle.x - width / 2, y: middle.y - HEIGHT / 2, width, height: HEIGHT };
}

/**
 * Finds a place for each label, the first points first, so that no label lies on another, on a point or on `taken`, nor
 * leaves `bounds`. Those for which there is none are left out: list them instead.
 */
export function placeLabels(
  points: readonly Labelled[],
  bounds: Box,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const blocked: Box[] = [
    ...taken,
    ...points.map(({ x, y }) => ({ x: x - POINT, y: y - POINT, width: 2 * POINT, height: 2 * POINT })),
  ];
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const free = GAPS.flatMap((gap) =>
      DIRECTIONS.map((direction) => ({ gap, box: boxAt(point, direction, gap) })),
    ).find(({ box }) => inside(box, point.within ?? bounds) && !blocked.some((one) => overlap(box, one)));
    if (!free) continue;
    const { box, gap } = free;
    blocked.push(box);
    placed.push({ id: point.id, x: box.x, y: box.y + HEIGHT / 2 + BASE, far: gap > 3, box });
  }
  return placed;
}
