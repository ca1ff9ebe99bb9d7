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

/**
 * A buyer's message was seen. A conversation that waits keeps its time; a new or reopened one is due a day after now, as
 * pages do not tell reliably when a message came.
 */
export async function noteWaiting(key: ThreadKey, reopen: boolean, now = Date.now()): Promise<void> {
  await database.transaction('rw', database.threads, async () => {
    const old = await find(key);
    const base = old ?? { ...newRecord(now), ...key };
    if (!old || (reopen && old.answeredAt !== null)) {
      await database.threads.put({
        ...base,
        dueAt: now + ANSWER_WITHIN_MS,
        answeredAt: null,
        updatedAt: now,
        deletedAt: null,
      });
    }
    await database.threads.filter(({ dueAt }) => dueAt < now - FORGET_AFTER_MS).delete();
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
