import type { z } from 'zod';
import { checkCarton } from '../../../lib/core/packing';
import type { cartonSchema } from '../../../lib/storage/freight-schema';
import type { Read } from '../form';
import { gramsText, sidesText, together, typedGrams, typedSides, typedText } from '../typed-values';

/** A carton as typed. */
export type CartonDraft = Record<'name' | 'innerMm' | 'outerMm' | 'tareGrams' | 'maxGrams', string>;
export type OwnCarton = z.output<typeof cartonSchema>;

export const NO_CARTON: CartonDraft = { name: '', innerMm: '', outerMm: '', tareGrams: '', maxGrams: '' };

export const cartonDraft = (carton: OwnCarton): CartonDraft => ({
  name: carton.name,
  innerMm: sidesText(carton.innerMm),
  outerMm: sidesText(carton.outerMm),
  tareGrams: gramsText(carton.tareGrams),
  maxGrams: gramsText(carton.maxGrams),
});

/** Which field a contradiction is told beside. */
const FIELD_OF: Record<string, keyof CartonDraft> = {
  'carton-inner-over-outer': 'outerMm',
  'carton-tare-over-limit': 'maxGrams',
};

/** The carton, or what is wrong with each field. The outside is asked for, never worked out from the inside. */
export function readCarton(draft: CartonDraft): Read<CartonDraft, OwnCarton> {
  const read = together({
    name: typedText(draft.name),
    innerMm: typedSides(draft.innerMm),
    outerMm: typedSides(draft.outerMm),
    tareGrams: typedGrams(draft.tareGrams, true),
    maxGrams: typedGrams(draft.maxGrams),
  });
  if ('problems' in read) return read;
  const contradictions = checkCarton({ ...read.value, id: 'draft' });
  if (contradictions.length === 0) return read;
  return {
    problems: Object.fromEntries(contradictions.map((one) => [FIELD_OF[one.code] ?? 'name', one])),
  };
}
