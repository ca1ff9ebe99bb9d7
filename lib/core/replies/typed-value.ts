import type { VariableType } from './situation';

export interface MoneyValue {
  amount: number;
  currency: string;
}

/** A checked value of a variable, in the form its type is written from. */
export type TypedValue =
  | { type: 'text' | 'url'; value: string }
  | { type: 'date'; value: string }
  | { type: 'days' | 'count'; value: number }
  | { type: 'money'; value: MoneyValue };

export type ValueProblem =
  | 'value-text'
  | 'value-placeholder'
  | 'value-date'
  | 'value-days'
  | 'value-count'
  | 'value-money'
  | 'value-url';

const MAX_TEXT = 4000;
const MAX_NUMBER = 1_000_000_000;

/**
 * A value from a form, a page or the command line, checked against the type of its variable. Null, undefined and
 * blank text are `empty`: missing, never an empty word in a sentence.
 */
export function readValue(type: VariableType, value: unknown): TypedValue | ValueProblem | 'empty' {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'string' && value.trim() === '') return 'empty';
  if (type === 'money') return readMoney(value);
  if (type === 'days' || type === 'count') return readWhole(type, value);
  if (typeof value !== 'string') return type === 'date' ? 'value-date' : 'value-text';
  if (type === 'date') return isDate(value.trim()) ? { type, value: value.trim() } : 'value-date';
  return readText(type, value);
}

function readText(type: 'text' | 'url', value: string): TypedValue | ValueProblem {
  const clean = value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
  if (clean === '' || clean.length > MAX_TEXT) return 'value-text';
  // Braces in a value would look like a placeholder nobody filled in.
  if (/\{\{|\}\}|\{%|%\}/.test(clean)) return 'value-placeholder';
  if (type === 'url' && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(clean)) return 'value-url';
  return { type, value: clean };
}

function isDate(value: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!match) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function readWhole(type: 'days' | 'count', value: unknown): TypedValue | ValueProblem {
  const problem: ValueProblem = type === 'days' ? 'value-days' : 'value-count';
  const number = typeof value === 'string' && /^\d{1,10}$/.test(value.trim()) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) return problem;
  const most = type === 'days' ? 1000 : MAX_NUMBER;
  return number >= 0 && number <= most ? { type, value: number } : problem;
}

function readMoney(value: unknown): TypedValue | ValueProblem {
  const [amount, currency] = moneyParts(value);
  if (typeof amount !== 'string' || typeof currency !== 'string') return 'value-money';
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(amount) || !/^[A-Z]{3}$/.test(currency)) return 'value-money';
  return { type: 'money', value: { amount: Number(amount), currency } };
}

function moneyParts(value: unknown): [unknown, unknown] {
  if (typeof value === 'string') {
    const match = /^([\d.]+)\s*([A-Z]{3})$/.exec(value.trim());
    return [match?.[1], match?.[2]];
  }
  if (typeof value !== 'object' || value === null) return [null, null];
  const { amount, currency } = value as { amount?: unknown; currency?: unknown };
  return [typeof amount === 'number' ? String(amount) : amount, currency];
}
