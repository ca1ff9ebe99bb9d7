import type { EntityTable } from 'dexie';
import type { z } from 'zod';
import type { ValueRecord } from './database';
import { newRecord, purgeTombstones } from './stored-record';

/** A value with the id it is kept under. */
export type Kept<T> = T & { id: string };

/** One table of things the seller wrote down, in the order in which they were first saved. */
export interface Shelf<T> {
  list: () => Promise<Kept<T>[]>;
  /** Adds (without `id`) or replaces; answers the id. Throws ZodError for a value that does not fit. */
  save: (value: T, id?: string, now?: number) => Promise<string>;
  /** Deletes by tombstone; `restore` takes it back. */
  remove: (id: string, now?: number) => Promise<void>;
  restore: (id: string, now?: number) => Promise<void>;
}

/** A shelf over a table; values that no longer fit the schema are left out of the list, not lost. */
export function shelf<T extends object>(
  table: () => EntityTable<ValueRecord, 'id'>,
  schema: z.ZodType<T>,
): Shelf<T> {
  return {
    async list() {
      const records = await table().orderBy('createdAt').toArray();
      return records.flatMap(({ id, deletedAt, value }) => {
        const parsed = schema.safeParse(value);
        return deletedAt === null && parsed.success ? [{ ...parsed.data, id }] : [];
      });
    },
    async save(value, id, now = Date.now()) {
      const parsed = schema.parse(value);
      const old = id === undefined ? undefined : await table().get(id);
      const record = { ...(old ?? newRecord(now)), value: parsed, updatedAt: now, deletedAt: null };
      await table().put(record);
      return record.id;
    },
    async remove(id, now = Date.now()) {
      await table().update(id, { deletedAt: now, updatedAt: now });
      await purgeTombstones(table(), now);
    },
    async restore(id, now = Date.now()) {
      await table().update(id, { deletedAt: null, updatedAt: now });
    },
  };
}
