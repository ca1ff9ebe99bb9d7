import { byTestId, type ExtensionTab, type Surface, type Tab, until, untilPresent } from './driver';
import { choose } from './extension-pages';
import { reachChip, seeText, textOf } from './panel';

/** A figure of a quotation by its field, as a seller types it. */
export type QuoteFigure = readonly [field: string, value: string];

/**
 * What an invented seller knows of goods at 22.60 with 13 % VAT, 13 % of it back: 20.00 net a piece, 2,200 for the
 * order, sold at a tenth above cost and 7.10 a dollar.
 */
export const SELLER_FIGURES: readonly QuoteFigure[] = [
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

/** Waits for a text of ours that is as wanted. */
export function awaitText(
  surface: Surface,
  testId: string,
  accept: (text: string) => boolean,
): Promise<string | null> {
  return until(
    testId,
    () => textOf(surface, testId).catch(() => null),
    (text) => text !== null && accept(text),
  );
}

/** Clicks the chip of a page that has something to quote for and waits for the Quote tab. */
export async function openQuote(tab: Tab): Promise<Surface> {
  const { x, y, width, height } = await reachChip(tab);
  await tab.clickAt(x + width / 2, y + height / 2);
  const panel = await untilPresent('the panel', async () => {
    const frame = await tab.panel();
    // The frame is replaced while it loads; a lost document is no answer yet.
    return frame && (await textOf(frame, 'panel').catch(() => null)) !== null ? frame : null;
  });
  if ((await textOf(panel, 'tab-quote')) !== null) await panel.click('tab-quote');
  return panel;
}

/** True once a figure has come back from the background as the seller's own. */
const isTaken = (panel: Surface, field: string) =>
  panel.read(
    (selector) =>
      document.querySelector(selector)?.closest('label')?.querySelector('[data-origin="yours"]') != null,
    byTestId(`quote-${field}`),
  );

/** Types figures one after the other, each once the last was taken. The list of all figures is open. */
export async function typeFigures(panel: Surface, figures: readonly QuoteFigure[]): Promise<void> {
  for (const [field, value] of figures) {
    await seeText(panel, `quote-${field}`);
    await panel.type(`quote-${field}`, value);
    await until(
      `${field} to be taken`,
      () => isTaken(panel, field),
      (taken) => taken,
    );
  }
}

/** Tells the Quote tab what goods and order cost, as a seller would, and what profit is wanted on top. */
export async function priceOrder(panel: Surface, more: readonly QuoteFigure[] = []): Promise<void> {
  await seeText(panel, 'quote-terms');
  await panel.click('open-quote-all-inputs');
  await choose(panel, 'quote-profitAs', 'markup');
  await until(
    'the mark-up to be taken',
    () => isTaken(panel, 'profitAs'),
    (taken) => taken,
  );
  await typeFigures(panel, [...SELLER_FIGURES, ...more]);
}

/** An invented seller, as printed on proforma invoices. */
const SELLER = [
  ['company', 'Sandbox Lighting Co., Ltd.'],
  ['companyZh', '沙盒照明有限公司'],
  ['address', '8 Harbour Road, Yiwu, Zhejiang, China'],
  ['addressZh', '中国浙江省义乌市港口路8号'],
  ['contact', 'Li Ming'],
  ['email', 'sales@sandbox.example'],
  ['bankName', 'Bank of the Sandbox, Yiwu Branch'],
  ['account', '0000 1111 2222 3333'],
  ['swift', 'SANDCNBJXXX'],
] as const;

/** Writes the seller's company and bank into the options. */
export async function keepSeller(options: ExtensionTab): Promise<void> {
  await options.click('nav-quotes');
  for (const [field, value] of SELLER) {
    await seeText(options, `seller-${field}`);
    await options.type(`seller-${field}`, value);
  }
}
