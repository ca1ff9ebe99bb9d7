import { describe, expect, it } from 'vitest';
import { type Surface, until } from '../../../scripts/sandbox/drive/driver';
import { openPanel, seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import type { Session } from '../support/session';
import { LAMP, SEARCHES } from '../support/shops';

const marked = (tab: { marks(): Promise<string[]> }, accept: (count: number) => boolean) =>
  until(
    'the marks',
    () => tab.marks(),
    ({ length }) => accept(length),
  );

/** Bars of the price histogram that hold something. */
const bars = (panel: Surface) =>
  panel.read(
    () =>
      [...document.querySelectorAll('[data-testid="market-histogram"] rect')].filter(
        (bar) => Number(bar.getAttribute('height')) > 0,
      ).length,
    null,
  );

/** What the panel offers as a file when the chart is saved: a canvas tainted by the drawing would give none. */
async function savedPicture(panel: Surface): Promise<{ type: string; bytes: number }> {
  await panel.read(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (data: Blob) => {
      document.body.dataset.saved = JSON.stringify({ type: data.type, bytes: data.size });
      return make.call(URL, data);
    };
  }, null);
  await panel.click('market-png');
  const saved = () => panel.read(() => document.body.dataset.saved ?? '', null);
  return JSON.parse(await until('the picture', saved, (text) => text !== ''));
}

/** From a search page to the quadrant of a product, and back to the cards of the search. */
export function marketScenarios(session: () => Session): void {
  describe('markets', () => {
    it('a search page has its prices in the panel, and no marks until they are asked for', async () => {
      const tab = await session().driver.open(SEARCHES.amazon);
      const panel = await openPanel(tab);
      expect(await seeText(panel, 'market-figures')).toMatch(/Median.*\$\d/s);
      expect(await bars(panel)).toBeGreaterThan(3);
      expect(await seeText(panel, 'market-searches')).toContain('desk lamp');
      expect(await seeText(panel, 'marks-none')).not.toBe('');
      expect(await tab.marks()).toEqual([]);
      await tab.close();
    });

    it('a product page places its market in a quadrant by the search that was opened', async () => {
      const tab = await session().driver.open(LAMP);
      const panel = await openPanel(tab);
      await panel.type('field-duty', '3.9');
      await panel.type('field-cost', '35');
      await panel.click('tab-market');
      expect(await seeText(panel, 'market-standing')).toMatch(/3 of 3 parts known/);
      expect(await seeText(panel, 'market-quadrant')).toMatch(/^(I|II|III|IV)\b/);
      const point = await panel.read(
        () => document.querySelector('[data-testid="market-point-US"]')?.getAttribute('aria-label') ?? '',
        null,
      );
      expect(point).toMatch(/^United States, Market potential \d+ .*standing \d+/);
      expect(await savedPicture(panel)).toMatchObject({ type: 'image/png', bytes: expect.any(Number) });
      await panel.click('market-as-table');
      expect(await seeText(panel, 'market-table')).toContain('United States');
      await tab.close();
    });

    it('marks on the cards of a search come and go with their toggle', async () => {
      const tab = await session().driver.open(SEARCHES.amazon);
      const panel = await openPanel(tab);
      expect(await textOf(panel, 'marks-product')).toMatch(/^amazon:B0CRVLAMP1$/);
      await panel.click('marks-on');
      const marks = await marked(tab, (count) => count > 10);
      for (const text of marks) expect(text).toMatch(/\d/);
      await panel.click('marks-on');
      await marked(tab, (count) => count === 0);
      await tab.close();
    });
  });
}
