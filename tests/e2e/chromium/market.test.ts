import { expect, it } from 'vitest';
import { untilPresent } from '../../../scripts/sandbox/drive/driver';
import { chooseSetting } from '../../../scripts/sandbox/drive/extension-pages';
import { openPanel, seeText } from '../../../scripts/sandbox/drive/panel';
import { marketScenarios } from '../shared/market';
import { accessibilityFaults } from '../support/axe';
import { startSession } from '../support/session';
import { LAMP } from '../support/shops';

const session = startSession('chromium');
marketScenarios(session);

it.each(['light', 'dark'] as const)(
  'the Market tab has no accessibility faults in the %s theme',
  async (theme) => {
    const { driver } = session();
    const options = await driver.openExtension('options.html');
    await chooseSetting(options, 'setting-theme', theme);
    const tab = await driver.open(LAMP);
    const panel = await openPanel(tab);
    await panel.click('tab-market');
    await seeText(panel, 'market-potential');
    for (const part of ['indicators', 'modifiers', 'weighting']) await panel.click(`open-market-${part}`);
    const frame = await untilPresent(
      'the frame',
      async () => tab.page.frames().find((one) => one.url().includes('/panel.html')) ?? null,
    );
    expect(await accessibilityFaults(frame)).toEqual([]);
    await panel.click('market-as-table');
    for (const country of ['US', 'DE']) await panel.click(`market-compare-${country}`);
    await seeText(panel, 'market-compared');
    expect(await accessibilityFaults(frame)).toEqual([]);
    await tab.close();
    await options.close();
  },
);

it('the chart is saved as a picture that shows what the stylesheet draws', async () => {
  const tab = await session().driver.open(LAMP);
  const panel = await openPanel(tab);
  await panel.click('tab-market');
  await seeText(panel, 'market-potential');
  const download = tab.page.waitForEvent('download');
  await panel.click('market-png');
  const file = await download;
  expect(file.suggestedFilename()).toBe('caravel-markets.png');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const png = Buffer.concat(chunks);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Twice the width of the chart in a panel of 400 px and its margins: an empty or black picture is far smaller.
  expect(png.readUInt32BE(16)).toBeGreaterThan(700);
  expect(png.length).toBeGreaterThan(8000);
  await tab.close();
});
