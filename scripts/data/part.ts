import type { Row } from './csv';
import type { UnmappedRow } from './territories';

/** Reads one published table, by its path below the folder of tables. */
export type ReadTable = (path: string) => Row[];

/** What some tables became: part of lib/data/generated. */
export interface Part {
  /** Path below lib/data/generated -> value to write as JSON. */
  files: ReadonlyMap<string, unknown>;
  /** Source ids that occur in the files; each must be described in sources.ts. */
  sources: readonly string[];
  /** Rows that found no place. */
  unmapped?: readonly UnmappedRow[];
  /** What a person who runs the generator should read. */
  report?: readonly string[];
}
