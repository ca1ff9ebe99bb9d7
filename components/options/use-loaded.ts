import { useCallback, useEffect, useState } from 'react';

export interface Loaded<T> {
  /** Null until read. */
  value: T | null;
  error: boolean;
  reload: () => Promise<void>;
  set: (value: T) => void;
}

/** Reads something from storage once, and again on `reload`. `load` must be a stable function. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [value, set] = useState<T | null>(null);
  const [error, setError] = useState(false);
  const reload = useCallback(async () => {
    try {
      set(await load());
      setError(false);
    } catch {
      setError(true);
    }
  }, [load]);
  useEffect(() => void reload(), [reload]);
  return { value, error, reload, set };
}
