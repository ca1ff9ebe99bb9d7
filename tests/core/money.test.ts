import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyExponent } from '../../lib/core/currencies';
import {
  add,
  allocate,
  type Currency,
  compare,
  fromDecimal,
  type Money,
  money,
  multiplyRatio,
  subtract,
  sum,
  toDecimal,
} from '../../lib/core/money';

const safe = fc.integer({ min: -1e12, max: 1e12 });
/** Times a factor of 1e6 it still fits a safe integer. */
const small = fc.integer({ min: -1e9, max: 1e9 });

describe('currency exponents (ISO 4217)', () => {
  test.each([
    ['CNY', 2],
    ['USD', 2],
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['VND', 0],
    ['CLP', 0],
    ['KWD', 3],
    ['BHD', 3],
    ['TND', 3],
    ['CLF', 4],
  ])('%s has %i fraction digits', (currency, digits) => {
    expect(currencyExponent(currency)).toBe(digits);
  });

  test.each(['', 'cny', 'RMB ', '¥', 'EURO'])('%j is no code', (text) => {
    expect(() => currencyExponent(text)).toThrow(RangeError);
  });
});

describe('money', () => {
  test('holds whole minor units only', () => {
    expect(money(5022, 'CNY')).toEqual({ minor: 5022, currency: 'CNY' });
    expect(() => money(50.22, 'CNY')).toThrow(RangeError);
    expect(() => money(Number.NaN, 'CNY')).toThrow(RangeError);
    expect(() => money(Number.MAX_SAFE_INTEGER + 1, 'CNY')).toThrow(RangeError);
  });

  test('minus zero is zero', () => {
    expect(Object.is(money(-0, 'CNY').minor, 0)).toBe(true);
  });

  test.each([
    ['50.22', 'CNY', 5022],
    ['50.2', 'CNY', 5020],
    ['50', 'CNY', 5000],
    ['0.01', 'CNY', 1],
    ['-3.5', 'CNY', -350],
    ['50.220', 'CNY', 5022],
    ['5022', 'JPY', 5022],
    ['5022.0', 'JPY', 5022],
    ['1.234', 'KWD', 1234],
  ] as const)('reads %s %s as %i', (text, currency, minor) => {
    expect(fromDecimal(text, currency)).toEqual({ minor, currency });
  });

  test.each([
    ['1.005', 'CNY'],
    ['0.5', 'JPY'],
    ['1.2345', 'KWD'],
    ['', 'CNY'],
    ['1,5', 'CNY'],
    ['1e3', 'CNY'],
    [' 1', 'CNY'],
    ['.5', 'CNY'],
    ['99999999999999999', 'CNY'],
  ])('refuses %j in %s', (text, currency) => {
    expect(() => fromDecimal(text, currency)).toThrow(RangeError);
  });

  test.each([
    ['halfUp', '1.005', 101],
    ['halfUp', '1.0049', 100],
    ['halfUp', '-1.005', -101],
    ['halfEven', '1.005', 100],
    ['halfEven', '1.015', 102],
    ['up', '1.0001', 101],
    ['up', '-1.0001', -101],
    ['down', '1.0099', 100],
    ['down', '-1.0099', -100],
  ] as const)('%s rounds %s to %i fen', (rounding, text, minor) => {
    expect(fromDecimal(text, 'CNY', rounding).minor).toBe(minor);
  });

  test.each([
    [5022, 'CNY', '50.22'],
    [5, 'CNY', '0.05'],
    [0, 'CNY', '0.00'],
    [-5, 'CNY', '-0.05'],
    [5022, 'JPY', '5022'],
    [5022, 'KWD', '5.022'],
  ] as const)('%i %s prints as %s', (minor, currency, text) => {
    expect(toDecimal(money(minor, currency))).toBe(text);
  });

  test('text and back is the same', () => {
    fc.assert(
      fc.property(safe, fc.constantFrom('CNY', 'JPY', 'KWD'), (minor, currency) => {
        const amount = money(minor, currency);
        expect(fromDecimal(toDecimal(amount), currency)).toEqual(amount);
      }),
    );
  });
});

