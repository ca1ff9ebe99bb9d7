import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { byTestId, type Surface, until, untilPresent } from '../../../scripts/sandbox/drive/driver';
import { reachChip, seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import { repliesScenarios } from '../shared/replies';
import { startSession } from '../support/session';

const session = startSession('chromium');
repliesScenarios(session);
const THREAD = 'https://msg.aliexpress.com/im';

async function openReplies(url = THREAD) {
  const tab = await session().driver.open(url);
  const chip = await reachChip(tab);
  await tab.clickAt(chip.x + chip.width / 2, chip.y + chip.height / 2);
  const panel = await untilPresent('the open reply', async () => {
    const shown = await tab.panel();
    return shown && (await textOf(shown, 'open-reply').catch(() => null)) !== null ? shown : null;
  });
  const frame = tab.page.frames().find((one) => one.url().includes('/panel.html')) as Frame;
  return { tab, chip, panel, frame };
}

const isEnabled = (panel: Surface, testId: string) =>
  panel.read(
    (selector) => document.querySelector<HTMLButtonElement>(selector)?.disabled === false,
    byTestId(testId),
  );

const chosen = (panel: Surface) =>
  panel.read(() => document.querySelector<HTMLElement>('[data-chosen]')?.dataset.reply ?? null, null);

/** Types as a person does; the search has the focus once the panel is open. */
async function choose(frame: Frame, panel: Surface, query: string, id: string): Promise<void> {
  await frame.fill(byTestId('reply-search'), query);
  await until(
    `${id} to be chosen`,
    () => chosen(panel),
    (now) => now === id,
  );
}

describe('a message page', () => {
  it('is understood on the chip already', async () => {
    const { tab, chip } = await openReplies();
    expect(chip.text).toMatch(/Spanish/);
    await tab.close();
  });

  it('lets no messenger through without a reason, live while typing', async () => {
    const { tab, panel, frame } = await openReplies();
    await choose(frame, panel, 'sorry', 'apology');
    const field = byTestId('reply-value-reply.date');
    await frame.fill(field, '2026-03-12');
    await until(
      'the check',
      () => textOf(panel, 'reply-verdict'),
      (now) => now?.includes('OK') ?? false,
    );
    const before = await frame.inputValue(byTestId('reply-text'));
    await frame.fill(byTestId('reply-text'), `${before}\nWhatsApp: +34 600 123 456`);
    await until(
      'the finding',
      () => textOf(panel, 'reply-verdict'),
      (now) => now?.includes('not allowed') ?? false,
    );
    expect(await isEnabled(panel, 'reply-insert')).toBe(false);
    expect(await seeText(panel, 'reply-findings')).toContain('WhatsApp');
    expect(await frame.locator('mark[data-severity=error]').count()).toBeGreaterThan(0);
    for (const box of await frame.locator('[data-testid^=override-]').all()) {
      if (await box.isVisible()) await box.selectOption('false-alarm');
    }
    await until('the way past', () => isEnabled(panel, 'reply-insert'), Boolean);
    await panel.click('reply-reset');
    await until(
      'the template',
      () => frame.inputValue(byTestId('reply-text')),
      (now) => now === before,
    );
    await tab.close();
  });

  it('is worked by keyboard alone: type, arrow, Enter, and Escape back', async () => {
    const { tab, panel, frame } = await openReplies();
    const focused = () =>
      frame.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.testid ?? '');
    await until('the search to have the focus', focused, (now) => now === 'reply-search');
    await tab.page.keyboard.type('wlw');
    await until(
      'a result',
      () => chosen(panel),
      (now) => now === 'no-update',
    );
    await tab.page.keyboard.press('Enter');
    await until('the first missing value', focused, (now) => now.startsWith('reply-value-'));
    await tab.page.keyboard.press('Escape');
    await until('the search again', focused, (now) => now === 'reply-search');
    await tab.page.keyboard.press('Escape');
    await until(
      'the suggestions again',
      () => chosen(panel),
      (now) => now !== 'no-update',
    );
    const first = await chosen(panel);
    await tab.page.keyboard.press('ArrowDown');
    await until(
      'the next',
      () => chosen(panel),
      (now) => now !== first,
    );
    await tab.close();
  });
});
