import { z } from 'zod';

const platform = z.enum(['amazon', 'aliexpress', 'alibaba'], {
  error: 'must be amazon, aliexpress or alibaba',
});

/** The input of `caravel reply lint`. */
export const replyLintSchema = z.strictObject({
  messages: z.array(
    z.strictObject({
      id: z.string({ error: 'must be a text' }),
      platform,
      language: z
        .string({ error: 'must be a language tag like de or pt-BR' })
        .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'must be a language tag like de or pt-BR' })
        .exactOptional()
        .meta({ description: 'The language the text should be in; absent: not checked' }),
      context: z
        .enum(['reply', 'proactive'], { error: 'must be reply or proactive' })
        .default('proactive')
        .meta({
          description: "An answer in the buyer's thread, or a message of one's own accord (stricter)",
        }),
      text: z.string({ error: 'must be a text' }),
    }),
  ),
});
