import { describe, expect, it } from 'vitest';
import { shortTitle } from '../../../lib/core/rfq/short-title';

describe('shortTitle', () => {
  it.each([
    ['blue glass jar', 'blue glass jar'],
    ['Glass Jar With Lid Round Honey Jar Kitchen Storage Jars', 'Glass Jar'],
    ['paper cutting machine paper folding machine automatic paper machine line', 'paper cutting machine'],
    [
      'large round outdoor camping tent with two doors and awning',
      'large round outdoor camping tent with two doors and awning',
    ],
  ])('%s', (title, name) => {
    expect(title.slice(0, shortTitle(title))).toBe(name);
  });
});
