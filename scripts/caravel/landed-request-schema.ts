import { z } from 'zod';
import { CHANNELS, COLLECTORS } from '../../lib/core/landed';
import { landedOverridesSchema } from '../../lib/data/duty-schema';
import { estimateRequestSchema } from './estimate-request-schema';

const object = { error: 'must be an object' };
const decimal = z
  .string({ error: 'must be a decimal string' })
  .regex(/^\d{1,12}(\.\d{1,4})?$/, { error: 'must be a decimal string' });
const currency = z
  .string({ error: 'must be a currency code like USD' })
  .regex(/^[A-Z]{3}$/, { error: 'must be a currency code like USD' });
const asPercent = { error: 'must be a percentage like "15"' };
const percent = z.union(
  [
    z.string().regex(/^\d{1,3}(\.\d{1,4})?$/, asPercent),
    // A number is read as it is written, at most four digits behind the point.
    z.number().min(0, asPercent).max(999, asPercent).multipleOf(0.0001, asPercent).transform(String),
  ],
  asPercent,
);
const share = percent.refine((text) => Number(text) <= 100, asPercent);
const money = z.strictObject({ amount: decimal, currency }, object);
const days = { error: 'must be a number of days' };
const words = z.string({ error: 'must be a text' }).min(1, { error: 'must not be empty' }).max(120);

const ownFee = z
  .strictObject({ percent: share, fixed: decimal.exactOptional(), minimum: decimal.exactOptional() }, object)
  .meta({
    description: 'Percent of the price, a fixed part and the least it comes to, in the currency of the sale',
  });

const sale = z.strictObject(
  {
    price: decimal
      .nullable()
      .meta({ description: 'What the buyer pays for all items, delivery included; null: only solve' }),
    currency,
    channel: z.enum(CHANNELS, { error: `must be one of ${CHANNELS.join(', ')}` }),
    platform: words.exactOptional().meta({
      description:
        'amazon-us, amazon-uk, amazon-eu, amazon-jp, ebay-us, ozon-rfbs, ...; amazon: by country; alibaba: own logistics',
    }),
    category: words
      .exactOptional()
      .meta({ description: "Category in the platform's fee table, by name or id" }),
    fulfilment: z
      .enum(['own', 'amazon'], { error: 'must be "own" or "amazon"' })
      .default('own')
      .meta({ description: 'amazon: stored and sent by Amazon (FBA)' }),
    collector: z
      .enum(COLLECTORS, { error: `must be one of ${COLLECTORS.join(', ')}` })
      .exactOptional()
      .meta({ description: 'Who collects VAT or GST at the sale; default as usual for the channel' }),
    delivery: z.enum(['DDP', 'DAP'], { error: 'must be "DDP" or "DAP"' }).exactOptional().meta({
      description: 'Who pays at the border: DDP the seller (default), DAP the buyer (default of b2b)',
    }),
  },
  object,
);

const fees = z.strictObject(
  {
    platform: ownFee.exactOptional(),
    payment: z
      .union([words, ownFee], { error: 'must be the id of a payment fee or {percent, fixed}' })
      .exactOptional(),
    fulfilment: decimal
      .exactOptional()
      .meta({ description: "The seller's own figure instead of the table's" }),
    storage: decimal.exactOptional(),
    storageDays: z.number(days).int(days).min(0, days).max(3650, days).exactOptional(),
    oldReferralPercent: share
      .exactOptional()
      .meta({ description: "Amazon Japan: the category's rate before 2026-04-01" }),
    adsPercent: share.exactOptional().meta({ description: 'Of the revenue; "0": none' }),
    fxSpreadPercent: share.exactOptional().meta({ description: 'Lost when the payout is changed' }),
    returns: z
      .strictObject(
        { percent: share, freight: money.exactOptional(), writeOff: money.exactOptional() },
        object,
      )
      .exactOptional()
      .meta({ description: 'Share of sales that come back, freight of a return, what is lost of the goods' }),
    other: z
      .array(z.strictObject({ name: words, amount: decimal }, object), { error: 'must be a list' })
      .exactOptional(),
  },
  object,
);

const item = estimateRequestSchema.shape.items.element.extend({
  cost: money
    .exactOptional()
    .meta({ description: 'What a piece costs the seller, with VAT; default its value' }),
  duty: percent.exactOptional().meta({ description: 'Duty rate of this product here' }),
});

/** What `caravel landed` reads: a request of `caravel estimate` and the sale. */
export const landedRequestSchema = estimateRequestSchema.extend({
  items: z
    .array(item, { error: 'must be a list' })
    .min(1, { error: 'must hold at least one item' })
    .max(1000),
  sale,
  duty: z
    .strictObject({ percent: percent.exactOptional() }, object)
    .exactOptional()
    .meta({ description: 'Duty rate of all items that have none of their own' }),
  fees: fees.exactOptional(),
  freight: money.exactOptional().meta({ description: 'Instead of the cheapest service' }),
  insurance: money.exactOptional(),
  rebate: z
    .strictObject({ vatPercent: share, rebatePercent: share }, object)
    .exactOptional()
    .meta({ description: "VAT in the goods' cost and the part refunded on export" }),
  targetMarginPercent: share
    .refine((text) => Number(text) < 100, { error: 'must be below 100' })
    .exactOptional()
    .meta({ description: 'Margin to reach by priceForMargin; default 20, told as assumed' }),
  thresholds: z
    .strictObject(
      {
        profit: decimal.exactOptional(),
        marginPercent: percent.exactOptional(),
        roiPercent: percent.exactOptional(),
      },
      object,
    )
    .exactOptional(),
  overrides: landedOverridesSchema.exactOptional(),
  fx: z
    .record(
      currency,
      z
        .string({ error: 'must be units for one US dollar' })
        .regex(/^\d{1,12}(\.\d{1,12})?$/, { error: 'must be units for one US dollar' }),
      object,
    )
    .exactOptional()
    .meta({ description: 'Units of a currency for one US dollar, instead of the shipped rates' }),
});

export type LandedInput = z.output<typeof landedRequestSchema>;
