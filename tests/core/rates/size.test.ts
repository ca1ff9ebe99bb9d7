import { describe, expect, test } from 'vitest';
import type { SizeLimit } from '../../../lib/core/rates';
import { fitsSize, lengthPlusGirth, sizeReasons } from '../../../lib/core/rates/size';
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

describe('other bounds', () => {
  test.each([
    [{ maxTwoSidesMm: 1000 }, [600, 400, 1], []],
    [
      { maxTwoSidesMm: 1000 },
      [600, 401, 1],
      [{ code: 'two-sides-too-long', params: { overMm: 1, limitMm: 1000 } }],
    ],
    [{ boxMm: [400, 600, 400] }, [600, 400, 400], []],
    [
      { boxMm: [400, 600, 400] },
      [602, 401, 400],
      [{ code: 'box-too-big', params: { overMm: 3, lengthMm: 600, widthMm: 400, heightMm: 400 } }],
    ],
    [{ minSideMm: 140, minSecondSideMm: 110 }, [140, 110, 1], []],
    [{ minSideMm: 140 }, [139, 110, 1], [{ code: 'side-too-short', params: { underMm: 1, limitMm: 140 } }]],
    [
      { minSecondSideMm: 110 },
      [140, 109, 1],
      [{ code: 'second-side-too-short', params: { underMm: 1, limitMm: 110 } }],
    ],
    [{ minSumMm: 300 }, [150, 100, 50], []],
    [{ minSumMm: 300 }, [150, 100, 49], [{ code: 'sum-too-short', params: { underMm: 1, limitMm: 300 } }]],
  ] as [SizeLimit, [number, number, number], unknown[]][])('%j of %j', (limit, sides, reasons) => {
    expect(sizeReasons(sides, [limit])).toEqual(reasons);
    expect(fitsSize(...sides, [limit], false)).toBe(reasons.length === 0);
  });
});

describe('rolls: 2 x diameter + length', () => {
  // The postal packet: three sides to 900 mm; a roll to 1040, length to 900.
  const limits: SizeLimit[] = [
    { maxSumMm: 900, maxSideMm: 600 },
    { roll: { maxMm: 1040, maxLengthMm: 900 } },
  ];

  test.each([
    ['roll', [900, 70, 70], []],
    ['roll', [840, 100, 100], []],
    ['roll', [841, 100, 100], ['roll-too-long']],
    ['roll', [901, 60, 60], ['side-too-long']],
    // What a box may, a roll may too
    ['roll', [500, 200, 200], []],
    ['box', [840, 30, 30], ['side-too-long']],
  ] as const)('a %s of %j', (shape, mm, reasons) => {
    expect(codes(quote({ limits }, { shape, mm }).reasons)).toEqual(reasons);
    const [long, middle, short] = mm;
    expect(fitsSize(long, middle, short, limits, shape === 'roll')).toBe(reasons.length === 0);
  });

  test('shortest rolls, and a service for rolls only', () => {
    const only: SizeLimit[] = [{ roll: { maxMm: 1040, minMm: 170, minLengthMm: 100 } }];
    expect(codes(quote({ limits: only }, { shape: 'roll', mm: [99, 40, 40] }).reasons)).toEqual([
      'side-too-short',
    ]);
    expect(codes(quote({ limits: only }, { shape: 'roll', mm: [101, 30, 30] }).reasons)).toEqual([
      'roll-too-short',
    ]);
    expect(codes(quote({ limits: only }, { mm: [100, 35, 35] }).reasons)).toEqual(['rolls-only']);
  });

  test('several rolls in one parcel are a box', () => {
    expect(quote({ limits }, { shape: 'roll', mm: [840, 50, 50], quantity: 2 }).available).toBe(false);
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
