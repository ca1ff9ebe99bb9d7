import { expect, it } from 'vitest';
import { until } from '../../../scripts/sandbox/drive/driver';
import { startSession } from '../support/session';

interface ExtensionApi {
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ answer?: unknown; failure?: string }> } };
}

const session = startSession('chromium');
const ROUNDS = 7;
const QUESTION = {
  verb: 'calculate',
  payload: { grams: 350, mm: [200, 150, 80], goods: [], country: 'DE', quantity: 1 },
};

it('tells how long a cold service worker takes to answer one estimate', async () => {
  const { driver } = session();
  const page = await driver.openExtension('options.html');
  /** Milliseconds from the message to the answer, on the clock of the page that asks. */
  const ask = () =>
    page.read(async (question) => {
      const start = performance.now();
      const { chrome } = globalThis as unknown as ExtensionApi;
      const { answer, failure } = await chrome.runtime.sendMessage(question);
      return { ms: performance.now() - start, text: JSON.stringify(answer ?? failure ?? null) };
    }, QUESTION);
  const browser = await driver.context.browser()?.newBrowserCDPSession();
  // The browser's own list: Playwright's is late.
  const running = async () => {
    const { targetInfos = [] } = (await browser?.send('Target.getTargets')) ?? {};
    return targetInfos.filter(({ type }) => type === 'service_worker').length;
  };
  await ask();
  expect(await running()).toBe(1);
  const [cold, warm]: [number[], number[]] = [[], []];
  let known = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    await driver.killWorker();
    await until('the worker to stop', running, (count) => count === 0);
    const first = await ask();
    const second = await ask();
    cold.push(first.ms);
    warm.push(second.ms);
    expect(first.text).toContain('"price"');
    // Started again, it says what it said before.
    if (round > 0) expect(first.text).toBe(known);
    known = second.text;
  }
  const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const told = (ms: number) => `${Math.round(ms)} ms`;
  console.log(
    `figure: one estimate from a cold service worker ${told(median(cold))} (median of ${ROUNDS}, worst ` +
      `${told(Math.max(...cold))}), from a warm one ${told(median(warm))}`,
  );
  await page.close();
});
