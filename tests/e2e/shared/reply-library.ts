import { describe, expect, it } from 'vitest';
import { type ExtensionTab, until } from '../../../scripts/sandbox/drive/driver';
import { seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import type { Session } from '../support/session';

/** Types into a field that keeps its line breaks. */
const write = (options: ExtensionTab, testId: string, text: string) =>
  options.read(
    ([selector, value]) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector as string);
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(field, value);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [`[data-testid="${testId}"]`, text],
  );

const untilText = (options: ExtensionTab, testId: string, part: string) =>
  until(
    `${testId} to say ${part}`,
    () => textOf(options, testId),
    (text) => text?.includes(part) ?? false,
  );

/** The seller's own replies on the options page. */
export function replyLibraryScenarios(session: () => Session): void {
  describe('own replies', () => {
    it('are written with a preview, refused with the place of a fault, kept, and go stale', async () => {
      const options = await session().driver.openExtension('options.html');
      await options.click('nav-replies');
      await seeText(options, 'templates-empty');
      await options.click('template-add');
      await options.type('template-name', 'Holiday');
      await write(options, 'template-text', '{{ ship.date }} 发货\n{% if x %}');
      await untilText(options, 'problem-zh-CN', '2');
      await options.click('template-save');
      await seeText(options, 'template-problem');
      await write(options, 'template-text', '{{ ship.date }} 发货');
      await untilText(options, 'preview-zh-CN', '2026年10月8日');
      await options.click('language-ar');
      await write(options, 'template-text', 'سيُشحن طلبكم يوم {{ ship.date }}.');
      await untilText(options, 'preview-ar', '8 أكتوبر 2026');
      await options.click('template-save');
      await untilText(options, 'template-row', '2 languages');
      await options.click('template-edit');
      await write(options, 'template-text', '{{ ship.date }} 前发货');
      await options.click('template-save');
      await untilText(options, 'template-row', '1 stale: ar');
      await options.reload();
      await options.click('nav-replies');
      expect(await seeText(options, 'template-row')).toContain('Holiday');
      await options.close();
    });

    it('come from quick replies pasted from a console', async () => {
      const options = await session().driver.openExtension('options.html');
      await options.click('nav-replies');
      await options.click('replies-paste');
      await write(options, 'paste-text', '1. Hello, thank you for waiting.\n2. Your parcel was sent today.');
      await untilText(options, 'paste-count', '2');
      await options.click('paste-save');
      await until(
        'three templates',
        () => options.read(() => document.querySelectorAll('[data-testid=template-row]').length, null),
        (count) => count === 3,
      );
      await options.click('undo');
      await until(
        'one again',
        () => options.read(() => document.querySelectorAll('[data-testid=template-row]').length, null),
        (count) => count === 1,
      );
      await options.close();
    });
  });
}
