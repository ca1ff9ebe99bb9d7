import { describe, expect, test } from 'vitest';
import { readComparables } from '../../../lib/core/market';
import { MOST_ROWS } from '../../../lib/core/market/read-comparables';
import { money } from '../../../lib/core/money';

const read = (text: string, currency: string | null = null) =>
  readComparables(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('|')),
    currency,
  );

describe('comparables from a table', () => {
  test('English columns, attributes, currency in the price', () => {
    expect(
      read('Title|Price|Rating|Reviews|ASIN|attr: Colour\nNeck fan|US $12.90|4.5|1,204|B0|white'),
    ).toEqual({
      comparables: [
        {
          title: 'Neck fan',
          price: money(1290, 'USD'),
          rating: 4.5,
          reviews: 1204,
          productId: 'B0',
          attributes: { Colour: 'white' },
        },
      ],
      problems: [],
    });
  });

  test('Chinese columns, the currency in its own column, in the head, or given', () => {
    expect(read('商品标题|售价|币种\n风扇|99|cny').comparables[0]?.price).toEqual(money(9900, 'CNY'));
    expect(read('title|Price (EUR)\nfan|9,50').comparables[0]?.price).toEqual(money(950, 'EUR'));
    expect(read('title|price\nfan|1200', 'JPY').comparables[0]?.price).toEqual(money(1200, 'JPY'));
  });

  test('an empty cell is unknown, an empty row nothing', () => {
    expect(read('title|price|rating|reviews\nfan|||\n|||')).toEqual({
      comparables: [{ title: 'fan', price: null, rating: null, reviews: null }],
      problems: [],
    });
  });

  test('what cannot be read is null and told by row', () => {
    const { comparables, problems } = read(
      'title|price|rating|reviews\nfan|cheap|4|1\nhose|12|47|-3\n|5|4|1\ncase|$8|4.1|12',
    );
    expect(
      comparables.map(({ title, price, rating, reviews }) => [title, price?.minor, rating, reviews]),
    ).toEqual([
      ['fan', undefined, 4, 1],
      ['hose', undefined, null, null],
      ['case', 800, 4.1, 12],
    ]);
    expect(problems).toEqual([
      { code: 'market-csv-price', params: { row: 2, value: 'cheap' } },
      { code: 'market-csv-price', params: { row: 3, value: '12' } },
      { code: 'market-csv-rating', params: { row: 3, value: '47' } },
      { code: 'market-csv-reviews', params: { row: 3, value: '-3' } },
      { code: 'market-csv-row-no-title', params: { row: 4 } },
    ]);
  });

  test.each([
    ['no title column', 'price\n5', ['market-csv-no-title']],
    ['nothing', '', ['market-csv-no-title']],
    ['no price column', 'title\nfan', ['market-csv-no-price']],
  ])('%s', (_, text, codes) => {
    expect(read(text).problems.map(({ code }) => code)).toEqual(codes);
  });

  test('says when a table is longer than is read', () => {
    const rows = (count: number) => [
      ['title'],
      ...Array.from({ length: count }, (_, index) => [`Lamp ${index}`]),
    ];
    expect(readComparables(rows(MOST_ROWS), 'USD').problems).toEqual([{ code: 'market-csv-no-price' }]);
    const { comparables, problems } = readComparables(rows(MOST_ROWS + 5), 'USD');
    expect(comparables).toHaveLength(MOST_ROWS);
    expect(problems).toContainEqual({
      code: 'market-csv-too-long',
      params: { rows: MOST_ROWS + 5, read: MOST_ROWS },
    });
  });
});
