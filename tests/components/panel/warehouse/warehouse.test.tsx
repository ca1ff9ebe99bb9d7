import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { daysScale } from '../../../../components/panel/warehouse/days-chart';
import { barShare } from '../../../../components/panel/warehouse/piece-bars';
import { WarehouseResult } from '../../../../components/panel/warehouse/warehouse-section';
import {
  breakEvenText,
  cheaperTag,
  daysText,
  openQuestions,
} from '../../../../components/panel/warehouse/warehouse-words';
import { WordsProvider, wordsOf } from '../../../../components/ui/words';
import { compareWarehouse, type WarehouseRequest } from '../../../../lib/core/warehouse';
import type { WarehouseView } from '../../../../lib/messages/freight-views';

const [en, zh] = [wordsOf('en'), wordsOf('zh-CN')];
const eur = (minor: number) => ({ minor, currency: 'EUR' });

/** A piece of 5 litres: 6.00 direct; 1.00 head-haul, 2.50 last mile and storage of 0.75 a CBM and day abroad. */
const request = (change: Partial<WarehouseRequest> = {}): WarehouseRequest => ({
  currency: 'EUR',
  productCost: eur(500),
  direct: { id: 'card/one', lines: [{ code: 'freight', amount: eur(600) }] },
  warehouse: {
    headHaul: (pieces) => eur(20_000 + 100 * pieces),
    headHaulRising: true,
    transitDays: 40,
    perShipment: eur(0),
    perMonth: eur(0),
    inboundPerPiece: eur(20),
    inboundPerCarton: eur(0),
    piecesPerCarton: 20,
    storage: { rate: '0.75', unit: 'cbm-day', freeDays: 0 },
    storageDays: 30,
    mm3PerPiece: 5_000_000,
    lastMile: eur(250),
    dutyPerPiece: eur(15),
    unsoldPercent: '3',
    disposalPerPiece: eur(10),
    capitalPercent: '8',
  },
  monthlyPieces: 300,
  monthsPerShipment: 1,
  ...change,
});

const answerOf = (change: Partial<WarehouseRequest> = {}): WarehouseView['answers'][number] => ({
  id: 'w',
  service: 'warehouse:w',
  name: 'Kassel',
  kind: 'own',
  comparison: compareWarehouse(request(change)),
  headHaul: { name: { en: 'Sea', zh: '海运' }, mode: 'lcl', status: 'user', source: 'quote' },
  monthlyPieces: 300,
  monthsPerShipment: 1,
  storageDays: 30,
});
const html = (change: Partial<WarehouseRequest> = {}) =>
  renderToStaticMarkup(
    <WordsProvider language="en">
      <WarehouseResult
        answer={{
          direct: { id: 'card/one', name: { en: 'One', zh: '一号' }, amount: eur(600) },
          answers: [answerOf(change)],
          questions: [],
        }}
      />
    </WordsProvider>,
  );

describe('direct or warehouse', () => {
  it('draws both ways on one scale, and lists every line', () => {
    const shown = html();
    for (const part of [
      'Direct: One',
      'Through the warehouse',
      'Head-haul €',
      'Last mile €2.50',
      '€6.00 each',
    ])
      expect(shown).toContain(part);
    expect(shown.match(/days-chart/g)).toHaveLength(1);
  });

  it('gives the dearer way the whole width', () => {
    const ways = [{ total: eur(600) }, { total: eur(450) }];
    expect(barShare(600, ways)).toBe(100);
    expect(barShare(450, ways)).toBe(75);
  });

  it('says which is cheaper and from which volume', () => {
    const { comparison } = answerOf();
    expect(comparison.cheaper).toBe('warehouse');
    expect(cheaperTag(en, comparison).text).toBe('warehouse cheaper');
    expect(breakEvenText(en, comparison)).toBe(
      `The warehouse is cheaper from ${comparison.breakEven?.from} pieces a month.`,
    );
    expect(daysText(zh, comparison)).toBe(`存到 ${comparison.cheaperUpToDays} 天还是海外仓便宜。`);
  });

  it('says that no volume makes it cheaper', () => {
    const { comparison } = answerOf({ direct: { id: 'x', lines: [{ code: 'freight', amount: eur(100) }] } });
    expect(cheaperTag(en, comparison).text).toBe('direct cheaper');
    expect(breakEvenText(en, comparison)).toContain('not cheaper at any volume up to 100,000');
    expect(daysText(en, comparison)).toContain('direct stays cheaper');
  });

  it('is incomplete, with questions, while something is unknown', () => {
    const { warehouse } = request();
    const { comparison } = answerOf({ warehouse: { ...warehouse, lastMile: null }, monthlyPieces: null });
    expect(cheaperTag(en, comparison)).toEqual({ tone: 'warn', text: 'incomplete' });
    expect(openQuestions(comparison.missing)).toEqual([{ code: 'needs-last-mile', answer: 'warehouses' }]);
    expect(breakEvenText(en, comparison)).toBe('');
    expect(daysText(en, comparison)).toBe('');
  });

  it('still tells the break-even while the monthly pieces are unknown', () => {
    const { comparison } = answerOf({ monthlyPieces: null });
    expect(breakEvenText(en, comparison)).toContain('pieces a month');
    expect(html({ monthlyPieces: null })).not.toContain('days-chart');
  });

  it('names both lines of the drawing with their cost', () => {
    const { byDays } = answerOf().comparison;
    const end = byDays.at(-1)?.warehouse.minor ?? 0;
    expect(html()).toContain('direct €6.00');
    expect(html()).toContain(`warehouse €${(end / 100).toFixed(2)}`);
  });

  it('keeps costs and days inside the picture', () => {
    const { byDays } = answerOf().comparison;
    const { x, y, last } = daysScale(byDays, 370);
    expect([x(0), x(last)]).toEqual([8, 362]);
    for (const { warehouse } of byDays) {
      expect(y(warehouse.minor)).toBeGreaterThanOrEqual(30);
      expect(y(warehouse.minor)).toBeLessThanOrEqual(98);
    }
  });
});
