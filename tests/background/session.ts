import browser from 'webextension-polyfill';
import { handlers } from '../../lib/background/handlers';
import type { PageFacts } from '../../lib/core/facts';
import type { Sender } from '../../lib/messages/receive';
import type { ProductView } from '../../lib/messages/views';
import { clearEverything } from '../../lib/storage/database';
import type { TestBrowser } from '../support/browser';
import { speakerFacts } from '../support/facts';

export const { commands, storage, tabs } = browser as unknown as TestBrowser;
export const page: Sender = { kind: 'page', tabId: 7, frameId: 0 };
export const frame: Sender = { kind: 'panel', tabId: 7, frameId: 4 };
export const popup: Sender = { kind: 'extension', tabId: -1, frameId: 0 };

export const publish = (facts: PageFacts | null) => handlers['facts.publish']({ facts }, page);
export const lastUpdate = () =>
  tabs.sentToTabs.findLast(({ message }) => (message as { command?: string }).command === 'view.update');

/** Publishes and opens the panel as the page script and its frame do. */
export async function openPanel(facts = speakerFacts()): Promise<ProductView> {
  await publish(facts);
  const { token } = await handlers['panel.register']({}, page);
  const view = await handlers['panel.hello']({ token }, frame);
  if (!view?.product) throw new Error('panel not admitted');
  return view.product;
}

/** What the open panel shows of the product now. */
export async function shown(): Promise<ProductView | null> {
  return (await handlers['panel.view']({}, frame))?.product ?? null;
}

export async function edit(change: object): Promise<ProductView> {
  const view = await handlers['panel.edit'](change, frame);
  if (!view || 'error' in view || !view.product) throw new Error(JSON.stringify(view));
  return view.product;
}

/** A browser just installed: nothing stored, nothing sent. */
export async function startAfresh(): Promise<void> {
  await clearEverything();
  await storage.session.clear();
  tabs.sentToTabs.length = 0;
  tabs.answer = () => undefined;
}
