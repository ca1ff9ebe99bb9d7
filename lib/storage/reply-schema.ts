import { z } from 'zod';
import { REPLY_LANGUAGES, VARIABLE_TYPES } from '../core/replies';
import { variableName } from '../data/replies/reply-schema';

const short = z.string().trim().min(1).max(80);
/** What the template engine reads at most is checked with the template; this bounds the record. */
const template = z.string().trim().min(1).max(20_000);
const revision = z.number().int().min(1);

const texts = z.partialRecord(
  z.enum(REPLY_LANGUAGES),
  z.strictObject({
    text: template,
    /** Revision of the source text that this was written for: behind it the translation is stale. */
    of: revision,
  }),
);

const ownReplyVersion = z.strictObject({
  /** ms since epoch at which it was replaced. */
  at: z.number().int(),
  name: short,
  texts,
});

/** Versions kept of one template, the oldest forgotten first. */
export const MOST_VERSIONS = 20;

/** A reply template of the seller's own. */
export const ownReplySchema = z
  .strictObject({
    name: short,
    /** What expands after `;;`. */
    code: z
      .string()
      .regex(/^[a-z0-9]{2,12}$/)
      .nullable(),
    folder: short,
    tags: z.array(short).max(20),
    platforms: z.array(z.enum(['amazon', 'aliexpress', 'alibaba'])).min(1),
    context: z.enum(['reply', 'proactive']),
    variables: z.record(
      variableName,
      z.strictObject({ type: z.enum(VARIABLE_TYPES), example: z.string().max(400) }),
    ),
    /** Language it was written in; the others are translations of it. */
    source: z.enum(REPLY_LANGUAGES),
    /** Counts the changes of the source text. */
    revision,
    texts,
    versions: z.array(ownReplyVersion).max(MOST_VERSIONS),
  })
  .refine(({ source, texts: all }) => all[source] !== undefined, {
    error: 'has no text in its own language',
    path: ['texts'],
  });

export type OwnReply = z.output<typeof ownReplySchema>;
export type OwnReplyVersion = z.output<typeof ownReplyVersion>;
