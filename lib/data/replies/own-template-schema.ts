import { z } from 'zod';
import { INTENTS, type OwnTemplate, REPLY_LANGUAGES, VARIABLE_TYPES } from '../../core/replies';
import { variableName } from './reply-schema';

const text = z.string().min(1).max(20_000);
const long = text.exactOptional();
const label = z.string().trim().min(1).max(120);
const revision = z.int().min(0).max(1_000_000);
const language = z.enum(REPLY_LANGUAGES);

/** A template of the seller's, as it is stored and shared. */
export const ownTemplateSchema = z.strictObject({
  id: label,
  name: label,
  code: z
    .string()
    .regex(/^[\p{L}\d-]{1,20}$/u)
    .nullable(),
  folder: z.string().trim().max(60),
  tags: z.array(label).max(50),
  platforms: z.array(z.enum(['amazon', 'aliexpress', 'alibaba'])),
  context: z.enum(['reply', 'proactive']),
  intents: z.array(z.enum(INTENTS)).max(INTENTS.length).exactOptional(),
  variables: z.record(
    variableName,
    z.strictObject({
      type: z.enum(VARIABLE_TYPES),
      example: z.string().trim().max(400),
      optional: z.literal(true).exactOptional(),
    }),
  ),
  source: language,
  texts: z.partialRecord(language, z.strictObject({ text, long, revision })),
  older: z.array(z.strictObject({ language, text, long, revision })).max(50),
}) satisfies z.ZodType<OwnTemplate>;

/** The same where whoever carries it along adds something of his own, which is left out. */
export const carriedTemplateSchema = z.object(ownTemplateSchema.shape) satisfies z.ZodType<OwnTemplate>;

/** A file of templates as it is shared between sellers. */
export const ownTemplatesFileSchema = z.strictObject({
  format: z.literal('caravel-replies'),
  version: z.literal(1),
  templates: z.array(carriedTemplateSchema).max(10_000),
});
