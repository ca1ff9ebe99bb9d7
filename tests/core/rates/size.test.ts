import { describe, expect, test } from 'vitest';
import type { SizeLimit } from '../../../lib/core/rates';
import { lengthPlusGirth, sizeReasons } from '../../../lib/core/rates/size';
import { codes, quote } from './sample-card';

test('length + girth is L + 2 (W + H)', () => {
  expect(lengthPlusGirth([600, 300, 200])).toBe(1600);
});

describe('bounds are inclusive', () => {
  test.each([
    [{ maxSideMm: 600 }, 599, []],
    [{ maxSideMm: 600 }, 600, []],
    [{ maxSideMm: 600 }, 601, [{ code: 'side-too-long', params: { overMm: 1, limitMm: 600 } }]],
    // 601 + 300 + 100 = 1001
    [{ maxSumMm: 1000 }, 600, []],
    [{ maxSumMm: 1000 }, 601, [{ code: 'sum-too-long', params: { overMm: 1, limitMm: 1000 } }]],
    // 601 + 2 x 400 = 1401
    [{ maxLengthPlusGirthMm: 1400 }, 600, []],
    [{ maxLengthPlusGirthMm: 1400 }, 601, [{ code: 'girth-too-long', params: { overMm: 1, limitMm: 1400 } }]],
    [{}, 5000, []],
  ])('%j at a longest side of %i', (limit, side, reasons) => {
    expect(sizeReasons([side, 300, 100], [limit])).toEqual(reasons);
  });
});

describe('alternatives', () => {
  const alternatives: SizeLimit[] = [{ maxSideMm: 600, maxSumMm: 900 }, { maxSideMm: 1050 }];

  test.each([
    ['the first holds', [500, 200, 200], []],
    ['only the second holds', [1000, 500, 500], []],
    // 51 mm over 1050, but 501 + 602 mm over the first pair
    ['neither: the one missed by least is named', [1101, 200, 201], ['side-too-long']],
  ] as const)('%s', (_, sides, expected) => {
    expect(codes(sizeReasons(sides, alternatives))).toEqual(expected);
  });

  test('no limits stated: nothing to break', () => {
    expect(sizeReasons([9000, 9000, 9000], [])).toEqual([]);
  });

  test('every broken bound of one limit is named', () => {
    const limit = { maxSideMm: 100, maxSumMm: 200, maxLengthPlusGirthMm: 300 };
    expect(codes(sizeReasons([200, 100, 100], [limit]))).toEqual([
      'side-too-long',
      'sum-too-long',
      'girth-too-long',
    ]);
  });
});

describe('in a quote', () => {
  const limits = [{ maxSideMm: 600 }];

  test('sides may come in any order', () => {
    expect(quote({ limits }, { mm: [50, 100, 601] }).available).toBe(false);
    expect(quote({ limits }, { mm: [601, 100, 50] }).available).toBe(false);
    expect(quote({ limits }, { mm: [100, 600, 50] }).available).toBe(true);
  });

  test('an unknown size does not pass silently: may be refused', () => {
    const result = quote({ limits }, { mm: null });
    expect(result.available).toBe(true);
    expect(codes(result.warnings)).toContain('size-unknown');
    expect(codes(quote({ limits: [] }, { mm: null }).warnings)).not.toContain('size-unknown');
  });

  test("a zone's limits replace those of the service", () => {
    const zones = [{ id: 'DE', countries: ['DE'], limits: [{ maxSideMm: 1500 }] }];
    expect(quote({ limits, zones }, { mm: [1400, 100, 100] }).available).toBe(true);
    expect(quote({ limits, zones }, { mm: [1501, 100, 100] }).available).toBe(false);
  });

  test.each([
    [2999, []],
    [3000, []],
    [3001, ['girth-surcharge']],
    [3100, ['girth-surcharge']],
    [3101, []],
  ])('a note about girth 3000 to 3100 at %i mm: %j', (girth, expected) => {
    const params = { fromMm: 3000, toMm: 3100, fee: '20', currency: 'CNY' };
    const zones = [{ id: 'DE', countries: ['DE'], notes: [{ code: 'girth-surcharge', params }] }];
    const result = quote({ zones }, { mm: [girth - 2000, 500, 500] });
    expect(codes(result.warnings)).toEqual(expected);
    expect(codes(quote({ zones }, { mm: null }).warnings)).toEqual(['girth-surcharge']);
  });
});
