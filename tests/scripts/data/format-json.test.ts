import { expect, test } from 'vitest';
import { formatJson } from '../../../scripts/data/format-json';

test('objects are written out, lists have one element a line', () => {
  const value = {
    id: 'x',
    name: { en: 'X' },
    list: ['a', 'b'],
    services: [{ id: 's', bands: [{ a: 1 }, { a: 2 }] }],
  };
  expect(formatJson(value)).toBe(`{
  "id": "x",
  "name": {"en":"X"},
  "list": ["a","b"],
  "services": [
    {
      "id": "s",
      "bands": [
        {"a":1},
        {"a":2}
      ]
    }
  ]
}
`);
});

test('is JSON of the same value', () => {
  const value = { a: null, b: [], c: [{ d: 'é"\n' }], e: { f: [1, 2] } };
  expect(JSON.parse(formatJson(value))).toEqual(value);
});
