import type { Tab } from '../../../scripts/sandbox/drive/driver';

/** What the page's own script saw; see scripts/sandbox/routes.ts. */
export interface Spy {
  messages: string[];
  roots: string[];
  violations: string[];
  /** Sum of layout shift scores. Chromium only; 0 elsewhere. */
  shift: number;
  /** Boxes of the page's elements before the extension ran. */
  boxes: string[];
  /** The same boxes now. */
  now: string[];
  /** Addresses of everything the page knows to have loaded. */
  resources: string[];
  /** Whether the page can get at the inside of our element. */
  openRoot: boolean;
  /** All text and markup of the document that the page can read. */
  markup: string;
  /** Windows of frames that the page can reach. */
  frames: number;
}

/** Looks at the page through the eyes of its own script. The page must be opened with `spy=1`. */
export function askSpy(tab: Tab): Promise<Spy> {
  return tab.read(() => {
    const { spy } = window as unknown as { spy: Spy & { measure: () => string[] } };
    const { messages, roots, violations, shift, boxes } = spy;
    return {
      messages,
      roots,
      violations,
      shift,
      boxes,
      now: spy.measure(),
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      openRoot: document.querySelector('caravel-overlay')?.shadowRoot !== null,
      markup: document.documentElement.outerHTML,
      frames: window.length,
    };
  }, null);
}
