import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../../components/ui/country-codes';
import { bestCountry, countryOptions } from '../../../components/ui/country-options';
import { formatCountry } from '../../../lib/i18n';

const markets = ['US', 'DE', 'BR'];
const best = (typed: string) => bestCountry(typed, countryOptions(typed, markets, 'en'));

describe('countryOptions', () => {
  it('lists every country once, the markets first in their order', () => {
    const { markets: first, others } = countryOptions('', markets, 'en');
    expect(first.map((option) => option.code)).toEqual(markets);
    expect(new Set([...first, ...others].map((option) => option.code)).size).toBe(COUNTRY_CODES.length);
  });

  it('sorts the rest by name in the language', () => {
    const names = countryOptions('', markets, 'en').others.map((option) => option.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  });

  it.each([
    ['germany', 'DE'],
    ['德国', 'DE'],
    ['de', 'DE'],
    // A code beats the names that begin with the same letters.
    ['in', 'IN'],
    ['cote', 'CI'],
    ['kingdom', 'GB'],
    [' spain ', 'ES'],
    ['niger', 'NE'],
  ])('finds %s', (typed, code) => expect(best(typed)).toBe(code));

  it('says nothing when nothing matches', () => {
    const groups = countryOptions('atlantis', markets, 'en');
    expect([groups.markets, groups.others]).toEqual([[], []]);
    expect(bestCountry('atlantis', groups)).toBeNull();
  });
});

describe('COUNTRY_CODES', () => {
  it('have a name each in both languages', () => {
    for (const code of COUNTRY_CODES) {
      expect(formatCountry(code, 'en'), code).not.toBe(code);
      expect(formatCountry(code, 'zh-CN'), code).not.toBe(code);
    }
  });
});
