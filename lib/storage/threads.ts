import type { SiteId } from '../core/facts';
import { database, type ThreadRecord } from './database';
import { newRecord } from './stored-record';

/** Marketplaces count an answer within a day, weekends too. */
export const ANSWER_WITHIN_MS = 24 * 60 * 60 * 1000;
/** Threads are of no use once the answer is long past. */
const FORGET_AFTER_MS = 30 * ANSWER_WITHIN_MS;

/** What identifies a conversation: never a name. */
export interface ThreadKey {
  site: SiteId;
  thread: string;
}

const find = ({ site, thread }: ThreadKey) =>
  database.threads.where('[site+thread]').equals([site, thread]).first();

/** What is known of a conversation; null: never seen. */
export async function findThread(key: ThreadKey): Promise<ThreadRecord | null> {
  return (await find(key)) ?? null;
}

/** Something the buyer wrote was seen. */
export interface HeardMessage {
  /** Whether it is another one than was seen before: an answered conversation waits again. */
  isNew: boolean;
  /** When it came, ms since epoch; null where the page does not say. */
  sentAt: number | null;
}

/**
 * A buyer's message was seen. Its answer is due a day after it came, or after now where that is unknown or lies ahead, as
 * under a wrong clock. A conversation that waits keeps the earlier time: the first message is to be answered first.
 */
export async function noteWaiting(
  key: ThreadKey,
  { isNew, sentAt }: HeardMessage,
  now = Date.now(),
): Promise<void> {
  const isKnown = sentAt !== null && sentAt <= now;
  const since = isKnown ? ('message' as const) : ('seen' as const);
  const dueAt = (isKnown ? sentAt : now) + ANSWER_WITHIN_MS;
  await database.transaction('rw', database.threads, async () => {
    const old = await find(key);
    const base = old ?? { ...newRecord(now), ...key };
    const waits = old?.answeredAt === null;
    const starts = !old || (isNew && !waits) || (waits && isKnown && dueAt < old.dueAt);
    if (starts) {
      await database.threads.put({
        ...base,
        dueAt,
        since,
        answeredAt: null,
        updatedAt: now,
        deletedAt: null,
      });
    }
    await database.threads.filter((thread) => thread.dueAt < now - FORGET_AFTER_MS).delete();
  });
}

/** Marks a conversation answered, or waiting again as before. */
export async function setAnswered(key: ThreadKey, answered: boolean, now = Date.now()): Promise<void> {
  const old = await find(key);
  if (old) await database.threads.update(old.id, { answeredAt: answered ? now : null, updatedAt: now });
}

/** Conversations without an answer, the one due first at the beginning. */
export async function listWaiting(): Promise<ThreadRecord[]> {
  const all = await database.threads.orderBy('dueAt').toArray();
  return all.filter(({ answeredAt, deletedAt }) => answeredAt === null && deletedAt === null);
}
