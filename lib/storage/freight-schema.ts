import { z } from 'zod';
import type { CurveMode, FreightRate } from '../core/curve';
import type { Carton } from '../core/packing';

const text = z.string().trim().min(1).max(120);
const country = z.string().regex(/^[A-Z]{2}$/);
const currency = z.string().regex(/^[A-Z]{3}$/);
const amount = z.string().regex(/^\d{1,12}(\.\d{1,4})?$/);
const percent = z.string().regex(/^\d{1,3}(\.\d{1,4})?$/);
const side = z.number().int().positive().max(100_000);
const sides = z.tuple([side, side, side]);
const grams = z.number().int().positive().max(100_000_000);
const days = z.number().int().min(0).max(400);
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** A carton of the seller's, without its id. */
export const cartonSchema = z.object({
  name: text,
  innerMm: sides,
  outerMm: sides,
  tareGrams: z.number().int().min(0).max(100_000_000),
  maxGrams: grams,
}) satisfies z.ZodType<Omit<Carton, 'id'>>;

const containerSchema = z.object({
  id: text,
  name: text,
  innerMm: sides,
  inner: z.object({ source: z.string(), status: z.enum(['published', 'user', 'demo']) }),
  usableMm3: z.number().int().positive(),
  payloadGrams: grams,
  load: z.object({ source: z.string(), status: z.enum(['published', 'user', 'demo']) }),
});

const freightRateSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('per-cbm'),
    currency,
    fixed: amount.exactOptional(),
    rate: amount,
    kgPerCbm: z.number().int().positive().max(2000),
    minCbm: amount,
  }),
  z.object({
    type: z.literal('per-kg'),
    currency,
    fixed: amount.exactOptional(),
    breaks: z
      .array(z.object({ fromGrams: z.number().int().min(0), perKg: amount }))
      .min(1)
      .max(30)
      .refine((list) => list[0]?.fromGrams === 0, 'the first weight break starts at 0')
      .refine(
        (list) => list.every(({ fromGrams }, at) => at === 0 || fromGrams > (list[at - 1]?.fromGrams ?? 0)),
        'weight breaks rise',
      ),
    divisor: z.number().int().min(1000).max(20_000).nullable(),
    stepGrams: z.number().int().positive().max(10_000),
    minGrams: z.number().int().min(0).max(10_000_000),
    nextBreakIfCheaper: z.boolean(),
  }),
  z.object({
    type: z.literal('per-container'),
    currency,
    fixed: amount.exactOptional(),
    containers: z
      .array(z.object({ container: containerSchema, price: amount }))
      .min(1)
      .max(10),
  }),
]) satisfies z.ZodType<FreightRate>;

export const LANE_MODES = [
  'air',
  'rail',
  'truck',
  'express',
  'lcl',
  'fcl',
] as const satisfies readonly CurveMode[];

/** What a forwarder asks for freight in quantity to some countries: a figure of the seller's, dated. */
export const laneSchema = z.object({
  name: text,
  mode: z.enum(LANE_MODES),
  countries: z.array(country).min(1).max(60),
  rate: freightRateSchema,
  transitDays: z
    .object({ min: days, max: days })
    .refine(({ min, max }) => min <= max)
    .nullable(),
  /** Day the price was quoted on. */
  quotedOn: date,
  /** Who quoted it, in the seller's words. */
  source: z.string().max(200),
});
export type Lane = z.output<typeof laneSchema>;

/** A warehouse abroad. Null: not known yet, and asked for where it is needed. Money in `currency`. */
export const warehouseSchema = z.object({
  name: text,
  country,
  /** Sheets for head-haul price by it in some countries. */
  postcode: z.string().trim().max(12).nullable(),
  /** `fba`: picking, delivery and storage by Amazon's own tables, where those are null here. */
  kind: z.enum(['own', 'fba']),
  currency,
  /** Id of the lane that brings the stock; null: the cheapest that goes there. */
  laneId: z.string().nullable(),
  perShipment: amount.nullable(),
  perMonth: amount.nullable(),
  inboundPerPiece: amount.nullable(),
  inboundPerCarton: amount.nullable(),
  storage: z
    .object({
      rate: amount,
      unit: z.enum(['cbm-day', 'cbm-month', 'ft3-month']),
      freeDays: z.number().int().min(0).max(365),
    })
    .nullable(),
  /** Days a piece lies there on average. */
  storageDays: days.nullable(),
  lastMile: amount.nullable(),
  unsoldPercent: percent.nullable(),
  disposalPerPiece: amount.nullable(),
  /** What money costs a year. */
  capitalPercent: percent.nullable(),
  monthsPerShipment: z.number().int().min(1).max(24),
});
export type Warehouse = z.output<typeof warehouseSchema>;
