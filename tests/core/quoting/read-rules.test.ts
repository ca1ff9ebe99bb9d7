import { describe, expect, it } from 'vitest';
import { catalogueText, readCatalogue, readFollowUps } from '../../../lib/core/quoting';

describe('days of follow-ups as typed', () => {
  it.each([
    ['2 5 10', [2, 5, 10]],
    ['3, 7', [3, 7]],
    ['４、９', [4, 9]],
    ['90', [90]],
    ['91', null],
    ['5 2', null],
    ['2 2', null],
    ['0 2', null],
    ['1 2 3 4', null],
    ['soon', null],
    ['', null],
  ])('%j: %j', (typed, days) => {
    expect(readFollowUps(typed)).toEqual(days);
  });
});

describe('what the seller sells, as typed', () => {
  it('is one a line, with its least order where it is given', () => {
    const typed = 'LED desk lamp; 500\n\n 台灯；1,000 pcs\nBamboo box\nCup (350 ml); 0\n';
    const items = [
      { title: 'LED desk lamp', moq: 500 },
      { title: '台灯', moq: 1000 },
      { title: 'Bamboo box', moq: null },
      { title: 'Cup (350 ml)', moq: null },
    ];
    expect(readCatalogue(typed)).toEqual(items);
    expect(readCatalogue(catalogueText(items))).toEqual(items);
  });
});
