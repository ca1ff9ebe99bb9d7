import { describe, expect, it } from 'vitest';
import { until } from '../../../scripts/sandbox/drive/driver';
import { openPanel, seeChip, seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import { startSession } from '../support/session';
import { BAG, LAMP } from '../support/shops';

interface ExtensionApi {
  chrome: { runtime: { reload(): void } };
}

const session = startSession('chromium');

describe('service worker', () => {
  it('killed in mid-session is started again by an edit, and nothing is lost', async () => {
    const { driver } = session();
    const tab = await driver.open(LAMP);
    const panel = await openPanel(tab);
    const single = await seeText(panel, 'headline-price');
    await panel.type('field-quantity', '2');
    // The field shows what is typed at once; the price tells that it was taken.
    const price = await until(
      'the price of two pieces',
      () => seeText(panel, 'headline-price'),
      (text) => text !== single,
    );
    await driver.killWorker();
    await panel.type('field-weight', '1.8 kg');
    await until(
      'another price',
      () => seeText(panel, 'headline-price'),
      (text) => text !== price,
    );
    expect(await textOf(panel, 'field-quantity')).toMatch(/^2/);
    await driver.killWorker();
    await tab.reload();
    expect(await seeText(await openPanel(tab), 'field-weight')).toMatch(/1\.8 kg|1,?800 g/);
    await tab.close();
  });

  it('killed before the first click still opens the panel', async () => {
    const { driver } = session();
    const tab = await driver.open(BAG);
    await seeChip(tab);
    await driver.killWorker();
    expect(await seeText(await openPanel(tab), 'field-weight')).toBe('420 g');
    await tab.close();
  });
});

describe('extension reloaded while a page is open', () => {
  it('leaves no dead chip and no error, and works in the next page', async () => {
    const { driver } = session();
    const tab = await driver.open(BAG);
    await seeChip(tab);
    await openPanel(tab);
    const worker = await driver.worker();
    const gone = new Promise((resolve) => worker.once('close', resolve));
    await worker
      .evaluate(() => (globalThis as unknown as ExtensionApi).chrome.runtime.reload())
      .catch(() => undefined);
    await gone;
    // The orphaned page script notices at the page's next sign of life.
    await tab.read(() => window.dispatchEvent(new Event('resize')), null);
    await until(
      'the dead chip to go',
      async () => (await tab.chip()) === null,
      (isGone) => isGone,
    );
    await tab.click('button');
    expect(driver.errors).toEqual([]);
    const isUp = () => driver.openExtension('options.html').then((page) => page.close().then(() => true));
    await until(
      'the reloaded extension',
      () => isUp().catch(() => false),
      (up) => up,
    );
    await tab.reload();
    await seeText(await openPanel(tab), 'headline-price');
    await tab.close();
  });
});
