import { describe, expect, it } from 'vitest';
import { parseDimensions, parsePrice, parseWeight } from '../../../lib/core/units';

/** A page chooses these texts: none may hold up the reader. The patterns repeat what the grammars repeat. */
const PIECES = [
  '1',
  '1x',
  '1 x ',
  '1g ',
  '1 g and ',
  '1.',
  '1-',
  '1 (L) x',
  '12 345 ',
  '$1-',
  '1"x',
  ' ',
  'a x 1',
];

describe('hostile text', () => {
  it.each(PIECES)('%s repeated is read before the test is given up', (piece) => {
    // Linear reading takes some 10 ms; a pattern that backtracks badly takes minutes.
    const text = piece.repeat(Math.ceil(4000 / piece.length));
    for (const read of [parseDimensions, parsePrice, parseWeight]) {
      expect(() => read(text)).not.toThrow();
      expect(() => read(`${text}!`)).not.toThrow();
    }
  });
});
