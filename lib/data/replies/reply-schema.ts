import { z } from 'zod';
import {
  INTENT_CLASSES,
  INTENTS,
  type IntentFields,
  type IntentModel,
  type IntentTable,
  type NamedVariable,
  REPLY_FOLDERS,
  REPLY_LANGUAGES,
  type ReplyText,
  type ReplyTexts,
  type Situation,
  VARIABLE_TYPES,
  WEIGHT_LIMIT,
} from '../../core/replies';
import { name, text } from '../schema-parts';

const template = z.string().trim().min(1).max(4000);
const slug = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);

/** A dotted name. Words that objects answer to on their own are no names. */
export const variableName = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*){0,2}$/, { error: 'must be a name like order.id' })
  .max(60)
  .refine((value) => !value.split('.').some((step) => step === 'constructor' || step === 'prototype'), {
    error: 'must be a name like order.id',
  });

const variable = z.strictObject({
  type: z.enum(VARIABLE_TYPES),
  example: text,
  optional: z.literal(true).exactOptional(),
  label: name,
  from: z.enum(['page', 'catalogue', 'estimate', 'seller']),
}) satisfies z.ZodType<NamedVariable>;

const situation = z.strictObject({
  id: slug,
  code: z.string().regex(/^[a-z]{2,12}$/),
  folder: z.enum(REPLY_FOLDERS),
  tags: z.array(slug),
  name,
  pinyin: z.string().regex(/^[a-z0-9]+$/),
  platforms: z.array(z.enum(['amazon', 'aliexpress', 'alibaba'])).min(1),
  context: z.enum(['reply', 'proactive']),
  intents: z.array(z.enum(INTENTS)),
  variables: z.array(variableName),
}) satisfies z.ZodType<Situation>;

/** The situations of the shipped library and the variables they may ask for. */
export const situationsSchema = z.strictObject({
  variables: z.record(variableName, variable),
  situations: z.array(situation),
});

const replyText = z.strictObject({
  short: template,
  long: template.exactOptional(),
}) satisfies z.ZodType<ReplyText>;

/** The templates of one language. */
export const replyTextsSchema = z.strictObject({
  language: z.enum(REPLY_LANGUAGES),
  greeting: template,
  closing: template,
  examples: z.record(variableName, template),
  texts: z.record(slug, replyText),
}) satisfies z.ZodType<ReplyTexts>;

const slot = z.string().min(1).max(1200);

const fieldName = z.string().regex(/^[a-z]+$/);

/** Words by language and field; every language has every field. */
export const intentFieldsSchema = z
  .record(z.enum(REPLY_LANGUAGES), z.record(fieldName, z.string().min(1).max(1500)))
  .refine((all) => new Set(Object.values(all).map((own) => Object.keys(own).sort().join())).size === 1, {
    error: 'the languages differ in their fields',
  }) satisfies z.ZodType<IntentFields>;

/** Signs with a weight for each class, as `INTENT_CLASSES` counts them. */
export const intentModelSchema = z.record(
  z.string().regex(/^[!#]?[a-z]+(\+#?[a-z]+)?$/),
  z.array(z.int().min(-WEIGHT_LIMIT).max(WEIGHT_LIMIT)).length(INTENT_CLASSES.length),
) satisfies z.ZodType<IntentModel>;

/** What buyers write, by language and intent. */
export const intentTableSchema = z.record(
  z.enum(REPLY_LANGUAGES),
  z.strictObject({
    sets: z.record(z.string().regex(/^[a-z]+$/), slot),
    intents: z.record(
      z.enum(INTENTS),
      z.array(z.strictObject({ weight: z.int().min(1).max(8), all: z.array(slot).min(1).max(4) })).min(1),
    ),
  }),
) satisfies z.ZodType<IntentTable>;
