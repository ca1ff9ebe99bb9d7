import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ChromiumTab } from '../../../scripts/sandbox/drive/chromium';
import { byTestId, type Surface, until, untilPresent } from '../../../scripts/sandbox/drive/driver';
import { reachChip, seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import { accessibilityFaults } from '../support/axe';
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
const DETAIL = 'https://sourcing.alibaba.com/rfq_detail.htm?p=IDlamp101';
const FORM = 'https://rfqposting.alibaba.com/quotation/rfq_quotation_post.htm?enc_r_id=IDlamp101';

/** 22.60 with 13 % VAT, 13 % back: 20.00 net; (40,000 + 2,200) x 1.1 = 46,420.00 / 7.1 = 6,538.03 USD; 3.27 a piece. */
const INPUTS: [string, string][] = [
  ['profit', '10'],
  ['goods', '22.60'],
  ['rebate', '13'],
  ['packing', '500'],
  ['inland', '800'],
  ['documents', '300'],
  ['port', '600'],
  ['bankPercent', '0'],
  ['waitDays', '0'],
  ['buyingRate', '7.1'],
  ['leadTime', '25'],
  ['validDays', '30'],
  ['packingText', '12 pcs a carton'],
];

async function openQuote(tab: ChromiumTab): Promise<Surface> {
  const { x, y, width, height } = await reachChip(tab);
  await tab.clickAt(x + width / 2, y + height / 2);
  const panel = await untilPresent('the panel', async () => {
    const frame = await tab.panel();
    return frame && (await textOf(frame, 'panel').catch(() => null)) !== null ? frame : null;
  });
  if ((await textOf(panel, 'tab-quote')) !== null) await panel.click('tab-quote');
  return panel;
}

const choose = (panel: Surface, testId: string, value: string) =>
  panel.read(
    ([selector, chosen]) => {
      const list = document.querySelector<HTMLSelectElement>(selector as string);
      if (!list) throw new Error(`no ${selector}`);
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, chosen);
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [byTestId(testId), value],
  );

const awaitText = (panel: Surface, testId: string, accept: (text: string | null) => boolean) =>
  until(testId, () => textOf(panel, testId), accept);

async function price(panel: Surface): Promise<void> {
  await seeText(panel, 'quote-terms');
  await panel.click('open-quote-all-inputs');
  await seeText(panel, 'group-cost');
  await choose(panel, 'quote-profitAs', 'markup');
  for (const [input, value] of INPUTS) {
    await panel.type(`quote-${input}`, value);
    await awaitText(
      panel,
      `quote-${input}`,
      (text) => text?.startsWith(value.replace(/\.?0+$/, '')) ?? false,
    );
  }
  await awaitText(panel, 'unit-FOB', (text) => text?.includes('3.27') ?? false);
}

/** The compressed streams of a PDF, decoded. */
function pdfStreams(pdf: Buffer): string[] {
  const raw = pdf.toString('latin1');
  return [...raw.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const start = index + head.length;
    try {
      return [inflateSync(pdf.subarray(start, raw.indexOf('endstream', start))).toString('latin1')];
    } catch {
      return [];
    }
  });
}

const letterOf = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** Which character each code of a font stands for: what a reader copies and searches by. */
function charactersOf(cmap: string): Map<string, string> {
  const map = new Map<string, string>();
  const within = (name: string) => cmap.matchAll(new RegExp(`begin${name}([\\s\\S]*?)end${name}`, 'g'));
  for (const [, block = ''] of within('bfchar'))
    for (const [, from = '', to = ''] of block.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>/gi))
      map.set(from.toUpperCase(), letterOf(to));
  for (const [, block = ''] of within('bfrange'))
    for (const [, from = '', to = '', start = ''] of block.matchAll(
      /<([\dA-F]+)>\s*<([\dA-F]+)>\s*<([\dA-F]{4})>/gi,
    ))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) {
        const letter = Number.parseInt(start, 16) + code - Number.parseInt(from, 16);
        map.set(code.toString(16).toUpperCase().padStart(from.length, '0'), String.fromCharCode(letter));
      }
  return map;
}

/**
 * What a PDF says: its runs, and every character its fonts have. Which font a run is in is not followed: with the wrong
 * font's table it is gibberish, with its own it is the text. Chinese comes in many small fonts, so that its runs are
 * broken up; its characters are looked for one by one.
 */
