import { byTestId, type Driver, type ExtensionTab, type Surface, type Tab } from './driver';
import { seeText } from './panel';

/** Opens the popup's page as it would be over this shop page: it asks for the active tab of its window. */
export async function openPopup(driver: Driver, shop: Tab): Promise<ExtensionTab> {
  const popup = await driver.openExtension('popup.html');
  await shop.bringToFront();
  await popup.reload();
  return popup;
}

/** Chooses in a select once it is there. */
export async function choose(surface: Surface, testId: string, value: string): Promise<void> {
  await seeText(surface, testId);
  await surface.read(
    ({ selector, wanted }) => {
      const select = document.querySelector<HTMLSelectElement>(selector);
      if (!select) throw new Error(`No ${selector}`);
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector: byTestId(testId), wanted: value },
  );
}

/** Chooses in a select of the first section of the options page. */
export async function chooseSetting(options: ExtensionTab, testId: string, value: string): Promise<void> {
  await options.click('nav-general');
  await choose(options, testId, value);
}
