import { z } from 'zod';
import { DEFAULT_FOLLOW_UPS } from '../core/quote/follow-up';
import { QUOTE_INPUT_NAMES, SELLER_FIELDS } from '../core/quoting';

const text = z.string().max(2000);
const country = z.string().regex(/^[A-Z]{2}$/);

/** What holds for every quotation: the seller's own details, usual inputs, the platform's quota, reminders. */
export const quoteSettingsSchema = z.object({
  seller: z.partialRecord(z.enum(SELLER_FIELDS), text).catch({}).default({}),
  /** Usual values of the inputs, in the form in which they are kept. */
  defaults: z.partialRecord(z.enum(QUOTE_INPUT_NAMES), text).catch({}).default({}),
  /** Quotations a month; sources disagree (20, or 10 and up to 20 more). */
  quota: z.number().int().min(0).max(10_000).catch(20).default(20),
  /** Brands of others that no quotation may name. */
  brands: z.array(text).max(200).catch([]).default([]),
  /** What the seller sells, besides the products kept: name and least order. */
  catalogue: z
    .array(z.object({ title: text, moq: z.number().int().positive().nullable() }))
    .max(2000)
    .catch([])
    .default([]),
  /** Days after sending on which to write again, rising. */
  followUps: z
    .array(z.number().int().min(1).max(90))
    .min(1)
    .max(3)
    .refine((days) => days.every((day, at) => day > (days[at - 1] ?? 0)))
    .catch([...DEFAULT_FOLLOW_UPS])
    .default([...DEFAULT_FOLLOW_UPS]),
  /** Service score on the platform; null: not said. */
  serviceScore: z.number().min(0).max(100).nullable().catch(null).default(null),
  /** Day of the last violation of the platform's rules; null: none known. */
  lastViolation: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .nullable()
    .catch(null)
    .default(null),
  /** Where the seller does not sell. */
  excluded: z.array(country).catch([]).default([]),
  /** Mark and sort lists of requests in place. */
  markLists: z.boolean().catch(false).default(false),
  notify: z.boolean().catch(false).default(false),
  paper: z.enum(['A4', 'letter']).catch('A4').default('A4'),
});
export type QuoteSettings = z.output<typeof quoteSettingsSchema>;
