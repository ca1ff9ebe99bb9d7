import { currencyExponent } from '../core/currencies';
import type { Money } from '../core/money';
import type { CountryCode, IsoDate } from '../core/origin';
import type { Language } from './language';

/** Symbols as the house shows them: the yuan is the currency of the cards, every other ¥, $ or kr says whose it is. */
const SYMBOLS: Record<string, string> = { CNY: '¥', USD: 'US$', JPY: 'JP¥' };

const cached = <T>(make: (key: string) => T) => {
  const kept = new Map<string, T>();
  return (key: string): T => {
    const known = kept.get(key) ?? make(key);
    kept.set(key, known);
    return known;
  };
};

const moneyFormat = cached((key) => {
  const [language = 'en', currency = 'CNY'] = key.split('|');
  return new Intl.NumberFormat(language, { style: 'currency', currency });
});
const numberFormat = cached((key) => {
  const [language = 'en', digits = '0'] = key.split('|');
  return new Intl.NumberFormat(language, { maximumFractionDigits: Number(digits) });
});
const dayFormat = cached(
  (language) => new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
);
const dateFormat = cached(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
);
const countryNames = cached((language) => new Intl.DisplayNames([language], { type: 'region' }));
const currencyNames = cached((language) => new Intl.DisplayNames([language], { type: 'currency' }));

/** `¥50.22`, `€6.59`, `US$7.10`, `CA$9.80`: where several currencies share a symbol the code goes with it. */
export function formatMoney(money: Money, language: Language): string {
  const major = money.minor / 10 ** currencyExponent(money.currency);
  return moneyFormat(`${language}|${money.currency}`)
    .formatToParts(major)
    .map((part) => (part.type === 'currency' ? (SYMBOLS[money.currency] ?? part.value) : part.value))
    .join('');
}

/** A plain number in the language's digits grouping, with at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return numberFormat(`${language}|${digits}`).format(value);
}

/** `320 g`, `1.25 kg`; grams below one kilogram, else kilograms to the gram. */
export function formatGrams(grams: number, language: Language): string {
  return grams < 1000
    ? `${formatNumber(grams, language, 1)} g`
    : `${formatNumber(grams / 1000, language, 3)} kg`;
}

/** Three sides in millimetres as `21 × 12 × 6 cm`; one side as `60 cm`. */
export function formatMm(mm: readonly number[] | number, language: Language): string {
  const sides = typeof mm === 'number' ? [mm] : mm;
  return `${sides.map((side) => formatNumber(side / 10, language, 1)).join(' × ')} cm`;
}

/** `15–25 days`, `1 day`, `15–25 天`. */
export function formatDays(days: { min: number; max: number }, language: Language): string {
  const unit = dayFormat(language)
    .formatToParts(days.max)
    .filter((part) => part.type === 'unit')
    .map((part) => part.value.trim())
    .join('');
  const range = days.min === days.max ? `${days.max}` : `${days.min}–${days.max}`;
  return `${range} ${unit}`;
}

/** An ISO date in words of the language: `Apr 26, 2026`, `2026年4月26日`. Text that is no date comes back as it is. */
export function formatDate(date: IsoDate, language: Language): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : dateFormat(language).format(time);
}

/** `2026-04`: how the month of a price sheet is named. */
export function formatMonth(date: IsoDate): string {
  return date.slice(0, 7);
}

/** Name of a country in the language; the code itself where no name is known. */
export function formatCountry(country: CountryCode, language: Language): string {
  return /^[A-Z]{2}$/.test(country) ? (countryNames(language).of(country) ?? country) : country;
}

/** Name of a currency in the language (`Euro`, `欧元`); the code itself where no name is known. */
export function formatCurrencyName(currency: string, language: Language): string {
  return /^[A-Z]{3}$/.test(currency) ? (currencyNames(language).of(currency) ?? currency) : currency;
}

/** The flag as an emoji of two regional indicators; systems without flags show the two letters. */
export function flagOf(country: CountryCode): string {
  if (!/^[A-Z]{2}$/.test(country)) return '';
  return String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}
