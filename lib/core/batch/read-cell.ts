import { type Currency, fromDecimal, type Money } from '../money';
import type { Sides } from '../rates';
import { plainDecimal } from '../sheets/cell-text';
import {
  type MeasureOptions,
  NUMBER,
  normalise,
  parseCurrency,
  parseDimensions,
  parseNumber,
  parseWeight,
} from '../units';
import type { BatchLengthUnit, BatchWeightUnit } from './plan';

const GRAMS: Readonly<Record<BatchWeightUnit, number>> = { g: 1, kg: 1000, oz: 28.349523125, lb: 453.59237 };
const MM: Readonly<Record<BatchLengthUnit, number>> = { mm: 1, cm: 10, in: 25.4 };

/** Whole units, rounded up: a scale never weighs less. The margin swallows what binary fractions add. */
const up = (value: number) => Math.ceil(value - 1e-6);

const bareNumber = (plain: string, big: boolean) =>
  parseNumber(plain, { dot: big ? 'decimal' : 'group', comma: big ? 'decimal' : 'group' });

/** A figure, or why there is none: `unit` where a bare number has no unit. */
export type Read<T> = { value: T } | { problem: 'unreadable' | 'unit' };

const UNREADABLE = { problem: 'unreadable' } as const;

/** Grams of a cell: `350`, `0.35 kg`, `12 oz`. Zero and negative weights are unreadable. */
export function readGrams(text: string, unit: BatchWeightUnit | null): Read<number> {
  const plain = normalise(text);
  const stated = parseWeight(plain, LARGE);
  if (stated !== null) return { value: up(stated) };
  const number = bareNumber(plain, unit !== 'g');
  if (number === null || number <= 0) return UNREADABLE;
  return unit === null ? { problem: 'unit' } : { value: up(number * GRAMS[unit]) };
}

const LARGE: MeasureOptions = { decimalComma: 'large' };
const LENGTH = new RegExp(`^(${NUMBER}) ?(mm|毫米|cm|厘米|公分|in|inch|inches|英寸|"|″)$`, 'u');

/** Millimetres of one side: `12`, `12 cm`, `4.5"`. */
export function readMm(text: string, unit: BatchLengthUnit | null): Read<number> {
  const plain = normalise(text).toLowerCase();
  const [, number = plain, word] = LENGTH.exec(plain) ?? [];
  const own: BatchLengthUnit | null = word === undefined ? unit : lengthUnit(word);
  const value = bareNumber(number, own !== 'mm');
  if (value === null || value <= 0) return UNREADABLE;
  return own === null ? { problem: 'unit' } : { value: up(value * MM[own]) };
}

function lengthUnit(word: string): BatchLengthUnit {
  if (/^(?:mm|毫米)$/u.test(word)) return 'mm';
  return /^(?:cm|厘米|公分)$/u.test(word) ? 'cm' : 'in';
}

/** Sides of a cell that holds all three: `20x10x5 cm`, `200*100*50`. */
export function readSides(text: string, unit: BatchLengthUnit | null): Read<Sides> {
  const own = parseDimensions(text, LARGE);
  const mm = own ?? (unit === null ? null : parseDimensions(text, { ...LARGE, unit: MM[unit] }));
  if (mm) return { value: [up(mm[0]), up(mm[1]), up(mm[2])] };
  return unit === null && parseDimensions(text, { unit: 1 }) ? { problem: 'unit' } : UNREADABLE;
}

/** Whole pieces, at least one. */
export function readQuantity(text: string): number | null {
  const match = new RegExp(`^(${NUMBER}) ?(?:pcs?|pieces?|units?|件|个|只|套)?$`, 'iu').exec(normalise(text));
  const value = match ? parseNumber(match[1] ?? '') : null;
  return value !== null && Number.isSafeInteger(value) && value > 0 && value <= MAX_QUANTITY ? value : null;
}

const MAX_QUANTITY = 100_000;
const MAX_AMOUNT_DIGITS = 12;
const AFFIX = '[\\p{L}\\p{Sc} .]{0,6}';
const AMOUNT = new RegExp(`^(${AFFIX})(${NUMBER})(${AFFIX})$`, 'u');
/** No currency: tells whether a text names one. */
const NONE = 'XXX';

/** Amount of a cell with its own currency, else that of the heading, else `currency`. Exact; null when unreadable. */
export function readAmount(text: string, heading: string, currency: Currency): Money | null {
  const plain = normalise(text);
  const [, before = '', number = '', after = ''] = AMOUNT.exec(plain) ?? [];
  const decimal = plainDecimal(number);
  if (decimal === null || decimal.replace(/\D/g, '').length > MAX_AMOUNT_DIGITS) return null;
  const hasWords = `${before}${after}`.trim() !== '';
  if (hasWords && parseCurrency(plain, NONE) === NONE) return null;
  const named = headingCurrency(heading) ?? currency;
  const own = parseCurrency(plain, named);
  return own === null ? null : fromDecimal(decimal, own, 'halfUp');
}

/** Codes that a heading may hold in small letters too; others, such as ALL and TOP, are words there. */
const COMMON = /^(?:usd|eur|gbp|cny|jpy|hkd|cad|aud|brl|mxn|rub|krw|rmb)$/i;

/** Currency that a heading names: `cost_usd`, `Price (EUR)`, `采购价（元）`; null for none. */
function headingCurrency(heading: string): Currency | null {
  const words = normalise(heading).split(/[^\p{L}]+/u);
  const code = words.find((word) => COMMON.test(word) || /^[A-Z]{3}$/.test(word))?.toUpperCase();
  return (code && parseCurrency(`${code} 1`)) || parseCurrency(normalise(heading));
}
