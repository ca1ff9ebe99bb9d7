import { describe, expect, it } from 'vitest';
import { readComparablesFile } from '../../../../components/options/markets/comparables-file';
import { readCorrection, withCorrection } from '../../../../components/options/markets/correct';

describe("the seller's own figure", () => {
  it.each([
    ['buyers', '45', 45],
    ['buyers', ' 45,5 % ', 45.5],
    ['buyers', '0', 0],
    ['buyers', '100', 100],
    ['buyers', '100.1', null],
    ['buyers', '-1', null],
    ['gdpGrowth', '-1.5', -1.5],
    ['gdpGrowth', '−1,5%', -1.5],
    ['gdpGrowth', '61', null],
    ['population', '83,000,000', 83_000_000],
    ['population', '0', null],
    ['consumption', '2100000000000', 2.1e12],
    ['internetChange', '1.234', 1.234],
    ['account', 'many', null],
    ['account', '', null],
    ['account', '=1+1', null],
  ] as const)('%s %j', (input, typed, value) => expect(readCorrection('DE', input, typed)).toBe(value));

  it('replaces the one before, and empty takes it out', () => {
    const first = withCorrection([], { country: 'DE', input: 'buyers' }, 45);
    const second = withCorrection(first, { country: 'FR', input: 'buyers' }, 50);
    const third = withCorrection(second, { country: 'DE', input: 'buyers' }, 46);
    expect(third).toEqual([
      { country: 'FR', input: 'buyers', value: 50 },
      { country: 'DE', input: 'buyers', value: 46 },
    ]);
    expect(withCorrection(third, { country: 'DE', input: 'buyers' }, null)).toEqual([
      { country: 'FR', input: 'buyers', value: 50 },
    ]);
  });
});

describe('listings from a file', () => {
  it('reads a table as Excel writes it, in Chinese', () => {
    const { comparables, problems } = readComparablesFile(
      '\ufeff标题,价格,币种,评分,评论数\r\n"灯, 黑",19.99,EUR,4.5,"1,204"\r\n\r\n灯白,21,EUR,,\r\n',
      null,
    );
    expect(problems).toEqual([]);
    expect(comparables).toMatchObject([
      { title: '灯, 黑', price: { minor: 1999, currency: 'EUR' }, rating: 4.5, reviews: 1204 },
      { title: '灯白', price: { minor: 2100, currency: 'EUR' }, rating: null, reviews: null },
    ]);
  });

  it('says what it cannot read by row, and which currencies do not go together', () => {
    const text = 'title,price,rating\nA,US $5,9\nB,EUR 5,4\nC,much,4\n,3 USD,4\n';
    const { comparables, problems, remarks } = readComparablesFile(text, null);
    expect(comparables.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
    expect(problems.map(({ code, params }) => [code, params?.row])).toEqual([
      ['market-csv-rating', 2],
      ['market-csv-price', 4],
      ['market-csv-row-no-title', 5],
    ]);
    expect(remarks.map(({ code }) => code)).toEqual(['market-currencies-mixed']);
  });

  it.each([
    ['', 'market-csv-no-title'],
    ['\u0000\u0001 not a table', 'market-csv-no-title'],
  ])('%j is refused in words', (text, code) => {
    expect(readComparablesFile(text, 'USD').problems).toMatchObject([{ code }]);
  });
});
