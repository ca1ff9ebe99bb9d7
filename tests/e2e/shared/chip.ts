import { describe, expect, it } from 'vitest';
import { type Tab, until } from '../../../scripts/sandbox/drive/driver';
import { openPanel, readServices, seeChip, steadyChip } from '../../../scripts/sandbox/drive/panel';
import type { Session } from '../support/session';
import { BAG, LAMP, NO_WEIGHT, OTHER_PAGES, PRODUCTS, WALLS } from '../support/shops';
import { askSpy } from '../support/spy';

const hasOverlay = (tab: Tab) => tab.read(() => document.querySelector('caravel-overlay') !== null, null);

export function chipScenarios(session: () => Session): void {
  describe('chip', () => {
    it.each(PRODUCTS)('stands on $name with a price and the destination', async ({ url, flag }) => {
      const tab = await session().driver.open(url);
      const chip = await steadyChip(tab);
      expect(chip.text).toMatch(/¥\s?\d+(\.\d+)?/);
      expect(chip.text).toContain(flag);
      expect(chip.label.length).toBeGreaterThan(chip.text.length / 2);
      const page = await tab.read(() => [document.documentElement.clientWidth, innerHeight] as const, null);
      expect(chip.x).toBeGreaterThanOrEqual(0);
      expect(chip.x + chip.width).toBeLessThanOrEqual(page[0]);
      expect(chip.y + chip.height).toBeLessThanOrEqual(page[1]);
      await tab.close();
    });

    it('does not cover the price it stands beside', async () => {
      const tab = await session().driver.open(LAMP);
      const chip = await steadyChip(tab);
      const price = await tab.read(() => {
        const { x, y, width, height } =
          document.querySelector('.priceToPay .price')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      }, null);
      expect(price.width).toBeGreaterThan(0);
      const apart =
        chip.x >= price.x + price.width ||
        chip.x + chip.width <= price.x ||
        chip.y >= price.y + price.height ||
        chip.y + chip.height <= price.y;
      expect(apart).toBe(true);
      await tab.close();
    });

    it('moves nothing in the page', async () => {
      const tab = await session().driver.open(`${LAMP}?spy=1`);
      await steadyChip(tab);
      const spy = await askSpy(tab);
      expect(spy.boxes.length).toBeGreaterThan(30);
      expect(spy.now).toEqual(spy.boxes);
      expect(spy.shift).toBe(0);
      await tab.close();
    });

    it('asks for the weight where the page has none', async () => {
      const tab = await session().driver.open(NO_WEIGHT);
      const chip = await seeChip(tab);
      expect(chip.text).toMatch(/^Add weight/);
      // A price at a sample weight may follow, marked as such.
      expect(chip.text).not.toMatch(/(?<!≈ )¥\s?\d/);
      await tab.close();
    });

    it('gives no price where no service goes', async () => {
      const tab = await session().driver.open(BAG);
      await seeChip(tab);
      const panel = await openPanel(tab);
      await panel.type('field-destination', 'CN');
      const chip = await until(
        'a chip without a price',
        () => seeChip(tab),
        ({ text }) => !/¥\s?\d/.test(text),
      );
      expect(chip.text).not.toBe('');
      // The chip hears of it before the panel's answer is drawn.
      const offered = async () => (await readServices(panel)).filter(({ available }) => available);
      expect(await until('no offer in the panel', offered, (rows) => rows.length === 0)).toEqual([]);
      await tab.close();
    });

    it.each([...WALLS, ...OTHER_PAGES])('stays away from %s', async (url) => {
      const { driver } = session();
      const tab = await driver.open(url);
      // A product page opened later has its chip: so this page had its turn.
      const control = await driver.open(LAMP);
      await seeChip(control);
      expect(await hasOverlay(tab)).toBe(false);
      await Promise.all([tab.close(), control.close()]);
    });
  });
}
