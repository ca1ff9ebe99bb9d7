import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRows } from '../../../../components/options/batch/choose-rows';
import { reachOf } from '../../../../components/options/batch/reach';
import { windowOf } from '../../../../components/options/batch/window-of';
import { guessBatchPlan, readProducts, runBatch } from '../../../../lib/core/batch';
import { compileCard } from '../../../../lib/core/rates';
import { AS_OF, card, service } from '../../../core/rates/sample-card';

describe('the rows that are drawn', () => {
  it('are the visible ones and six more on each side', () => {
    // 480 px of 44 px rows: 10.9, so 11 and 6 below; nothing above the top.
    expect(windowOf(1000, 44, 0, 480)).toEqual({ canvas: 44_000, from: 0, count: 17, top: 0 });
    // At 4400 px row 100 is first; 94 stands at 94 x 44.
    expect(windowOf(1000, 44, 4400, 480)).toEqual({ canvas: 44_000, from: 94, count: 23, top: 4136 });
  });

  it('are all of a short list', () => {
    expect(windowOf(3, 44, 0, 480)).toEqual({ canvas: 132, from: 0, count: 3, top: 0 });
    expect(windowOf(0, 44, 0, 480)).toEqual({ canvas: 0, from: 0, count: 0, top: 0 });
  });

  it('reach the last row of a list that is longer than a browser can draw', () => {
    const { canvas, from, count, top } = windowOf(2_000_000, 44, Number.MAX_SAFE_INTEGER, 480);
    expect(canvas).toBe(8_000_000);
    expect(from + count).toBe(2_000_000);
    expect(top + count * 44).toBeCloseTo(canvas);
  });

  it('cover what is visible at every place', () => {
    const rows = fc.integer({ min: 0, max: 3_000_000 });
    fc.assert(
      fc.property(
        rows,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 2000 }),
        (n, part, view) => {
          const { canvas } = windowOf(n, 44, 0, view);
          const scroll = Math.max(0, canvas - view) * part;
          const { from, count, top } = windowOf(n, 44, scroll, view);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from + count).toBeLessThanOrEqual(n);
          expect(top).toBeLessThanOrEqual(scroll + 1);
          expect(top + count * 44).toBeGreaterThanOrEqual(Math.min(scroll + view, canvas) - 1);
        },
      ),
    );
  });
});

describe('the rows that are chosen', () => {
  const list = [
    ['sku', 'weight g'],
    ['Lamp', '200'],
    ['Bag', '9000'],
    ['lamp 2', '300'],
  ];
  const { products } = readProducts(list, guessBatchPlan(list), 'CNY');
  const steps = runBatch({
    products,
    countries: ['FR', 'DE'],
    cards: [compileCard(card([service()]))],
    currency: 'CNY',
    context: { asOf: AS_OF },
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const result = step.value;
  const choose = (choice: Partial<Parameters<typeof chooseRows>[2]>) => {
    const rows = chooseRows(result, products, { view: 'all', country: null, text: '', ...choice });
    return rows && [...rows];
  };

  // Rows: Lamp FR 0, DE 1; Bag FR 2, DE 3; lamp 2 FR 4, DE 5. Only DE is served, and no bag of 9 kg.
  it.each([
    ['everything', {}, null],
    ['spaces', { text: '  ' }, null],
    ['a country', { country: 'DE' }, [1, 3, 5]],
    ['a name in any case', { text: 'LAMP' }, [0, 1, 4, 5]],
    ['no price', { view: 'none' as const }, [0, 2, 3, 4]],
    ['the best of each', { view: 'best' as const }, [1, 2, 5]],
    ['several at once', { view: 'none' as const, country: 'DE', text: 'bag' }, [3]],
    ['nothing', { text: 'shoe' }, []],
  ])('%s', (_, choice, expected) => {
    expect(choose(choice)).toEqual(expected);
  });
});

it('the countries that cards reach leave out closed ones, other marketplaces and warehouses', () => {
  const to = (id: string, more = {}) =>
    card([service({ zones: [{ id, countries: [id] }] })], { id, ...more });
  const closed = card(
    [service({ zones: [{ id: 'RU', countries: ['RU'], closed: { code: 'not-served' } }], bands: [] })],
    { id: 'closed' },
  );
  const cards = [
    to('US'),
    to('DE'),
    to('DE'),
    to('JP', { platform: 'ozon' }),
    to('GB', { deliversTo: 'warehouse' }),
    closed,
  ];
  expect(reachOf(cards)).toEqual(['DE', 'US']);
});
