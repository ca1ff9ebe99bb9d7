import browser from 'webextension-polyfill';
import type { PageFacts } from '../../core/facts';
import type { ReplyThreadView, WaitingThread } from '../../messages/replies-view';
import { findThread, listWaiting, noteWaiting, setAnswered, type ThreadKey } from '../../storage/threads';
import { syncReplyAlarm } from './reply-alarms';

/** Where a conversation has no order, the number its address names it by. */
const IN_ADDRESS =
  /[?&#](?:conversation|thread|session|case|msg|message|chat|relation)_?-?(?:id|code|no)?=([\w-]{4,64})(?:[&#]|$)/i;

/** Number of the conversation of a message page; null where the page names none. */
export function threadOf(facts: PageFacts): ThreadKey | null {
  if (facts.kind !== 'message') return null;
  const thread = facts.orderId ?? IN_ADDRESS.exec(facts.url)?.[1] ?? null;
  return thread === null ? null : { site: facts.site, thread };
}

const slotOf = ({ site, thread }: ThreadKey) => `heard:${site}:${thread}`;

/** A number that another message hardly has; kept until the browser closes, and the words not at all. */
async function markOf(message: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(message));
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A message page was read: its conversation waits, unless it was answered and nothing new came. */
export async function hearThread(facts: PageFacts, now = Date.now()): Promise<void> {
  const key = threadOf(facts);
  if (!key || !facts.lastBuyerMessage) return;
  const slot = slotOf(key);
  const mark = await markOf(facts.lastBuyerMessage);
  const before = (await browser.storage.session.get(slot))[slot];
  await browser.storage.session.set({ [slot]: mark });
  const isNew = before !== undefined && before !== mark;
  // A time without a zone is one of the seller's own clock, which is this one.
  const sentAt = facts.lastBuyerMessageAt ? Date.parse(facts.lastBuyerMessageAt) : null;
  await noteWaiting(key, { isNew, sentAt }, now);
  await syncReplyAlarm(now);
}

/** Marks the conversation of a tab answered, or waiting again. */
export async function answerThread(key: ThreadKey, answered: boolean, now = Date.now()): Promise<void> {
  await setAnswered(key, answered, now);
  await syncReplyAlarm(now);
}

/** What waits for an answer, the first due first. */
export async function waitingThreads(): Promise<WaitingThread[]> {
  return (await listWaiting()).map(({ site, thread, dueAt }) => ({ site, thread, dueAt }));
}

/** What the panel says of the conversation of a page. */
export async function threadView(facts: PageFacts): Promise<ReplyThreadView | null> {
  const key = threadOf(facts);
  const record = key && (await findThread(key));
  if (!record) return null;
  const { dueAt, answeredAt, since = 'seen' } = record;
  return { dueAt, answeredAt, since };
}
