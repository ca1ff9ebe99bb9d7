import type { CountryCode } from '../../lib/core/origin';
import { formatCountry, LANGUAGES, type Language } from '../../lib/i18n';
import { COUNTRY_CODES } from './country-codes';

export interface CountryOption {
  code: CountryCode;
  name: string;
}

export interface CountryGroups {
  markets: CountryOption[];
  others: CountryOption[];
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** 0 the code, 1 a name that starts so, 2 a word that starts so, 3 anywhere; null: no match. Names of both languages count. */
function rank(code: CountryCode, typed: string): number | null {
  if (typed === '') return 0;
  if (code.toLowerCase() === typed) return 0;
  const names = LANGUAGES.map((language) => fold(formatCountry(code, language)));
  if (names.some((name) => name.startsWith(typed))) return 1;
  if (names.some((name) => name.includes(` ${typed}`))) return 2;
  return names.some((name) => name.includes(typed)) ? 3 : null;
}

/**
 * Countries that match what was typed, best match first: the target markets in the seller's order, then the
 * rest by name.
 */
export function countryOptions(
  typed: string,
  markets: readonly CountryCode[],
  language: Language,
): CountryGroups {
  const text = fold(typed);
  const byName = new Intl.Collator(language);
  const find = (codes: readonly CountryCode[]) =>
    codes.flatMap((code) => {
      const place = rank(code, text);
      return place === null ? [] : [{ code, name: formatCountry(code, language), place }];
    });
  const strip = ({ code, name }: CountryOption) => ({ code, name });
  return {
    markets: find(markets)
      .sort((a, b) => a.place - b.place)
      .map(strip),
    others: find(COUNTRY_CODES.filter((code) => !markets.includes(code)))
      .sort((a, b) => a.place - b.place || byName.compare(a.name, b.name))
      .map(strip),
  };
}

/** The country an Enter means: the best match wherever it stands, markets before the rest among equals. */
export function bestCountry(typed: string, groups: CountryGroups): CountryCode | null {
  const text = fold(typed);
  const all = [...groups.markets, ...groups.others];
  const ranked = all.map(({ code }) => ({ code, place: rank(code, text) ?? 9 }));
  return ranked.sort((a, b) => a.place - b.place)[0]?.code ?? null;
}
