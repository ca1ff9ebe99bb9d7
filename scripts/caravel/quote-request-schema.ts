import { z } from 'zod';
import { CHANNELS } from '../../lib/core/landed';
import { COST_BASES, INCOTERMS, QUOTE_MODES } from '../../lib/core/quote';

const object = { error: 'must be an object' };
const decimal = z
  .union([z.string(), z.number()], { error: 'must be a decimal' })
  .transform(String)
  .refine((text) => /^\d{1,12}(\.\d{1,10})?$/.test(text), { error: 'must be a decimal' });
const percent = decimal.refine((text) => Number(text) < 1000, { error: 'must be a percentage' });
const currency = z
  .string({ error: 'must be a currency code like USD' })
  .regex(/^[A-Z]{3}$/, { error: 'must be a currency code like USD' });
const money = z.strictObject({ amount: decimal, currency }, object);
const bases = { error: `must be one of ${COST_BASES.join(', ')}` };
/** Of the home currency where no other stands, for the order where no basis stands; null: unknown. */
const cost = z
  .union(
    [
      decimal,
      z.strictObject(
        {
          amount: decimal,
          currency: currency.exactOptional(),
          per: z.enum(COST_BASES, bases).exactOptional(),
        },
        object,
      ),
    ],
    { error: 'must be an amount or {amount, currency, per}' },
  )
  .nullable();
const count = { error: 'must be a whole number' };
const size = z.number({ error: 'must be a number' }).positive({ error: 'must be above 0' });
const words = z.string({ error: 'must be a text' }).max(200);
const day = words.regex(/^\d{4}-\d\d-\d\d$/, { error: 'must be a date like 2026-11-21' });
const term = z.enum(INCOTERMS, { error: `must be one of ${INCOTERMS.join(', ')}` });

const importing = z.strictObject(
  {
    amount: cost.exactOptional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'must be a country code like DE' })
      .exactOptional(),
    channel: z.enum(CHANNELS, { error: `must be one of ${CHANNELS.join(', ')}` }).default('b2b'),
    hs: words.exactOptional(),
    dutyPercent: percent.exactOptional(),
    taxPercent: percent.exactOptional(),
    grams: z.number(count).int(count).min(1, count).nullish(),
  },
  object,
);

const ladderBreak = z.strictObject(
  {
    quantity: z.number(count).int(count).min(0, count),
    price: decimal.exactOptional(),
    unitCost: cost.exactOptional(),
    leadTimeDays: z.number(count).int(count).min(0, count).nullable().default(null),
    packing: words.nullable().default(null),
    validUntil: day.nullable().default(null),
  },
  object,
);

