import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRIES, isCountry } from '../../lib/core/countries';
import { formatDecimal, parseDecimal } from '../../lib/core/decimal';
import { divideRounded, scaleHalfUp, toSafeNumber } from '../../lib/core/rounding';

describe('parseDecimal', () => {
  test.each([
    ['209.66', 20966n, 2],
    ['-3', -3n, 0],
    ['0.001', 1n, 3],
    ['007', 7n, 0],
    ['6.70778353', 670778353n, 8],
  ])('%s', (text, units, scale) => {
    expect(parseDecimal(text)).toEqual({ units, scale });
  });

  test.each(['', '.', '1.', '.5', '1,5', '1 000', '+1', '1e3', 'NaN', '１', '--1', `1${'0'.repeat(30)}`])(
    '%j is no plain decimal',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  test('what is written reads back', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.integer({ min: 0, max: 9 }),
        (units, scale) => {
          expect(parseDecimal(formatDecimal(units, scale))).toEqual({ units, scale });
        },
      ),
    );
  });
});

describe('divideRounded', () => {
  test.each([
    [5n, 2n, 3n, 2n, 3n, 2n],
    [-5n, 2n, -3n, -2n, -3n, -2n],
    [7n, 2n, 4n, 4n, 4n, 3n],
    [7n, 3n, 2n, 2n, 3n, 2n],
    [8n, 3n, 3n, 3n, 3n, 2n],
    [6n, 3n, 2n, 2n, 2n, 2n],
    [5n, -2n, -3n, -2n, -3n, -2n],
    [0n, 3n, 0n, 0n, 0n, 0n],
  ])('%s / %s: half up %s, half even %s, up %s, down %s', (n, d, halfUp, halfEven, up, down) => {
    expect(divideRounded(n, d, 'halfUp')).toBe(halfUp);
    expect(divideRounded(n, d, 'halfEven')).toBe(halfEven);
    expect(divideRounded(n, d, 'up')).toBe(up);
    expect(divideRounded(n, d, 'down')).toBe(down);
  });

  test('by zero throws', () => {
    expect(() => divideRounded(1n, 0n, 'down')).toThrow(RangeError);
  });
});

describe('scaleHalfUp', () => {
  test('agrees with big integers on both sides of 2^53', () => {
    const factor = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(factor, factor, fc.integer({ min: 500, max: 1_000_000 }), (a, b, divisor) => {
        const exact = divideRounded(BigInt(a) * BigInt(b), BigInt(divisor), 'halfUp');
        expect(BigInt(scaleHalfUp(a, b, divisor))).toBe(exact);
      }),
    );
  });

  test('a result past the safe integers throws', () => {
    expect(() => scaleHalfUp(Number.MAX_SAFE_INTEGER, 3, 1)).toThrow(RangeError);
    expect(() => toSafeNumber(2n ** 53n)).toThrow(RangeError);
    expect(toSafeNumber(2n ** 53n - 1n)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('countries', () => {
  test('249 assigned codes and Kosovo, sorted, each once', () => {
    expect(COUNTRIES).toHaveLength(250);
    expect([...new Set(COUNTRIES)].sort()).toEqual(COUNTRIES);
  });

  test.each(['DE', 'CN', 'US', 'XK', 'GG', 'AX'])('%s is one', (code) => {
    expect(isCountry(code)).toBe(true);
  });

  test.each(['UK', 'EU', 'de', 'QQ', 'AN', 'SU', 'AC', 'IC', 'ZZ', 'constructor', ''])(
    '%j is none',
    (code) => {
      expect(isCountry(code)).toBe(false);
    },
  );

  test('all have an English name in the runtime', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(COUNTRIES.filter((code) => names.of(code) === undefined)).toEqual([]);
  });
});
