import { describe, expect, it } from 'vitest';
import { chooseSetting, openPopup } from '../../../scripts/sandbox/drive/extension-pages';
import { openPanel, seeChip, seeText } from '../../../scripts/sandbox/drive/panel';
import type { LoggedRequest } from '../../../scripts/sandbox/server';
import type { Session } from '../support/session';
import { BAG, PRODUCTS } from '../support/shops';

/** What browsers ask their makers on their own, with or without an extension. */
const BROWSER_OWN = /\.(mozilla\.(com|org|net)|google\.com|googleapis\.com|gvt1\.com|microsoft\.com)$/;

/** What pages and extension asked for; a shop's favicon is the browser's wish. */
export function askedFor(log: LoggedRequest[]): string[] {
  return log
    .filter(
      ({ kind, host, path }) =>
        kind === 'request' && !BROWSER_OWN.test(`.${host}`) && path !== '/favicon.ico',
    )
    .map(({ host, path }) => `https://${host}${path}`);
}

export function networkScenarios(session: () => Session): void {
  describe('network', () => {
    it('is asked for the pages themselves and for nothing else in a whole session', async () => {
      const { driver, sandbox } = session();
      const from = sandbox.log.length;
      const opened: string[] = [];
      for (const { url } of PRODUCTS) {
        const tab = await driver.open(url);
        opened.push(url);
        await seeChip(tab);
        await tab.close();
      }
      const tab = await driver.open(BAG);
      opened.push(BAG);
      const panel = await openPanel(tab);
      await panel.type('field-weight', '1 kg');
      const popup = await openPopup(driver, tab);
      await seeText(popup, 'popup-headline');
      const options = await driver.openExtension('options.html');
      await chooseSetting(options, 'setting-currency', 'GBP');
      await options.click('nav-fx');
      await seeText(options, 'fx-date');
      for (const page of [popup, options, tab]) await page.close();
      expect(askedFor(sandbox.log.slice(from))).toEqual(opened);
    });
  });
}
