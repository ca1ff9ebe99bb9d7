import browser, { type Runtime } from 'webextension-polyfill';
import type { z } from 'zod';
import { contract, type ResponseOf, type SenderKind, type Verb } from './contract';
import { reportError } from './report-error';
import type { Envelope } from './send';

/** Where a message came from, established from the browser's own sender record, never from the message. */
export interface Sender {
  kind: SenderKind;
  /** -1 for the popup, which lives in no tab. */
  tabId: number;
  frameId: number;
}

type Parsed<V extends Verb> = z.output<(typeof contract)[V]['request']>;
export type Handlers = { [V in Verb]: (payload: Parsed<V>, sender: Sender) => Promise<ResponseOf<V>> };

/** Says who sent a message; null for senders that have no business here. */
export function identify(sender: Runtime.MessageSender, extensionId: string, baseUrl: string): Sender | null {
  if (sender.id !== extensionId) return null;
  const tabId = sender.tab?.id ?? -1;
  const frameId = sender.frameId ?? 0;
  const url = sender.url ?? '';
  if (url.startsWith(baseUrl)) {
    const kind = new URL(url).pathname === '/panel.html' ? 'panel' : 'extension';
    return { kind, tabId, frameId };
  }
  return tabId >= 0 && frameId === 0 ? { kind: 'page', tabId, frameId } : null;
}

async function answer(made: Promise<unknown>, report: (error: unknown) => void): Promise<Envelope> {
  try {
    return { answer: await made };
  } catch (error) {
    report(error);
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Answers messages by the contract table. A message that is foreign, malformed or sent from where the verb is not
 * allowed is left unanswered, with one warning for each verb and cause. Registers synchronously, so that a
 * restarted worker hears the message that woke it.
 */
export function receive(handlers: Handlers, warn: (text: string) => void = console.warn): void {
  const warned = new Set<string>();
  const refuse = (text: string): undefined => {
    if (!warned.has(text)) warn(`caravel: ignored message: ${text}`);
    warned.add(text);
  };
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const sender = identify(from, browser.runtime.id, browser.runtime.getURL(''));
    if (sender === null) return refuse('foreign sender');
    const { verb, payload } = (message ?? {}) as { verb?: unknown; payload?: unknown };
    if (typeof verb !== 'string' || !Object.hasOwn(contract, verb)) return refuse('unknown verb');
    const entry = contract[verb as Verb];
    if (entry.from !== sender.kind) return refuse(`${verb} from ${sender.kind}`);
    const request = entry.request.safeParse(payload);
    if (!request.success) return refuse(`${verb}: ${request.error.issues[0]?.path.join('.') ?? 'payload'}`);
    const handle = handlers[verb as Verb] as (payload: unknown, sender: Sender) => Promise<unknown>;
    return answer(handle(request.data, sender), (error) => reportError(verb, error));
  });
}
