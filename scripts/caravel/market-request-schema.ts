import { z } from 'zod';
import { isCountry } from '../../lib/core/countries';
import { INPUT_IDS, type InputId } from '../../lib/core/market';
import { estimateRequestSchema } from './estimate-request-schema';

const object = { error: 'must be an object' };
const list = { error: 'must be a list' };
const country = z
  .string({ error: 'must be an ISO 3166-1 alpha-2 code like DE' })
  .refine(isCountry, { error: 'must be an ISO 3166-1 alpha-2 code like DE' });
const words = z.string({ error: 'must be a text' }).trim().min(1, { error: 'must not be empty' }).max(500);
const money = z.strictObject(
  {
    amount: z
      .string({ error: 'must be a decimal string' })
      .regex(/^\d{1,12}(\.\d{1,4})?$/, { error: 'must be a decimal string' }),
    currency: z
      .string({ error: 'must be a currency code like USD' })
      .regex(/^[A-Z]{3}$/, { error: 'must be a currency code like USD' }),
  },
  { error: 'must be {amount, currency}' },
);
const perMarket = z
  .union([money, z.record(country, money)], { error: 'must be {amount, currency}, or such by country' })
  .nullable();
const rating = z
  .number({ error: 'must be a number from 0 to 5 or null' })
  .min(0, { error: 'must be a number from 0 to 5 or null' })
  .max(5, { error: 'must be a number from 0 to 5 or null' })
  .nullable()
  .default(null);
const reviews = z
  .number({ error: 'must be a whole number or null' })
  .int({ error: 'must be a whole number or null' })
  .min(0, { error: 'must be a whole number or null' })
  .nullable()
  .default(null);
const attributes = z.record(z.string(), z.string({ error: 'must be a text' }), object).exactOptional();
const weight = z.number({ error: 'must be a number from 0' }).min(0, { error: 'must be a number from 0' });
const item = estimateRequestSchema.shape.items.element;

const alternative = z.strictObject(
  {
    market: country.exactOptional(),
    name: words,
    kind: z.enum(['service', 'warehouse'], { error: 'must be "service" or "warehouse"' }),
    landed: money,
  },
  object,
);

const product = z.strictObject(
  {
    title: words.nullable().default(null),
    attributes,
    productId: words.exactOptional().meta({ description: 'Leaves the product out of its own comparables' }),
    rating,
    reviews,
    landed: perMarket.exactOptional().meta({ description: 'Landed price of a piece, or by country' }),
    freight: perMarket.exactOptional().meta({ description: 'The logistics in it' }),
    localPrice: perMarket
      .exactOptional()
      .meta({ description: 'What such a thing costs there: stands in for comparables that are too few' }),
    item: z
      .strictObject({ ...item.shape, quantity: item.shape.quantity.default(1) }, object)
      .exactOptional()
      .meta({
        description: 'Instead of `landed`: one packed piece with its value, landed by the cheapest service',
      }),
    duty: z
      .string({ error: 'must be a percentage like "15"' })
      .regex(/^\d{1,3}(\.\d{1,4})?$/, { error: 'must be a percentage like "15"' })
      .exactOptional()
      .meta({ description: 'Duty rate of the item, all markets' }),
    service: words.exactOptional().meta({
      description: 'Id of the service used today, for `item`; the others are the alternatives',
    }),
    alternatives: z.array(alternative, list).max(1000).exactOptional(),
  },
  object,
);

const listing = z.strictObject(
  {
    market: country.exactOptional().meta({ description: 'Absent: every market asked for' }),
    title: words,
    price: money.nullable().default(null),
    rating: z.number({ error: 'must be a number or null' }).nullable().default(null),
    reviews: z.number({ error: 'must be a number or null' }).nullable().default(null),
    productId: words.exactOptional(),
    attributes,
  },
  object,
);

const table = z
  .strictObject(
    {
      csv: z.string({ error: 'must be a text' }).max(5_000_000),
      market: country.exactOptional(),
      currency: money.shape.currency.exactOptional(),
    },
    object,
  )
  .meta({ description: 'Columns title, price, currency, rating, reviews, id, attr:NAME' });

/** What `caravel market` reads. */
export const marketRequestSchema = z.strictObject(
  {
    asOf: z.iso.date({ error: 'must be a date like 2026-10-01' }).exactOptional(),
    markets: z.array(country, list).min(1, { error: 'must name at least one market' }).max(300),
    product: product.exactOptional(),
    comparables: z
      .union([z.array(listing, list).max(20_000), table], { error: 'must be a list of listings, or {csv}' })
      .exactOptional(),
    weights: z
      .strictObject({ capacity: weight, growth: weight, willingness: weight }, object)
      .refine((weights) => Object.values(weights).some((value) => value > 0), {
        error: 'one must be above 0',
      })
      .exactOptional()
      .meta({ description: 'Any scale; default 50, 25, 25' }),
    corrections: z
      .array(
        z.strictObject(
          {
            country,
            input: z.enum(INPUT_IDS as [InputId, ...InputId[]], {
              error: `must be one of ${INPUT_IDS.join(', ')}`,
            }),
            value: z.number({ error: 'must be a number' }),
          },
          object,
        ),
        list,
      )
      .exactOptional()
      .meta({ description: 'Figures you know better' }),
    languages: z
      .array(words, list)
      .exactOptional()
      .meta({ description: 'Languages of your templates, BCP 47; default those of the shipped replies' }),
    from: z
      .enum(['shenzhen', 'shanghai'], { error: 'must be "shenzhen" or "shanghai"' })
      .exactOptional()
      .meta({ description: 'Where distances count from' }),
  },
  object,
);

export type MarketInput = z.output<typeof marketRequestSchema>;
