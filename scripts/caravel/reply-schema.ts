import { z } from 'zod';
import { REPLY_LANGUAGES } from '../../lib/core/replies';
import { country } from '../../lib/data/schema-parts';

const text = z.string({ error: 'must be a text' });

/** The input of `caravel reply render`. */
export const replyRenderSchema = z.strictObject({
  situation: text.meta({ description: 'Id or code of a situation of `caravel reply list`' }),
  language: z.enum(REPLY_LANGUAGES, { error: `must be one of ${REPLY_LANGUAGES.join(', ')}` }),
  length: z.enum(['short', 'long'], { error: 'must be short or long' }).default('short'),
  frame: z
    .enum(['none', 'greeting', 'full'], { error: 'must be none, greeting or full' })
    .exactOptional()
    .meta({
      description: 'What stands around the body; default: greeting, with a long text the closing too',
    }),
  values: z
    .record(z.string(), z.unknown())
    .default({})
    .meta({ description: 'Values by dotted name: dates ISO, days whole numbers, money "12.50 USD"' }),
});

/** The input of `caravel reply suggest`. */
export const replySuggestSchema = z.strictObject({
  messages: z.array(
    z.strictObject({
      id: z.union([z.string(), z.number()], { error: 'must be a text or a number' }),
      text,
      country: country.exactOptional().meta({ description: "The buyer's country, where known" }),
    }),
  ),
});
