/** Sheets repeat their texts: a reader is asked once for each, and forgets all when it has seen too many. */
const MOST = 50_000;

/** The same reader, remembering its answers. They are shared: nobody may change them. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    if (known.size >= MOST) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}
