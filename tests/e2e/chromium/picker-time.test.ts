import { expect, it } from 'vitest';
import type { ChromiumTab } from '../../../scripts/sandbox/drive/chromium';
import {
  byTestId,
  type ExtensionTab,
  type Surface,
  until,
  untilPresent,
} from '../../../scripts/sandbox/drive/driver';
import { reachChip, seeChip, textOf } from '../../../scripts/sandbox/drive/panel';
import { startSession } from '../support/session';

const session = startSession('chromium');
const THREAD = 'https://msg.aliexpress.com/im';
const ROUNDS = 9;
const AIM_MS = 100;
const KEYS = ['w', 'wl', 'wlw', 't', 'tr', 'tra', '退', '退款'];

it('tells how long the list of replies takes to follow a key in the open panel', async () => {
  const tab = await session().driver.open(THREAD);
  const { x, y, width, height } = await reachChip(tab);
  await tab.clickAt(x + width / 2, y + height / 2);
  await untilPresent('the open reply', async () => {
    const panel = await tab.panel();
    return panel && textOf(panel, 'open-reply').catch(() => null);
  });
  const panel = await untilPresent('the panel', () => tab.panel());
  expect(await textOf(panel, 'reply-search')).toBe('');
  const times = await panel.read(async (keys) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }
    ).chrome;
    const taken: number[] = [];
    for (const query of keys) {
      const start = performance.now();
      await runtime.sendMessage({ verb: 'panel.replies', payload: { query } });
      taken.push(performance.now() - start);
    }
    return taken;
  }, KEYS);
  const sorted = (await times).sort((a, b) => a - b).map((time) => Math.round(time));
  console.log(
    `figure: replies listed ${sorted[Math.floor(sorted.length / 2)]} ms after a key (median of ${sorted.length}, worst ${sorted.at(-1)} ms; aim 100)`,
  );
  expect(sorted).toHaveLength(KEYS.length);
  await tab.close();
});

/** What the browser's shortcut tells the page; no protocol presses a browser's own key. */
const tellShortcut = (from: ExtensionTab) =>
  from.read((url) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: ExtensionTabs } };
    return chrome.tabs
      .query({ url })
      .then(([tab]) =>
        chrome.tabs.sendMessage(tab?.id ?? -1, { command: 'panel.open', tab: 'replies' }, { frameId: 0 }),
      );
  }, `${THREAD}*`);

interface ExtensionTabs {
  query(of: { url: string }): Promise<{ id: number }[]>;
  sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown>;
}

/** When the search field had the focus, by the clock that all documents of the machine share. */
const focusedAt = async (panel: Surface): Promise<number> =>
  await panel.read(async (selector) => {
    const has = () =>
      document.hasFocus() && document.activeElement === document.querySelector(selector as string);
    const giveUp = Date.now() + 10_000;
    while (!has() && Date.now() < giveUp) await new Promise((resolve) => setTimeout(resolve, 1));
    return has() ? performance.timeOrigin + performance.now() : Number.NaN;
  }, byTestId('reply-search'));

async function stopWorker(): Promise<void> {
  const { driver } = session();
  const browser = await driver.context.browser()?.newBrowserCDPSession();
  await driver.killWorker();
  await until(
    'the worker to stop',
    async () => (await browser?.send('Target.getTargets'))?.targetInfos ?? [],
    (targets) => !targets.some(({ type }) => type === 'service_worker'),
  );
}

/** Milliseconds until the search field takes keys. */
async function opened(tab: ChromiumTab, teller: ExtensionTab): Promise<number> {
  await tab.page.locator('.editor').click();
  const start = Date.now();
  await tellShortcut(teller);
  return (await focusedAt(await untilPresent('the panel', () => tab.panel()))) - start;
}

async function close(tab: ChromiumTab): Promise<void> {
  await (await tab.panel())?.press('Escape');
  await until(
    'the panel to close',
    () => tab.panel(),
    (now) => now === null,
  );
}

/** The aim of 100 ms is for a machine that does nothing else, so nothing fails by it. */
function told(times: readonly number[]): string {
  const sorted = times.map(Math.round).sort((a, b) => a - b);
  const [median = 0, worst = 0] = [sorted[sorted.length >> 1], sorted.at(-1)];
  return `${median} ms (${(median / AIM_MS).toFixed(2)} of the aim, worst ${worst} ms)`;
}

it('tells how long the shortcut takes to the search field, with the panel loaded, from cold, and with the worker stopped', async () => {
  const { driver } = session();
  const teller = await driver.openExtension('options.html');
  const tab = (await driver.open(THREAD)) as ChromiumTab;
  await seeChip(tab);
  const [cold, loaded, stopped]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    cold.push(await opened(tab, teller));
    // Back in the page's field, the panel stays: the shortcut only has to bring the focus.
    const panel = await untilPresent('the panel', () => tab.panel());
    await tab.page.locator('.editor').click();
    await until(
      'the focus to leave the panel',
      () => panel.read(() => document.hasFocus(), null),
      (has) => !has,
    );
    loaded.push(await opened(tab, teller));
    await close(tab);
    await stopWorker();
    stopped.push(await opened(tab, teller));
    await close(tab);
  }
  console.log(
    `figure: picker ready to type after its shortcut, medians of ${ROUNDS}: panel loaded ${told(loaded)}, ` +
      `from cold ${told(cold)}, from cold with the worker stopped ${told(stopped)}; aim ${AIM_MS} ms`,
  );
  expect([...cold, ...loaded, ...stopped].every((time) => time > 0)).toBe(true);
  await Promise.all([tab.close(), teller.close()]);
});
