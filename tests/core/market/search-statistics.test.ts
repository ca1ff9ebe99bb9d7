import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparable, mergeSnapshots, prepareRivals, searchStatistics } from '../../../lib/core/market';
import { priceHistogram } from '../../../lib/core/market/histogram';
import { samenessOf } from '../../../lib/core/market/sameness';
import { titleGrams } from '../../../lib/core/market/title-grams';
import { indexTitles, titleSimilarities } from '../../../lib/core/market/title-index';
import { money } from '../../../lib/core/money';
import { LISTINGS, usd } from './sample-listings';

const similarity = (a: string, b: string) =>
  titleSimilarities(titleGrams(a), indexTitles([b]))[0] ?? Number.NaN;

describe('similarity of titles', () => {
  test.each([
    ['the same in another order and case', 'USB Cable Black', 'black usb CABLE', 1, 1],
    ['full width and accents', 'Ｃafé ＵＳＢ', 'cafe usb', 1, 1],
    // _us usb sb_ against _us usb sb_ + _fa fan an_: 2 x 3 / (3 + 6).
    ['one word of two', 'usb', 'usb fan', 2 / 3, 2 / 3],
    ['forms of a Russian word are close', 'чехол силиконовый', 'чехлы силиконовые', 0.5, 0.9],
    ['forms of a German word are close', 'Handventilator', 'Handventilatoren', 0.8, 1],
    ['Chinese without spaces', '挂脖风扇便携', '便携挂脖风扇', 0.7, 0.95],
    ['other things', 'phone case', 'garden hose', 0, 0.3],
  ])('%s', (_, a, b, least, most) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(least - 1e-12);
    expect(similarity(a, b)).toBeLessThanOrEqual(most + 1e-12);
  });

  test('two scripts are not compared; nor is nothing', () => {
    expect(similarity('usb кабель зарядка', '数据线')).toBeNaN();
    expect(similarity('', '')).toBeNaN();
    expect(similarity('12345', '12345')).toBeNaN();
  });

  test('is the same both ways, within 0 and 1, and 1 with itself', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = similarity(a, b);
        if (Number.isNaN(there)) return Number.isNaN(similarity(b, a));
        return there === similarity(b, a) && there >= 0 && there <= 1 && similarity(a, a) === 1;
      }),
    );
  });
});

describe('sameness', () => {
  test('share and groups of near-identical titles', () => {
    const titles = [
      'Portable neck fan rechargeable USB',
      'Garden hose 20 m',
      'USB rechargeable portable neck fan',
      'garden HOSE 20 m',
      'Portable Neck Fan Rechargeable USB C',
      'Something else',
    ];
    expect(samenessOf(indexTitles(titles))).toEqual({
      share: 5 / 6,
      clusters: [
        [0, 2, 4],
        [1, 3],
      ],
    });
  });

  test('nothing alike; too few to say', () => {
    expect(samenessOf(indexTitles(['neck fan', 'garden hose']))).toEqual({ share: 0, clusters: [] });
    expect(samenessOf(indexTitles(['neck fan'])).share).toBeNull();
  });
});

