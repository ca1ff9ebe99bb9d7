import { expect, it } from 'vitest';
import { codeBefore } from '../../lib/overlay/watch-codes';

it.each([
  [';;where', 'where'],
  ['Hello ;;where', 'where'],
  ['Hello\n;;no-update', 'no-update'],
  ['Hello\u00a0;;a_1', 'a_1'],
  [';;发货', '发货'],
  ['Hello;;where', null],
  ['; ;where', null],
  [';;', null],
  [';;-x', null],
  [';;where now', null],
  [';;;where', null],
  [`;;${'a'.repeat(40)}`, 'a'.repeat(40)],
  [`;;${'a'.repeat(41)}`, null],
])('"%s" ends in the code %s', (text, code) => {
  expect(codeBefore(text)).toBe(code);
});
