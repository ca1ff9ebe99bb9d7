import { describe, expect, it } from 'vitest';
import { until, untilPresent } from '../../../scripts/sandbox/drive/driver';
import { chooseSetting, openPopup } from '../../../scripts/sandbox/drive/extension-pages';
import { openPanel, seeChip, seePanel, seeText } from '../../../scripts/sandbox/drive/panel';
import type { Session } from '../support/session';
import { BAG, LAMP, OTHER_PAGES } from '../support/shops';

const CHINESE = /[\u4e00-\u9fff]/;

function popupScenarios(session: () => Session): void {
  it('shows the headline of the page and opens its panel', async () => {
    const { driver } = session();
    const tab = await driver.open(LAMP);
    const chip = await seeChip(tab);
    const popup = await openPopup(driver, tab);
    const headline = await seeText(popup, 'popup-headline');
    const amount = /\d+\.\d{2}/.exec(chip.text)?.[0] ?? 'no price on the chip';
    expect(headline).toContain(amount);
    await popup.click('open-panel');
    await seePanel(tab);
    // A real popup closes itself then; this one is a tab and may be gone.
    await popup.close().catch(() => undefined);
    await tab.close();
  });

  it('says that there is nothing to read on other pages, and still calculates', async () => {
    const { driver } = session();
    const tab = await driver.open(OTHER_PAGES[0] ?? '');
    const popup = await openPopup(driver, tab);
    await seeText(popup, 'popup-nothing');
    await popup.type('calc-weight', '350 g');
    await popup.type('calc-size', '20 x 15 x 8 cm');
    const light = await until(
      'a price',
      () => seeText(popup, 'calc-result'),
      (text) => /¥\s?\d/.test(text),
    );
    await popup.type('calc-weight', '1.7 kg');
    const heavy = await until(
      'a higher price',
      () => seeText(popup, 'calc-result'),
      (text) => text !== light,
    );
    await popup.type('calc-country', 'Germany');
    await until(
      'a price to Germany',
      () => seeText(popup, 'calc-result'),
      (text) => text !== heavy,
    );
    await popup.close();
    await tab.close();
  });
}

function optionsScenarios(session: () => Session): void {
  it('changes the language of options, chip and open panel at once', async () => {
    const { driver } = session();
    const tab = await driver.open(LAMP);
    const english = await seeChip(tab);
    const panel = await openPanel(tab);
    const lang = () => panel.read(() => document.documentElement.lang, null);
    const options = await driver.openExtension('options.html');
    await chooseSetting(options, 'setting-language', 'zh-CN');
    await until(
      'Chinese options',
      () => seeText(options, 'nav-sites'),
      (text) => CHINESE.test(text),
    );
    await until('a Chinese panel', lang, (code) => code === 'zh-CN');
    await until(
      'a Chinese chip',
      () => seeChip(tab),
      ({ label }) => CHINESE.test(label),
    );
    await chooseSetting(options, 'setting-language', 'en');
    await until('an English panel', lang, (code) => code === 'en');
    await until(
      'the English chip',
      () => seeChip(tab),
      ({ label }) => label === english.label,
    );
    await options.close();
    await tab.close();
  });

  it('shows prices in another currency of the seller', async () => {
    const { driver } = session();
    const tab = await driver.open(LAMP);
    const panel = await openPanel(tab);
    const text = () => panel.read(() => document.body.textContent ?? '', null);
    expect(await text()).not.toMatch(/€\s?\d|\d\s?€/);
    const options = await driver.openExtension('options.html');
    await chooseSetting(options, 'setting-currency', 'EUR');
    await until('prices in euro', text, (now) => /€\s?\d|\d\s?€/.test(now));
    await chooseSetting(options, 'setting-currency', 'USD');
    await options.close();
    await tab.close();
  });

  it('takes the chip away where the site is switched off, and brings it back', async () => {
    const { driver } = session();
    const tab = await driver.open(BAG);
    await seeChip(tab);
    const options = await driver.openExtension('options.html');
    await options.click('nav-sites');
    await options.click('site-aliexpress');
    await until(
      'the chip to go',
      async () => (await tab.chip()) === null,
      (gone) => gone,
    );
    await options.click('site-aliexpress');
    await untilPresent('the chip', () => tab.chip());
    await options.close();
    await tab.close();
  });

  it('takes the exchange rate of the seller before the table', async () => {
    const { driver } = session();
    const options = await driver.openExtension('options.html');
    await chooseSetting(options, 'setting-currency', 'EUR');
    const tab = await driver.open(LAMP);
    const panel = await openPanel(tab);
    const body = () => panel.read(() => document.body.textContent ?? '', null);
    const before = await body();
    await options.bringToFront();
    await options.click('nav-fx');
    expect(await seeText(options, 'fx-date')).toContain('2026');
    await options.type('fx-override-EUR', '10');
    await until('other euro prices', body, (text) => text !== before && /€/.test(text));
    await options.click('fx-reset-EUR');
    await until('the prices of the table', body, (text) => text === before);
    await chooseSetting(options, 'setting-currency', 'USD');
    await options.close();
    await tab.close();
  });
}

export function extensionPageScenarios(session: () => Session): void {
  describe('popup', () => popupScenarios(session));
  describe('options', () => optionsScenarios(session));
}
