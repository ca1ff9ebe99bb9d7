import { describe, expect, test } from 'vitest';
import { addPercents, percentInside, percentOf } from '../../../lib/core/landed/percent';

describe('percentOf', () => {
  test.each([
    [10_000, '20', 2000],
    // 3.464 cents
    [1000, '0.3464', 3],
    // a half goes up
    [10, '5', 1],
    [9, '5', 0],
    [0, '99', 0],
    [12_345, '0', 0],
    [100, '250', 250],
    // beyond what a double multiplies exactly: 9007199254740991 x 0.333 = 2999397351828750.003
    [Number.MAX_SAFE_INTEGER, '33.3', 2_999_397_351_828_750],
  ])('of %i, %s %%: %i', (minor, percent, expected) => {
    expect(percentOf(minor, percent)).toBe(expected);
  });

  test.each(['', 'x', '-5', '1e2', '1000.1', '5 %'])('%j is refused', (percent) => {
    expect(() => percentOf(100, percent)).toThrow(RangeError);
  });
});

describe('percentInside', () => {
  test.each([
    // 60 x 17 / 83 = 12.289
    [6000, '17', 1229],
    // 60 x 20 / 80
    [6000, '20', 1500],
    [6000, '0', 0],
    // as much again
    [6000, '50', 6000],
  ])('%i with %s %% inside holds %i', (minor, percent, expected) => {
    expect(percentInside(minor, percent)).toBe(expected);
  });

  test.each(['100', '100.1'])('%s %% of a sum is not inside it', (percent) => {
    expect(() => percentInside(100, percent)).toThrow(RangeError);
  });
});

test.each([
  [['2.5', '25'], 275n, 1],
  [['7.25', '0.125', '10'], 17_375n, 3],
  [['5'], 5n, 0],
])('%j together', (percents, units, scale) => {
  expect(addPercents(percents)).toEqual({ units, scale });
});
