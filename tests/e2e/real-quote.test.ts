import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Answer, htmlAnswer, type Route } from '../../scripts/sandbox/answer';
import {
  byTestId,
  type ExtensionTab,
  type Surface,
  type Tab,
  until,
} from '../../scripts/sandbox/drive/driver';
import { openPopup } from '../../scripts/sandbox/drive/extension-pages';
import { seeText, textOf } from '../../scripts/sandbox/drive/panel';
import {
  awaitText,
  keepSeller,
  openQuote,
  priceOrder,
  type QuoteFigure,
} from '../../scripts/sandbox/drive/quote';
import { pdfText } from './support/pdf';
import { type Album, album, scrollTo } from './support/pictures';
import { inColumn, openBoard, sentDaysAgo, takeStep } from './support/requests';
import { startSession } from './support/session';

const PAGES = path.resolve(import.meta.dirname, '../../../shared/pages/alibaba');
const LIST = 'https://sourcing.alibaba.com/rfq/rfq_search_list.htm';
/** 1,000 display stands of PVC foam to the United Arab Emirates: the request that says most of what it wants. */
const CHOSEN = '1681212003';
const TALL = { width: 1360, height: 1500 };
const POPUP = { width: 380, height: 620 };
const PAPER = { width: 1000, height: 1300 };

/** No sub-resource and no script of the page: saved scripts would lead the tab away. */
const INERT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** What a seller adds to the cost of the goods for every term to have its price. */
const ON_THE_WAY: readonly QuoteFigure[] = [
  ['loading', '0'],
  ['inspection', '0'],
  ['overhead', '0'],
  ['freight', '450 USD'],
  ['insuranceRate', '0.3'],
  ['delivery', '180 USD'],
  ['unloading', '60 USD'],
  ['importing', '210 USD'],
  ['placeFactory', 'Yiwu, China'],
  ['placeHandover', 'Ningbo CFS'],
  ['placeLoading', 'Ningbo'],
  ['placeDischarge', 'Jebel Ali'],
  ['placeDelivery', 'Dubai'],
];

const saved = (file: string) => readFileSync(path.join(PAGES, file), 'utf8');
const route: Route = ({ hostname }): Answer | null => {
  if (hostname === 'sourcing.alibaba.com') return htmlAnswer(saved('rfq-list-1.html'), INERT);
  return hostname === 'rfqposting.alibaba.com' ? htmlAnswer(saved('rfq-quoteform-synthetic-1.html')) : null;
};

/** Every term with its state, in the order of the table. */
const readTerms = (panel: Surface) =>
  panel.read(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-testid^="term-"][data-state]')].map((row) => [
        row.dataset.testid?.slice('term-'.length),
        row.dataset.state,
      ]),
    null,
  );

/** Address of the form for the chosen request, from the list's own data. */
async function formOf(tab: Tab): Promise<string> {
  const written = await tab.read((id) => {
    const scripts = [...document.scripts].map(({ textContent }) => textContent ?? '').join('');
    const block = scripts.split(`rfqId: "${id}"`)[1] ?? '';
    return /quoteUrl:\s*"([^"]+)"/.exec(block)?.[1] ?? '';
  }, CHOSEN);
  return `https:${JSON.parse(`"${written.replace(/\\x/g, '\\u00')}"`)}`;
}

/** A page that reads the settings when it is opened. */
const reloading = (page: ExtensionTab, ready: string): Surface => ({
  ...page,
  read: async (probe, arg) => {
    await page.reload();
    await seeText(page, ready);
    return page.read(probe, arg);
  },
});

/** The printed page as a surface; it reads the settings when it is opened. */
const sheetSurface = (sheet: Page): Surface => ({
  read: async (probe, arg) => {
    await sheet.reload();
    await sheet.waitForSelector(byTestId('sheet'));
    return sheet.evaluate(probe as never, arg as never);
  },
  click: (testId) => sheet.click(byTestId(testId)),
  type: (testId, text) => sheet.fill(byTestId(testId), text),
  press: (key) => sheet.keyboard.press(key),
});

async function printed(sheet: Page, language: string): Promise<string> {
  await sheet.selectOption(byTestId('sheet-language'), language);
  return pdfText(await sheet.pdf({ preferCSSPageSize: true, printBackground: true }));
}

