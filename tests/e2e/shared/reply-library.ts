import { describe, expect, it } from 'vitest';
import { byTestId, type ExtensionTab, until } from '../../../scripts/sandbox/drive/driver';
import { seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import { setValue } from '../support/fields';
import type { Session } from '../support/session';

const untilText = (options: ExtensionTab, testId: string, part: string) =>
  until(
    `${testId} to say ${part}`,
    () => textOf(options, testId),
    (text) => text?.includes(part) ?? false,
  );

/** What stands in each row of the seller's own templates. */
const rows = (options: ExtensionTab) =>
  options.read(
    (row) =>
      [...document.querySelectorAll<HTMLElement>(row)].map((one) => one.innerText.replace(/\s+/g, ' ')),
    byTestId('template-row'),
  );

const untilRows = (options: ExtensionTab, count: number) =>
  until(
    `${count} templates`,
    () => rows(options),
    (now) => now.length === count,
  );

/** Opens a part of the form that is folded. */
const unfold = (options: ExtensionTab, testId: string) =>
  options.read((at) => document.querySelector(at)?.setAttribute('open', ''), byTestId(testId));

/** Gives the page a file as its file dialog would. */
const giveFile = (options: ExtensionTab, name: string, content: string) =>
  options.read(
    ([at, file, text]) => {
      const input = document.querySelector<HTMLInputElement>(at as string);
      if (!input) throw new Error('no file input');
      const files = new DataTransfer();
      files.items.add(new File([text as string], file as string));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [byTestId('replies-file'), name, content],
  );

type Keeper = typeof globalThis & { offered?: Blob };

/** Keeps what the page offers as a file from now on. */
const keepOffered = (options: ExtensionTab) =>
  options.read(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as Keeper).offered = blob;
      return make(blob);
    };
  }, null);

