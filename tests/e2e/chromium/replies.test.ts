import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { byTestId, type Surface, until, untilPresent } from '../../../scripts/sandbox/drive/driver';
import { reachChip, seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import { startSession } from '../support/session';

const session = startSession('chromium');
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
  it('is understood, answered in its language, filled in, and typed into the page without being sent', async () => {
    const { tab, chip, panel, frame } = await openReplies();
    expect(chip.text).toMatch(/Spanish/);
    expect(await seeText(panel, 'message-language')).toMatch(/Spanish \d\d%/);
    expect(await seeText(panel, 'message-intent')).toBe('not received');
    expect(await seeText(panel, 'reply-reason')).toContain('not received');
    await choose(frame, panel, 'ysz', 'in-transit');
    expect(await seeText(panel, 'reply-parts')).toContain('LP00000000000001');
    expect(await isEnabled(panel, 'reply-insert')).toBe(false);
    await frame.fill(byTestId('reply-value-eta.date'), '2026-03-30');
    const text = await untilPresent('the finished text', () =>
      panel.read(
        () => document.querySelector<HTMLTextAreaElement>('[data-testid=reply-text]')?.value ?? null,
        null,
      ),
    );
    expect(text).toContain('30 de marzo de 2026');
    expect(await seeText(panel, 'reply-gloss')).toContain('2026年3月30日');
    expect(await seeText(panel, 'reply-verdict')).toContain('OK');
    await panel.click('reply-insert');
    const inEditor = await until(
      'the text in the page',
      () => tab.read(() => (document.querySelector('.editor') as HTMLElement).innerText, null),
      (now) => now.includes('30 de marzo'),
    );
    expect(inEditor.split('LP00000000000001')).toHaveLength(2);
    expect(await tab.read(() => document.querySelector<HTMLElement>('.send')?.dataset.sent, null)).toBe('0');
    await panel.click('thread-answered');
    await until(
      'the thread to be answered',
      () => textOf(panel, 'buyer-message'),
      (now) => now?.includes('answered · ') || now?.includes('answered ') || false,
    );
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

  it('writes Arabic from right to left', async () => {
    const { tab, panel, frame } = await openReplies();
    await choose(frame, panel, 'thanks', 'thanks-in-thread');
    await frame.selectOption(byTestId('reply-language'), 'ar');
    const field = frame.locator(byTestId('reply-text'));
    await until(
      'the Arabic text',
      () => field.inputValue().catch(() => ''),
      (now) => /[\u0600-\u06ff]{3}/.test(now),
    );
    expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await tab.close();
  });
});
