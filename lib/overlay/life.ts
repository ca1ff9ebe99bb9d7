import type { RequestOf, ResponseOf, Verb } from '../messages/contract';
import { send } from '../messages/send';

/** How long the page script lives. WXT's content script context is one. */
export interface Life {
  signal: AbortSignal;
  /** True once the extension was reloaded or removed; asking ends the life. */
  readonly isInvalid: boolean;
}

/**
 * Sends a verb. Null when the extension is gone: a page script whose extension was reloaded is an orphan, and that
 * is the end of its life, not an error.
 */
export async function tell<V extends Verb>(
  life: Life,
  verb: V,
  payload: RequestOf<V>,
): Promise<ResponseOf<V> | null> {
  try {
    const answer = await send(verb, payload);
    return life.signal.aborted ? null : answer;
  } catch (error) {
    if (life.isInvalid) return null;
    throw error;
  }
}
