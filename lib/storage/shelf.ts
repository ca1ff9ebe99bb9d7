import type { EntityTable } from 'dexie';
import type { z } from 'zod';
import type { StoredRecord, ValueRecord } from './database';
import { newRecord, purgeTombstones } from './stored-record';

/** A value with the id it is kept under. */
export type Kept<T> = T & { id: string };
/** A value with its id and when it was first and last saved. */
export type Dated<T> = Kept<T> & Pick<StoredRecord, 'createdAt' | 'updatedAt'>;

/** One table of things the seller wrote down, in the order in which they were first saved. */
export interface Shelf<T> {
  list: () => Promise<Dated<T>[]>;
  /** Null when it is not there or was deleted. */
  find: (id: string) => Promise<Dated<T> | null>;
  /** Adds (without `id`) or replaces; answers the id. Throws ZodError for a value that does not fit. */
  save: (value: T, id?: string, now?: number) => Promise<string>;
  /** Deletes by tombstone; `restore` takes it back. */
  remove: (id: string, now?: number) => Promise<void>;
  restore: (id: string, now?: number) => Promise<void>;
}

/** The shelf over a table; a value that no longer fits its schema is passed over, never repaired. */
export function shelf<T extends object>(
  table: () => EntityTable<ValueRecord, 'id'>,
  schema: z.ZodType<T>,
): Shelf<T> {
  const read = ({ id, createdAt, updatedAt, deletedAt, value }: ValueRecord): Dated<T> | null => {
    const parsed = schema.safeParse(value);
    return deletedAt === null && parsed.success ? { ...parsed.data, id, createdAt, updatedAt } : null;
  };
  return {
    async list() {
      const records = await table().orderBy('createdAt').toArray();
      return records.flatMap((record) => read(record) ?? []);
    },
    async find(id) {
      const record = await table().get(id);
      return record ? read(record) : null;
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
