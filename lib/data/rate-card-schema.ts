import { z } from 'zod';
import { COUNTRIES } from '../core/countries';
import { GOODS, type RateCard } from '../core/rates/card';

/** Everything `error` says is read by a seller in one line after the name of the field. */
const amount = z
  .string({ error: 'must be a decimal string like "70.44"' })
  .regex(/^\d{1,7}(\.\d{1,6})?$/, { error: 'must be a decimal string like "70.44"' });
const integer = (min: number, max: number) => {
  const error = `must be an integer from ${min} to ${max}`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};
const grams = integer(0, 100_000_000);
const millimetres = integer(1, 1_000_000);
const id = z
  .string({ error: 'must be a text of 1 to 80 letters, digits, dots or dashes' })
  .regex(/^[\w.-]{1,80}$/, { error: 'must be a text of 1 to 80 letters, digits, dots or dashes' });
const date = z.iso.date({ error: 'must be a date like 2026-04-26' });
const text = z.string({ error: 'must be a text' }).min(1, { error: 'must not be empty' }).max(200);
const name = z.strictObject({ en: text, zh: text }).meta({ description: 'Name in both interface languages' });
const country = z.enum(COUNTRIES as [string, ...string[]], { error: 'must be an ISO 3166-1 alpha-2 code' });

const remark = z
  .strictObject({ code: id, params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional() })
  .meta({ description: 'A remark by code; the interface has a sentence for each code it knows' });

const sizeLimit = z
  .strictObject({
    maxSideMm: millimetres.exactOptional(),
    maxSumMm: millimetres.exactOptional(),
    maxLengthPlusGirthMm: millimetres.exactOptional(),
  })
  .meta({ description: 'Every bound given must hold, inclusive; girth is 2 x (width + height)' });

const zone = z.strictObject({
  id,
  countries: z.array(country).min(1, { error: 'must name at least one country' }),
  maxGrams: integer(1, 100_000_000)
    .exactOptional()
    .meta({ description: 'Heaviest parcel taken, inclusive, on the scale' }),
  limits: z.array(sizeLimit).exactOptional().meta({ description: "Replaces the service's own limits" }),
  closed: remark.exactOptional().meta({ description: 'Listed, but the service does not run there' }),
  notes: z.array(remark).exactOptional(),
});

const extras = { registration: amount.exactOptional(), fixed: amount.exactOptional() };
const price = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('per-kg'), perKg: amount, ...extras }),
    z.strictObject({
      type: z.literal('first-step'),
      firstGrams: integer(1, 100_000_000),
      first: amount,
      stepGrams: integer(1, 100_000_000),
      step: amount,
      ...extras,
    }),
  ],
  { error: 'type must be "per-kg" or "first-step"' },
);

const band = z.strictObject({
  zone: id,
  fromGrams: grams,
  toGrams: integer(1, 100_000_000).exactOptional().meta({ description: 'Absent: no upper edge' }),
  include: z
    .enum(['upper', 'lower'], { error: 'must be "upper" or "lower"' })
    .meta({ description: 'Which edge belongs to the band: upper is (from, to], lower is [from, to)' }),
  price,
});

const service = z.strictObject({
  id,
  name,
  transitDays: z.strictObject({ min: integer(0, 365), max: integer(0, 365) }).nullable(),
  tracked: z.boolean({ error: 'must be true, false or null' }).nullable(),
  weight: z.strictObject({
    divisor: integer(1000, 20_000)
      .nullable()
      .exactOptional()
      .meta({ description: 'cm3 per kg; null: volume does not count; absent: the sheet is silent' }),
    stepGrams: integer(1, 100_000).meta({ description: 'Chargeable weight is rounded up to a multiple' }),
    minGrams: integer(1, 100_000_000).exactOptional(),
  }),
  limits: z
    .array(sizeLimit)
    .meta({ description: 'Alternatives: the parcel passes when one holds. Empty: none stated' }),
  goods: z
    .partialRecord(z.enum(GOODS), z.enum(['yes', 'no'], { error: 'must be "yes" or "no"' }))
    .meta({ description: 'What the sheet says of special goods; absent: it is silent' }),
  onlyGoods: z
    .array(z.enum(GOODS))
    .min(1)
    .exactOptional()
    .meta({ description: 'The service is for parcels that hold at least one of these' }),
  zones: z.array(zone),
  bands: z.array(band),
});

const modes = ['post', 'line', 'express', 'air', 'rail', 'truck', 'sea', 'warehouse'] as const;

/** The shape of a rate card. What shape alone cannot tell (overlaps, unknown zones) is told by `checkCard`. */
export const rateCardSchema = z.strictObject({
  id,
  name,
  carrier: text,
  mode: z.enum(modes, { error: `must be one of ${modes.join(', ')}` }),
  currency: z
    .string({ error: 'must be a currency code like CNY' })
    .regex(/^[A-Z]{3}$/, { error: 'must be a currency code like CNY' }),
  origin: country,
  source: text,
  effectiveFrom: date.nullable(),
  effectiveTo: date.exactOptional(),
  status: z.enum(['published', 'user', 'demo', 'expired'], {
    error: 'must be published, user, demo or expired',
  }),
  services: z.array(service).min(1, { error: 'must hold at least one service' }),
}) satisfies z.ZodType<RateCard>;
