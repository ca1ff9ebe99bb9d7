import { z } from 'zod';
import type { FreightIndex } from './freight-index';
import { amount, currency, id, integer, name } from './schema-parts';

/** The shape of one line of the freight indices. */
export const freightIndexSchema = z.strictObject({
  id,
  lane: name,
  per: z.enum(['feu', 'kg']),
  value: amount,
  currency,
  period: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
  week: integer(1, 53).exactOptional(),
  inferred: z.literal(true).exactOptional(),
  source: id,
}) satisfies z.ZodType<FreightIndex>;
