import { expect, it } from 'vitest';
import { until } from '../../../scripts/sandbox/drive/driver';
import { openPanel, seeText } from '../../../scripts/sandbox/drive/panel';
import { costScenarios } from '../shared/cost';
import { startSession } from '../support/session';
import { LAMP } from '../support/shops';

const session = startSession('chromium');

it('a question that the options answer leads there, and back to the same tab a second time', async () => {
  const { driver } = session();
  const tab = await driver.open(LAMP);
  const panel = await openPanel(tab);
  await panel.click('curve');
  await seeText(panel, 'freight-questions');
  const follow = () =>
    panel.read(
      () => document.querySelector<HTMLElement>('[data-testid="freight-questions"] button')?.click(),
      null,
    );
  const tools = () => driver.context.pages().filter((page) => page.url().includes('/options.html#'));
  const isActive = () =>
    tools()[0]?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { getCurrent(): Promise<{ active: boolean }> } };
      };
      return (await chrome.tabs.getCurrent()).active;
    }) ?? false;
  await follow();
  await until(
    'the options',
    async () => tools().length,
    (count) => count === 1,
  );
  await tools()[0]?.getByTestId('options').waitFor();
  await tab.bringToFront();
  await until(
    'the shop in front',
    async () => isActive(),
    (active) => !active,
  );
  await follow();
  await until('the same tab', async () => isActive(), Boolean);
  expect(tools()).toHaveLength(1);
  for (const page of tools()) await page.close();
  await tab.close();
});

costScenarios(session);
