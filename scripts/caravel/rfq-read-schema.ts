import { z } from 'zod';

const object = { error: 'must be an object' };
const text = z.string({ error: 'must be a text' });

/** What `caravel rfq read` reads. Fields it does not know are let through: requests come from many tools. */
export const rfqReadSchema = z.object(
  {
    rfqs: z
      .array(
        z.object(
          {
            id: z.union([text, z.number()], { error: 'must be a text or a number' }),
            text: text.meta({ description: 'The request as the buyer wrote it' }),
            language: text
              .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9-]+)?$/, { error: 'must be a language code like en' })
              .nullish()
              .meta({ description: 'ISO 639-1; absent: guessed' }),
            postedOn: text
              .regex(/^\d{4}-\d\d-\d\d$/, { error: 'must be a date like 2026-11-21' })
              .nullish()
              .meta({ description: 'Day of posting, from which a deadline in days counts' }),
          },
          object,
        ),
        { error: 'must be a list' },
      )
      .max(10_000, { error: 'must hold at most 10000 requests' }),
  },
  object,
);
