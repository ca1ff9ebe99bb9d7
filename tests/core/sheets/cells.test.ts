import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, isNone, plainDecimal } from '../../../lib/core/sheets/cell-text';
import { readPriceCell } from '../../../lib/core/sheets/price-cell';
import { readSizeCell } from '../../../lib/core/sheets/size-cell';
import { readDate, readDivisor, readTransit, readYesNo } from '../../../lib/core/sheets/small-cells';
import { readWeightRange, type WeightUnit } from '../../../lib/core/sheets/weight-range';

describe('numbers stay exactly as written', () => {
  it.each([
    ['104.60', '104.6'],
    ['0.1', '0.1'],
    ['.5', '0.5'],
    ['007', '7'],
    ['1,234', '1234'],
    ['1,234.5', '1234.5'],
    ['1.234,56', '1234.56'],
    ['1,234,567.89', '1234567.89'],
    ["1'234.50", '1234.5'],
    // One comma before other than three digits, or after a zero, is a decimal comma.
    ['12,5', '12.5'],
    ['0,125', '0.125'],
    // A lone dot is a decimal point: Chinese sheets do not group with it.
    ['1.234', '1.234'],
    ['99999999999999999999.01', '99999999999999999999.01'],
    ['1.2.3', null],
    ['1,23,4.5', null],
    ['12.', null],
    ['-5', null],
    ['1e5', null],
    ['', null],
  ])('%s', (token, expected) => expect(plainDecimal(token)).toBe(expected));
});

describe('price cells', () => {
  const cell = (text: string) => {
    const { amounts, closed, currency, none, onRequest, percent, rest } = readPriceCell(text);
    const flags = [none && 'none', onRequest && 'request', percent && 'percent', closed?.code, currency];
    const values = amounts.map(({ value, per }) =>
      per === null ? value : per === 'parcel' ? `${value}/parcel` : `${value}/${per.grams}g`,
    );
    return [...values, ...flags.filter(Boolean), ...(rest === '' ? [] : [`"${rest}"`])].join(' ');
  };

  it.each([
    ['104.6', '104.6'],
    ['104.6不发', '104.6 not-sent'],
    ['155.7（不通邮）', '155.7 not-served'],
    ['不发', 'not-sent'],
    ['暂停服务', 'not-sent'],
    ['暂停收寄', 'not-sent'],
    ['suspended', 'not-sent'],
    ['/', 'none'],
    ['-', 'none'],
    ['—', 'none'],
    ['——', 'none'],
    ['无', 'none'],
    ['N/A', 'none'],
    ['×', 'none'],
    ['询价', 'request'],
    ['18元/票', '18/parcel CNY'],
    ['挂号费 18元/票', '18/parcel CNY'],
    ['挂号费：18', '18/parcel'],
    ['18元每件', '18/parcel CNY'],
    ['65元/公斤', '65/1000g CNY'],
    ['65/KG', '65/1000g'],
    ['RMB 65 / kg', '65/1000g CNY'],
    ['$4.5 per 0.5kg', '4.5/500g USD'],
    ['HK$12/100g', '12/100g HKD'],
    // 0.065 a gram is 65 a kilogram, without a float between.
    ['0.065元/克', '65/1000g CNY'],
    ['65/KG+18/票', '65/1000g 18/parcel'],
    ['运费65/kg，挂号18/票', '65/1000g 18/parcel'],
    ['￥１２３．５０', '123.5 CNY'],
    ['1,234.50元', '1234.5 CNY'],
    ['€ 12,50', '12.5 EUR'],
    ['15%', '15 percent'],
    ['104.6 含税', '104.6 "含税"'],
    ['65 （旺季+5）', '65 5 "旺季"'],
    // A weight, a negative number, a letter O: no amounts, and nothing swallowed.
    ['30KG', '"30KG"'],
    ['-5', '"-5"'],
    ['1O5', '"1O5"'],
    ['#N/A', '"#N A"'],
    ['', ''],
  ])('%s -> %s', (text, expected) => expect(cell(text)).toBe(expected));

  it('never throws and never loses a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { amounts, rest, none } = readPriceCell(text);
        const digits = (all: string) => all.replace(/\D/g, '').length;
        if (digits(cellText(text)) > 0) expect(amounts.length > 0 || digits(rest) > 0 || none).toBe(true);
      }),
    );
  });
});