describe('histogram', () => {
  const shown = ({ bins }: ReturnType<typeof priceHistogram>) =>
    bins.map(({ from, to, count }) => [from.minor, to?.minor ?? null, count]);

  test('edges that read well, the own price in its bin', () => {
    const prices = LISTINGS.map(({ price }) => price?.minor ?? 0);
    // 10 … 28 dollars in at most twelve bins: steps of 2.
    const histogram = priceHistogram(prices, 'USD', 1999);
    expect(shown(histogram)).toEqual(
      Array.from({ length: 10 }, (_, at) => [1000 + 200 * at, 1200 + 200 * at, 1]),
    );
    expect(histogram).toMatchObject({ own: 4, ownSide: 'in' });
    expect(priceHistogram(prices, 'USD', 2000).own).toBe(5);
    expect(priceHistogram(prices, 'USD', 999)).toMatchObject({ own: null, ownSide: 'below' });
    expect(priceHistogram(prices, 'USD', 3000)).toMatchObject({ own: null, ownSide: 'above' });
    expect(priceHistogram(prices, 'USD', null)).toMatchObject({ own: null, ownSide: null });
  });

  test('one price far off does not flatten the others', () => {
    const histogram = priceHistogram([1000, 1100, 1200, 1300, 1400, 1500, 1600, 1700, 99_900], 'USD', 50_000);
    expect(histogram.bins.at(-1)).toMatchObject({ to: null, count: 1 });
    expect(histogram.bins.length).toBeGreaterThan(4);
    expect(histogram).toMatchObject({ own: histogram.bins.length - 1, ownSide: 'in' });
  });

  test('all prices equal: one bin; a currency without decimals: whole steps; nothing: no bins', () => {
    expect(shown(priceHistogram([1500, 1500, 1500], 'USD', null))).toEqual([[1500, 1501, 3]]);
    expect(shown(priceHistogram([100, 101, 102], 'JPY', null))).toEqual([
      [100, 101, 1],
      [101, 102, 1],
      [102, 103, 1],
    ]);
    expect(priceHistogram([], 'USD', 5).bins).toEqual([]);
  });

  test('holds every price once, in at most thirteen bins', () => {
    const prices = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(prices, fc.constantFrom('USD', 'JPY', 'KWD'), (all, currency) => {
        const { bins } = priceHistogram(all, currency, null);
        for (const { from, to, count } of bins) {
          const inside = all.filter((price) => price >= from.minor && (to === null || price < to.minor));
          expect(count).toBe(inside.length);
        }
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(bins.length).toBeLessThanOrEqual(13);
      }),
    );
  });
});

describe('statistics of a search', () => {
  const statistics = (listings: readonly Comparable[], own = usd(1999)) =>
    searchStatistics(prepareRivals(listings), own, []);

  test('median, quartiles, own place, review barrier', () => {
    const listings = LISTINGS.map((listing, at) => ({ ...listing, reviews: at === 9 ? null : 10 * at }));
    expect(statistics(listings)).toMatchObject({
      listings: 10,
      priced: 10,
      currency: 'USD',
      median: usd(1900),
      quartiles: { from: usd(1450), to: usd(2350) },
      own: { price: usd(1999), percentile: 50 },
      // 0, 10 … 80.
      reviewBarrier: { reviews: 40, of: 9 },
      remarks: [],
    });
  });

  test('only the first ten listings make the barrier, five must tell', () => {
    const many = [...LISTINGS, ...LISTINGS.map((listing) => ({ ...listing, reviews: 99_999 }))];
    expect(statistics(many).reviewBarrier).toEqual({ reviews: 100, of: 10 });
    const few = LISTINGS.map((listing, at) => ({ ...listing, reviews: at < 4 ? 7 : null }));
    expect(statistics(few).reviewBarrier).toBeNull();
  });

  test('too few, all equal, mixed currencies, no rate: said', () => {
    const codes = (listings: readonly Comparable[], own = usd(1999)) =>
      statistics(listings, own).remarks.map(({ code }) => code);
    expect(codes(LISTINGS.slice(0, 3))).toEqual(['market-few-prices']);
    expect(codes(LISTINGS.map((one) => ({ ...one, price: usd(1500) })))).toEqual(['market-prices-equal']);
    const mixed = LISTINGS.map((one, at) => (at % 2 ? { ...one, price: money(1500, 'EUR') } : one));
    expect(codes(mixed)).toEqual(['market-currencies-mixed']);
    expect(statistics(mixed)).toMatchObject({ median: null, histogram: null, currency: null });
    expect(codes(LISTINGS, money(100, 'PKR'))).toEqual(['market-no-rate']);
    expect(statistics([])).toMatchObject({ listings: 0, median: null, own: null, sameness: { share: null } });
  });
});

describe('several searches', () => {
  test('a listing seen again counts once, as last seen', () => {
    const search = (date: string, comparables: Comparable[]) =>
      ({ site: 'amazon', market: 'US', query: 'fan', date, comparables }) as const;
    const [first, second] = LISTINGS as [Comparable, Comparable];
    const bare = { title: 'Bare', price: usd(5), rating: null, reviews: null };
    const merged = mergeSnapshots([
      search('2026-01-01', [first, second, bare]),
      search('2026-02-01', [{ ...first, price: usd(777) }, bare]),
    ]);
    expect(merged).toEqual([{ ...first, price: usd(777) }, bare, second]);
  });
});