describe.skipIf(!existsSync(path.join(PAGES, 'rfq-list-1.html')))(
  'a real request from the saved list',
  () => {
    const session = startSession('chromium', { route });

    // Pictures in four looks take minutes.
    it('goes from reading to a printed proforma', { timeout: 900_000 }, async () => {
      const { driver } = session();
      const options = await driver.openExtension('options.html');
      const pictures: Album = album(options);
      await keepSeller(options);
      const tab = await driver.open(LIST);
      const panel = await openQuote(tab);
      const take = (surface: Surface, step: string, testId: string) =>
        pictures.take(step, {
          surface,
          shoot: async (file) => {
            await tab.bringToFront();
            await tab.page.setViewportSize(TALL);
            await scrollTo(surface, testId);
            // The panel has its new height before it is drawn anew.
            await surface.read(
              () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
              null,
            );
            await tab.screenshot(file);
          },
        });

      await seeText(panel, `rfq-open-${CHOSEN}`);
      const listed = await panel.read(
        () => document.querySelectorAll('[data-testid="rfq-item"]').length,
        null,
      );
      expect(listed).toBe(20);
      await take(panel, 'list', 'rfq-list');
      await panel.click(`rfq-open-${CHOSEN}`);
      expect(await seeText(panel, 'quote-subject')).toContain('PVC Retail Product Display Stand');
      expect(await textOf(panel, 'read-quantity')).toMatch(/^1,?000/);
      expect(await textOf(panel, 'read-material')).toMatch(/PVC Foam/i);
      expect(await textOf(panel, 'read-certifications')).toMatch(/ISO ?9001.*FSC/);
      await take(panel, 'read', 'quote-request');

      await priceOrder(panel, ON_THE_WAY);
      await panel.click('terms-all');
      // (20 x 1,000 + 2,200) x 1.1 = 24,420.00 / 7.1 = 3,439.44 USD; 3.44 a piece.
      await awaitText(panel, 'unit-FOB', (text) => text.includes('3.44'));
      await until(
        'every term',
        () => readTerms(panel),
        (terms) => terms.length === 11,
      );
      expect((await readTerms(panel)).filter(([, state]) => state === 'blocked')).toEqual([]);
      await panel.click('open-quote-lines');
      await take(panel, 'terms', 'quote-terms');
      await take(panel, 'inputs', 'quote-inputs');
      for (const field of ['material', 'certifications']) await panel.click(`same-${field}`);
      await panel.click('break-add');
      await take(panel, 'ladder', 'quote-ladder');
      await seeText(panel, 'text-body');
      await take(panel, 'text', 'quote-text');
      await take(panel, 'checklist', 'quote-check');
      await panel.click('open-quote-buyer');
      for (const [field, value] of [
        ['company', 'شركة النور للتجارة'],
        ['name', 'Sandbox Buyer'],
        ['address', 'Dubai, United Arab Emirates'],
      ] as const)
        await panel.type(`buyer-${field}`, value);
      await take(panel, 'course', 'quote-course');

      await tab.goto(await formOf(tab));
      const beside = await openQuote(tab);
      await beside.click('form-fill');
      expect(await seeText(beside, 'form-filled')).toMatch(/^\d+ fields filled/);
      await take(beside, 'form', 'quote-form');
      // The form's own script counts what is submitted.
      expect(await tab.read(() => document.body.dataset.submitCount ?? '0', null)).toBe('0');

      const opened = driver.context.waitForEvent('page');
      await beside.click('quote-proforma');
      const sheet = await opened;
      await sheet.waitForSelector(byTestId('sheet'));
      await pictures.take('sheet', {
        surface: sheetSurface(sheet),
        shoot: async (file) => {
          await sheet.bringToFront();
          await sheet.setViewportSize(PAPER);
          await sheet.selectOption(byTestId('sheet-language'), 'both');
          await sheet.screenshot({ path: file });
        },
      });
      const text = await printed(sheet, 'both');
      for (const part of [
        'PROFORMA INVOICE 形式发票',
        'FOB Ningbo',
        '3,440.00',
        'Material 材质: PVC Foam',
        'شركة النور للتجارة',
      ])
        expect(text).toContain(part);
      for (const secret of ['22.6', '20,000', '7.1']) expect(text).not.toContain(secret);

      await takeStep(beside, 'sent', 'replied');
      await sentDaysAgo(options, 6);
      const board = await openBoard(driver);
      expect(await inColumn(board, 'sent')).toHaveLength(1);
      await pictures.take('board', {
        surface: reloading(board, 'quote-board'),
        shoot: async (file) => {
          await board.bringToFront();
          await board.screenshot(file, TALL);
        },
      });
      const popup = await openPopup(driver, tab);
      expect(await seeText(popup, 'quote-due-item')).toMatch(/day 5/);
      await pictures.take('popup', {
        surface: reloading(popup, 'quote-due-item'),
        shoot: (file) => popup.screenshot(file, POPUP),
      });
      expect(driver.errors).toEqual([]);
    });
  },
);
