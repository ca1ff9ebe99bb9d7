import { z } from 'zod';
import { type MarketCulture, REPLY_LANGUAGES } from '../../core/replies';
import { country, id, integer, name, text } from '../schema-parts';

const month = integer(1, 12);
const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), month, day: integer(1, 31) }),
  z.strictObject({ kind: z.literal('weekday'), month, weekday: integer(1, 7), nth: integer(1, 5) }),
  z.strictObject({ kind: z.literal('easter'), offset: integer(-60, 70) }),
  z.strictObject({
    kind: z.literal('calendar'),
    calendar: z.enum(['chinese', 'hebrew', 'islamic-umalqura']),
    month,
    day: integer(1, 30),
  }),
]);

/** What to know of one market. */
export const marketCultureSchema = z.strictObject({
  country,
  language: z.enum(REPLY_LANGUAGES),
  holidays: z.strictObject({ source: id, days: z.array(z.strictObject({ name, rule })).min(1) }),
  notes: z.strictObject({
    source: id,
    items: z.array(z.strictObject({ kind: z.enum(['politeness', 'avoid']), en: text, zh: text })).min(1),
  }),
}) satisfies z.ZodType<MarketCulture>;