describe('weights', () => {
  const range = (text: string, unit: WeightUnit = 'kg') => {
    const found = readWeightRange(text, unit);
    if (!found) return null;
    const { kind, fromGrams, toGrams, include, rest } = found;
    const [open, close] = include === 'upper' ? '(]' : include === 'lower' ? '[)' : '??';
    return `${kind === 'point' ? 'point ' : ''}${open}${fromGrams},${toGrams ?? ''}${close}${rest}`;
  };

  it.each([
    ['30KG', 'point (0,30000]'],
    ['0.5', 'point (0,500]'],
    ['31.5 kg', 'point (0,31500]'],
    ['≤2kg', '(0,2000]'],
    ['<=2kg', '(0,2000]'],
    ['＜2kg', '[0,2000)'],
    ['2KG以内', '(0,2000]'],
    ['2KG以下', '(0,2000]'],
    ['不超过30KG', '(0,30000]'],
    ['限重：30KG', 'point (0,30000]'],
    ['0.5-1KG', '?500,1000?'],
    ['0.5KG-1KG', '?500,1000?'],
    ['500g-1kg', '?500,1000?'],
    ['0-500g', '?0,500?'],
    ['0.5～1', '?500,1000?'],
    ['0.5—1', '?500,1000?'],
    ['0.5 至 1 公斤', '?500,1000?'],
    ['0<W≤0.3', '(0,300]'],
    ['0＜重量≤0.3KG', '(0,300]'],
    ['0.3<W<=0.5', '(300,500]'],
    ['0.3≤W<0.5', '[300,500)'],
    ['>21', '(21000,]'],
    ['≥21', '[21000,)'],
    ['21+', '[21000,)'],
    ['100KG以上', '[100000,)'],
    ['over 20kg', '(20000,]'],
    ['up to 2 kg', '(0,2000]'],
    ['2 lb', 'point (0,907]'],
    // Not whole grams, upside down, a date as spreadsheets make of `1-2`, a size, a list.
    ['0.1001', null],
    ['0.5-0.3', null],
    ['1月2日', null],
    ['1-2月', null],
    ['2026-01-02', null],
    ['10*20*30', null],
    ['0.1;0.2', null],
    ['abc', null],
    ['', null],
    ['0', null],
  ])('%s', (text, expected) => expect(range(text)).toBe(expected));

  it('takes the unit of the column for bare numbers', () => {
    expect(range('0-500', 'g')).toBe('?0,500?');
    expect(range('500', 'g')).toBe('point (0,500]');
    expect(range('0.5kg', 'g')).toBe('point (0,500]');
  });
});

describe('sizes', () => {
  it.each([
    ['三边之和≤90cm', { maxSumMm: 900 }, ''],
    ['单边≤60', { maxSideMm: 600 }, ''],
    ['三边之和≤90cm，单边≤60', { maxSumMm: 900, maxSideMm: 600 }, ''],
    // Less than is exclusive: 200 cm is refused, 1999 mm is not.
    ['长+宽+高<200cm，最长边<105cm', { maxSumMm: 1999, maxSideMm: 1049 }, ''],
    ['单边不超过105CM，三边长度之和不超过200CM', { maxSideMm: 1050, maxSumMm: 2000 }, ''],
    ['L+2(W+H) ≤ 300cm', { maxLengthPlusGirthMm: 3000 }, ''],
    ['围长≤3米', { maxLengthPlusGirthMm: 3000 }, ''],
    ['60*40*40cm', { boxMm: [600, 400, 400] }, ''],
    ['最长边≤1.5m', { maxSideMm: 1500 }, ''],
    ['三边之和≤90cm；圆卷：2×直径+长≤104cm', { maxSumMm: 900 }, '圆卷 2×直径+长 104cm'],
    ['选航空', null, '选航空'],
    ['', null, ''],
  ])('%s', (text, limit, rest) => expect(readSizeCell(text)).toEqual({ limit, rest }));
});

describe('days, answers, divisors, dates', () => {
  it.each([
    ['10-15个工作日', [10, 15, true]],
    ['约15天', [15, 15, false]],
    ['7~12 days', [7, 12, false]],
    ['5-8 working days', [5, 8, true]],
    ['2-3周', [14, 21, false]],
    ['时效：8-12天左右', [8, 12, false]],
    ['15', [15, 15, false]],
    ['15-10天', null],
    ['400天', null],
    ['不保证', null],
  ])('%s', (text, expected) => {
    const found = readTransit(text);
    expect(found && [found.min, found.max, found.workingDays]).toEqual(expected);
  });

  it.each([
    ['是', 'yes'],
    ['可', 'yes'],
    ['√', 'yes'],
    ['Y', 'yes'],
    ['否', 'no'],
    ['不接', 'no'],
    ['×', 'no'],
    ['No', 'no'],
    ['或许', null],
  ])('%s', (text, expected) => expect(readYesNo(text)).toBe(expected));

  it.each([
    ['6000', 6000],
    ['/6000', 6000],
    ['体积÷5000', 5000],
    ['长*宽*高/8000', 8000],
    ['不计抛', 'none'],
    ['不计泡', 'none'],
    ['999', null],
    ['20001', null],
    ['泡货', null],
  ])('%s', (text, expected) => expect(readDivisor(text)).toBe(expected));

  it.each([
    ['2026-04-26', '2026-04-26'],
    ['生效日期：2026年4月26日起', '2026-04-26'],
    ['2026/4/6', '2026-04-06'],
    ['20260426', '2026-04-26'],
    ['2026-02-30', null],
    ['报价表', null],
  ])('%s', (text, expected) => expect(readDate(text)).toBe(expected));
});

it('nothing is not the same as empty', () => {
  expect(['/', '-', '—', '\\', 'n/a', '无', ' / '].every(isNone)).toBe(true);
  expect(['', '0', '5', '不发'].some(isNone)).toBe(false);
});

it('every reader answers any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const read of [readSizeCell, readTransit, readYesNo, readDivisor, readDate]) read(text);
      const found = readWeightRange(text, 'kg');
      if (found?.toGrams) expect(found.fromGrams).toBeLessThan(found.toGrams);
    }),
    { numRuns: 300 },
  );
});
