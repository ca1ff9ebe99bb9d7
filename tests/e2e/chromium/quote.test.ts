import { describe, expect, it } from 'vitest';
import { byTestId, until } from '../../../scripts/sandbox/drive/driver';
import { seeText } from '../../../scripts/sandbox/drive/panel';
import { awaitText } from '../../../scripts/sandbox/drive/quote';
import { quoteScenarios } from '../shared/quote';
import { accessibilityFaults } from '../support/axe';
import { LAMP_RFQ, pricedQuote, sentDaysAgo, takeStep } from '../support/requests';
import { startSession } from '../support/session';

interface ExtensionApi {
  chrome: {
    alarms: {
      get(name: string): Promise<{ scheduledTime: number } | undefined>;
      create(name: string, when: { when: number }): Promise<void>;
    };
    action: { getBadgeText(of: object): Promise<string> };
  };
}

const session = startSession('chromium');
quoteScenarios(session);

const DAY = 86_400_000;

describe('a quotation that was sent', () => {
  it('has its first follow-up as an alarm, and a text that answers what was asked', async () => {
    const { driver } = session();
    const { tab, panel } = await pricedQuote(driver, LAMP_RFQ);
    const frame = tab.page.frames().find((one) => one.url().includes('/panel.html'));
    expect(frame && (await accessibilityFaults(frame))).toEqual([]);
    await panel.click('same-material');
    const body = () =>
      panel.read(
        (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '',
        byTestId('text-body'),
      );
    const text = await until('the answer', body, (now) => /material: aluminium/i.test(now));
    expect(text).toContain('USD 3.27');
    await takeStep(panel, 'sent', 'replied');
    await awaitText(panel, 'quote-due', (now) => /day 2/i.test(now));
    const worker = await driver.worker();
    const rings = await until(
      'the alarm of the first follow-up',
      () =>
        worker.evaluate(
          async () =>
            (await (globalThis as unknown as ExtensionApi).chrome.alarms.get('quotes'))?.scheduledTime ?? 0,
        ),
      (at) => at > Date.now(),
    );
    expect(rings - Date.now()).toBeGreaterThan(1.9 * DAY);
    await tab.close();
  });

  it('reminds in a worker that was stopped, and shows on the badge', async () => {
    const { driver } = session();
    const options = await driver.openExtension('options.html');
    await seeText(options, 'nav-quotes');
    await sentDaysAgo(options, 8);
    await (await driver.worker()).evaluate(() =>
      (globalThis as unknown as ExtensionApi).chrome.alarms.create('quotes', { when: Date.now() + 1500 }),
    );
    await driver.killWorker();
    await options.close();
    const badge = async () => {
      const worker = await driver.worker().catch(() => null);
      if (!worker) return '';
      return worker
        .evaluate(() => (globalThis as unknown as ExtensionApi).chrome.action.getBadgeText({}))
        .catch(() => '');
    };
    expect(await until('the badge', badge, (text) => text !== '', 45_000)).toBe('1');
  });
});
