import { describe, expect, it } from 'vitest';
import { explorerRows, pageOf, type View } from '../../../../components/options/markets/explorer-rows';
import { marketPotentials } from '../../../../lib/core/market';
import { shippedMarket } from '../../../../lib/data/shipped-market';

const { markets } = marketPotentials(shippedMarket, { draws: 100 });
const rows = (view: Partial<View> = {}, language: 'en' | 'zh-CN' = 'en') =>
  explorerRows(markets, { typed: '', column: 'rank', reversed: false, ...view }, language);
const codes = (view: Partial<View>, count = 3) =>
  rows(view)
    .slice(0, count)
    .map(({ country }) => country);

describe('the explorer', () => {
  it('holds every country, the best first, the unscored last', () => {
    const all = rows();
    expect(all).toHaveLength(markets.length);
    expect(all.slice(0, 3).map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(all.at(-1)?.score).toBeNull();
    expect(rows({ reversed: true }).at(-1)?.score).toBeNull();
    expect(rows({ reversed: true })[0]?.rank).toBe(all.filter(({ rank }) => rank !== null).length);
  });

  it.each(['potential', 'capacity', 'growth', 'willingness', 'above', 'baseline', 'known'] as const)(
    'sorts by %s both ways, the same countries',
    (column) => {
      const [down, up] = [rows({ column }), rows({ column, reversed: true })];
      expect(down.map(({ country }) => country).sort()).toEqual(up.map(({ country }) => country).sort());
      expect(down[0]?.country).not.toBe(up[0]?.country);
    },
  );

  it('sorts by the plain product too, which is not the same order', () => {
    expect(codes({ column: 'baseline' })).toEqual(['US', 'CN', 'DE']);
    expect(codes({ column: 'potential' })).not.toContain('CN');
  });

  it.each([
    ['german', 'DE'],
    ['德国', 'DE'],
    ['德', 'DE'],
    ['us', 'US'],
    ['Côte', 'CI'],
  ])('finds %s', (typed, country) => {
    expect(rows({ typed }).map((market) => market.country)).toContain(country);
  });

  it('sorts names by the language', () => {
    const names = (language: 'en' | 'zh-CN') =>
      explorerRows(markets, { typed: '', column: 'country', reversed: false }, language)[0]?.country;
    expect(names('en')).toBe('AF');
    // 阿尔巴尼亚 is the first by sound.
    expect(names('zh-CN')).toBe('AL');
  });
});

describe('pages', () => {
  const list = Array.from({ length: 52 }, (_, at) => at);
  it.each([
    [0, 0, 25, 0],
    [1, 25, 25, 1],
    [2, 50, 2, 2],
    [9, 50, 2, 2],
    [-1, 0, 25, 0],
  ])('page %i starts at %i with %i rows', (page, first, count, at) => {
    const shown = pageOf(list, page, 25);
    expect(shown).toMatchObject({ page: at, pages: 3 });
    expect(shown.rows).toHaveLength(count);
    expect(shown.rows[0]).toBe(first);
  });

  it('of nothing is one', () => expect(pageOf([], 3, 25)).toEqual({ rows: [], page: 0, pages: 1 }));
});
