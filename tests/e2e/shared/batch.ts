import { describe, expect, it } from 'vitest';
import { byTestId, type ExtensionTab, until } from '../../../scripts/sandbox/drive/driver';
import { seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import type { Session } from '../support/session';

const PRODUCTS = 10_000;

const LIST = `货号,毛重(g),尺寸(cm),是否带电,数量
LAMP-1,350,20x12x6,否,1
LAMP-2,420,30x20x5,是,2
BAD-3,重,10x10x10,否,1
`;

/** Weights that differ, with and without a size, some with batteries. */
const longList = () =>
  [
    'sku,weight_g,size_cm,battery,qty',
    ...Array.from(
      { length: PRODUCTS },
      (_, at) =>
        `SKU-${at},${20 + ((at * 137) % 2500)},${at % 4 === 0 ? '' : '20x15x8'},${at % 5 === 0 ? 'yes' : 'no'},1`,
    ),
  ].join('\n');

/** Drops a file on the page as a seller does, and measures from then on how long the page was ever busy. */
async function dropFile(options: ExtensionTab, name: string, text: string): Promise<void> {
  await options.read(
    ({ selector, file, content }) => {
      const zone = document.querySelector(selector);
      if (!zone) throw new Error('nowhere to drop');
      const data = new DataTransfer();
      data.items.add(new File([content], file));
      let last = performance.now();
      document.body.dataset.busyMs = '0';
      const beat = setInterval(() => {
        const now = performance.now();
        const busy = Math.max(Number(document.body.dataset.busyMs), now - last - 10);
        document.body.dataset.busyMs = String(busy);
        last = now;
      }, 10);
      setTimeout(() => clearInterval(beat), 60_000);
      zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    { selector: byTestId('batch-drop'), file: name, content: text },
  );
}

async function openBatchPage({ driver }: Session): Promise<ExtensionTab> {
  const options = await driver.openExtension('options.html');
  await options.click('nav-batch');
  await seeText(options, 'batch-drop');
  return options;
}

/** What the result table draws: its first rows, how many there are in all, and how many are drawn. */
const table = (options: ExtensionTab) =>
  options.read((selector) => {
    const box = document.querySelector(selector);
    const rows = [...(box?.querySelectorAll('tr[data-country]') ?? [])];
    return {
      all: Number(box?.querySelector('table')?.getAttribute('aria-rowcount') ?? 0) - 1,
      drawn: rows.length,
      first: rows[0]?.textContent ?? '',
      last: rows.at(-1)?.textContent ?? '',
    };
  }, byTestId('batch-result'));

const scrollTo = (options: ExtensionTab, part: number) =>
  options.read(
    ({ selector, share }) => {
      const box = document.querySelector(selector);
      if (box) box.scrollTop = share * box.scrollHeight;
    },
    { selector: byTestId('batch-result'), share: part },
  );

async function ready(options: ExtensionTab, count: string): Promise<void> {
  await until(
    'the list to be checked',
    () => textOf(options, 'batch-ready'),
    (text) => text?.includes(count) === true,
  );
}

/** Starts and stops within the page: a driver's click may come when a quick run is over. */
async function runAndStop(options: ExtensionTab): Promise<void> {
  await options.read(
    async ({ run, cancel }) => {
      document.querySelector<HTMLElement>(run)?.click();
      for (let waited = 0; waited < 5000; waited += 5) {
        const button = document.querySelector<HTMLElement>(cancel);
        if (button) return button.click();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error('no way to stop the run');
    },
    { run: byTestId('batch-run'), cancel: byTestId('batch-cancel') },
  );
}

/** A product list from the file to prices by country, in the extension's own worker. */
export function batchScenarios(session: () => Session): void {
  describe('a product list', () => {
    it('is dropped, checked and priced to the target markets', async () => {
      const options = await openBatchPage(session());
      await dropFile(options, 'products.csv', LIST);
      await ready(options, '2 products');
      expect(await seeText(options, 'batch-issues')).toMatch(/B4.*重/s);
      await options.click('batch-run');
      expect(await seeText(options, 'batch-summary')).toMatch(/^12 of 12 rows/);
      const { all, first } = await table(options);
      expect(all).toBe(12);
      expect(first).toMatch(/^LAMP-1.*\d/);
      await options.click('batch-close');
      await seeText(options, 'batch-drop');
      await options.close();
    });

    it('of 10,000 products leaves the page free, can be stopped, and scrolls to its end', async () => {
      const options = await openBatchPage(session());
      const start = Date.now();
      await dropFile(options, 'long.csv', longList());
      await ready(options, '10,000 products');
      const checked = Date.now() - start;
      await options.click('batch-reach');
      await runAndStop(options);
      expect(await seeText(options, 'batch-stopped')).toContain('Nothing was kept');
      await options.click('batch-markets');
      const from = Date.now();
      await options.click('batch-run');
      await until(
        'the result',
        () => textOf(options, 'batch-summary'),
        (text) => /60,000 rows/.test(text ?? ''),
        60_000,
      );
      const priced = Date.now() - from;
      expect((await table(options)).all).toBe(60_000);
      expect((await table(options)).drawn).toBeLessThan(60);
      await scrollTo(options, 1);
      await until(
        'the last row',
        () => table(options),
        ({ last, drawn }) => last.startsWith('SKU-9999') && drawn < 60,
      );
      const busy = Number(await options.read(() => document.body.dataset.busyMs ?? '', null));
      console.log(
        `figure: batch of 10,000 products x 6 countries in ${session().driver.family}: list checked after ` +
          `${checked} ms, priced in ${priced} ms, page busy for at most ${busy.toFixed(0)} ms`,
      );
      await options.close();
    });

    it.each([
      ['a PDF', '%PDF-1.7 1 0 obj', 'neither a spreadsheet'],
      ['nothing', '', 'empty'],
    ])('that is %s is refused in words', async (_, content, words) => {
      const options = await openBatchPage(session());
      await dropFile(options, 'list.csv', content);
      expect(await seeText(options, 'batch-problem')).toContain(words);
      await options.close();
    });
  });
}
