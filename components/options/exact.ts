/** The record with one key as given; undefined takes the key out, as optional keys must not hold undefined. */
export function withKey<T extends object, K extends keyof T>(record: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...others } = record;
  return (value === undefined ? others : { ...others, [key]: value }) as T;
}
