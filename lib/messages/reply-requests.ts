import { z } from 'zod';
import { REPLY_LANGUAGES } from '../core/replies';
import { OVERRIDE_REASONS } from './replies-view';

const language = z.enum(REPLY_LANGUAGES);
const id = z.string().min(1).max(60);
/** A message of a marketplace has a few thousand characters; more is read in part. */
const message = z.string().max(20_000);
/** What is checked may be longer than what a marketplace takes: the linter says so. */
const text = z.string().max(200_000);
const values = z.record(z.string().max(60), z.string().max(4000));

/** What the Replies tab asks for. Nothing searched for lists the favourites and the most used. */
export const repliesRequest = z.strictObject({
  query: z.string().max(100).default(''),
  folder: z.string().max(80).nullable().default(null),
  tag: z.string().max(80).nullable().default(null),
  /** A message pasted by the seller, where the page's cannot be read. */
  message: message.nullable().default(null),
  language: language.nullable().default(null),
});

/** One reply with what was typed into its form. */
export const replyRequest = z.strictObject({
  id,
  language,
  length: z.enum(['short', 'long']),
  values: values.default({}),
});

export const replyLintRequest = z.strictObject({
  text,
  language: language.nullable().default(null),
  id: id.nullable(),
});

/** Counts a use, marks a favourite, keeps an override by codes, or a value of the seller's own for every reply. */
export const replyUseRequest = z.strictObject({
  id,
  used: z.boolean().default(false),
  favourite: z.boolean().optional(),
  overrides: z
    .array(z.strictObject({ rule: z.string().regex(/^[A-Z]\d{1,2}$/), reason: z.enum(OVERRIDE_REASONS) }))
    .max(20)
    .default([]),
  keep: z.strictObject({ name: z.string().max(60), value: z.string().max(400).nullable() }).optional(),
});

const site = z.enum(['amazon', 'aliexpress', 'alibaba']);

export const waitingRequest = z.strictObject({ site, thread: z.string().min(1).max(4000) });
