import type { ReplyLanguage } from './situation';
import type { MoneyValue, TypedValue } from './typed-value';

/**
 * Locale of numbers and dates in a language. Arabic keeps Western digits: tracking and order numbers stand in the
 * same sentence, and two kinds of digits side by side confuse.
 */
const LOCALES: Readonly<Partial<Record<ReplyLanguage, string>>> = {
  en: 'en-US',
  es: 'es-ES',
  ar: 'ar-u-nu-latn',
};

const localeOf = (language: ReplyLanguage) => LOCALES[language] ?? language;

const DATE_STYLES = ['short', 'medium', 'long', 'full'] as const;

/** An ISO date in the language: "12 October 2026" by default; a style no one knows is the default. */
export function formatReplyDate(iso: string, language: ReplyLanguage, style: unknown = 'long'): string {
  const dateStyle = DATE_STYLES.find((known) => known === style) ?? 'long';
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: 'UTC' });
  // Russian ends a long date with an abbreviated "year", whose point would collide with the sentence's.
  return format.format(new Date(`${iso}T00:00:00Z`)).replace(/\s*г\.$/, '');
}

/** An amount with its currency sign as the language writes it. */
export function formatReplyMoney({ amount, currency }: MoneyValue, language: ReplyLanguage): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'currency', currency }).format(amount);
}

/** A whole number with the language's separators. */
export function formatReplyNumber(value: number, language: ReplyLanguage): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

/** A value as it stands in a sentence when the template names no filter. */
export function formatValue(typed: TypedValue, language: ReplyLanguage): string {
  if (typed.type === 'money') return formatReplyMoney(typed.value, language);
  if (typed.type === 'date') return formatReplyDate(typed.value, language);
  return typeof typed.value === 'number' ? formatReplyNumber(typed.value, language) : typed.value;
}

/**
 * The plural form for a number or a range, with `#` replaced by it: {one: "# day", other: "# days"}. A range takes the
 * form of its end, as CLDR does in nearly every case; equal ends are one number. A category without a form
 * takes `other`; null where `other` is absent.
 */
export function pluralForm(
  from: number,
  to: number,
  forms: Readonly<Record<string, string>>,
  language: ReplyLanguage,
): string | null {
  const category = new Intl.PluralRules(localeOf(language)).select(to);
  const chosen = Object.hasOwn(forms, category) ? forms[category] : forms.other;
  // "Two days" in one word has no place for the "1–".
  const form = from !== to && !chosen?.includes('#') ? forms.other : chosen;
  if (form === undefined) return null;
  const end = formatReplyNumber(to, language);
  return form.replaceAll('#', from === to ? end : `${formatReplyNumber(from, language)}–${end}`);
}