function readPdf(pdf: Buffer): { text: string; letters: Set<string> } {
  const streams = pdfStreams(pdf);
  const maps = streams.filter((text) => text.includes('begincmap')).map(charactersOf);
  const codes = streams
    .filter((text) => /> ?Tj|\] ?TJ/.test(text))
    .flatMap((text) => [...text.matchAll(/<([0-9A-Fa-f]+)>/g)])
    .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
  const text = maps.map((map) => codes.map((code) => map.get(code.toUpperCase()) ?? '').join('')).join('\n');
  return { text, letters: new Set(maps.flatMap((map) => [...map.values()])) };
}

describe('a request for quotation', () => {
  it('is read, priced, filled into the form without submitting, printed, and reminded of', async () => {
    const { driver } = session();
    const tab = await driver.open(DETAIL);
    const panel = await openQuote(tab);
    expect(await seeText(panel, 'quote-subject')).toContain('Aluminium desk lamp');
    expect(await textOf(panel, 'asked-material')).toMatch(/aluminium/i);
    expect(await textOf(panel, 'term-FOB')).toContain('Ningbo');
    await price(panel);
    const frame = tab.page.frames().find((one) => one.url().includes('/panel.html'));
    expect(frame && (await accessibilityFaults(frame))).toEqual([]);
    await panel.click('same-material');
    await awaitText(panel, 'text-body', () => true);
    const body = await untilPresent('the text', () =>
      panel.read(
        (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? null,
        byTestId('text-body'),
      ),
    );
    expect(body).toContain('USD 3.27');
    await tab.close();

    const form = await driver.open(FORM);
    const beside = await openQuote(form);
    await seeText(beside, 'quote-form');
    await beside.click('form-fill');
    expect(await seeText(beside, 'form-filled')).toMatch(/^\d+ fields filled/);
    const filled = await form.page.evaluate(() => ({
      submits: document.querySelector<HTMLElement>('#quote')?.dataset.submits,
      term: document.querySelector<HTMLSelectElement>('select.quo-form-validator-item')?.value,
      ladder: [...document.querySelectorAll<HTMLInputElement>('.quo-ladder-price-input')].map(
        ({ value }) => value,
      ),
      message: document.querySelector<HTMLTextAreaElement>('.textarea-other')?.value,
    }));
    expect(filled).toMatchObject({ submits: '0', term: 'FOB' });
    expect(filled.ladder.slice(0, 2)).toEqual(['2000', '3.27']);
    expect(filled.message).toContain('USD 3.27');

    const opened = driver.context.waitForEvent('page');
    await beside.click('quote-proforma');
    const sheet = await opened;
    await sheet.waitForSelector(byTestId('sheet'));
    await sheet.selectOption(byTestId('sheet-language'), 'both');
    const number = (await sheet.textContent(byTestId('sheet-number'))) ?? '';
    const { text, letters } = readPdf(await sheet.pdf({ preferCSSPageSize: true, printBackground: true }));
    for (const part of [number, '6,540.00', 'Ningbo']) expect(text, part).toContain(part);
    for (const letter of '形式发票贸易术语') expect(letters, letter).toContain(letter);
    for (const secret of ['22.6', '6.45']) expect(text, secret).not.toContain(secret);
    expect(await accessibilityFaults(sheet.mainFrame())).toEqual([]);
    await sheet.close();

    await beside.click('step-sent');
    await awaitText(beside, 'quote-course', (now) => now?.includes('Buyer replied') ?? false);
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
    expect(rings - Date.now()).toBeGreaterThan(1.9 * 86_400_000);
    expect(
      await form.page.evaluate(() => document.querySelector<HTMLElement>('#quote')?.dataset.submits),
    ).toBe('0');
    await form.close();
  });
});

describe('a reminder', () => {
  it('rings in a worker that was stopped, and shows on the badge', async () => {
    const { driver } = session();
    const before = await driver.worker();
    // The quotation of the test above was sent three days ago.
    await before.evaluate(async () => {
      const open = indexedDB.open('caravel');
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const table = open.result.transaction('quotes', 'readwrite').objectStore('quotes');
      const all = table.getAll();
      await new Promise<void>((resolve) => {
        all.onsuccess = () => {
          for (const record of all.result) {
            record.value.course.sentAt = new Date(Date.now() - 8 * 86_400_000).toISOString();
            table.put(record);
          }
          resolve();
        };
      });
      open.result.close();
      await (globalThis as unknown as ExtensionApi).chrome.alarms.create('quotes', {
        when: Date.now() + 1500,
      });
    });
    await driver.killWorker();
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
