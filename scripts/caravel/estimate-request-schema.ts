import { z } from 'zod';
import { isCountry } from '../../lib/core/countries';
import { GOODS } from '../../lib/core/rates';
import { rateCardSchema } from '../../lib/data/rate-card-schema';

const integer = (max: number, error: string) =>
  z
    .number({ error })
    .int({ error })
    .min(1, { error })
    .max(max, { error: `must be at most ${max}` });

const country = z
  .string({ error: 'must be an ISO 3166-1 alpha-2 code like DE' })
  .refine(isCountry, { error: 'must be an ISO 3166-1 alpha-2 code like DE' });

/** A customs code without its points. */
export const digitsOf = (hs: string): string => hs.replace(/\D/g, '');

const side = integer(100_000, 'must be a positive integer of millimetres');
const list = { error: 'must be a list' };
const object = { error: 'must be an object' };

const item = z.strictObject(
  {
    quantity: integer(100_000, 'must be a positive integer'),
    grams: integer(100_000_000, 'must be a positive integer or null')
      .nullable()
      .meta({ description: 'Weight of one packed piece; null: unknown' }),
    mm: z
      .tuple([side, side, side], { error: 'must be three sides in millimetres or null' })
      .nullable()
      .default(null)
      .meta({ description: 'Sides of one packed piece in any order; null: unknown' }),
    shape: z
      .enum(['box', 'roll'], { error: 'must be "box" or "roll"' })
      .exactOptional()
      .meta({ description: 'A roll: the longest side is its length, the others its diameter' }),
    goods: z.array(z.enum(GOODS, { error: `must be one of ${GOODS.join(', ')}` }), list).default([]),
    value: z
      .strictObject(
        {
          amount: z
            .string({ error: 'must be a decimal string' })
            .regex(/^\d{1,12}(\.\d{1,4})?$/, { error: 'must be a decimal string' }),
          currency: z
            .string({ error: 'must be a currency code like USD' })
            .regex(/^[A-Z]{3}$/, { error: 'must be a currency code like USD' }),
        },
        object,
      )
      .nullable()
      .exactOptional()
      .meta({ description: 'Declared value of one piece; some sheets limit it. null: unknown' }),
    hs: z
      .string({ error: 'must be 4 to 10 digits' })
      .regex(/^\d(?:[. ]?\d){3,9}$/, { error: 'must be 4 to 10 digits' })
      .nullable()
      .exactOptional()
      .meta({
        description: 'Customs code, with or without points; null: unknown. Not used by shipping prices',
      }),
  },
  object,
);

/** What `caravel estimate` reads. */
export const estimateRequestSchema = z.strictObject(
  {
    asOf: z.iso
      .date({ error: 'must be a date like 2026-10-01' })
      .exactOptional()
      .meta({ description: 'Cards must be in force on this day; default today (UTC)' }),
    platform: z
      .string()
      .exactOptional()
      .meta({ description: 'Marketplace of the order, such as ozon; cards for other marketplaces are out' }),
    deliverTo: z
      .enum(['buyer', 'warehouse'])
      .exactOptional()
      .meta({ description: 'Where the parcels go; default buyer, head-haul to warehouses is then out' }),
    origin: country.exactOptional().meta({ description: 'Country the parcel leaves from; default any' }),
    destination: z.strictObject(
      {
        country,
        postcode: z
          .string({ error: 'must be a text' })
          .max(20)
          .nullable()
          .exactOptional()
          .meta({ description: 'null: unknown' }),
      },
      object,
    ),
    items: z.array(item, list).min(1, { error: 'must hold at least one item' }).max(1000),
    pack: z
      .enum(['as-needed', 'one-parcel', 'each'], { error: 'must be "as-needed", "one-parcel" or "each"' })
      .exactOptional()
      .meta({
        description:
          'as-needed (default): one parcel where a service takes it, else as few as found; one-parcel: never more; each: a parcel a piece',
      }),
    services: z
      .array(z.string({ error: 'must be the id of a service' }), list)
      .min(1, { error: 'must name at least one service' })
      .exactOptional()
      .meta({ description: 'Ids of the services to answer for; default all' }),
    cards: z
      .array(rateCardSchema, list)
      .min(1, { error: 'must hold at least one card' })
      .exactOptional()
      .meta({ description: 'Used instead of the shipped cards' }),
    discounts: z
      .record(
        z.string(),
        z.string({ error: 'must be a percentage like "32"' }).regex(/^(\d{1,2}(\.\d{1,4})?|100)$/, {
          error: 'must be a percentage like "32"',
        }),
        object,
      )
      .exactOptional()
      .meta({ description: 'Percent off base freight, by card id; default none' }),
    assumedDivisor: z
      .number({ error: 'must be an integer from 1000 to 20000 or null' })
      .int({ error: 'must be an integer from 1000 to 20000 or null' })
      .min(1000, { error: 'must be an integer from 1000 to 20000 or null' })
      .max(20_000, { error: 'must be an integer from 1000 to 20000 or null' })
      .nullable()
      .exactOptional()
      .meta({ description: 'cm3 per kg where a card is silent about volume; default none' }),
  },
  object,
);

export type EstimateInput = z.output<typeof estimateRequestSchema>;
