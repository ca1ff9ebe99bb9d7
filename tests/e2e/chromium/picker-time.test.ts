import { expect, it } from 'vitest';
import { untilPresent } from '../../../scripts/sandbox/drive/driver';
import { reachChip, textOf } from '../../../scripts/sandbox/drive/panel';
import { startSession } from '../support/session';

const session = startSession('chromium');
const KEYS = ['w', 'wl', 'wlw', 't', 'tr', 'tra', '退', '退款'];

it('tells how long the list of replies takes to follow a key in the open panel', async () => {
  const tab = await session().driver.open('https://msg.aliexpress.com/im');
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
