import { describe, it } from 'vitest';
import { until } from '../../../scripts/sandbox/drive/driver';
import { openPanel, seeChip, seeText } from '../../../scripts/sandbox/drive/panel';
import { startSession } from '../support/session';
import { BAG } from '../support/shops';

interface ExtensionApi {
  browser: { runtime: { reload(): void } };
}

const session = startSession('firefox');

describe('extension reloaded while a page is open', () => {
  it('leaves one chip that works: the new one', async () => {
    const { driver } = session();
    const tab = await driver.open(BAG);
    await seeChip(tab);
    await tab.read(() => document.querySelector('caravel-overlay')?.setAttribute('data-old', ''), null);
    const options = await driver.openExtension('options.html');
    await options
      .read(() => (globalThis as unknown as ExtensionApi).browser.runtime.reload(), null)
      .catch(() => undefined);
    // Firefox runs the page script of the reloaded extension in pages that are open.
    const marks = () =>
      tab.read(
        () => [...document.querySelectorAll('caravel-overlay')].map((host) => host.hasAttribute('data-old')),
        null,
      );
    await until('the new chip alone', marks, (old) => old.length === 1 && old[0] === false);
    await seeText(await openPanel(tab), 'headline-price');
    await tab.close();
  });
});
