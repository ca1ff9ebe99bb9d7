import { z } from 'zod';
import type { RateCard } from '../core/rates/card';
import {
  amount,
  country,
  currency,
  date,
  goods,
  gramsFrom,
  id,
  integer,
  millimetres,
  name,
  postcodes,
  text,
} from './schema-parts';
import { surchargeSchema } from './surcharge-schema';

/** A remark by code, as cards keep it. */
export const remarkSchema = z
  .strictObject({ code: id, params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional() })
  .meta({ description: 'A remark by code; the interface has a sentence for each code it knows' });

const bound = millimetres.exactOptional();
/** One alternative of a size limit. */
export const sizeLimitSchema = z
  .strictObject({
    maxSideMm: bound,
    maxSumMm: bound,
    maxLengthPlusGirthMm: bound,
    maxTwoSidesMm: bound.meta({ description: 'The two longest sides together' }),
    boxMm: z
      .tuple([millimetres, millimetres, millimetres], { error: 'must be three sides in millimetres' })
      .exactOptional()
      .meta({ description: 'The parcel must fit into this box in some position' }),
    minSideMm: bound.meta({ description: 'The longest side is at least this' }),
    minSecondSideMm: bound,
    minSumMm: bound,
    roll: z
      .strictObject({ maxMm: millimetres, maxLengthMm: bound, minMm: bound, minLengthMm: bound })
      .exactOptional()
      .meta({ description: 'This alternative is for rolls; max and min are of 2 x diameter + length' }),
  })
  .meta({ description: 'Every bound given must hold, inclusive; girth is 2 x (width + height)' });

const zone = z.strictObject({
  id,
  countries: z.array(country).min(1, { error: 'must name at least one country' }),
  postcodes: postcodes.exactOptional(),
  maxGrams: gramsFrom(1)
    .exactOptional()
    .meta({ description: 'Heaviest parcel taken, inclusive, on the scale' }),
  limits: z.array(sizeLimitSchema).exactOptional().meta({ description: "Replaces the service's own limits" }),
  closed: remarkSchema.exactOptional().meta({ description: 'Listed, but the service does not run there' }),
  notes: z.array(remarkSchema).exactOptional(),
});

const registration = amount.exactOptional();
const extras = {
  registration,
  fixed: amount.exactOptional(),
  minimum: amount.exactOptional().meta({ description: 'The freight is at least this' }),
};
const price = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('per-kg'), perKg: amount, ...extras }),
    z.strictObject({
      type: z.literal('first-step'),
      firstGrams: gramsFrom(1),
      first: amount,
      stepGrams: gramsFrom(1),
      step: amount,
      ...extras,
    }),
    z.strictObject({ type: z.literal('flat'), flat: amount, registration }),
    z
      .strictObject({
        type: z.literal('weight-or-measure'),
        perTonne: amount.exactOptional(),
        perCbm: amount.exactOptional(),
        ...extras,
      })
      .meta({ description: 'W/M: the greater of weight and volume counts; give at least one rate' }),
  ],
  { error: 'type must be "per-kg", "first-step", "flat" or "weight-or-measure"' },
);

const band = z.strictObject({
  zone: id,
  fromGrams: gramsFrom(0),
  toGrams: gramsFrom(1).exactOptional().meta({ description: 'Absent: no upper edge' }),
  include: z
    .enum(['upper', 'lower'], { error: 'must be "upper" or "lower"' })
    .meta({ description: 'Which edge belongs to the band: upper is (from, to], lower is [from, to)' }),
  price,
});

const stepGrams = integer(1, 100_000);
const ratio = z
  .number({ error: 'must be a number from 1 to 100' })
  .min(1, { error: 'must be a number from 1 to 100' })
  .max(100, { error: 'must be a number from 1 to 100' });
