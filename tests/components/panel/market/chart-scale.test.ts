import { describe, expect, it } from 'vitest';
import {
  type ChartPoint,
  chartPoints,
  chartScale,
  nearestPoint,
  pointAfter,
} from '../../../../components/panel/market/chart-scale';
import { cornerNames } from '../../../../components/panel/market/corner-names';
import { sortedPoints } from '../../../../components/panel/market/table-rows';
import { wordsOf } from '../../../../components/ui/words';
import type { MarketCard } from '../../../../lib/messages/market-view';

const point = (country: string, potential: number, change: Partial<ChartPoint> = {}): ChartPoint => ({
  country,
  potential,
  unscored: null,
  range: null,
  probabilityAboveCut: 1,
  parts: { capacity: 90, growth: 50, willingness: 60 },
  known: 7,
  rank: 1,
  baselineRank: 1,
  segment: 'high',
  subtype: 'mature',
  competitiveness: 60,
  quadrant: 'I',
  shown: true,
  hidden: false,
  ...change,
});
const card = (country: string): MarketCard => ({
  country,
  potential: null,
  assessment: null,
  landed: null,
  freight: null,
  missing: [],
  localPrice: null,
  searches: [],
  statistics: null,
});

const US = point('US', 86, { range: { from: 78, to: 93 } });
const DE = point('DE', 79, { competitiveness: 30, quadrant: 'II' });
const KH = point('KH', 48, { competitiveness: null, quadrant: null, segment: 'low' });
const points = [US, DE, KH];

describe('what is on the chart', () => {
  it('is what the seller looks at, and the chosen market', () => {
    const all = [US, { ...DE, hidden: true }, { ...KH, shown: false }, point('FR', 75, { shown: false })];
    const on = (chosen: string) =>
      chartPoints({ points: all, chosen: card(chosen) }).map(({ country }) => country);
    expect(on('US')).toEqual(['US']);
    expect(on('FR')).toEqual(['US', 'FR']);
    expect(on('DE')).toEqual(['US', 'DE']);
  });

  it('leaves out a market without a potential', () => {
    const unscored = { ...US, country: 'CN', potential: null };
    expect(chartPoints({ points: [unscored], chosen: card('CN') })).toEqual([]);
  });
});

describe('the scale', () => {
  const scale = chartScale(points, 73.6, 370);

  it('starts below what has to be drawn, in tens', () => {
    // The least is 48; with room of 4 that is 44, so 40.
    expect(scale.x(40)).toBe(scale.plot.left);
    expect(scale.x(100)).toBe(scale.plot.right);
    expect(scale.cutX).toBeGreaterThan(scale.x(73));
    expect(scale.cutX).toBeLessThan(scale.x(74));
    // 60 points of potential: a figure every twenty.
    expect(scale.xTicks).toEqual([40, 60, 80, 100]);
  });

  it('has the middle half way up and what is unknown on a strip below', () => {
    expect(scale.middleY).toBe((scale.plot.top + scale.plot.bottom) / 2);
    expect(scale.y(null)).toBe((scale.strip?.y ?? 0) + (scale.strip?.height ?? 0) / 2);
    expect(scale.y(null)).toBeGreaterThan(scale.plot.bottom);
    expect(scale.height).toBeGreaterThan((scale.strip?.y ?? 0) + (scale.strip?.height ?? 0));
    expect(chartScale([US], 73.6, 370).strip).toBeNull();
  });

  it('has room on both sides of the cut', () => {
    const near = chartScale([point('US', 74)], 73.6, 370);
    expect(near.cutX - near.plot.left).toBeGreaterThan(90);
    expect(near.plot.right - near.cutX).toBeGreaterThan(90);
  });

  it('has the names of the quadrants inside of them, in the narrow panel too', () => {
    for (const width of [292, 372]) {
      for (const words of [wordsOf('en'), wordsOf('zh-CN')]) {
        for (const { area, box, text } of cornerNames(words, chartScale(points, 73.6, width))) {
          expect(box.x, text).toBeGreaterThanOrEqual(area.x);
          expect(box.x + box.width, text).toBeLessThanOrEqual(area.x + area.width + 0.01);
        }
      }
    }
  });
});

describe('a click where points lie close', () => {
  const scale = chartScale(points, 73.6, 370);
  it.each([
    [79.2, 30, 'DE'],
    [85, 58, 'US'],
    [50, null, 'KH'],
  ])('at %d, %j means %s', (potential, standing, country) => {
    expect(nearestPoint(points, scale, scale.x(potential), scale.y(standing))).toBe(country);
  });

  it('means nothing without points', () => expect(nearestPoint([], scale, 0, 0)).toBeNull());
});

describe('arrow keys', () => {
  it.each([
    ['ArrowRight', 'DE', 'US'],
    ['ArrowLeft', 'DE', 'KH'],
    ['ArrowRight', 'US', 'US'],
    ['ArrowUp', 'DE', 'US'],
    ['ArrowDown', 'DE', 'KH'],
    ['Home', 'US', 'KH'],
    ['End', 'KH', 'US'],
    ['Enter', 'US', null],
  ])('%s on %s', (key, from, to) => expect(pointAfter(key, from, points)).toBe(to));
});

describe('the table', () => {
  const order = (column: Parameters<typeof sortedPoints>[2]['column'], reversed = false) =>
    sortedPoints(wordsOf('en'), points, { column, reversed }).map(({ country }) => country);

  it('is sorted by what is asked for, the best first, and what is unknown last either way', () => {
    expect(order('potential')).toEqual(['US', 'DE', 'KH']);
    expect(order('potential', true)).toEqual(['KH', 'DE', 'US']);
    expect(order('country')).toEqual(['KH', 'DE', 'US']);
    expect(order('quadrant')).toEqual(['US', 'DE', 'KH']);
    expect(order('quadrant', true)).toEqual(['DE', 'US', 'KH']);
    expect(order('competitiveness', true)).toEqual(['DE', 'US', 'KH']);
  });
});
