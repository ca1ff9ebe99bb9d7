import { currencyExponent } from '../../lib/core/currencies';
import type { Remark } from '../../lib/core/origin';
import { parseTypedDimensions, parseTypedWeight, readAmount, readPercent } from '../../lib/core/units';

/** What a field held, or why it cannot be read. */
export type Typed<T> = { value: T } | { problem: Remark };

const problem = (code: string, params?: Remark['params']): { problem: Remark } => ({
  problem: { code, ...(params && { params }) },
});

const MAX_NAME = 120;

/** Three sides in whole millimetres; bare numbers are centimetres. */
export function typedSides(text: string): Typed<[number, number, number]> {
  const mm = parseTypedDimensions(text);
  return mm ? { value: mm } : problem('size');
}

/** Whole grams; `zero` allows none. */
export function typedGrams(text: string, zero = false): Typed<number> {
  if (zero && /^0+(?:[.,]0+)?(?: ?k?g)?$/i.test(text.trim())) return { value: 0 };
  const grams = parseTypedWeight(text);
  return grams === null ? problem('weight') : { value: grams };
}

export function typedText(text: string): Typed<string> {
  const value = text.trim();
  if (value === '') return problem('empty');
  return value.length > MAX_NAME ? problem('too-long') : { value };
}

/** An amount; with a currency it may not have more decimals than that. */
export function typedAmount(text: string, currency?: string): Typed<string> {
  const amount = readAmount(text);
  if (amount === null) return problem('amount');
  const digits = currency === undefined ? 4 : currencyExponent(currency);
  return (amount.split('.')[1]?.length ?? 0) > digits
    ? problem('decimals', { currency: currency ?? '', digits })
    : { value: amount };
}

export function typedPercent(text: string): Typed<string> {
  const percent = readPercent(text);
  return percent === null ? problem('percent') : { value: percent };
}

/** A whole number within bounds. */
export function typedWhole(text: string, min: number, max: number): Typed<number> {
  const value = Number(text.trim().replace(/[,\s]/g, ''));
  const whole = text.trim() !== '' && Number.isInteger(value) && value >= min && value <= max;
  return whole ? { value } : problem('whole', { min, max });
}

/** Empty is null, anything else is for `read`. */
export function orNull<T>(text: string, read: (text: string) => Typed<T>): Typed<T | null> {
  return text.trim() === '' ? { value: null } : read(text);
}

type Values<R> = { [K in keyof R]: R[K] extends Typed<infer T> ? T : never };

/** All fields together: their values, or the problem of each that has one. */
export function together<R extends Record<string, Typed<unknown>>>(
  fields: R,
): { value: Values<R> } | { problems: Partial<Record<keyof R, Remark>> } {
  const entries = Object.entries(fields);
  const wrong = entries.flatMap(([name, field]) =>
    'problem' in field ? [[name, field.problem] as const] : [],
  );
  if (wrong.length > 0) return { problems: Object.fromEntries(wrong) as Partial<Record<keyof R, Remark>> };
  const values = entries.map(([name, field]) => [name, 'value' in field ? field.value : null]);
  return { value: Object.fromEntries(values) as Values<R> };
}

/** Lengths and weights as text that is read back as the same figure in every language. */
export const sidesText = (mm: readonly number[]): string => `${mm.map((side) => side / 10).join(' × ')} cm`;
export const gramsText = (grams: number): string => (grams >= 1000 ? `${grams / 1000} kg` : `${grams} g`);
