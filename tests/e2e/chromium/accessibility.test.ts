import { describe, expect, it } from 'vitest';
import { byTestId, until, untilPresent } from '../../../scripts/sandbox/drive/driver';
import { chooseSetting, openPopup } from '../../../scripts/sandbox/drive/extension-pages';
import { answerSale, keepFreight, unfoldPanel } from '../../../scripts/sandbox/drive/figures';
import { openPanel, reachChip, seeChip, seeText, textOf } from '../../../scripts/sandbox/drive/panel';
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

  it('the replies of a message page, with a value missing and with a finding', async () => {
    const { driver } = session();
    const options = await driver.openExtension('options.html');
    await chooseSetting(options, 'setting-theme', theme);
    const tab = await driver.open('https://msg.aliexpress.com/im');
    const { x, y, width, height } = await reachChip(tab);
    await tab.clickAt(x + width / 2, y + height / 2);
    const panel = await untilPresent('the open reply', async () => {
      const shown = await tab.panel();
      return shown && (await textOf(shown, 'open-reply').catch(() => null)) !== null ? shown : null;
    });
    const frame = pageOf('/panel.html');
    await panel.click('open-culture');
    await frame.fill(byTestId('reply-search'), 'transit');
    await frame.locator('[data-chosen][data-reply="in-transit"]').waitFor();
    await seeText(panel, 'reply-missing');
    expect(await accessibilityFaults(frame)).toEqual([]);
    await frame.fill(byTestId('reply-value-eta.date'), '2026-03-30');
    await frame.fill(byTestId('reply-text'), 'WhatsApp: +34 600 123 456, ana at gmail dot com');
    await seeText(panel, 'reply-findings');
    expect(await accessibilityFaults(frame)).toEqual([]);
    for (const page of [tab, options]) await page.close();
  });

  it('the replies of the options, with a template being written', async () => {
    const options = await session().driver.openExtension('options.html');
    await chooseSetting(options, 'setting-theme', theme);
    await options.click('nav-replies');
    await options.click('template-add');
    await options.type('template-name', 'Holiday');
    const page = pageOf('/options.html');
    await page.fill(byTestId('template-text'), '{{ ship.date }} 发货\n{% if x %}');
    await seeText(options, 'problem-zh-CN');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.fill(byTestId('template-text'), '{{ ship.date }} 发货');
    await seeText(options, 'preview-zh-CN');
    expect(await accessibilityFaults(page)).toEqual([]);
    await options.close();
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
