import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import {
  byTestId,
  DEFAULT_WINDOW,
  type Driver,
  describeChip,
  describeMarks,
  type ExtensionTab,
  type LaunchOptions,
  type Surface,
  type Tab,
} from './driver';

/** Fixed, so that the addresses of the extension's pages are known; Firefox draws one by lot otherwise. */
const EXTENSION_UUID = '5f3f6a52-3a0f-4d7e-9d0c-ca4a7e1f0001';
const EXTENSION_ID = 'caravel@caravel.example';

const QUIET = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.accept_languages': 'en-US',
};

function preferences(proxyPort: number): Record<string, unknown> {
  return {
    ...QUIET,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
    // Optional permissions are granted without the browser's own dialog, which no protocol can press.
    'extensions.webextOptionalPermissionPrompts': false,
  };
}

/** The part of WebDriver BiDi that Puppeteer does not offer: nodes inside a closed shadow root. */
interface BidiNode {
  shadowRoot?: { sharedId: string } | null;
}
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result?: { value?: unknown } } }>;
}

/** What `probe` finds in our closed shadow root; null while there is none. */
async function readRoot<T>(page: Page, probe: (root: ShadowRoot) => T): Promise<T | null> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const call = async (functionDeclaration: string, args: object[]) => {
    const answer = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    return answer.result.result?.value;
  };
  const host = (await call("() => document.querySelector('caravel-overlay')", [])) as BidiNode | undefined;
  if (!host?.shadowRoot) return null;
  const read = `(root) => JSON.stringify((${probe.toString()})(root))`;
  const seen = await call(read, [{ sharedId: host.shadowRoot.sharedId }]);
  return JSON.parse(String(seen ?? 'null')) as T | null;
}

function surface(page: Page, frame: Frame): Surface {
  const find = async (testId: string) => {
    const handle = await frame.waitForSelector(byTestId(testId), { visible: true, timeout: 15_000 });
    if (!handle) throw new Error(`No ${testId}`);
    return handle;
  };
  return {
    read: (probe, arg) => frame.evaluate(probe as never, arg as never) as never,
    click: async (testId) => (await find(testId)).click(),
    async type(testId, text) {
      const field = await find(testId);
      await field.click();
      await field.evaluate((element) => (element as HTMLInputElement).select());
      // Typing nothing would leave the selected text.
      await field.press('Backspace');
      await field.type(text);
      await field.press('Enter');
    },
    press: (key) => page.keyboard.press(key),
  };
}

/** Firefox lists the panel's frame as about:blank; its document tells what it is. */
async function panelFrame(page: Page): Promise<Frame | null> {
  for (const frame of page.frames().slice(1)) {
    const path = await frame.evaluate(() => location.pathname).catch(() => '');
    if (path === '/panel.html') return frame;
  }
  return null;
}

async function shoot(page: Page, file: string, size?: { width: number; height: number }): Promise<void> {
  if (size) await page.setViewport(size);
  await page.screenshot({ path: file as `${string}.png` });
}

function firefoxTab(page: Page): Tab {
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    read: (probe, arg) => page.evaluate(probe as never, arg as never) as never,
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    chip: () => readRoot(page, describeChip).catch(() => null),
    marks: async () => (await readRoot(page, describeMarks).catch(() => null)) ?? [],
    clickAt: (x, y) => page.mouse.click(x, y),
    panel: async () => {
      const frame = await panelFrame(page);
      return frame ? surface(page, frame) : null;
    },
    bringToFront: () => page.bringToFront(),
    screenshot: (file, size) => shoot(page, file, size),
    close: () => page.close(),
  };
}

function extensionTab(page: Page, open: () => Promise<void>): ExtensionTab {
  return {
    ...surface(page, page.mainFrame()),
    reload: open,
    bringToFront: () => page.bringToFront(),
    screenshot: (file, size) => shoot(page, file, size),
    close: () => page.close(),
  };
}

async function openExtensionPage(browser: Browser, url: string): Promise<ExtensionTab> {
  const page = await browser.newPage();
  await page.setViewport(DEFAULT_WINDOW);
  // Firefox reports no load event for extension pages over BiDi: start the navigation, then ask the document.
  const open = async () => {
    await page.goto(url, { waitUntil: [] });
    await page.waitForFunction(
      (href: string) => location.href === href && document.readyState === 'complete',
      {},
      url,
    );
  };
  await open();
  return extensionTab(page, open);
}

/** Starts Firefox with the extension as a temporary add-on and a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { executablePath, extensionDir, sandbox, headless, window = DEFAULT_WINDOW } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    handleSIGINT: false,
    // Lets the protocol open and drive moz-extension pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(sandbox.proxyPort),
    defaultViewport: headless ? window : null,
  });
  await browser.installExtension(extensionDir);
  const errors: string[] = [];
  const extensionUrl = (file: string) => `moz-extension://${EXTENSION_UUID}/${file}`;
  return {
    family: 'firefox',
    version: await browser.version(),
    errors,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    extensionUrl,
    open: async (url) => {
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(url, { waitUntil: 'load' });
      return firefoxTab(page);
    },
    openExtension: (file) => openExtensionPage(browser, extensionUrl(file)),
    close: () => browser.close(),
  };
}