/** What `caravel quote` reads. Amounts without a currency are in the home currency. */
export const quoteRequestSchema = z.strictObject(
  {
    asOf: day.exactOptional(),
    home: currency.default('CNY').meta({ description: 'Currency of the costs' }),
    currency: currency.default('USD').meta({ description: 'Currency of the offer' }),
    buyingRate: decimal.nullish().meta({
      description: 'Units of home that the bank pays for one of currency; absent: the table, told as assumed',
    }),
    quantity: z.number(count).int(count).min(0, count).default(1),
    goods: z
      .strictObject(
        {
          unit: cost
            .exactOptional()
            .meta({ description: 'What a piece costs, with VAT where a rebate is claimed' }),
          total: cost.exactOptional().meta({ description: 'What all of it costs, instead of unit' }),
          tiers: z
            .array(z.strictObject({ from: z.number(count).int(count).min(1, count), unit: cost }, object))
            .max(30)
            .exactOptional()
            .meta({ description: 'What a piece costs from a quantity on' }),
          vatPercent: percent.exactOptional(),
          rebatePercent: percent.nullish(),
        },
        object,
      )
      .exactOptional(),
    costs: z
      .strictObject(
        {
          packing: cost.exactOptional(),
          inspection: cost.exactOptional(),
          overhead: cost.exactOptional(),
          inland: cost.exactOptional(),
          documents: cost.exactOptional(),
          port: cost.exactOptional(),
          loading: cost.exactOptional(),
        },
        object,
      )
      .default({})
      .meta({ description: 'For the whole quantity; absent: unknown, "0": none' }),
    commissionPercent: percent.exactOptional(),
    commissionOn: z.enum(['base', 'price'], { error: 'must be one of base, price' }).exactOptional().meta({
      description: 'Of the price before main carriage (default), or of the whole price, as in CIFC5',
    }),
    payment: z
      .strictObject(
        {
          shares: z
            .array(
              z.strictObject(
                { percent, days: z.number(count).int(count).min(-3650, count).max(3650, count) },
                object,
              ),
              { error: 'must be a list' },
            )
            .min(1, { error: 'must hold at least one part' })
            .default([{ percent: '100', days: 0 }]),
          yearlyPercent: percent.nullable().default(null),
          bankPercent: percent.nullable().default(null),
          bankFixed: cost.exactOptional(),
        },
        object,
      )
      .prefault({}),
    profit: z
      .union(
        [
          z.strictObject({ marginPercent: percent }),
          z.strictObject({ markupPercent: percent }),
          z.strictObject({ amount: decimal }),
        ],
        { error: 'must be {marginPercent}, {markupPercent} or {amount}' },
      )
      .exactOptional(),
    freight: z
      .strictObject(
        {
          mode: z.enum(QUOTE_MODES, { error: `must be one of ${QUOTE_MODES.join(', ')}` }),
          cost: cost.default(null),
          rate: z
            .strictObject(
              {
                perCbm: decimal,
                currency,
                kgPerCbm: z.number(count).int(count).min(1, count).default(1000),
                minCbm: decimal.default('0'),
                fixed: decimal.exactOptional(),
              },
              object,
            )
            .exactOptional()
            .meta({ description: 'Weight or measure, instead of cost: the larger of CBM and tonnes' }),
          cbm: size.exactOptional().meta({ description: 'Of the whole quantity' }),
          kg: size.exactOptional().meta({ description: 'Of the whole quantity' }),
          carton: z
            .strictObject(
              {
                pieces: z.number(count).int(count).min(1, count),
                mm: z.tuple([size, size, size], { error: 'must be three lengths in mm' }),
                kg: size,
              },
              object,
            )
            .exactOptional()
            .meta({ description: 'A full carton, instead of cbm and kg' }),
        },
        object,
      )
      .nullish(),
    insurance: z
      .strictObject(
        { ratePercent: percent.nullable().default(null), plusPercent: percent.exactOptional() },
        object,
      )
      .prefault({}),
    delivery: cost.exactOptional(),
    unloading: cost.exactOptional(),
    importing: importing.exactOptional(),
    places: z.partialRecord(term, words, object).default({}),
    swingPercent: percent.exactOptional(),
    pricePer: z
      .union([z.literal(1), z.literal(100), z.literal(1000)], { error: 'must be 1, 100 or 1000' })
      .exactOptional()
      .meta({ description: 'Units that a price is for' }),
    known: z
      .strictObject(
        { term: z.enum(['FOB', 'CFR', 'CIF'], { error: 'must be FOB, CFR or CIF' }), price: money },
        object,
      )
      .exactOptional()
      .meta({ description: 'A price from which the others follow, instead of goods and costs' }),
    ladder: z
      .strictObject({ term, breaks: z.array(ladderBreak, { error: 'must be a list' }).max(50) }, object)
      .exactOptional(),
    check: z
      .strictObject({ totalCost: money, netIncome: money, stated: decimal.exactOptional() }, object)
      .exactOptional()
      .meta({ description: 'A stated exchange cost to hold against its own figures' }),
  },
  object,
);

export type QuoteInput = z.output<typeof quoteRequestSchema>;
