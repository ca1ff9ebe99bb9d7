import {
  byTestId,
  type Driver,
  type ExtensionTab,
  type Surface,
  type Tab,
} from '../../../scripts/sandbox/drive/driver';
import { choose } from '../../../scripts/sandbox/drive/extension-pages';
import { awaitText, openQuote, priceOrder, type QuoteFigure } from '../../../scripts/sandbox/drive/quote';

/** Requests of the sandbox by the number in their addresses. */
const SOURCING = 'https://sourcing.alibaba.com';
export const RFQ_LIST = `${SOURCING}/rfq/rfq_search_list.htm`;
export const rfqDetail = (shared: string) => `${SOURCING}/rfq_detail.htm?p=${shared}`;
export const rfqForm = (shared: string) =>
  `https://rfqposting.alibaba.com/quotation/rfq_quotation_post.htm?enc_r_id=${shared}`;
/** 2,000 aluminium lamps FOB Ningbo to Germany; 300 canvas bags to the United Kingdom, of which little is said. */
export const [LAMP_RFQ, BAG_RFQ] = ['IDlamp101', 'IDbag102'] as const;

export interface OpenQuote<T extends Tab = Tab> {
  tab: T;
  panel: Surface;
}

/** Opens a request and prices it FOB as a seller would. */
export async function pricedQuote<T extends Tab>(
  driver: { open(url: string): Promise<T> },
  shared: string,
  more: readonly QuoteFigure[] = [],
): Promise<OpenQuote<T>> {
  const tab = await driver.open(rfqDetail(shared));
  const panel = await openQuote(tab);
  await priceOrder(panel, more);
  await awaitText(panel, 'unit-FOB', (text) => /\d/.test(text));
  return { tab, panel };
}

/** Says what the seller did with the quotation, and waits until it is kept. `done` is a step that is then possible. */
export async function takeStep(panel: Surface, step: string, done: string): Promise<void> {
  await panel.click(`step-${step}`);
  await awaitText(panel, `step-${done}`, () => true);
}

/** The board of quotations. */
export async function openBoard(driver: Driver): Promise<ExtensionTab> {
  const options = await driver.openExtension('options.html');
  await options.click('nav-quotes');
  await awaitText(options, 'quote-board', () => true);
  return options;
}

/** Numbers of the quotations in a column of the board. */
export const inColumn = (board: Surface, status: string): Promise<(string | undefined)[]> =>
  board.read(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(`${selector} [data-testid="quote-card"]`)].map(
        ({ dataset }) => dataset.number,
      ),
    byTestId(`column-${status}`),
  );

/** Moves a quotation on the board. */
export const moveCard = (board: Surface, number: string, to: string) => choose(board, `move-${number}`, to);

/** Lets all quotations have been sent so many days ago: written where they are kept, as nobody waits that long. */
export async function sentDaysAgo(page: Surface, days: number): Promise<void> {
  await page.read(async (ago) => {
    const open = indexedDB.open('caravel');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const writing = open.result.transaction('quotes', 'readwrite');
    const table = writing.objectStore('quotes');
    const all = table.getAll();
    all.onsuccess = () => {
      for (const record of all.result) {
        record.value.course.sentAt = new Date(Date.now() - ago * 86_400_000).toISOString();
        table.put(record);
      }
    };
    // Before that, a page that goes away takes its changes with it.
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    open.result.close();
  }, days);
}
