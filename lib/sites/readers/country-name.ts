import type { CountryCode } from '../../core/origin';
import { tidy } from './text';

const names = new Map<string, Map<string, CountryCode>>();
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Names that shops use and the browser's own list does not. */
const SHORT: Record<string, CountryCode> = {
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  uae: 'AE',
  'russian federation': 'RU',
  'korea, republic of': 'KR',
  'republic of korea': 'KR',
  turkey: 'TR',
  'viet nam': 'VN',
  'czech republic': 'CZ',
};

const fold = (name: string) => tidy(name).toLowerCase();

/** Unions, unknown and test regions, which the browser names too. */
const NO_COUNTRIES = 'EU EZ UN QO XA XB ZZ';
/** A code that is no longer in use stands for the one that followed it. */
const isCountry = (code: string) =>
  !NO_COUNTRIES.includes(code) && new Intl.Locale(`und-${code}`).region === code;

/** Country names in a language, from the browser: no list to ship. */
function namesIn(language: string): Map<string, CountryCode> {
  const known = names.get(language);
  if (known) return known;
  const made = new Map<string, CountryCode>();
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      const name = isCountry(code) ? display.of(code) : undefined;
      if (name) made.set(fold(name), code);
    }
  }
  names.set(language, made);
  return made;
}

/** ISO 3166-1 code of a country's name in the page's language, English or Chinese, or of the code itself. */
export function countryCode(text: string, language: string): CountryCode | null {
  const name = fold(text);
  if (SHORT[name]) return SHORT[name];
  if (/^[a-z]{2}$/.test(name))
    return [...namesIn('en').values()].find((code) => code === name.toUpperCase()) ?? null;
  for (const each of [language, 'en', 'zh-CN']) {
    const code = namesIn(each).get(name);
    if (code) return code;
  }
  return null;
}
