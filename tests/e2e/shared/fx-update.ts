import { expect, it } from 'vitest';
import { until } from '../../../scripts/sandbox/drive/driver';
import { chooseSetting } from '../../../scripts/sandbox/drive/extension-pages';
import { openPanel, seeText } from '../../../scripts/sandbox/drive/panel';
import { SANDBOX_FEED } from '../../../scripts/sandbox/pages/ecb';
import type { Session } from '../support/session';
import { LAMP } from '../support/shops';

const FEED_HOST = 'www.ecb.europa.eu';

export function fxUpdateScenario(session: () => Session): void {
  it('updates the exchange rates from the ECB feed on request, once, and prices follow', async () => {
    const { driver, sandbox } = session();
    const asked = () => sandbox.log.filter(({ kind, host }) => kind === 'request' && host === FEED_HOST);
    const tab = await driver.open(LAMP);
    const panel = await openPanel(tab);
    const options = await driver.openExtension('options.html');
    await chooseSetting(options, 'setting-currency', 'EUR');
    const body = () => panel.read(() => document.body.textContent ?? '', null);
    const before = await until('prices in euro', body, (text) => /€/.test(text));
    await options.click('nav-fx');
    const shipped = await seeText(options, 'fx-date');
    expect(asked()).toEqual([]);

    await options.bringToFront();
    await options.click('fx-update');
    const year = SANDBOX_FEED.date.slice(0, 4);
    const updated = await until(
      'the new date',
      () => seeText(options, 'fx-date'),
      (text) => text !== shipped,
    );
    expect(updated).toContain(year);
    expect(asked().map(({ path }) => path)).toEqual(['/stats/eurofxref/eurofxref-daily.xml']);
    await until('new euro prices', body, (text) => text !== before);
    await options.close();
    await tab.close();
  });
}
