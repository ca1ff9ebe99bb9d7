import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableText } from '../../../lib/core/quoting/readable-text';

describe('a subject as it is meant', () => {
  it.each([
    ['Tires 13&quot;14&quot;', 'Tires 13"14"'],
    ['Tom&#39;s &amp; Co', "Tom's & Co"],
    ['a&nbsp;b &lt; c', 'a b < c'],
    // Unknown names and loose signs stay as they are, and nothing is decoded twice.
    ['R&D; &copy; &amp;quot;', 'R&D; &copy; &quot;'],
  ])('%s', (text, meant) => {
    expect(readableText(text)).toBe(meant);
  });

  it('leaves texts without such signs alone, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const meant = readableText(text);
        if (!text.includes('&')) expect(meant).toBe(text);
      }),
    );
    expect(readableText('&#999999;')).toBe(String.fromCodePoint(999_999));
  });
});
