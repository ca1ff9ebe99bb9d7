import { z } from 'zod';
import { INCOTERMS } from '../core/quote';
import { LOST_REASONS, QUOTE_STATES } from '../core/quote/quote-status';
import {
  BUYER_FIELDS,
  type Issue,
  ITEM_KINDS,
  type KeptQuote,
  QUOTE_INPUT_NAMES,
  type QuoteDraft,
  TEXT_LENGTHS,
  TICKS,
} from '../core/quoting';
import { REPLY_LANGUAGES } from '../core/replies';
import { RFQ_FIELDS } from '../core/rfq/rfq';

const text = z.string().max(20_000);
const line = z.string().max(2000);
const date = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .nullable();
const time = z.iso.datetime().nullable();
const byField = z.partialRecord(z.enum(RFQ_FIELDS), line);

const draft = z.object({
  inputs: z.partialRecord(z.enum(QUOTE_INPUT_NAMES), line),
  asked: byField,
  answers: byField,
  breaks: z
    .array(
      z.object({
        quantity: line,
        price: line,
        cost: line,
        leadTime: line,
        packing: line,
        validUntil: line,
      }),
    )
    .max(50),
  // Quotations of an earlier version have neither ticks nor items.
  ticks: z.partialRecord(z.enum(TICKS), z.boolean()).default({}),
  items: z
    .array(
      z.object({
        kind: z.enum(ITEM_KINDS),
        description: line,
        code: line,
        quantity: line,
        unit: line,
        price: line,
        cost: line,
      }),
    )
    .max(30)
    .default([]),
  term: z.enum(INCOTERMS).nullable(),
  language: z.enum(REPLY_LANGUAGES).nullable(),
  length: z.enum(TEXT_LENGTHS),
  edited: text.nullable(),
  buyer: z.partialRecord(z.enum(BUYER_FIELDS), line),
}) satisfies z.ZodType<QuoteDraft>;

/** Issued versions are kept as they are, whatever later versions of the engine add: only their outer shape is checked. */
const issue = z.custom<Issue>(
  (value) =>
    z
      .object({
        snapshot: z.object({ version: z.literal(1), revision: z.number(), offered: z.object({}) }),
        details: z.object({ number: z.string() }),
      })
      .safeParse(value).success,
);

/** A quotation as it is kept. */
export const quoteSchema = z.object({
  number: z.string().min(1).max(40),
  source: z
    .object({
      site: z.enum(['amazon', 'aliexpress', 'alibaba']),
      rfqId: z.string().max(200),
      url: z.string().max(4000).nullable(),
    })
    .nullable(),
  pasted: text.nullable(),
  product: line,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  deadline: date,
  draft,
  course: z.object({
    status: z.enum(QUOTE_STATES),
    sentAt: time,
    changedAt: time,
    revision: z.number().int().positive(),
    lostReason: z.enum(LOST_REASONS).nullable(),
  }),
  written: z.array(z.number()),
  dismissed: z.array(z.string().max(40)),
  issues: z.array(issue).max(100),
}) satisfies z.ZodType<KeptQuote>;
