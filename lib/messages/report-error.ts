const seen = new Set<string>();

/** Writes an unexpected error to the console once for each place it comes from. */
export function reportError(scope: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const key = `${scope}\n${stack}`;
  if (seen.has(key)) return;
  seen.add(key);
  console.error(`caravel: ${scope}`, error);
}
