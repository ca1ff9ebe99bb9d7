import { byTestId, type SeenChip, type Surface, type Tab, untilPresent } from './driver';

/** One row of the table of services, as a person reads it. */
export interface SeenService {
  id: string;
  available: boolean;
  /** Name, price, days and so on, in the order of the row. */
  cells: string[];
}

/** Waits for the chip. */
export function seeChip(tab: Tab): Promise<SeenChip> {
  return untilPresent('the chip', () => tab.chip());
}

/** Text of an element of ours, or null while it is not there. Values of inputs count as text. */
export function textOf(surface: Surface, testId: string): Promise<string | null> {
  return surface.read((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) return element.value;
    return element ? (element.textContent ?? '').trim() : null;
  }, byTestId(testId));
}

export function seeText(surface: Surface, testId: string): Promise<string> {
  return untilPresent(`the text of ${testId}`, () => textOf(surface, testId));
}

/** True once the panel shows figures: services, or prices at sample weights. */
function showsFigures(surface: Surface): Promise<boolean> {
  return surface.read(
    (selector) => document.querySelector(selector) !== null,
    `${byTestId('service-row')}, ${byTestId('sample-weights')}`,
  );
}

/** Waits for the panel to show its figures. */
export async function seePanel(tab: Tab): Promise<Surface> {
  return untilPresent('figures in the panel', async () => {
    const panel = await tab.panel();
    // The frame is replaced while it loads; a lost document is no answer yet.
    return panel && (await showsFigures(panel).catch(() => false)) ? panel : null;
  });
}

/** Clicks the chip in its middle and waits for the panel. */
export async function openPanel(tab: Tab): Promise<Surface> {
  const { x, y, width, height } = await seeChip(tab);
  await tab.clickAt(x + width / 2, y + height / 2);
  return seePanel(tab);
}

export function readServices(surface: Surface): Promise<SeenService[]> {
  return surface.read((selector) => {
    return [...document.querySelectorAll<HTMLElement>(selector)].map((row) => ({
      id: row.dataset.serviceId ?? '',
      available: row.dataset.available === 'true',
      cells: [...row.querySelectorAll(':scope > span, :scope > button > span:not([aria-hidden])')].map(
        (cell) =>
          [...cell.childNodes]
            .map((node) => (node.textContent ?? '').trim())
            .join(' ')
            .trim(),
      ),
    }));
  }, byTestId('service-row'));
}
