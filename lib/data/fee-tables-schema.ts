import { z } from 'zod';
import type { FeeTables } from '../core/fees/tables';
import { amount, currency, date, id, integer, name, percent, text } from './schema-parts';

const origin = {
  source: id,
  effectiveFrom: date.nullable(),
  effectiveTo: date.exactOptional(),
  status: z.enum(['published', 'user', 'demo', 'expired']),
};
const number = z.number().positive().max(1_000_000);
const basis = z.enum(['gross', 'net']);

const band = z.strictObject({
  upTo: amount.nullable().meta({ description: 'Last price of the band, inclusive; null: no end' }),
  percent: percent.nullable().meta({ description: 'Null: nobody has stated it' }),
  apply: z.enum(['whole', 'excess']),
  fixed: amount.exactOptional(),
});

/** A fee against the price. What the shape cannot tell (bands that rise, the last one open) `priceTerm` does. */
export const priceFeeSchema = z.strictObject({
  bands: z.array(band).min(1),
  minimum: amount.exactOptional(),
  maximum: amount.exactOptional(),
});

const referralTable = z.strictObject({
  site: id,
  currency,
  basis,
  categories: z.array(
    z.strictObject({ ...origin, id, name, fee: priceFeeSchema, fbaFee: priceFeeSchema.exactOptional() }),
  ),
  fallback: id.exactOptional(),
});

const rate = z.strictObject({
  upTo: number.nullable(),
  amounts: z.record(id, amount),
  step: z.strictObject({ above: number, every: number, amount }).exactOptional(),
});

const tier = z.strictObject({
  id,
  name,
  sides: z.tuple([number, number, number]).exactOptional(),
  maxLength: number.exactOptional(),
  maxLengthPlusGirth: number.exactOptional(),
  unitUpTo: number.exactOptional(),
  unitOver: number.exactOptional(),
  volumetricUpTo: number.exactOptional(),
  chargeableUpTo: number.exactOptional(),
  chargeableOver: number.exactOptional(),
  weighBy: z.enum(['unit', 'greater']),
  sideFloor: number.exactOptional(),
  storage: z.enum(['standard', 'oversize']),
  rates: z.array(rate),
});

const fbaTable = z.strictObject({
  ...origin,
  site: id,
  currency,
  scope: name,
  basis,
  length: z.enum(['in', 'cm']),
  weight: z.enum(['oz', 'g']),
  divisor: number,
  priceBands: z.array(
    z.strictObject({
      id,
      below: amount.exactOptional(),
      upTo: amount.exactOptional(),
      narrow: z.strictObject({ upTo: amount, categories: z.array(text) }).exactOptional(),
    }),
  ),
  tiers: z.array(tier),
});

/** The shape of the shipped fees. */
export const feeTablesSchema = z.strictObject({
  referral: z.array(referralTable),
  referralChanges: z.array(
    z.strictObject({ ...origin, site: id, currency, basis, add: percent, above: amount }),
  ),
  fba: z.array(fbaTable),
  storage: z.array(
    z.strictObject({
      ...origin,
      site: id,
      currency,
      size: z.enum(['standard', 'oversize']),
      fromMonth: integer(1, 12),
      toMonth: integer(1, 12),
      perMonth: amount,
      per: z.enum(['ft3', 'm3']),
      disputed: amount.exactOptional(),
    }),
  ),
  sale: z.array(
    z.strictObject({
      ...origin,
      id,
      name,
      kind: z.enum(['platform', 'payment']),
      currency,
      fee: priceFeeSchema,
    }),
  ),
  reference: z.array(
    z.strictObject({
      ...origin,
      site: id,
      name,
      amount,
      currency,
      per: z.enum(['unit', 'ft3-month', 'm3-month', 'listing']),
    }),
  ),
}) satisfies z.ZodType<FeeTables>;
