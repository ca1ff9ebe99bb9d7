import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { orderText } from '../../../../components/panel/curve/carton-facts';
import {
  curveScale,
  labelRows,
  linePath,
  nearestPoint,
  pointAfter,
  tableRows,
} from '../../../../components/panel/curve/curve-scale';
import { CurveResult } from '../../../../components/panel/curve/curve-section';
import { readoutText, switchSentence } from '../../../../components/panel/curve/curve-words';
import { WordsProvider, wordsOf } from '../../../../components/ui/words';
import { type CurveOption, quantityCurve } from '../../../../lib/core/curve';
import type { CartonView, CurveOptionView, CurveView } from '../../../../lib/messages/freight-views';

const [en, zh] = [wordsOf('en'), wordsOf('zh-CN')];

/** Parcels at 40.00 each; air 300.00 and 20.00 each; sea 3000.00 and 4.00 each. */
const way = (id: string, mode: CurveOption['mode'], fixed: number, each: number): CurveOption => ({
  id,
  mode,
  cost: (quantity) => ({ minor: fixed + each * quantity, currency: 'CNY' }),
  rising: true,
});
const curve = quantityCurve({
  options: [way('parcel', 'post', 0, 4000), way('a', 'air', 30_000, 2000), way('s', 'lcl', 300_000, 400)],
  from: 1,
  to: 1000,
});
const option = (id: string, mode: CurveOptionView['mode']): CurveOptionView => ({
  id,
  mode,
  name: { en: id, zh: id },
  status: 'user',
  source: 'quote',
  effectiveFrom: null,
  transitDays: null,
});
const options = [option('parcel', 'post'), option('a', 'air'), option('s', 'lcl')];

const carton: CartonView = {
  id: 'c',
  name: 'K5',
  perCarton: 24,
  bound: 'weight',
  order: { pieces: 30, cartons: 2, mm3: 96_000_000, grossGrams: 11_200, netGrams: 9600 },
  containers: [
    {
      id: '20GP',
      name: '20GP',
      status: 'demo',
      fit: { cartons: 580, bound: 'volume', byGrid: 600, byVolume: 580, byWeight: 3800, missing: [] },
      pieces: 13_920,
    },
  ],
};
const view = (change: Partial<CurveView> = {}): CurveView => ({
  curve,
  options,
  carton,
  questions: [],
  notes: [],
  ...change,
});
const html = (answer: CurveView, language: 'en' | 'zh-CN' = 'en') =>
  renderToStaticMarkup(
    <WordsProvider language={language}>
      <CurveResult answer={answer} quantity={30} />
    </WordsProvider>,
  );

describe('in words', () => {
  it('says from which quantity another way is the cheapest', () => {
    // 40 q > 300 + 20 q from 16 on; 300 + 20 q > 3000 + 4 q from 169 on.
    expect(switchSentence(en, curve, options)).toBe(
      'From 1 piece single parcels, from 16 air, from 169 sea LCL',
    );
    expect(switchSentence(zh, curve, options)).toBe('1 件起单件小包，16 件起空运、169 件起海运拼箱');
  });

  it('says so where one way stays the cheapest', () => {
    const [only] = options;
    const flat = quantityCurve({ options: [way('parcel', 'post', 0, 4000)], from: 1, to: 9 });
    expect(switchSentence(en, flat, only ? [only] : [])).toBe('Cheapest at every quantity: single parcels');
  });

  it('reads a point out, the cheapest way first', () => {
    const point = curve.points.find(({ quantity }) => quantity === 16);
    // 300 / 16 + 20 = 38.75; 3000 / 16 + 4 = 191.50.
    expect(point && readoutText(en, point, options)).toBe(
      '16 pieces: air ¥38.75, single parcels ¥40.00, sea LCL ¥191.50',
    );
  });

  it('tells how the order is packed', () => {
    expect(orderText(en, carton)).toBe('30 pieces: 2 cartons, 0.096 m³, 11.2 kg gross');
    expect(orderText(zh, { ...carton, order: null })).toBe('这一单装不进这种外箱。');
  });
});

