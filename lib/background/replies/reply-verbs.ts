import type { z } from 'zod';
import type { FoundReply, RepliesView, ReplyDraft, ReplyLint } from '../../messages/replies-view';
import type {
  repliesRequest,
  replyLintRequest,
  replyRequest,
  replyUseRequest,
} from '../../messages/reply-requests';
import { countReplyUse, keepOverride, loadReplyUses, setReplyFavourite } from '../../storage/reply-uses';
import { saveSettings } from '../../storage/settings';
import { type TabState, tabStates } from '../tab-state';
import { loadTables } from '../tables';
import { KEEPABLE, knownValues } from './known-values';
import { replyLibrary } from './library';
import { repliesView } from './replies-view';
import { replyDraft } from './reply-draft';
import { replyLint } from './reply-lint';
import { answerThread, threadOf, threadView } from './thread-clock';

/** An answer in the buyer's thread, where the page shows what the buyer wrote. */
const contextOf = ({ facts }: TabState) =>
  facts.kind === 'message' && facts.lastBuyerMessage ? ('reply' as const) : null;

/** Null where the tab has no page of ours. */
export async function repliesOf(
  tabId: number,
  ask: z.output<typeof repliesRequest>,
): Promise<RepliesView | null> {
  const state = await tabStates.get(tabId);
  return state && repliesView(state, await loadTables(), ask);
}

/** Null where the tab has no page of ours, or no such template exists in the language. */
export async function replyOf(tabId: number, ask: z.output<typeof replyRequest>): Promise<ReplyDraft | null> {
  const state = await tabStates.get(tabId);
  const entry = (await replyLibrary()).byId.get(ask.id);
  if (!state || !entry) return null;
  const known = await knownValues(state, await loadTables());
  const platforms = [state.facts.site];
  return replyDraft(entry, { ...ask, typed: ask.values, known, platforms, context: contextOf(state) });
}

/** What the rules of the tab's marketplace say of a text; null where the tab has no page of ours. */
export async function lintOf(
  tabId: number,
  { text, language, id }: z.output<typeof replyLintRequest>,
): Promise<ReplyLint | null> {
  const state = await tabStates.get(tabId);
  if (!state) return null;
  const entry = id === null ? undefined : (await replyLibrary()).byId.get(id);
  const context = contextOf(state) ?? entry?.context ?? 'proactive';
  return replyLint(text, [state.facts.site], context, language ?? undefined);
}

/** Remembers what the seller does with a template: counts, codes and times, and values that are no buyer's. */
export async function noteUse({
  id,
  used,
  favourite,
  overrides,
  keep,
}: z.output<typeof replyUseRequest>): Promise<Record<string, never>> {
  if (used) await countReplyUse(id);
  if (favourite !== undefined) await setReplyFavourite(id, favourite);
  for (const { rule, reason } of overrides) await keepOverride(id, rule, reason);
  if (keep && KEEPABLE.includes(keep.name)) {
    await saveSettings(({ replyValues: { [keep.name]: _, ...others } }) => ({
      replyValues: keep.value === null ? others : { ...others, [keep.name]: keep.value },
    }));
  }
  return {};
}

/** Marks the conversation of the tab answered or waiting. */
export async function answerOf(tabId: number, answered: boolean) {
  const state = await tabStates.get(tabId);
  const key = state && threadOf(state.facts);
  if (!state || !key) return null;
  await answerThread(key, answered);
  return threadView(state.facts);
}

const MOST_FOUND = 12;

/** Templates for the popup: any marketplace's, as no page is asked. */
export async function findReplies(query: string): Promise<FoundReply[]> {
  const [{ index, byId }, stored] = await Promise.all([replyLibrary(), loadReplyUses()]);
  const uses = new Map([...stored].map(([key, { favourite, count }]) => [key, { favourite, uses: count }]));
  return index.search(query, uses, MOST_FOUND).flatMap((found) => {
    const entry = byId.get(found.id);
    return entry
      ? [{ id: entry.id, name: entry.name, folder: entry.folder, languages: [...entry.languages] }]
      : [];
  });
}

/** A reply without a page, checked by the rules of every marketplace it is for. */
export async function replyAnywhere(ask: z.output<typeof replyRequest>): Promise<ReplyDraft | null> {
  const entry = (await replyLibrary()).byId.get(ask.id);
  if (!entry) return null;
  const known = await knownValues(null, await loadTables());
  return replyDraft(entry, { ...ask, typed: ask.values, known, platforms: entry.platforms, context: null });
}
