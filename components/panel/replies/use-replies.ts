import { useEffect, useState } from 'react';
import type { ReplyLanguage, ReplyLength } from '../../../lib/core/replies';
import type { RepliesView, ReplyDraft, ReplyLint } from '../../../lib/messages/replies-view';
import { send } from '../../../lib/messages/send';

/** What the seller asks of the tab. */
export interface RepliesAsk {
  query: string;
  folder: string | null;
  tag: string | null;
  message: string | null;
  language: ReplyLanguage | null;
}

export interface DraftAsk {
  id: string;
  language: ReplyLanguage;
  length: ReplyLength;
  values: Record<string, string>;
}

export interface Asked<T> {
  value: T | null;
  failed: boolean;
  /** The question that `value` answers, as text. */
  of: string | null;
}

const NOTHING = { value: null, failed: false, of: null };

/** Pause after a key before a text is checked; searching and filling in answer at once. */
const TYPING_PAUSE_MS = 150;

/**
 * Asks when the question changes, or what it is `about`; an answer to an older question is dropped, what was answered
 * before stays on the screen until then. `put` must be the same function from one drawing to the next.
 */
function useAsked<Q, T>(
  question: Q | null,
  put: (question: Q) => Promise<T | null>,
  about: unknown = null,
  pause = 0,
): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(NOTHING);
  const of = question === null ? null : JSON.stringify(question);
  const key = of === null ? null : JSON.stringify([question, about]);
  useEffect(() => {
    if (key === null) return setAsked(NOTHING);
    let current = true;
    const timer = setTimeout(async () => {
      const [asking] = JSON.parse(key) as [Q];
      try {
        const value = await put(asking);
        if (current) setAsked({ value, failed: false, of: JSON.stringify(asking) });
      } catch {
        if (current) setAsked((old) => ({ ...old, failed: true }));
      }
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, put, pause]);
  return asked;
}

const askReplies = (ask: RepliesAsk) => send('panel.replies', ask);
const askDraft = (ask: DraftAsk) => send('panel.reply', ask);
const askLint = (ask: LintAsk) => send('panel.reply-lint', ask);

interface LintAsk {
  id: string;
  text: string;
  language: ReplyLanguage;
}

/** The tab's view; asked anew when the page's facts are read anew. */
export const useReplies = (ask: RepliesAsk, about: unknown): Asked<RepliesView> =>
  useAsked(ask, askReplies, about);

/** The reply that is open, filled in with what was typed. */
export const useDraft = (ask: DraftAsk | null, about: unknown): Asked<ReplyDraft> =>
  useAsked(ask, askDraft, about);

/** What the rules say of an edited text; null: not edited. */
export const useLint = (ask: LintAsk | null): Asked<ReplyLint> =>
  useAsked(ask, askLint, null, TYPING_PAUSE_MS);
