import type { EntityTable } from 'dexie';
import type { StoredRecord } from './database';

const TOMBSTONE_MS = 90 * 24 * 60 * 60 * 1000;

/** The bookkeeping fields of a new record. */
export function newRecord(now: number): StoredRecord {
  return { id: crypto.randomUUID(), createdAt: now, updatedAt: now, deletedAt: null };
}

/** Drops tombstones older than 90 days. */
export async function purgeTombstones<T extends StoredRecord>(
  table: EntityTable<T, 'id'>,
  now: number,
): Promise<void> {
  await table.filter((row) => row.deletedAt !== null && now - row.deletedAt > TOMBSTONE_MS).delete();
}