describe('arithmetic', () => {
  test('adds and subtracts one currency', () => {
    expect(add(money(10, 'CNY'), money(5, 'CNY'))).toEqual(money(15, 'CNY'));
    expect(subtract(money(10, 'CNY'), money(15, 'CNY'))).toEqual(money(-5, 'CNY'));
    expect(compare(money(10, 'CNY'), money(5, 'CNY'))).toBeGreaterThan(0);
  });

  test('two currencies neither compile nor run', () => {
    // @ts-expect-error the currencies differ
    expect(() => add(money(1, 'CNY'), money(1, 'USD'))).toThrow(TypeError);
    // @ts-expect-error the currencies differ
    expect(() => subtract(money(1, 'CNY'), money(1, 'USD'))).toThrow(TypeError);
    // @ts-expect-error the currencies differ
    expect(() => compare(money(1, 'CNY'), money(1, 'USD'))).toThrow(TypeError);
    // @ts-expect-error one amount has another currency
    expect(() => sum([money(1, 'CNY'), money(1, 'USD')], 'CNY')).toThrow(TypeError);
    const lost: Money[] = [money(1, 'CNY'), money(1, 'USD')];
    const wide: Currency = 'CNY';
    expect(() => sum(lost, wide)).toThrow(TypeError);
  });

  test('sum of nothing is zero of the currency', () => {
    expect(sum([], 'JPY')).toEqual(money(0, 'JPY'));
  });

  test('a sum past the safe integers throws', () => {
    expect(() => add(money(Number.MAX_SAFE_INTEGER, 'CNY'), money(1, 'CNY'))).toThrow(RangeError);
  });

  test.each([
    // 98.50 CNY/kg x 320 g = 31.52
    [9850, 320, 1000, 'halfUp', 3152],
    // 205.10 x 333 g = 68.2983
    [20510, 333, 1000, 'halfUp', 6830],
    [20510, 333, 1000, 'down', 6829],
    [1, 1, 2, 'halfUp', 1],
    [1, 1, 2, 'halfEven', 0],
    [3, 1, 2, 'halfEven', 2],
    [-1, 1, 2, 'halfUp', -1],
    [1, 1, 1000, 'up', 1],
    // The product is past 2^53, the result is not.
    [9_000_000_000_000, 999_999_999, 1_000_000_000, 'down', 8_999_999_991_000],
  ] as const)('%i x %i / %i %s = %i', (minor, numerator, denominator, rounding, expected) => {
    expect(multiplyRatio(money(minor, 'CNY'), numerator, denominator, rounding).minor).toBe(expected);
  });

  test('a ratio by zero or with fractions throws', () => {
    expect(() => multiplyRatio(money(1, 'CNY'), 1, 0, 'up')).toThrow(RangeError);
    expect(() => multiplyRatio(money(1, 'CNY'), 0.5, 1, 'up')).toThrow(RangeError);
  });

  test('roundings bracket each other', () => {
    fc.assert(
      fc.property(
        small,
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (minor, n, d) => {
          const amount = money(minor, 'CNY');
          const [up, down, half, even] = (['up', 'down', 'halfUp', 'halfEven'] as const).map((rounding) =>
            Math.abs(multiplyRatio(amount, n, d, rounding).minor),
          ) as [number, number, number, number];
          expect(up - down).toBeLessThanOrEqual(1);
          for (const value of [half, even]) {
            expect(value).toBeGreaterThanOrEqual(down);
            expect(value).toBeLessThanOrEqual(up);
          }
        },
      ),
    );
  });
});

describe('allocate', () => {
  test.each([
    // 100 / 3: 33.33 each, the odd cent to the first
    [100, [1, 1, 1], [34, 33, 33]],
    [100, [50, 50], [50, 50]],
    // 2.5 and 7.5: the fractions tie, the earlier part gets the unit
    [10, [1, 3], [3, 7]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [5, [0, 1], [0, 5]],
    [0, [1, 2], [0, 0]],
    // 1.4, 1.8, 1.8: the two larger fractions first
    [5, [7, 9, 9], [1, 2, 2]],
  ])('%i by %j is %j', (minor, weights, parts) => {
    expect(allocate(money(minor, 'CNY'), weights).map((part) => part.minor)).toEqual(parts);
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[0.5]]])('refuses weights %j', (weights) => {
    expect(() => allocate(money(1, 'CNY'), weights)).toThrow(RangeError);
  });

  test('parts sum to the whole and stay within one unit of their share', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(safe, weights, (minor, list) => {
        const parts = allocate(money(minor, 'CNY'), list);
        expect(sum(parts, 'CNY').minor).toBe(minor);
        const total = list.reduce((a, b) => a + b, 0);
        for (const [index, part] of parts.entries()) {
          const share = (minor * (list[index] ?? 0)) / total;
          expect(Math.abs(part.minor - share)).toBeLessThan(1.001);
        }
      }),
    );
  });
});
