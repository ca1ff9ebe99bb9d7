import { describe, expect, it } from 'vitest';
import { until } from '../../../scripts/sandbox/drive/driver';
import { chooseSetting, openPopup } from '../../../scripts/sandbox/drive/extension-pages';
import { answerSale, keepFreight, unfoldPanel } from '../../../scripts/sandbox/drive/figures';
import { openPanel, seeChip, seeText } from '../../../scripts/sandbox/drive/panel';
import { accessibilityFaults } from '../support/axe';
import { startSession } from '../support/session';
import { LAMP, NO_WEIGHT } from '../support/shops';

const session = startSession('chromium');

/** The open page of the browser whose address has this part. */
function pageOf(part: string) {
  const frames = session()
    .driver.context.pages()
    .flatMap((page) => page.frames());
  const frame = frames.find((candidate) => candidate.url().includes(part));
  if (!frame) throw new Error(`No open document at ${part}`);
  return frame;
}

describe.each(['light', 'dark'] as const)('accessibility in the %s theme', (theme) => {
  it.each([
    ['a priced product', LAMP],
    ['a product without weight', NO_WEIGHT],
  ])('panel and popup for %s', async (_name, url) => {
    const { driver } = session();
    const options = await driver.openExtension('options.html');
    await chooseSetting(options, 'setting-theme', theme);
    const tab = await driver.open(url);
    await seeChip(tab);
    await openPanel(tab);
    expect(await accessibilityFaults(pageOf('/panel.html'))).toEqual([]);
    const popup = await openPopup(driver, tab);
    await seeText(popup, 'popup-headline');
    expect(await accessibilityFaults(pageOf('/popup.html'))).toEqual([]);
    for (const page of [popup, tab, options]) await page.close();
  });

  it('the panel with every figure and all of it unfolded', async () => {
    const { driver } = session();
    const options = await driver.openExtension('options.html');
    await chooseSetting(options, 'setting-theme', theme);
    if (theme === 'light') await keepFreight(options);
    const tab = await driver.open(LAMP);
    await seeChip(tab);
    const panel = await openPanel(tab);
    await answerSale(panel, 'home-and-kitchen');
    await unfoldPanel(panel);
    expect(await accessibilityFaults(pageOf('/panel.html'))).toEqual([]);
    await panel.click('curve-as-table');
    await panel.type('field-cost', 'much');
    expect(await accessibilityFaults(pageOf('/panel.html'))).toEqual([]);
    for (const page of [tab, options]) await page.close();
  });

  it('every section of the options', async () => {
    const options = await session().driver.openExtension('options.html');
    await chooseSetting(options, 'setting-theme', theme);
    const sections = () =>
      options.read(
        () =>
          [...document.querySelectorAll<HTMLElement>('[data-testid^="nav-"]')].map(
            (item) => item.dataset.testid ?? '',
          ),
        null,
      );
    for (const section of await until('the navigation', sections, (names) => names.length > 0)) {
      await options.click(section);
      expect(await accessibilityFaults(pageOf('/options.html')), section).toEqual([]);
    }
    await options.close();
  });
});
