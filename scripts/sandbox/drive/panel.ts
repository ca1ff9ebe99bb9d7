import { byTestId, type SeenChip, type Surface, type Tab, until, untilPresent } from './driver';

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

/** Waits until the chip stands still: a page that is still being laid out moves it. */
export async function steadyChip(tab: Tab): Promise<SeenChip> {
  let last = await seeChip(tab);
  const look = async () => {
    await tab.read(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))), null);
    return seeChip(tab);
  };
  return until('the chip to stand still', look, (now) => {
    const steady = now.x === last.x && now.y === last.y && now.width === last.width;
    last = now;
    return steady;
  });
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

/** True once the panel shows figures: services, prices at sample weights, or the market of a search. */
function showsFigures(surface: Surface): Promise<boolean> {
  return surface.read(
    (selector) => document.querySelector(selector) !== null,
    ['service-row', 'sample-weights', 'market-potential'].map(byTestId).join(),
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

/** Scrolls the chip to the middle of the window where it is outside of it, as a person would. */
export async function reachChip(tab: Tab): Promise<SeenChip> {
  const chip = await steadyChip(tab);
  const isMoved = await tab.read(({ x, y, width, height }) => {
    const [before, beforeX] = [scrollY, scrollX];
    if (y < 0 || y + height > innerHeight) scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
    if (x < 0 || x + width > innerWidth) scrollBy({ left: x - innerWidth / 2, behavior: 'instant' });
    return scrollY !== before || scrollX !== beforeX;
  }, chip);
  return isMoved ? steadyChip(tab) : chip;
}

/** Clicks the chip in its middle and waits for the panel. */
export async function openPanel(tab: Tab): Promise<Surface> {
  const { x, y, width, height } = await reachChip(tab);
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
