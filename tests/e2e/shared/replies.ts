import { describe, expect, it } from 'vitest';
import { byTestId, type Surface, until, untilPresent } from '../../../scripts/sandbox/drive/driver';
import { reachChip, seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import { setValue } from '../support/fields';
import type { Session } from '../support/session';

const THREAD = 'https://msg.aliexpress.com/im';

const chosen = (panel: Surface) =>
  panel.read(() => document.querySelector<HTMLElement>('[data-chosen]')?.dataset.reply ?? null, null);

const listed = (panel: Surface) =>
  panel.read(
    () => [...document.querySelectorAll<HTMLElement>('[data-reply]')].map((one) => one.dataset.reply ?? ''),
    null,
  );

async function choose(panel: Surface, query: string, id: string): Promise<void> {
  await setValue(panel, 'reply-search', query);
  await until(
    `${id} to be chosen`,
    () => chosen(panel),
    (now) => now === id,
  );
}

const replyText = (panel: Surface) =>
  panel.read((at) => document.querySelector<HTMLTextAreaElement>(at)?.value ?? null, byTestId('reply-text'));

/** The Replies tab over a message page, in any browser. */
export function repliesScenarios(session: () => Session): void {
  const openReplies = async () => {
    const tab = await session().driver.open(THREAD);
    const chip = await reachChip(tab);
    await tab.clickAt(chip.x + chip.width / 2, chip.y + chip.height / 2);
    const panel = await untilPresent('the open reply', async () => {
      const shown = await tab.panel();
      return shown && (await textOf(shown, 'open-reply').catch(() => null)) !== null ? shown : null;
    });
    return { tab, panel };
  };

  it('understands the message, says by which words, and since when it waits', async () => {
    const { tab, panel } = await openReplies();
    expect(await seeText(panel, 'message-language')).toMatch(/Spanish \d\d%/);
    expect(await seeText(panel, 'message-intent')).toBe('not received');
    expect(await seeText(panel, 'message-words')).toContain('llegado');
    expect(await seeText(panel, 'reply-reason')).toMatch(/not received: .*order sent/);
    // The page says that the message came five hours ago: 24 - 5 = 19, or 18 and some minutes.
    expect(await seeText(panel, 'reply-clock')).toMatch(/^1[89] hours left counted from the message/);
    await panel.click('thread-answered');
    await until(
      'the clock to stop',
      () => textOf(panel, 'reply-clock'),
      (now) => now?.startsWith('answered') ?? false,
    );
    await panel.click('thread-answered');
    await tab.close();
  });

  it.each([
    ['物流无更新', 'no-update'],
    ['wlw', 'no-update'],
    ['stands still', 'no-update'],
    ['noup', 'no-update'],
  ])('finds by Chinese, pinyin initials, English and code: %s', async (query, id) => {
    const { tab, panel } = await openReplies();
    await choose(panel, query, id);
    await tab.close();
  });

  it('looks through folders and tags, and lists favourites and what was used most', async () => {
    const { tab, panel } = await openReplies();
    await setValue(panel, 'reply-folder', 'aftersale');
    await until(
      'the folder',
      () => listed(panel),
      (now) => now.includes('warranty') && !now.includes('in-transit'),
    );
    await setValue(panel, 'reply-tag', 'invoice');
    await until(
      'folder and tag',
      () => listed(panel),
      (now) => now.length > 0 && now.every((id) => id.startsWith('invoice')),
    );
    await setValue(panel, 'reply-folder', '');
    await setValue(panel, 'reply-tag', '');
    await choose(panel, 'warranty', 'warranty');
    await panel.click('reply-favourite');
    await setValue(panel, 'reply-search', '');
    await until(
      'the favourite among what is dear',
      () => listed(panel),
      (now) => now.includes('warranty'),
    );
    await tab.close();
  });

  it('fills in what is missing, types the reply into the page, counts its use, and sends nothing', async () => {
    const { tab, panel } = await openReplies();
    await choose(panel, 'ysz', 'in-transit');
    expect(await replyText(panel)).toBeNull();
    expect(await seeText(panel, 'reply-missing')).toMatch(/^1 thing missing/);
    await setValue(panel, 'reply-value-eta.date', '2026-03-30');
    const text = await untilPresent('the finished text', () => replyText(panel));
    expect(text).toContain('30 de marzo de 2026');
    expect(await seeText(panel, 'reply-gloss')).toContain('2026年3月30日');
    expect(await seeText(panel, 'reply-verdict')).toContain('OK');
    await panel.click('reply-insert');
    const typed = await until(
      'the text in the page',
      () => tab.read(() => document.querySelector<HTMLElement>('.editor')?.innerText ?? '', null),
      (now) => now.includes('30 de marzo'),
    );
    expect(typed.split('LP00000000000001')).toHaveLength(2);
    expect(await tab.read(() => document.querySelector<HTMLElement>('.send')?.dataset.sent, null)).toBe('0');
    await until(
      'the use to be counted',
      () => textOf(panel, 'reply-reason'),
      (now) => now?.includes('used 1 time') ?? false,
    );
    await tab.close();
  });

  it.each(['ar', 'he'])('writes %s from right to left', async (language) => {
    const { tab, panel } = await openReplies();
    await choose(panel, 'thanks', 'thanks-in-thread');
    await setValue(panel, 'reply-language', language);
    await until(
      'the text',
      () => replyText(panel),
      (now) => /[\u0590-\u06ff]{3}/.test(now ?? ''),
    );
    const direction = await panel.read((at) => {
      const field = document.querySelector(at);
      return field && getComputedStyle(field).direction;
    }, byTestId('reply-text'));
    expect(direction).toBe('rtl');
    expect(await seeText(panel, 'reply-gloss')).toMatch(/[一-龥]{2}/);
    await tab.close();
  });

  describe('the rules', () => {
    it('are told once each with their words, and gone past with a reason', async () => {
      const { tab, panel } = await openReplies();
      await choose(panel, 'thanks', 'thanks-in-thread');
      await untilPresent('the text', () => replyText(panel));
      await setValue(panel, 'reply-text', 'Write me: w h a t s a p p +34 600 123 456, ana at gmail dot com');
      await until(
        'the findings',
        () => textOf(panel, 'reply-findings'),
        (now) => now?.includes('gmail') ?? false,
      );
      const found = (await textOf(panel, 'reply-findings')) ?? '';
      expect(found.match(/Articles for AliExpress sellers/g)).toHaveLength(1);
      const isBarred = () =>
        panel.read(() => document.querySelector<HTMLButtonElement>('#reply-insert')?.disabled, null);
      expect(await isBarred()).toBe(true);
      for (const rule of new Set(found.match(/(?<![A-Z\d])E\d(?= )/g) ?? [])) {
        await setValue(panel, `override-${rule}`, 'false-alarm').catch(() => undefined);
      }
      await until('the way past', isBarred, (barred) => barred === false);
      await tab.close();
    });
  });
}
