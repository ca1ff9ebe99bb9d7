import { useEffect, useState } from 'react';

export type Answer<T> =
  | { phase: 'loading' }
  | { phase: 'failed' }
  /** `null`: the background has no product for this page any more. */
  | { phase: 'ready'; value: T | null };

/** Edits follow one another while someone types; only the last is asked about. */
const PAUSE_MS = 120;

/**
 * The answer to a question that takes longer than the view. Asked again when `about` changes; what was answered before
 * stays on the screen until then. `question` must be the same function from one drawing to the next.
 */
export function useAnswer<A, T>(question: (about: A) => Promise<T | null>, about: A): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ phase: 'loading' });
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      try {
        const value = await question(about);
        if (current) setAnswer({ phase: 'ready', value });
      } catch {
        if (current) setAnswer((old) => (old.phase === 'ready' ? old : { phase: 'failed' }));
      }
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [question, about]);
  return answer;
}
