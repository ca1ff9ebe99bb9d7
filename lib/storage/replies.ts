import { z } from 'zod';
import type { OwnTemplate } from '../core/replies';
import { ownTemplateSchema } from '../data/replies/own-template-schema';
import { database } from './database';
import { shelf } from './shelf';
import { newRecord } from './stored-record';

/** A template without its id, which is the record's; anything else a caller carries along is left out. */
const stored: z.ZodType<Omit<OwnTemplate, 'id'>> = z.object(ownTemplateSchema.omit({ id: true }).shape);

/** The seller's own reply templates. */
export const replyShelf = shelf(() => database.replies, stored);

/**
 * Adds or replaces many templates at once, by their id; all or none. Answers the way back.
 *
 * @throws ZodError for a template that does not fit.
 */
export async function saveReplies(
  templates: readonly OwnTemplate[],
  now = Date.now(),
): Promise<() => Promise<void>> {
  const ids = templates.map(({ id }) => id);
  return database.transaction('rw', database.replies, async () => {
    const before = await database.replies.bulkGet(ids);
    const records = templates.map((template, index) => ({
      ...(before[index] ?? { ...newRecord(now), id: template.id }),
      value: stored.parse(template),
      updatedAt: now,
      deletedAt: null,
    }));
    await database.replies.bulkPut(records);
    return () =>
      database.transaction('rw', database.replies, async () => {
        const fresh = ids.filter((_, index) => before[index] === undefined);
        await database.replies.bulkDelete(fresh);
        await database.replies.bulkPut(before.flatMap((record) => record ?? []));
      });
  });
}
