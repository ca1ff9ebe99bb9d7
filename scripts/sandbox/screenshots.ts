import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Driver, type Tab, until } from './drive/driver';
import { chooseSetting, openPopup } from './drive/extension-pages';
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

async function shootShop(driver: Driver, address: string, file: (surface: string) => string): Promise<void> {
  const shop = await driver.open(address);
  await seeChip(shop);
  await shop.screenshot(file('chip'), WINDOW);
  await openPanel(shop);
  await shop.screenshot(file('panel'), WINDOW);
  await shootPopup(driver, shop, file('popup'));
  await shop.close();
}

/**
 * Chip, panel, popup and options in every language and theme.
 *
 * @returns the names of the files, `chip-en-light.png` and so on.
 */
export async function takeScreenshots(driver: Driver, address: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  const options = await driver.openExtension('options.html');
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
