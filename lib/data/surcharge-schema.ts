import { z } from 'zod';
import type { Surcharge } from '../core/rates/surcharge-rule';
import { amount, country, date, goods, gramsFrom, id, name, percent, postcodes } from './schema-parts';

const mm = z
  .number({ error: 'must be a whole number of millimetres' })
  .int({ error: 'must be a whole number of millimetres' })
  .min(0, { error: 'must be a whole number of millimetres' });
const mmRange = z
  .strictObject({ fromMm: mm.exactOptional(), toMm: mm.exactOptional() })
  .meta({ description: 'Both ends inclusive' });
const some = { error: 'must not be an empty list' };

const condition = z
  .strictObject({
    zones: z.array(id).min(1, some).exactOptional(),
    countries: z.array(country).min(1, some).exactOptional(),
    postcodes: postcodes.exactOptional(),
    weight: z
      .strictObject({
        fromGrams: gramsFrom(0).exactOptional(),
        toGrams: gramsFrom(0).exactOptional(),
        of: z.enum(['actual', 'chargeable']).exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'Both ends inclusive; of the actual weight unless said' }),
    side: mmRange.exactOptional(),
    secondSide: mmRange.exactOptional(),
    sum: mmRange.exactOptional(),
    girth: mmRange.exactOptional().meta({ description: 'Length + 2 x (width + height)' }),
    goods: z.array(goods).min(1, some).exactOptional(),
    dates: z
      .array(z.strictObject({ from: date, to: date }))
      .min(1, some)
      .exactOptional(),
  })
  .meta({ description: 'Every part given must hold, of at least one parcel' });

const surchargeAmount = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      type: z.literal('percent'),
      percent,
      of: z.union([z.enum(['freight', 'running-total']), z.array(id).min(1, some)], {
        error: 'must be "freight", "running-total" or a list of earlier surcharges',
      }),
    }),
    z.strictObject({ type: z.literal('fixed'), fixed: amount }),
    z.strictObject({ type: z.literal('per-kg'), perKg: amount, minimum: amount.exactOptional() }),
    z.strictObject({ type: z.literal('per-parcel'), perParcel: amount }),
    z.strictObject({ type: z.literal('per-excess-kg'), perKg: amount, overGrams: gramsFrom(0) }),
  ],
  { error: 'type must be "percent", "fixed", "per-kg", "per-parcel" or "per-excess-kg"' },
);

/** A charge on top of the band's price. */
export const surchargeSchema = z.strictObject({
  id,
  name,
  active: z.boolean({ error: 'must be true or false' }),
  from: date.exactOptional(),
  to: date.exactOptional().meta({ description: 'Last day, inclusive' }),
  amount: surchargeAmount,
  when: z
    .union([condition, z.array(condition).min(1, some)], { error: 'is not a condition' })
    .exactOptional()
    .meta({ description: 'All of it must hold; of a list, one. Absent: always charged' }),
  notWith: z
    .array(id)
    .exactOptional()
    .meta({ description: 'Not charged together with one of these earlier surcharges' }),
}) satisfies z.ZodType<Surcharge>;
