import { z } from 'zod';
import { INCOTERMS } from '../core/quote/incoterms';
import { LOST_REASONS } from '../core/quote/quote-status';
import { BUYER_FIELDS, ITEM_KINDS, QUOTE_INPUT_NAMES, TEXT_LENGTHS, TICKS } from '../core/quoting';
import { REPLY_LANGUAGES } from '../core/replies';
import { RFQ_FIELDS } from '../core/rfq/rfq';

const typed = z.string().max(2000).nullable();
/** A paste may be far too long to be a request; that is said, not refused. Beyond this nothing is sent at all. */
export const MAX_PASTE = 20_000_000;
const cell = z.string().max(200);

/** Changes made in the Quote tab; typed text is read in the background. Null forgets what was typed. */
export const quoteEditSchema = z.strictObject({
  /** Takes up a request of the page's list, or leaves it. */
  choose: z.string().max(4000).nullable().optional(),
  /** Takes up a text; null leaves it. */
  paste: z.string().max(MAX_PASTE).nullable().optional(),
  inputs: z.partialRecord(z.enum(QUOTE_INPUT_NAMES), typed).optional(),
  /** Keeps the inputs named as the usual ones of every quotation. */
  asUsual: z.boolean().optional(),
  asked: z.partialRecord(z.enum(RFQ_FIELDS), typed).optional(),
  answers: z.partialRecord(z.enum(RFQ_FIELDS), typed).optional(),
  breaks: z
    .array(
      z.strictObject({
        quantity: cell,
        price: cell,
        cost: cell,
        leadTime: cell,
        packing: cell,
        validUntil: cell,
      }),
    )
    .max(50)
    .optional(),
  /** Null: not said. */
  ticks: z.partialRecord(z.enum(TICKS), z.boolean().nullable()).optional(),
  items: z
    .array(
      z.strictObject({
        kind: z.enum(ITEM_KINDS),
        description: cell,
        code: cell,
        quantity: cell,
        unit: cell,
        price: cell,
        cost: cell,
      }),
    )
    .max(30)
    .optional(),
  /** Puts price breaks from the cost curve beside those that are there. */
  proposeBreaks: z.literal(true).optional(),
  term: z.enum(INCOTERMS).nullable().optional(),
  language: z.enum(REPLY_LANGUAGES).nullable().optional(),
  length: z.enum(TEXT_LENGTHS).optional(),
  edited: z.string().max(20_000).nullable().optional(),
  buyer: z.partialRecord(z.enum(BUYER_FIELDS), typed).optional(),
  markLists: z.boolean().optional(),
});

/** A step in the course of a quotation. */
export const quoteStepSchema = z.discriminatedUnion('do', [
  /** Keeps this version with its figures; `open` prints it. */
  z.strictObject({ do: z.literal('issue'), open: z.boolean() }),
  z.strictObject({
    do: z.literal('move'),
    to: z.enum(['draft', 'sent', 'replied', 'won', 'lost', 'changed']),
    reason: z.enum(LOST_REASONS).optional(),
  }),
  /** A follow-up was written. */
  z.strictObject({ do: z.literal('written') }),
]);

export const proformaRequest = z.strictObject({
  id: z.string().max(60),
  revision: z.number().int().positive().nullable(),
  copy: z.enum(['buyer', 'internal']),
});
