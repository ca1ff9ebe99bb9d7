import type { ReplyDraft } from '../messages/replies-view';
import { loadSettings } from '../storage/settings';
import { type ReplyLibrary, replyLibrary } from './replies/library';
import { repliesOf, replyOf } from './replies/reply-verbs';

/** A finished reply, or one that the seller has to look at first. */
export type ResolvedCode = { text: string } | 'ask';

/** The template of a code; the seller's own goes before one that ships. */
export function entryOf(entries: ReplyLibrary['entries'], code: string) {
  const same = entries.filter((entry) => entry.code.toLowerCase() === code.toLowerCase());
  return same.find(({ own }) => own) ?? same[0] ?? null;
}

/** Only a text without a hole that breaks no rule is typed without being seen. */
export const finished = ({ text, findings }: Pick<ReplyDraft, 'text' | 'findings'>): ResolvedCode =>
  text === null || findings.some(({ severity }) => severity === 'error') ? 'ask' : { text };

/**
 * The reply that a typed code stands for, in the language of the answer and with what is known of the page. Null: no
 * such code, no text in that language, or the seller has not switched codes on.
 */
export async function resolveCode(tabId: number, code: string): Promise<ResolvedCode | null> {
  if (!(await loadSettings()).expandCodes) return null;
  const entry = entryOf((await replyLibrary()).entries, code);
  const view =
    entry && (await repliesOf(tabId, { query: '', folder: null, tag: null, message: null, language: null }));
  if (!view) return null;
  const { language } = view;
  const draft = await replyOf(tabId, { id: entry.id, language, length: 'short', values: {} });
  return draft && finished(draft);
}
