import { read as readWorkbook, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../../../scripts/sandbox/drive/chromium';
import { byTestId, type Surface } from '../../../scripts/sandbox/drive/driver';
import { awaitText, keepSeller, typeFigures } from '../../../scripts/sandbox/drive/quote';
import { accessibilityFaults } from '../support/axe';
import { pdfText, readPdf } from '../support/pdf';
import { LAMP_RFQ, type OpenQuote, pricedQuote, takeStep } from '../support/requests';
import { startSession } from '../support/session';

const session = startSession('chromium');

/** A buyer whose details are in three scripts, two of them written from right to left. */
const BUYER = [
  ['company', 'شركة النور للتجارة'],
  ['name', 'Анна Щербакова'],
  ['address', 'שדרות הנשיא, חיפה'],
] as const;
/** Cost a piece, its rebate, the bank's rate and profit in yuan: the seller's own business. */
const SECRETS = ['22.60', '22.6', '5,200', '45,200', '7.1', '4,220', '6.4545'];

/** What the seller typed first; the whole file is about one quotation. */
let quote: OpenQuote | null = null;

async function theQuote(driver: ChromiumDriver): Promise<OpenQuote> {
  if (quote) return quote;
  const options = await driver.openExtension('options.html');
  await keepSeller(options);
  await options.close();
  const opened = await pricedQuote(driver, LAMP_RFQ, [['marks', 'NOOR 1-167']]);
  await opened.panel.click('open-quote-buyer');
  for (const [field, value] of BUYER) await opened.panel.type(`buyer-${field}`, value);
  quote = opened;
  return opened;
}

async function openSheet(driver: ChromiumDriver, panel: Surface): Promise<Page> {
  const opened = driver.context.waitForEvent('page');
  await panel.click('quote-proforma');
  const sheet = await opened;
  await sheet.waitForSelector(byTestId('sheet'));
  return sheet;
}

const choose = (sheet: Page, name: string, value: string) =>
  sheet.selectOption(byTestId(`sheet-${name}`), value);
const print = (sheet: Page) => sheet.pdf({ preferCSSPageSize: true, printBackground: true });

describe('the proforma', () => {
  it.each([
    ['en', 'PROFORMA INVOICE', ['Sandbox Lighting Co., Ltd.', 'Unit price', 'Bank of the Sandbox']],
    ['zh', '形式发票', ['沙盒照明有限公司', '单价', '中国浙江省义乌市港口路8号']],
    ['both', 'PROFORMA INVOICE 形式发票', ['Sandbox Lighting Co., Ltd.', '沙盒照明有限公司', '贸易术语']],
  ])(
    'says the same in %s, whatever the script of the buyer’s details, and nothing of the costs',
    async (language, title, parts) => {
      const { driver } = session();
      const { panel } = await theQuote(driver);
      const sheet = await openSheet(driver, panel);
      const number = (await sheet.textContent(byTestId('sheet-number'))) ?? '';
      await choose(sheet, 'language', language);
      const text = pdfText(await print(sheet));
      for (const part of [title, ...parts, number, '6,540.00', '3.27', 'FOB Ningbo, Incoterms 2020'])
        expect(text).toContain(part);
      for (const [, value] of BUYER) expect(text).toContain(value);
      // A letter that no font has is no letter on paper.
      expect(text).not.toContain('\uFFFD');
      for (const secret of SECRETS) expect(text).not.toContain(secret);
      expect(await accessibilityFaults(sheet.mainFrame())).toEqual([]);
      await sheet.close();
    },
  );

  it('fits A4 and Letter on one page, and keeps the costs of the internal copy on another', async () => {
    const { driver } = session();
    const { panel } = await theQuote(driver);
    const sheet = await openSheet(driver, panel);
    for (const [paper, size] of [
      ['A4', [595, 842]],
      ['letter', [612, 792]],
    ] as const) {
      await choose(sheet, 'paper', paper);
      expect(readPdf(await print(sheet)).map((page) => page.size)).toEqual([size]);
    }
    await choose(sheet, 'copy', 'internal');
    await sheet.waitForSelector(byTestId('sheet-costs'));
    const [buyers = { text: '' }, ...own] = readPdf(await print(sheet));
    for (const secret of SECRETS) expect(buyers.text).not.toContain(secret);
    expect(own.map(({ text }) => text).join()).toContain('45,200');
    await sheet.close();
  });

  it('is a workbook of numbers without the costs', async () => {
    const { driver } = session();
    const { panel } = await theQuote(driver);
    const sheet = await openSheet(driver, panel);
    const download = sheet.waitForEvent('download');
    await sheet.click(byTestId('sheet-xlsx'));
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^Q-\d{8}-1-1\.xlsx$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const book = readWorkbook(Buffer.concat(chunks));
    const cells = utils
      .sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })
      .flat();
    for (const cell of [2000, 3.27, 6540, 'شركة النور للتجارة', 'Sandbox Lighting Co., Ltd.'])
      expect(cells).toContain(cell);
    for (const secret of [22.6, 45_200, 5200, 7.1]) expect(cells).not.toContain(secret);
    await sheet.close();
  });

  it('keeps the version that was sent; the one change is a second one, and the last', async () => {
    const { driver } = session();
    const { panel } = await theQuote(driver);
    await takeStep(panel, 'sent', 'changed');
    // 10 % to 20 %: 42,200 x 1.2 / 7.1 = 7,132.39 USD; 3.57 a piece.
    await typeFigures(panel, [['profit', '20']]);
    await awaitText(panel, 'unit-FOB', (text) => text.includes('3.57'));
    const before = await openSheet(driver, panel);
    expect(pdfText(await print(before))).toContain('6,540.00');
    await before.close();
    await takeStep(panel, 'changed', 'won');
    await awaitText(panel, 'quote-course', (text) => /revision 2/i.test(text));
    const sheet = await openSheet(driver, panel);
    expect(pdfText(await print(sheet))).toContain('7,140.00');
    await choose(sheet, 'revision', '1');
    await sheet.waitForFunction(() => document.title.endsWith('-1'));
    expect(pdfText(await print(sheet))).toContain('6,540.00');
    const steps = await panel.read(
      () =>
        [...document.querySelectorAll('[data-testid^="step-"]')].map((one) =>
          one.getAttribute('data-testid'),
        ),
      null,
    );
    expect(steps).not.toContain('step-changed');
    await sheet.close();
  });
});
