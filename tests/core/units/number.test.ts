import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER, normalise, parseNumber } from '../../../lib/core/units';

describe('parseNumber', () => {
  it.each([
    ['1234', 1234],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ["1'234.50", 1234.5],
    ['1,09,988.64', 109988.64],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1,234', 1234],
    ['1.234', 1234],
    ['0.150', 0.15],
    ['0,350', 0.35],
    ['12.34', 12.34],
    ['1.2345', 1.2345],
    ['1234.567', 1234.567],
    ['.5', 0.5],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['1.', 1],
    ['abc', null],
    ['12a', null],
  ])('%s is %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it('is told what one separator with three digits means', () => {
    expect(parseNumber('1.234', { dot: 'decimal' })).toBe(1.234);
    expect(parseNumber('1,234', { comma: 'decimal' })).toBe(1.234);
    expect(parseNumber('80.000', { dot: 'decimal' })).toBe(80);
    expect(parseNumber('1,234', { dot: 'decimal' })).toBe(1234);
  });

  it.each([
    ['en-US', ',', '.'],
    ['de-DE', '.', ','],
    ['fr-FR', ' ', ','],
    ['en-IN', ',', '.'],
    ['de-CH', "'", '.'],
  ])('reads back what %s writes', (locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
        expect(parseNumber(normalise(format.format(cents / 100)))).toBe(cents / 100);
      }),
    );
  });

  it('never throws and never answers something that is not a number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseNumber(text);
        expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
      }),
    );
  });
});

describe('normalise', () => {
  it.each([
    ['１２．５ｋｇ', '12.5kg'],
    ['١٢٫٥ كجم', '12.5 كجم'],
    ['۱۲', '12'],
    ['१२.५', '12.5'],
    ['\u200e70\u00a0g\u202c', '70 g'],
    ['5½ in', '5.5 in'],
    ['5 1/2 in', '5.5 in'],
    ['1’234', "1'234"],
    ['a  b\n c', 'a b c'],
  ])('%s becomes %s', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it('is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      { examples: [['5 1/2'], ['½'], ['\u0660\u066b5']] },
    );
  });

  it('finds a grouped number as one token', () => {
    expect('1 234 567,89 kr'.match(new RegExp(NUMBER))?.[0]).toBe('1 234 567,89');
    expect('12 345 in 6 7'.match(new RegExp(NUMBER, 'g'))).toEqual(['12 345', '6', '7']);
  });
});