describe('the scale', () => {
  const scale = curveScale(curve.points, 370);

  it('spreads quantities by ratio between the margins', () => {
    expect(scale.x(1)).toBe(46);
    expect(scale.x(1000)).toBeCloseTo(362);
    expect(scale.x(100) - scale.x(10)).toBeCloseTo(scale.x(10) - scale.x(1));
    expect(scale.xTicks).toEqual([1, 10, 100, 1000]);
  });

  it('has room for the cheapest way everywhere', () => {
    for (const { perPiece } of curve.points) expect(perPiece?.minor).toBeLessThanOrEqual(scale.top);
    expect(scale.y(0)).toBeGreaterThan(scale.y(scale.top));
  });

  it('breaks a line where a way does not go', () => {
    expect(linePath([{ x: 0, y: 1 }, { x: 1, y: 2 }, null, { x: 3, y: 4 }])).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
  });

  it('walks with the keys and stops at the ends', () => {
    expect(pointAfter('ArrowRight', 3, 5)).toBe(4);
    expect(pointAfter('ArrowRight', 4, 5)).toBe(4);
    expect(pointAfter('PageDown', 3, 5)).toBe(0);
    expect(pointAfter('End', 0, 5)).toBe(4);
    expect(pointAfter('a', 0, 5)).toBeNull();
  });

  it('finds the point nearest by ratio', () => {
    expect(curve.points[nearestPoint(curve.points, 16)]?.quantity).toBe(16);
    expect(nearestPoint(curve.points, 1_000_000)).toBe(curve.points.length - 1);
  });

  it('never lets two labels of one row touch', () => {
    const places = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 370 }), width: fc.integer({ min: 7, max: 40 }) }),
    );
    fc.assert(
      fc.property(places, (labels) => {
        const sorted = [...labels].sort((a, b) => a.x - b.x);
        const rows = labelRows(sorted);
        for (const [at, one] of sorted.entries()) {
          for (const [before, other] of sorted.slice(0, at).entries()) {
            if (rows[before] !== rows[at]) continue;
            expect(other.x + other.width / 2).toBeLessThanOrEqual(one.x - one.width / 2);
          }
        }
      }),
    );
  });

  it('puts ends, round quantities and switches into the table', () => {
    const rows = tableRows(curve).map(({ quantity }) => quantity);
    for (const quantity of [1, 2, 5, 16, 169, 1000]) expect(rows).toContain(quantity);
    expect(rows.length).toBeLessThan(curve.points.length);
  });
});

describe('the section', () => {
  it('draws each way and says what it reads out to who cannot see it', () => {
    const drawn = html(view());
    expect(drawn.match(/<path/g)).toHaveLength(4);
    expect(drawn).toContain('role="slider"');
    expect(drawn).toMatch(/aria-valuetext="\d+ pieces: /);
  });

  it('marks illustrative ways', () => {
    const demo = options.map((one) => ({ ...one, status: 'demo' as const }));
    expect(html(view({ options: demo }))).toContain('demo price');
  });

  it('asks, with the way to the options, when there is nothing to draw', () => {
    const questions = [
      { code: 'curve-needs-carton', answer: 'cartons' as const },
      { code: 'curve-needs-size', answer: 'parcel' as const },
    ];
    const asked = html(view({ curve: null, carton: null, questions }), 'zh-CN');
    expect(asked).toContain('用哪种外箱装？');
    expect(asked.match(/<button/g)).toHaveLength(1);
    expect(asked).not.toContain('<svg');
  });

  it('says what stops one more piece and one more carton', () => {
    const packed = html(view());
    for (const part of ['24 pieces in K5', 'its weight stops one more', '580', '13,920', 'volume'])
      expect(packed).toContain(part);
  });
});
