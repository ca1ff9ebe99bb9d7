import { useEffect, useState } from 'react';
import type { Remark } from '../../../lib/core/origin';

export interface TypedRow<T> {
  key: string;
  row: T;
}

export interface TypedRows<T> {
  rows: readonly TypedRow<T>[];
  /** Why what was typed last was not taken. */
  refusal: Remark | null;
  /** Changes what stands in a row without keeping it yet. */
  type(key: string, patch: Partial<T>): void;
  /** Keeps all rows, those of `patch` changed first. */
  keep(key?: string, patch?: Partial<T>): void;
  add(row: T): void;
  remove(key: string): void;
  refuse(refusal: Remark | null): void;
}

/** Rows a seller types in: on screen as typed, kept by `send` when a field is left, and as kept whenever that changes. */
export function useTypedRows<T>(
  kept: readonly T[],
  send: (rows: T[]) => Promise<Remark | null>,
): TypedRows<T> {
  const [rows, setRows] = useState(() => withKeys(kept));
  const [refusal, refuse] = useState<Remark | null>(null);
  const asText = JSON.stringify(kept);
  useEffect(() => setRows(withKeys(JSON.parse(asText) as T[])), [asText]);

  const changed = (key: string | undefined, patch: Partial<T> | undefined) =>
    rows.map((one) => (one.key === key ? { ...one, row: { ...one.row, ...patch } } : one));
  const save = (next: TypedRow<T>[]) => {
    setRows(next);
    void send(next.map(({ row }) => row)).then(refuse);
  };
  return {
    rows,
    refusal,
    type: (key, patch) => setRows(changed(key, patch)),
    keep: (key, patch) => save(changed(key, patch)),
    add: (row) => setRows([...rows, { key: `new-${rows.length}`, row }]),
    remove: (key) => save(rows.filter((one) => one.key !== key)),
    refuse,
  };
}

const withKeys = <T>(rows: readonly T[]): TypedRow<T>[] => rows.map((row, at) => ({ key: `row-${at}`, row }));
