import { type Correction, correctionProblem, INPUTS, type InputId } from '../../../lib/core/market';
import type { CountryCode } from '../../../lib/core/origin';
import { parseNumber } from '../../../lib/core/units';

/** A figure as typed: `45`, `45 %`, `-1.5`, `1,200,000`. Null: no number, or none that can be true for this input. */
export function readCorrection(country: CountryCode, input: InputId, typed: string): number | null {
  const [, sign = '', text = ''] = /^([-−]?)\s*(.*?)\s*[%％]?$/.exec(typed.trim()) ?? [];
  const [, most] = INPUTS[input];
  // In a count of people or dollars points and commas separate thousands; elsewhere they are decimal.
  const value = parseNumber(text, most > 1000 ? { comma: 'group' } : { dot: 'decimal', comma: 'decimal' });
  if (value === null) return null;
  const signed = sign ? -value : value;
  return correctionProblem({ country, input, value: signed }) === null ? signed : null;
}

/** The corrections with one as given; null takes it out. */
export function withCorrection(
  all: readonly Correction[],
  { country, input }: Pick<Correction, 'country' | 'input'>,
  value: number | null,
): Correction[] {
  const others = all.filter((one) => one.country !== country || one.input !== input);
  return value === null ? others : [...others, { country, input, value }];
}
