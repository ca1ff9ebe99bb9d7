import { z } from 'zod';
import type { CarrierRules } from './carrier-rules';
import { remarkSchema, sizeLimitSchema, weightRuleSchema } from './rate-card-schema';
import { country, currency, date, id, integer, name } from './schema-parts';
import { surchargeSchema } from './surcharge-schema';

const weighing = z.strictObject({
  weight: weightRuleSchema,
  limits: z.array(sizeLimitSchema),
  countries: z
    .array(
      z.strictObject({
        countries: z.array(country).min(1),
        limits: z.array(sizeLimitSchema).exactOptional(),
        divisor: integer(50, 20_000).exactOptional(),
      }),
    )
    .exactOptional(),
  notes: z.array(remarkSchema),
  source: id,
  date: date.nullable(),
});

const published = z.strictObject({
  rule: surchargeSchema,
  currency,
  fuel: z.boolean().nullable(),
  notes: z.array(remarkSchema),
  source: id,
  date: date.nullable(),
  status: z.enum(['published', 'demo', 'expired']),
});

/** The shape of a carrier's published rules. */
export const carrierRulesSchema = z.strictObject({
  id,
  name,
  weighing: weighing.nullable(),
  surcharges: z.array(published),
}) satisfies z.ZodType<CarrierRules>;
