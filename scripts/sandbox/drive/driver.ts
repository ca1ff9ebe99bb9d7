/** What a person sees of the chip. Positions in CSS px of the window. */
export interface SeenChip {
  text: string;
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One document with our own elements in it: the panel, the popup or the options page. */
export interface Surface {
  /** Runs in the document; `probe` must be self-contained. */
  read<T, A>(probe: (arg: A) => T, arg: A): Promise<T>;
  click(testId: string): Promise<void>;
  /** Replaces the text of an input as a person does: select all, type, Enter. */
  type(testId: string, text: string): Promise<void>;
  press(key: Key): Promise<void>;
}

export type Key = 'Escape' | 'Tab' | 'Enter' | 'ArrowDown';

/** One tab with a shop page. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  read<T, A>(probe: (arg: A) => T, arg: A): Promise<T>;
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** The chip in our closed shadow root, or null. A page script cannot look there; the debugger can. */
  chip(): Promise<SeenChip | null>;
  /** Text of the marks on the cards of a list, in the same closed root. */
  marks(): Promise<string[]>;
  clickAt(x: number, y: number): Promise<void>;
  /** The open panel, or null. */
  panel(): Promise<Surface | null>;
  bringToFront(): Promise<void>;
  screenshot(file: string, size?: { width: number; height: number }): Promise<void>;
  close(): Promise<void>;
}

/** An extension page in a tab of its own. */
export interface ExtensionTab extends Surface {
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  screenshot(file: string, size?: { width: number; height: number }): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension, whose every request ends in the sandbox. */
export interface Driver {
  family: 'chromium' | 'firefox';
  version: string;
  open(url: string): Promise<Tab>;
  openExtension(page: 'popup.html' | 'options.html' | `panel.html${string}`): Promise<ExtensionTab>;
  /** Address of an extension page. */
  extensionUrl(path: string): string;
  /** Settles when the browser is gone, closed by us or by the person. */
  closed: Promise<void>;
  /** Errors thrown by page scripts and by the extension in pages, as text. */
  errors: string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  executablePath: string;
  /** Folder with the built extension. */
  extensionDir: string;
  sandbox: { port: number; proxyPort: number };
  headless: boolean;
  window?: { width: number; height: number };
}

export const DEFAULT_WINDOW = { width: 1360, height: 900 };

/** Runs in the page with our shadow root; shared by both browsers, so it must be self-contained. */
export function describeChip(root: ShadowRoot): SeenChip | null {
  const chip = root.querySelector<HTMLElement>('button.chip');
  if (!chip) return null;
  const { x, y, width, height } = chip.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  return {
    text: chip.textContent ?? '',
    label: chip.getAttribute('aria-label') ?? chip.title,
    x,
    y,
    width,
    height,
  };
}

/** Runs in the page with our shadow root, as `describeChip` does. */
export function describeMarks(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('.mark')]
    .filter((mark) => mark.getBoundingClientRect().width > 0)
    .map((mark) => mark.textContent ?? '');
}

/**
 * Asks again until the answer is accepted.
 *
 * @throws Error that names what was waited for and the last answer.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T>,
  accept: (value: T) => boolean,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await probe();
    if (accept(value)) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}; last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Asks again until there is an answer. */
export async function untilPresent<T>(what: string, probe: () => Promise<T | null>): Promise<T> {
  return (await until(what, probe, (value) => value !== null)) as T;
}

/** CSS selector of an element by its `data-testid`. */
export function byTestId(testId: string): string {
  return `[data-testid="${testId}"]`;
}
