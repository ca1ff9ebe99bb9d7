import type { InsertAnswer } from '../../../lib/messages/insert-view';
import type { Answer, Route } from '../../../scripts/sandbox/answer';
import { buildEditors } from '../../../scripts/sandbox/build-editors';
import type { Driver, Surface, Tab } from '../../../scripts/sandbox/drive/driver';
import { until, untilPresent } from '../../../scripts/sandbox/drive/driver';
import type { EditorKind } from '../../../scripts/sandbox/pages/editors';
import { routeSandbox } from '../../../scripts/sandbox/routes';

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<{ answer?: unknown } | undefined> };
  tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
}

/** Address of the message page with one editor. */
export const editorUrl = (kind: EditorKind) => `https://msg.aliexpress.com/editors/${kind}`;

let built: ((url: URL) => Answer | null) | null = null;

/** The sandbox with the editors' libraries, which are bundled by `prepareEditors`. */
export const routeEditors: Route = (url) => built?.(url) ?? routeSandbox(url);

export async function prepareEditors(): Promise<void> {
  built ??= await buildEditors();
}

/** Sends a verb from one of our own documents. */
export async function ask<T>(surface: Pick<Surface, 'read'>, verb: string, payload: object): Promise<T> {
  const answer = await surface.read(
    async (message) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return (await chrome.runtime.sendMessage(message))?.answer;
    },
    { verb, payload },
  );
  return answer as T;
}

/** Opens the panel over a page as the popup does, without touching the page. */
export async function openPanelOver(driver: Driver, tab: Tab, url: string): Promise<Surface> {
  const popup = await driver.openExtension('popup.html');
  const tabId = await popup.read(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return (await chrome.tabs.query({ url: address }))[0]?.id ?? -1;
  }, `${url}*`);
  // As the popup offers it: once the page has said what it is.
  await until(
    'the page to be known',
    () => ask<{ state: string }>(popup, 'popup.view', { tabId }),
    ({ state }) => state === 'page' || state === 'panel',
  );
  await tab.bringToFront();
  await ask(popup, 'popup.open-panel', { tabId });
  await popup.close();
  await tab.bringToFront();
  return seeOpenPanel(tab);
}

/** Waits until the panel's frame is admitted. */
export async function seeOpenPanel(tab: Tab): Promise<Surface> {
  return untilPresent('the panel', async () => {
    const panel = await tab.panel();
    const isUp = await panel?.read(() => document.querySelector('[data-testid=panel]') !== null, null);
    return isUp ? panel : null;
  });
}

export const insert = (panel: Surface, text: string) =>
  ask<InsertAnswer | null>(panel, 'panel.insert', { text });

/** What the editor holds, as its own model has it. */
export function editorText(tab: Tab): Promise<string> {
  return tab.read(() => {
    const { editorText } = window as unknown as { editorText?: () => string };
    if (editorText) return editorText();
    const host = document.querySelector('reply-box')?.shadowRoot ?? document;
    const target = host.querySelector<HTMLTextAreaElement>('.target');
    return target?.value ?? target?.innerText ?? '';
  }, null);
}

/** Waits until the editor is there with its first text. */
export async function openEditor(driver: Driver, kind: EditorKind, first: string): Promise<Tab> {
  const tab = await driver.open(editorUrl(kind));
  const look = () => editorText(tab).catch(() => '');
  await until(`the ${kind} editor`, look, (text) => text === first);
  return tab;
}

/** How often the page's send button was pressed, its form sent or Enter struck in the editor. */
export const sent = (tab: Tab) => tab.read(() => (window as unknown as { sent: number }).sent, null);

/** Texts that are put in. */
export const TEXTS = [
  ['one line', ' — one line <b>&amp;</b>'],
  ['several lines', ' one\ntwo\n\nfour'],
  ['Arabic', ' مرحبًا، رقم الطلب (A-1)\u200f\nشكرًا لك'],
] as const;

/** Lines that hold something. Editors differ in what they write between paragraphs, Firefox shows no direction mark. */
export const rowsOf = (text: string) =>
  text
    .split('\n')
    .map((row) => row.replace(/\u00a0/g, ' ').replace(/\u200f/g, ''))
    .filter((row) => row.trim() !== '');
