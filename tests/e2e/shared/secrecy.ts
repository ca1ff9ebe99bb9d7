import { describe, expect, it } from 'vitest';
import { type Tab, until } from '../../../scripts/sandbox/drive/driver';
import { openPanel, seeChip, seeText } from '../../../scripts/sandbox/drive/panel';
import type { Session } from '../support/session';
import { LAMP } from '../support/shops';
import { askSpy } from '../support/spy';

/** Puts a frame with this address into the page, as the page's own script would. */
async function embed(tab: Tab, src: string): Promise<void> {
  await tab.read((address) => {
    const frame = document.createElement('iframe');
    frame.id = 'embedded';
    frame.src = address;
    document.body.append(frame);
    return new Promise<void>((resolve) => {
      frame.addEventListener('load', () => resolve(), { once: true });
      frame.addEventListener('error', () => resolve(), { once: true });
    });
  }, src);
}

export function secrecyScenarios(session: () => Session): void {
  describe('what a page can learn', () => {
    it('is nothing: no open root, no text, no message, no address of the panel', async () => {
      const tab = await session().driver.open(`${LAMP}?spy=1`);
      const chip = await seeChip(tab);
      const panel = await openPanel(tab);
      const price = await seeText(panel, 'headline-price');
      const amount = /\d+\.\d{2}/.exec(price)?.[0] ?? '';
      expect(amount).not.toBe('');
      const spy = await askSpy(tab);
      expect(spy.openRoot).toBe(false);
      expect(spy.roots).toEqual([]);
      expect(spy.messages).toEqual([]);
      expect(spy.frames).toBe(0);
      expect(spy.markup).not.toContain(amount);
      expect(spy.markup).not.toContain(chip.label);
      const ours = spy.resources.filter((name) => name.includes('-extension://'));
      expect(ours).toEqual([]);
      await tab.close();
    });

    it.each([
      ['a foreign page', 'https://shop.example/embed?src=about:blank'],
      ['the product page itself', LAMP],
    ])('is nothing for %s that embeds the panel with a guessed token', async (_name, url) => {
      const { driver } = session();
      const owner = await driver.open(LAMP);
      const real = await openPanel(owner);
      const price = await seeText(real, 'headline-price');
      const tab = await driver.open(url);
      await embed(tab, driver.extensionUrl('panel.html#00000000-0000-4000-8000-000000000000'));
      // The real panel still works after the attempt, so the background had its turn with the guess.
      await real.type('field-quantity', '2');
      await until(
        'the real panel',
        () => seeText(real, 'headline-price'),
        (text) => text !== price,
      );
      const embedded = await tab.panel();
      const text = embedded
        ? await embedded.read(() => document.body.textContent ?? '', null).catch(() => '')
        : '';
      expect(text).not.toMatch(/\d/);
      await real.type('field-quantity', '1');
      await until(
        'the real price again',
        () => seeText(real, 'headline-price'),
        (text_) => text_ === price,
      );
      await Promise.all([tab.close(), owner.close()]);
    });
  });
}
