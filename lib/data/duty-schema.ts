import { z } from 'zod';
import {
  CHANNELS,
  CHARGE_KINDS,
  COLLECTORS,
  type ExportRebateChange,
  type ImportRegime,
  type LandedOverrides,
  RULE_STATUSES,
  type TaxRate,
  type TradeRule,
  VALUE_PARTS,
} from '../core/landed';
import { amount, country, currency, date, gramsFrom, id, name, percent } from './schema-parts';

const valueParts = z.array(z.enum(VALUE_PARTS)).min(1);
const money = z.strictObject({ amount, currency });
const dates = { from: date.exactOptional(), to: date.exactOptional() };
const countries = z.array(country).min(1);
const origins = { origins: countries.exactOptional(), exceptOrigins: countries.exactOptional() };

/** What a seller may set instead of the tables' figures, by id of charge and limit. */
export const landedOverridesSchema = z.strictObject({
  taxPercent: percent.exactOptional(),
  charges: z
    .record(
      id,
      z.strictObject({
        active: z.boolean().exactOptional(),
        percent: percent.exactOptional(),
        amount: amount.exactOptional(),
        taxable: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  limits: z
    .record(
      id,
      z.strictObject({
        active: z.boolean().exactOptional(),
        amount: amount.exactOptional(),
        of: valueParts.exactOptional(),
      }),
    )
    .exactOptional(),
}) satisfies z.ZodType<LandedOverrides>;

const rule = z.strictObject({
  id,
  jurisdiction: z.union([country, z.literal('EU'), z.literal('*')]),
  text: name,
  ...dates,
  status: z.enum(RULE_STATUSES),
  checked: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/)
    .nullable(),
  source: id,
}) satisfies z.ZodType<TradeRule>;

const limit = z.strictObject({
  id,
  rule: id,
  amount: amount.nullable(),
  currency,
  of: valueParts,
  scope: z.enum(['consignment', 'piece']),
  inclusive: z.boolean(),
  active: z.boolean(),
  ...dates,
  ...origins,
});

const condition = z.strictObject({
  countries: countries.exactOptional(),
  ...origins,
  channels: z.array(z.enum(CHANNELS)).min(1).exactOptional(),
  collectors: z.array(z.enum(COLLECTORS)).min(1).exactOptional(),
  modes: z
    .array(z.enum(['post', 'line', 'express', 'air', 'rail', 'truck', 'sea', 'warehouse']))
    .min(1)
    .exactOptional(),
  within: z.array(id).min(1).exactOptional(),
  beyond: z.array(id).min(1).exactOptional(),
});

const chargeAmount = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('duty'), of: valueParts }),
  z.strictObject({
    type: z.literal('percent'),
    percent: z.union([z.literal('standard'), percent]),
    of: z.array(z.enum([...VALUE_PARTS, 'duty', 'fee'])).min(1),
    inside: z.boolean().exactOptional(),
    minus: money.exactOptional(),
    min: money.exactOptional(),
    max: money.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('fixed'),
    fixed: money,
    per: z.enum(['consignment', 'tariff-item', 'unit', 'kg']),
  }),
  z.strictObject({
    type: z.literal('excess'),
    percent,
    of: valueParts,
    over: money,
    overGrams: gramsFrom(0),
    perKg: money,
  }),
]);

const charge = z.strictObject({
  id,
  rule: id.exactOptional(),
  kind: z.enum(CHARGE_KINDS),
  name,
  ...dates,
  active: z.boolean(),
  when: z.union([condition, z.array(condition).min(1)]).exactOptional(),
  amount: chargeAmount,
  paidBy: z.enum(['collector', 'importer']),
  taxable: z.boolean().exactOptional(),
});

const collector = z.enum(COLLECTORS);
const regime = z.strictObject({
  id,
  countries: z.array(country),
  from: date.exactOptional(),
  collectors: z.strictObject({ marketplace: collector, own: collector, b2b: collector }),
  limits: z.array(limit),
  charges: z.array(charge).min(1),
  open: z
    .array(z.strictObject({ rule: id, from: date.exactOptional(), overrides: landedOverridesSchema }))
    .exactOptional(),
  rules: z.array(id).exactOptional(),
  remarks: z.array(id).exactOptional(),
}) satisfies z.ZodType<ImportRegime>;

const taxRate = z.strictObject({
  country,
  percent,
  type: z.enum(['vat', 'gst', 'none']),
  status: z.enum(['agreed', 'recent-change', 'single', 'doubtful']),
  source: id,
}) satisfies z.ZodType<TaxRate>;

const rebate = z.strictObject({
  id,
  goods: name,
  oldPercent: percent,
  newPercent: percent,
  from: date,
  to: date.exactOptional(),
  source: id,
}) satisfies z.ZodType<ExportRebateChange>;

/** The shape of duty.json. */
export const dutyTablesSchema = z.strictObject({
  regimes: z.array(regime),
  rules: z.array(rule),
  taxRates: z.array(taxRate),
  rebates: z.array(rebate),
});