/** Gives the file that was offered last back to the page. */
const giveBack = (options: ExtensionTab, name: string) =>
  options.read(
    ([at, file]) => {
      const { offered } = globalThis as Keeper;
      const input = document.querySelector<HTMLInputElement>(at as string);
      if (!offered || !input) throw new Error('nothing offered');
      const files = new DataTransfer();
      files.items.add(new File([offered], file as string));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [byTestId('replies-file'), name],
  );

/** The seller's own replies on the options page. The scenarios go on where the one before them ended. */
export function replyLibraryScenarios(session: () => Session): void {
  const openLibrary = async () => {
    const options = await session().driver.openExtension('options.html');
    await options.click('nav-replies');
    await seeText(options, 'template-add');
    return options;
  };

  describe('own replies', () => {
    it('are written with a preview, refused with the place of a fault, kept, and go stale', async () => {
      const options = await openLibrary();
      await seeText(options, 'templates-empty');
      await options.click('template-add');
      await options.type('template-name', 'Holiday');
      await setValue(options, 'template-text', '{{ ship.date }} 发货\n{% if x %}');
      await untilText(options, 'problem-zh-CN', 'Line 2, column 1');
      await options.click('template-save');
      expect(await seeText(options, 'template-problem')).toContain('Line 2, column 1');
      expect(await rows(options)).toEqual([]);
      await setValue(options, 'template-text', '{{ ship.date }} 发货');
      await untilText(options, 'preview-zh-CN', '2026年10月8日');
      await options.click('language-ar');
      await setValue(options, 'template-text', 'سيُشحن طلبكم يوم {{ ship.date }}.');
      await untilText(options, 'preview-ar', '8 أكتوبر 2026');
      await options.click('template-add-long');
      await setValue(options, 'template-long', 'مرحبًا\nسيُشحن طلبكم يوم {{ ship.date }}. شكرًا لكم.');
      await untilText(options, 'preview-ar-long', 'شكرًا');
      await unfold(options, 'all-previews');
      await untilText(options, 'all-previews', 'Arabic');
      await options.click('template-save');
      await untilText(options, 'template-row', '2 languages');
      await options.click('template-edit');
      await setValue(options, 'template-text', '{{ ship.date }} 前发货');
      await options.click('template-save');
      await untilText(options, 'template-row', '1 stale: ar');
      await options.reload();
      await options.click('nav-replies');
      expect(await seeText(options, 'template-row')).toContain('Holiday');
      await options.close();
    });

    it('keep what they were before, and a translation that is still right is no longer stale', async () => {
      const options = await openLibrary();
      await options.click('template-edit');
      await unfold(options, 'template-older');
      await untilText(options, 'template-older', '{{ ship.date }} 发货');
      await options.click('language-ar');
      await options.click('still-right');
      await options.click('template-save');
      await until(
        'nothing to be stale',
        () => rows(options),
        (now) => now.length === 1 && !now[0]?.includes('stale'),
      );
      await options.close();
    });

    it('are duplicated, and tagged together', async () => {
      const options = await openLibrary();
      await options.click('template-duplicate');
      const both = await untilRows(options, 2);
      expect(both.some((row) => row.includes('Holiday (copy)'))).toBe(true);
      await options.read((at) => {
        for (const box of document.querySelectorAll<HTMLInputElement>(at)) box.click();
      }, byTestId('template-pick'));
      await setValue(options, 'bulk-tags', 'refund, spring');
      await options.click('bulk-add');
      await until(
        'the tags on both',
        () => rows(options),
        (now) => now.every((row) => row.includes('refund') && row.includes('spring')),
      );
      await setValue(options, 'bulk-tags', 'spring');
      await options.click('bulk-remove');
      await until(
        'one tag less on both',
        () => rows(options),
        (now) => now.every((row) => row.includes('refund') && !row.includes('spring')),
      );
      await options.close();
    });

    it.each(['json', 'csv', 'xlsx'])('go out as %s and come back as they were', async (form) => {
      const options = await openLibrary();
      const before = (await untilRows(options, 2)).sort();
      await keepOffered(options);
      await options.click(`replies-export-${form}`);
      await until(
        'the file',
        () => options.read(() => (globalThis as Keeper).offered?.size ?? 0, null),
        (size) => size > 100,
      );
      for (const left of [1, 0]) {
        await options.click('template-remove');
        await untilRows(options, left);
      }
      await giveBack(options, `shared.${form}`);
      await untilText(options, 'replies-review', '2 templates can be taken');
      await options.click('replies-import-save');
      expect((await untilRows(options, 2)).sort()).toEqual(before);
      await options.close();
    });

    it('come from quick replies pasted from a console', async () => {
      const options = await openLibrary();
      await options.click('replies-paste');
      await setValue(
        options,
        'paste-text',
        '1. Hello, thank you for waiting.\n2. Your parcel was sent today.',
      );
      await untilText(options, 'paste-count', '2');
      await options.click('paste-save');
      await untilRows(options, 4);
      await options.click('undo');
      await untilRows(options, 2);
      await options.close();
    });
  });

  describe('the popup', () => {
    const find = async (query: string, part: string) => {
      const popup = await session().driver.openExtension('popup.html');
      await seeText(popup, 'popup-reply-search');
      await setValue(popup, 'popup-reply-search', query);
      await untilText(popup, 'popup-reply', part);
      await popup.click('popup-reply');
      return popup;
    };

    it('finds a reply, shows its gloss, and copies it in the language chosen', async () => {
      const popup = await find('thanks', 'Thanks');
      await untilText(popup, 'popup-reply-text', 'Hello');
      expect(await seeText(popup, 'popup-reply-gloss')).toMatch(/[一-龥]{2}/);
      await setValue(popup, 'popup-reply-language', 'he');
      await until(
        'the Hebrew text',
        () => textOf(popup, 'popup-reply-text'),
        (text) => /[\u0590-\u05ff]{3}/.test(text ?? ''),
      );
      await popup.click('popup-reply-copy');
      await popup.close();
    });

    it('copies nothing while something is missing, and says how much', async () => {
      const popup = await find('tk', 'Refund in progress');
      await untilText(popup, 'popup-reply-text', 'Order number?');
      await untilText(popup, 'popup-replies', 'missing before it can be copied');
      expect(await textOf(popup, 'popup-reply-copy')).toBeNull();
      await popup.close();
    });
  });

  describe('what cannot be taken', () => {
    it('a file with half its languages comes in and tells what is missing', async () => {
      const options = await openLibrary();
      await giveFile(options, 'half.csv', 'name,language,text\nA,en,Hello\nA,de,Hallo\nB,en,Bye\n');
      await untilText(options, 'replies-review', 'B has no text in: de');
      expect(await seeText(options, 'replies-review')).toContain('2 templates can be taken');
      await options.close();
    });

    it.each([
      [
        'loop.csv',
        'name,language,text\nA,en,{% for a in (1..9999999) %}x{% endfor %}\n',
        '1:1 template-tag for',
      ],
      ['proto.csv', 'name,language,text\nA,en,Hi {{ __proto__ }}\n', '__proto__'],
      ['damaged.json', '{"format":', 'no valid JSON'],
      ['other.csv', 'a,b\n1,2\n', 'no column called name'],
    ])('%s is told, and nothing of it taken', async (name, content, part) => {
      const options = await openLibrary();
      await giveFile(options, name, content);
      const said = await seeText(options, 'replies-review');
      expect(said).toContain('0 templates can be taken');
      expect(said).toContain(part);
      await options.close();
    });

    it('a file of more than 5 MB is not read', async () => {
      const options = await openLibrary();
      await options.read((at) => {
        const input = document.querySelector<HTMLInputElement>(at);
        if (!input) throw new Error('no file input');
        const files = new DataTransfer();
        files.items.add(new File(['x'.repeat(5_000_001)], 'big.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, byTestId('replies-file'));
      await untilText(options, 'replies-review', 'larger than 5000000');
      await options.close();
    });

    it.each([
      ['a loop', '{% for a in (1..9999999) %}x{% endfor %}', 'Line 1, column 1: unknown tag: for'],
      ['a variable named __proto__', '您好\n {{ __proto__ }}', 'Line 2, column 5: not a variable: __proto__'],
    ])('%s in the form is told with its place and not saved', async (_, text, said) => {
      const options = await openLibrary();
      await options.click('template-add');
      await options.type('template-name', 'Bad');
      await setValue(options, 'template-text', text);
      await options.click('template-save');
      await untilText(options, 'template-problem', said);
      expect(await rows(options)).toHaveLength(2);
      await options.close();
    });

    it('5 MB in the form are refused, and the page stays usable', async () => {
      const options = await openLibrary();
      await options.click('template-add');
      await options.read((at) => {
        const field = document.querySelector<HTMLTextAreaElement>(at);
        const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
        set?.call(field, 'x'.repeat(5_000_000));
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      }, byTestId('template-text'));
      await untilText(options, 'problem-zh-CN', 'too long');
      await options.click('template-save');
      await untilText(options, 'template-problem', 'too long');
      expect(await rows(options)).toHaveLength(2);
      await options.close();
    });
  });
}
