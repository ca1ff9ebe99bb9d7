import { byTestId, type ExtensionTab, type Surface, until } from './driver';
import { choose } from './extension-pages';
import { seeText } from './panel';

/** Figures that an invented seller knows of the sandbox lamp, in the order in which they are asked for. */
const LAMP_SALE = [
  ['cost', '45'],
  ['duty', '10'],
  ['ads', '8'],
  ['returns', '4'],
  ['returnFreight', '6 USD'],
  ['writeOff', '40'],
  ['fxSpread', '1'],
] as const;

/** Waits until the panel has taken a figure as the seller's own: the field may then move elsewhere. */
function taken(panel: Surface, field: string): Promise<boolean> {
  const isOwn = (selector: string) =>
    document.querySelector(selector)?.closest('label, div')?.querySelector('[data-origin="yours"]') != null;
  return until(
    `${field} to be taken`,
    () => panel.read(isOwn, byTestId(`field-${field}`)),
    (own) => own,
  );
}

/**
 * Tells the panel all that it asks about the sale of the lamp. The details are open meanwhile, where a figure goes
 * once its question is answered.
 */
export async function answerSale(panel: Surface, category: string): Promise<void> {
  await panel.click('profit-details');
  await choose(panel, 'field-category', category);
  await taken(panel, 'category');
  for (const [field, text] of LAMP_SALE) {
    await seeText(panel, `field-${field}`);
    await panel.type(`field-${field}`, text);
    await taken(panel, field);
  }
  await panel.click('profit-details');
}

const typeAll = async (options: ExtensionTab, fields: readonly (readonly [string, string])[]) => {
  for (const [field, text] of fields) await options.type(`field-${field}`, text);
};

const CARTON = [
  ['name', 'Export'],
  ['innerMm', '60x40x40'],
  ['outerMm', '61x41x42'],
  ['tareGrams', '0.9 kg'],
  ['maxGrams', '22 kg'],
] as const;

/** In yuan, which the form takes for granted. */
const SEA = [
  ['name', 'Ningbo LCL'],
  ['perCbm', '850'],
  ['fixed', '1600'],
  ['transitDays', '30-40'],
] as const;

const WAREHOUSE = [
  ['name', 'Newark'],
  ['perShipment', '180'],
  ['perMonth', '0'],
  ['inboundPerPiece', '0.4'],
  ['inboundPerCarton', '0'],
  ['storageRate', '0.6'],
  ['storageDays', '45'],
  ['lastMile', '4.9'],
  ['unsoldPercent', '4'],
  ['disposalPerPiece', '0.3'],
  ['capitalPercent', '12'],
] as const;

/** Writes a carton, a sea freight price to the USA and a warehouse there into the options, as an invented seller would. */
export async function keepFreight(options: ExtensionTab): Promise<void> {
  await options.click('nav-cartons');
  await options.click('carton-add');
  await typeAll(options, CARTON.slice(1));
  // A form is saved by Enter as soon as everything is right.
  await typeAll(options, CARTON.slice(0, 1));
  await seeText(options, 'carton-row');
  await options.click('nav-warehouses');
  await options.click('lane-add');
  await options.type('field-countries', 'United States');
  await typeAll(options, SEA.slice(1));
  await typeAll(options, SEA.slice(0, 1));
  await seeText(options, 'lane-row');
  await options.click('warehouse-add');
  await options.type('field-country', 'United States');
  await typeAll(options, WAREHOUSE.slice(1));
  await typeAll(options, WAREHOUSE.slice(0, 1));
  await seeText(options, 'warehouse-row');
}

/** Opens everything that is folded in the panel, as far as it has an answer already. */
export async function unfoldPanel(panel: Surface): Promise<void> {
  for (const section of ['profit-details', 'curve', 'warehouse']) await panel.click(section);
  await seeText(panel, 'copy-profit-csv');
  await seeText(panel, 'curve-chart');
  await seeText(panel, 'warehouse-answer');
  await panel.read(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    for (const row of document.querySelectorAll<HTMLElement>('[data-testid="service-row"] > button'))
      row.click();
  }, null);
}
