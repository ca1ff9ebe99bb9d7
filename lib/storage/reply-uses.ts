import { database, type ReplyUseRecord } from './database';

/** Overrides remembered of one template, the oldest forgotten first. */
const MOST_OVERRIDES = 50;

export type ReplyUses = ReadonlyMap<string, ReplyUseRecord>;

const blank = (key: string): ReplyUseRecord => ({ key, count: 0, lastUsedAt: null, favourite: false });

async function change(key: string, patch: (old: ReplyUseRecord) => ReplyUseRecord): Promise<void> {
  await database.transaction('rw', database.replyUses, async () => {
    await database.replyUses.put(patch((await database.replyUses.get(key)) ?? blank(key)));
  });
}

/** How each template was used, by the id of a shipped situation or of an own template. */
export async function loadReplyUses(): Promise<ReplyUses> {
  return new Map((await database.replyUses.toArray()).map((record) => [record.key, record]));
}

/** Counts one insertion or copy. */
export const countReplyUse = (key: string, now = Date.now()): Promise<void> =>
  change(key, (old) => ({ ...old, count: old.count + 1, lastUsedAt: now }));

export const setReplyFavourite = (key: string, favourite: boolean): Promise<void> =>
  change(key, (old) => ({ ...old, favourite }));

/** Remembers that the seller used a text although a rule forbids it, and why: rule, reason and time, never the words. */
export const keepOverride = (key: string, rule: string, reason: string, now = Date.now()): Promise<void> =>
  change(key, (old) => ({
    ...old,
    overrides: [...(old.overrides ?? []), { rule, reason, at: now }].slice(-MOST_OVERRIDES),
  }));
