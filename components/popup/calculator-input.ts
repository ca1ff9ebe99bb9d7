import type { CountryCode } from '../../lib/core/origin';
import type { Goods } from '../../lib/core/rates/card';
import { parseTypedDimensions, parseTypedWeight } from '../../lib/core/units';
import type { RequestOf } from '../../lib/messages/contract';

/** What stands in the calculator's fields, as typed. */
export interface CalculatorInput {
  weight: string;
  size: string;
  quantity: string;
  country: CountryCode;
  goods: Goods[];
}

export type CalculatorField = 'weight' | 'size' | 'quantity';

export type ReadInput =
  | { state: 'empty' }
  | { state: 'unreadable'; fields: CalculatorField[] }
  | { state: 'ready'; request: RequestOf<'calculate'> };

const MAX_PIECES = 100_000;

function readPieces(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return 1;
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MAX_PIECES ? count : null;
}

/** Reads the fields: a size may be left out, a weight may not. Names the fields that cannot be read. */
export function readCalculator(input: CalculatorInput): ReadInput {
  const grams = parseTypedWeight(input.weight);
  const mm = parseTypedDimensions(input.size);
  const quantity = readPieces(input.quantity);
  const fields: CalculatorField[] = [];
  if (grams === null && input.weight.trim() !== '') fields.push('weight');
  if (mm === null && input.size.trim() !== '') fields.push('size');
  if (quantity === null) fields.push('quantity');
  if (fields.length > 0) return { state: 'unreadable', fields };
  if (grams === null || quantity === null) return { state: 'empty' };
  return { state: 'ready', request: { grams, mm, quantity, country: input.country, goods: input.goods } };
}
