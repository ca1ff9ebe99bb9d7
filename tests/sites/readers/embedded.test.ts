import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { assigned, at, linkedData, num } from '../../../lib/sites/readers/embedded';

const page = (...scripts: string[]) =>
  parseHTML(`<html><body>${scripts.map((source) => `<script>${source}</script>`).join('')}</body></html>`)
    .document as unknown as Document;
const START = /thing\s*=\s*(?=\{)/g;

describe('assigned', () => {
  it('reads every object a page assigns, whatever its strings hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const source = JSON.stringify(data).replace(/</g, '\\u003c');
        expect(assigned(page('window.thing = {};', `window.thing = ${source}; var b = "}";`), START)).toEqual(
          [{}, JSON.parse(source)],
        );
      }),
    );
  });

  it.each([
    'window.thing = {',
    'window.thing = {a: 1};',
    'window.thing = {"a": "',
    'window.other = {"a":1};',
  ])('finds nothing in %s', (source) => {
    expect(assigned(page(source), START)).toEqual([]);
  });
});

describe('linkedData', () => {
  const block = (text: string) =>
    parseHTML(`<html><body><script type="application/ld+json">${text}</script></body></html>`)
      .document as unknown as Document;

  it.each([
    ['one object', '{"@type":"Product","name":"a"}'],
    ['a list', '[{"@type":"VideoObject"},{"@type":"Product","name":"a"}]'],
    ['a graph', '{"@graph":[{"@type":"Product","name":"a"}]}'],
    ['several types', '{"@type":["Thing","Product"],"name":"a"}'],
  ])('finds a product in %s', (_, text) => {
    expect(linkedData(block(text), 'Product').map((item) => at(item, 'name'))).toEqual(['a']);
  });

  it.each(['', '{', 'null', '[null, 1]', '{"@type":"Offer"}'])('finds none in %s', (text) => {
    expect(linkedData(block(text), 'Product')).toEqual([]);
  });
});

describe('num', () => {
  it.each([
    [12.5, 12.5],
    ['12.5', 12.5],
    [0, null],
    ['0.00', null],
    [-1, null],
    ['', null],
    ['12,5', null],
    ['Infinity', null],
    [null, null],
    [true, null],
  ])('%s is %s', (value, number) => {
    expect(num(value)).toBe(number);
  });
});
