import { describe, expect, it } from 'vitest';
import { readAmount, readPercent } from '../../../lib/core/units';

describe('a percentage as typed', () => {
  it.each([
    ['12,5 %', '12.5'],
    ['12.500', '12.5'],
    ['１２％', '12'],
    ['0', '0'],
    ['100', '100'],
    ['999', '999'],
    ['1000', null],
    ['-3', null],
    ['', null],
    ['a third', null],
  ])('%j is %j', (typed, read) => expect(readPercent(typed)).toBe(read));
});

describe('an amount as typed', () => {
  it.each([
    ['12,5', '12.5'],
    ['12.50', '12.5'],
    ['1,200', '1200'],
    ['1.200', '1.2'],
    ['1,200.50', '1200.5'],
    ['1.200,50', '1200.5'],
    ['0', '0'],
    ['0,125', '0.125'],
    ['0.00005', '0.0001'],
    ['1000000000', '1000000000'],
    ['1000000001', null],
    ['-1', null],
    ['12 CNY', null],
    ['', null],
  ])('%j is %j', (typed, read) => expect(readAmount(typed)).toBe(read));
});
