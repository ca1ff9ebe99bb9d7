import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, originalSpan } from '../../../lib/core/lint/normalise';

describe('folding', () => {
  it.each([
    ['Ｗｈａｔｓ', 'whats'],
    ['w h a t s a p p', 'whatsapp'],
    ['W.h.a.t.s', 'whats'],
    ['WhаtsАpp', 'whatsapp'],
    ['résumé Straße İstanbul', 'resume strasse istanbul'],
    ['при\u0301вет ёлка', 'привет елка'],
    ['ガ ｶﾞ が', 'ガ カ\u3099 が'],
    ['٠٥٠ أحمد', '050 احمد'],
    ['S M', 's m'],
    ['a\u200bb\u00adc', 'abc'],
  ])('%s', (text, folded) => expect(normalise(text).text).toBe(folded));

  it('keeps Russian words Russian', () => expect(normalise('а вот Telegram').text).toBe('а вот telegram'));

  it('finds the way back', () => {
    const folded = normalise('x Ｗ h\u200b a t s y');
    const at = folded.text.indexOf('wha');
    expect(folded.text).toBe('xwhatsy');
    expect(originalSpan(folded, at, at + 3)).toEqual([2, 8]);
  });

  it('maps every unit into the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, from, to } = normalise(text);
        expect(from.length).toBe(folded.length);
        expect(to.length).toBe(folded.length);
        for (let unit = 0; unit < folded.length; unit += 1) {
          expect(from[unit]).toBeLessThan(to[unit] as number);
          expect(to[unit]).toBeLessThanOrEqual(text.length);
          expect(from[unit]).toBeGreaterThanOrEqual(from[unit - 1] ?? 0);
        }
      }),
    );
  });
});
