import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { byTestId, type Driver, type ExtensionTab, type Surface, type Tab, until } from './drive/driver';
import { chooseSetting, openPopup } from './drive/extension-pages';
import { answerSale, keepFreight } from './drive/figures';
import { openPanel, seeChip, seeText } from './drive/panel';

const LANGUAGES = ['en', 'zh-CN'] as const;
const THEMES = ['light', 'dark'] as const;
const WINDOW = { width: 1360, height: 860 };
const POPUP = { width: 380, height: 560 };

async function shootPopup(driver: Driver, shop: Tab, file: string): Promise<void> {
  const popup = await openPopup(driver, shop);
  await seeText(popup, 'popup-headline');
  await popup.screenshot(file, POPUP);
  await popup.close();
}

const TALL = { width: 1360, height: 1300 };

/** The Cost tab with every figure of the sale, then the curve and the warehouse, with the parcel scrolled away. */
async function shootCost(shop: Tab, panel: Surface, file: (surface: string) => string): Promise<void> {
  await shop.screenshot(file('cost'), TALL);
  for (const section of ['curve', 'warehouse']) await panel.click(section);
  await seeText(panel, 'curve-chart');
  await seeText(panel, 'warehouse-answer');
  await panel.read(
    (selector) => document.querySelector(selector)?.scrollIntoView({ block: 'center' }),
    byTestId('curve-chart'),
  );
  await shop.screenshot(file('curve'), TALL);
}

async function shootShop(driver: Driver, address: string, file: (surface: string) => string): Promise<void> {
  const shop = await driver.open(address);
  await seeChip(shop);
  await shop.screenshot(file('chip'), WINDOW);
  const panel = await openPanel(shop);
  await shop.screenshot(file('panel'), WINDOW);
  await shootCost(shop, panel, file);
  await shootPopup(driver, shop, file('popup'));
  await shop.close();
}

/** An invented seller's figures, so that there is an answer to be seen. */
async function knowFigures(driver: Driver, address: string, options: ExtensionTab): Promise<void> {
  await keepFreight(options);
  const shop = await driver.open(address);
  await seeChip(shop);
  const panel = await openPanel(shop);
  await answerSale(panel, 'home-and-kitchen');
  await panel.click('warehouse');
  await seeText(panel, 'field-monthlyPieces');
  await panel.type('field-monthlyPieces', '300');
  await seeText(panel, 'days-chart');
  await shop.close();
}

/**
 * Chip, panel, Cost tab, popup and options in every language and theme.
 *
 * @returns the names of the files, `chip-en-light.png` and so on.
 */
export async function takeScreenshots(driver: Driver, address: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  const options = await driver.openExtension('options.html');
  await knowFigures(driver, address, options);
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      const file = (surface: string) => {
        const name = `${surface}-${language}-${theme}.png`;
        names.push(name);
        return path.join(folder, name);
      };
      await chooseSetting(options, 'setting-language', language);
      await chooseSetting(options, 'setting-theme', theme);
      await until(
        'the language',
        () => options.read(() => document.documentElement.lang, null),
        (lang) => lang === language,
      );
      await shootShop(driver, address, file);
      await options.bringToFront();
      await options.screenshot(file('options'), WINDOW);
    }
  }
  await options.close();
  return names;
}
