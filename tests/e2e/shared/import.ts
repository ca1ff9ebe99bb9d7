import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byTestId, type ExtensionTab, until } from '../../../scripts/sandbox/drive/driver';
import { seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import { workbook } from '../../sheets/workbook';
import type { Session } from '../support/session';

const MESSY = readFileSync(new URL('../../fixtures/sheets/messy.csv', import.meta.url));
const ROWS = 20_000;
const WEIGHTS = ['0-0.5', '0.5-1', '1-2', '2-5', '5-20'];

/** Every price differs, so that no cell is read from memory. */
function longSheet(): unknown[][] {
  const places = ['德国', '法国', '英国', '美国', '日本'];
  return [
    ['渠道', '国家', '重量段(KG)', '运费(元/KG)', '挂号费(元/票)', '时效'],
    ...Array.from({ length: ROWS }, (_, row) => [
      `渠道${Math.floor(row / 25)}`,
      places[Math.floor(row / 5) % 5],
      WEIGHTS[row % 5],
      40 + row / 1000,
      '18元/票',
      '8-12天',
    ]),
  ];
}

/** Gives the page a file as its file dialog would, and measures from then on how long it was ever busy. */
async function choose(options: ExtensionTab, name: string, bytes: Uint8Array): Promise<void> {
  await options.read(
    ({ selector, file, base64 }) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error('no file input');
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([data], file));
      input.files = files.files;
      let last = performance.now();
      document.body.dataset.busyMs = '0';
      const beat = setInterval(() => {
        const now = performance.now();
        document.body.dataset.busyMs = String(
          Math.max(Number(document.body.dataset.busyMs), now - last - 10),
        );
        last = now;
      }, 10);
      setTimeout(() => clearInterval(beat), 30_000);
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector: byTestId('import-file'), file: name, base64: Buffer.from(bytes).toString('base64') },
  );
}

async function openCards({ driver }: Session): Promise<ExtensionTab> {
  const options = await driver.openExtension('options.html');
  await options.click('nav-cards');
  await seeText(options, 'import-drop');
  return options;
}

const cardIds = (options: ExtensionTab) =>
  options.read(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-card-id]')].map((card) => card.dataset.cardId ?? ''),
    null,
  );

const gone = (options: ExtensionTab, testId: string) =>
  until(
    `${testId} to go`,
    () => textOf(options, testId),
    (text) => text === null,
  );

/** A forwarder's sheet from the file to the card and back, in the extension's own worker. */
export function importScenarios(session: () => Session): void {
  describe('a price sheet', () => {
    it('is read, reviewed, saved as a card and taken back', async () => {
      const options = await openCards(session());
      await choose(options, 'messy.csv', MESSY);
      await seeText(options, 'import-plan');
      await seeText(options, 'import-try');
      await options.type('import-try-weight', '80 g');
      // To the US, the first market: 88 x 0.080 + 18 = 25.04.
      await until(
        'the price',
        () => textOf(options, 'import-try'),
        (text) => text?.includes('¥25.04') === true,
      );
      expect(await seeText(options, 'import-issues')).toContain('纳尼亚');
      const before = await cardIds(options);
      await options.click('import-save');
      expect(await seeText(options, 'import-saved')).toContain('messy');
      await until(
        'the card',
        () => cardIds(options),
        (ids) => ids.includes('messy'),
      );
      await options.click('import-undo');
      await until(
        'the card to go',
        () => cardIds(options),
        (ids) => !ids.includes('messy'),
      );
      expect(await cardIds(options)).toEqual(before);
      await options.close();
    });

    it('of 20,000 rows leaves the page free, and its reading can be stopped', async () => {
      const options = await openCards(session());
      const bytes = workbook({ 价格: longSheet() });
      await choose(options, 'long.xlsx', bytes);
      await options.click('import-stop');
      await gone(options, 'import-opening');
      expect(await textOf(options, 'import-plan')).toBeNull();
      const start = Date.now();
      await choose(options, 'long.xlsx', bytes);
      await until(
        'the review',
        () => textOf(options, 'import-try'),
        (text) => /¥/.test(text ?? ''),
        40_000,
      );
      const busy = Number(await options.read(() => document.body.dataset.busyMs ?? '', null));
      console.log(
        `figure: import of ${ROWS} rows in ${session().driver.family}: reviewed after ${Date.now() - start} ms, page busy for at most ${busy.toFixed(0)} ms`,
      );
      await options.click('import-cancel');
      await seeText(options, 'import-drop');
      await options.close();
    });

    it.each([
      ['a PDF', 'price.xlsx', Buffer.from('%PDF-1.7 1 0 obj'), 'neither a spreadsheet'],
      ['nothing', 'price.csv', Buffer.alloc(0), 'empty'],
      ['half a workbook', 'price.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'damaged'],
    ])('that is %s is refused in words', async (_, name, bytes, words) => {
      const options = await openCards(session());
      await choose(options, name, bytes);
      expect(await seeText(options, 'import-problem')).toContain(words);
      await options.close();
    });
  });
}
