// Order only, no state: a worker that is stopped has nothing under way.
let last: Promise<unknown> = Promise.resolve();

/**
 * Does one thing after the other. A seller who types fast sends the next edit before the last is kept; both read the
 * quotation, change it and write it back.
 */
export function inLine<T>(act: () => Promise<T>): Promise<T> {
  const turn = last.then(act, act);
  last = turn.catch(() => undefined);
  return turn;
}