/** How actual and volumetric weight become the weight billed. */
export const weightRuleSchema = z.strictObject({
  divisor: integer(50, 20_000)
    .nullable()
    .exactOptional()
    .meta({ description: 'cm3 per kg; null: volume does not count; absent: the sheet is silent' }),
  unit: z
    .enum(['cm3/kg', 'in3/lb'], { error: 'must be "cm3/kg" or "in3/lb"' })
    .exactOptional()
    .meta({ description: 'Unit of the divisor; default cm3/kg' }),
  when: z
    .union(
      [
        z.literal('always'),
        z.strictObject({ anySideAtLeastMm: millimetres }),
        z.strictObject({ ratioAtLeast: ratio }),
      ],
      { error: 'must be "always", {anySideAtLeastMm} or {ratioAtLeast}' },
    )
    .exactOptional()
    .meta({ description: 'When volume counts at all; ratio is volumetric to actual weight' }),
  half: z
    .union([z.enum(['no', 'yes']), z.strictObject({ freeGrams: gramsFrom(0) })], {
      error: 'must be "no", "yes" or {freeGrams}',
    })
    .exactOptional()
    .meta({ description: 'Half counting, (actual + volumetric) / 2; past a free excess of freeGrams' }),
  stepGrams: stepGrams
    .exactOptional()
    .meta({ description: 'Chargeable weight is rounded up to a multiple; short for one step' }),
  steps: z
    .array(z.strictObject({ belowGrams: gramsFrom(1).exactOptional(), stepGrams }))
    .exactOptional()
    .meta({ description: 'By weight; the first whose belowGrams is above the weight, the last without' }),
  minGrams: gramsFrom(1).exactOptional().meta({ description: 'Minimum chargeable weight' }),
  maxGrams: gramsFrom(1).exactOptional().meta({ description: 'Heaviest parcel taken, on the scale' }),
});

const service = z.strictObject({
  id,
  name,
  transitDays: z.strictObject({ min: integer(0, 365), max: integer(0, 365) }).nullable(),
  tracked: z.boolean({ error: 'must be true, false or null' }).nullable(),
  ddp: z
    .boolean({ error: 'must be true or false' })
    .exactOptional()
    .meta({ description: 'Duties and taxes are inside the price' }),
  pieces: z
    .enum(['each', 'together'], { error: 'must be "each" or "together"' })
    .exactOptional()
    .meta({ description: 'Several parcels are billed each on its own (default) or by their added weight' }),
  weight: weightRuleSchema,
  limits: z
    .array(sizeLimitSchema)
    .meta({ description: 'Alternatives: the parcel passes when one holds. Empty: none stated' }),
  goods: z
    .partialRecord(goods, z.enum(['yes', 'no'], { error: 'must be "yes" or "no"' }))
    .meta({ description: 'What the sheet says of special goods; absent: it is silent' }),
  onlyGoods: z
    .array(goods)
    .min(1)
    .exactOptional()
    .meta({ description: 'The service is for parcels that hold at least one of these' }),
  valueCap: z
    .strictObject({ amount, currency, min: amount.exactOptional() })
    .exactOptional()
    .meta({ description: 'Declared value of one parcel, inclusive' }),
  zones: z.array(zone),
  bands: z.array(band),
  surcharges: z.array(surchargeSchema).exactOptional().meta({ description: 'In the order charged' }),
});

const modes = ['post', 'line', 'express', 'air', 'rail', 'truck', 'sea', 'warehouse'] as const;

/** The shape of a rate card. What shape alone cannot tell (overlaps, unknown zones) is told by `checkCard`. */
export const rateCardSchema = z.strictObject({
  id,
  name,
  carrier: text,
  mode: z.enum(modes, { error: `must be one of ${modes.join(', ')}` }),
  currency,
  origin: country,
  source: text,
  effectiveFrom: date.nullable(),
  effectiveTo: date.exactOptional(),
  status: z.enum(['published', 'user', 'demo', 'expired'], {
    error: 'must be published, user, demo or expired',
  }),
  platform: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,30}$/, { error: 'must be a marketplace id such as ozon' })
    .exactOptional(),
  deliversTo: z.literal('warehouse').exactOptional(),
  services: z.array(service).min(1, { error: 'must hold at least one service' }),
}) satisfies z.ZodType<RateCard>;
