import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeLabels } from '../../../../components/panel/market/place-labels';

const BOUNDS: Box = { x: 0, y: 0, width: 370, height: 260 };
const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('placeLabels', () => {
  it('puts a lone label to the right of its point', () => {
    const [label] = placeLabels([{ id: 'DE', x: 100, y: 100, width: 18 }], BOUNDS);
    // 5 px of point and 3 px of gap.
    expect(label).toMatchObject({ id: 'DE', x: 108, far: false });
  });

  it('takes another side at the edge', () => {
    const [label] = placeLabels([{ id: 'US', x: 365, y: 100, width: 18 }], BOUNDS);
    expect(label?.x).toBe(365 - 8 - 18);
  });

  it('stands off where the sides are taken, and joins by a line', () => {
    const around: Box = { x: 70, y: 70, width: 60, height: 60 };
    const [label] = placeLabels([{ id: 'US', x: 100, y: 100, width: 18 }], BOUNDS, [around]);
    expect(label?.far).toBe(true);
  });

  it('leaves out what has no place', () => {
    expect(placeLabels([{ id: 'US', x: 100, y: 100, width: 18 }], BOUNDS, [BOUNDS])).toEqual([]);
  });

  it('never lets two labels meet, nor a label and a point, nor leaves the chart', () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 370, noNaN: true }),
      y: fc.double({ min: 0, max: 260, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (places) => {
        const points = places.map(({ x, y }, at) => ({ id: String(at), x, y, width: 18 }));
        const labels = placeLabels(points, BOUNDS);
        for (const [at, { box }] of labels.entries()) {
          for (const other of labels.slice(at + 1)) expect(meets(box, other.box)).toBe(false);
          for (const { x, y } of points) {
            expect(meets(box, { x: x - 4.9, y: y - 4.9, width: 9.8, height: 9.8 })).toBe(false);
          }
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(370);
          expect(box.y + box.height).toBeLessThanOrEqual(260);
        }
      }),
    );
  });

  it('names twenty markets that lie close together', () => {
    // Target markets cluster: all within 25 points of potential and 60 of competitiveness.
    const points = Array.from({ length: 20 }, (_, at) => ({
      id: String(at),
      x: 180 + ((at * 37) % 120),
      y: 60 + ((at * 53) % 130),
      width: 18,
    }));
    expect(placeLabels(points, BOUNDS)).toHaveLength(20);
  });
});
