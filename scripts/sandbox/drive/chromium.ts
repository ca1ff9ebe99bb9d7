import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Frame,
  type Page,
  type Worker,
} from 'playwright-core';
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

/** Chromium alone can do these: they need the DevTools protocol. */
export interface ChromiumDriver extends Driver {
  family: 'chromium';
  extensionId: string;
  context: BrowserContext;
  /** The service worker, awake. */
  worker(): Promise<Worker>;
  /** Stops the service worker as the browser does after half a minute of rest. */
  killWorker(): Promise<void>;
  open(url: string): Promise<ChromiumTab>;
}

export interface ChromiumTab extends Tab {
  page: Page;
}

/** Every host leads to the sandbox, so nothing leaves the machine and everything asked is logged. */
function browserArgs({ sandbox, extensionDir }: LaunchOptions, branded: boolean): string[] {
  const load = [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`];
  return [
    ...(branded ? ['--enable-unsafe-extension-debugging'] : load),
    `--host-resolver-rules=MAP *:443 127.0.0.1:${sandbox.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-component-update',
    '--lang=en-US',
  ];
}

/** Branded Chrome ignores `--load-extension` since 137; it takes the extension over the debugging pipe. */
async function loadUnpacked(context: BrowserContext, extensionDir: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser gives no debugging session to load the extension with.');
  const send = session.send as unknown as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Extensions.loadUnpacked', { path: extensionDir });
}

/** A profile in developer mode: without it an unpacked extension that reloads itself stays switched off. */
async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(path.join(tmpdir(), 'caravel-chromium-'));
  await mkdir(path.join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

function extensionWorker(context: BrowserContext): Worker | undefined {
  return context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
}

async function awaitWorker(context: BrowserContext): Promise<Worker> {
  return extensionWorker(context) ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

/** What `probe` finds in our closed shadow root; null while there is none. */
async function readRoot<T>(session: CDPSession, probe: (root: ShadowRoot) => T): Promise<T | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 2 });
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  const host = html?.children?.find((node) => node.nodeName === 'CARAVEL-OVERLAY');
  const shadow = host?.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (!object.objectId) return null;
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${probe.toString()})(this); }`,
    returnByValue: true,
  });
  return (answer.result.value ?? null) as T | null;
}

function surface(frame: Frame): Surface {
  return {
    read: (probe, arg) => frame.evaluate(probe as never, arg as never),
    click: (testId) => frame.click(byTestId(testId)),
    async type(testId, text) {
      await frame.fill(byTestId(testId), text);
      await frame.press(byTestId(testId), 'Enter');
    },
    press: (key) => pressInFrame(frame, key),
  };
}

/** Time for a key to be acknowledged. */
const KEY_MS = 2000;

/** A key that closes the frame may find nobody left to acknowledge that it came up again: that is not waited for. */
async function pressInFrame(frame: Frame, key: string): Promise<void> {
  const acknowledged = frame.page().keyboard.press(key);
  // Later it may fail because the page was closed, when nobody listens any more.
  acknowledged.catch(() => undefined);
  await Promise.race([acknowledged, new Promise((resolve) => setTimeout(resolve, KEY_MS))]);
}

async function shoot(page: Page, file: string, size?: { width: number; height: number }): Promise<void> {
  if (size) await page.setViewportSize(size);
  await page.screenshot({ path: file });
}

async function chromiumTab(context: BrowserContext, page: Page): Promise<ChromiumTab> {
  const session = await context.newCDPSession(page);
  await session.send('DOM.enable');
  const panelFrame = () =>
    page.frames().find((frame) => /^chrome-extension:\/\/[^/]+\/panel\.html/.test(frame.url()));
  return {
    page,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    read: (probe, arg) => page.evaluate(probe as never, arg as never),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    // A page that is being replaced has no document for a moment; the caller asks again.
    chip: () => readRoot(session, describeChip).catch(() => null),
    marks: async () => (await readRoot(session, describeMarks).catch(() => null)) ?? [],
    clickAt: (x, y) => page.mouse.click(x, y),
    panel: async () => {
      const frame = panelFrame();
      return frame ? surface(frame) : null;
    },
    bringToFront: () => page.bringToFront(),
    screenshot: (file, size) => shoot(page, file, size),
    close: () => page.close(),
  };
}

function extensionTab(page: Page): ExtensionTab {
  return {
    ...surface(page.mainFrame()),
    reload: async () => {
      await page.reload();
    },
    bringToFront: () => page.bringToFront(),
    screenshot: (file, size) => shoot(page, file, size),
    close: () => page.close(),
  };
}

async function stopWorker(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser gives no debugging session to stop the service worker with.');
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** Starts Chromium, Chrome or Edge with the extension and a fresh profile. */
export async function launchChromium(options: LaunchOptions & { branded: boolean }): Promise<ChromiumDriver> {
  const { executablePath, headless, extensionDir, branded, window = DEFAULT_WINDOW } = options;
  const profile = await makeProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // The caller closes on Ctrl+C, so that the profile goes too.
    handleSIGINT: false,
    viewport: headless ? window : null,
    // With that argument an extension that reloads itself does not come back.
    ignoreDefaultArgs: ['--disable-extensions'],
    // The browser refuses to run its sandbox as root, which is what containers do.
    chromiumSandbox: process.getuid?.() !== 0,
    args: browserArgs(options, branded),
  });
  if (branded) await loadUnpacked(context, extensionDir);
  const extensionId = new URL((await awaitWorker(context)).url()).hostname;
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  const extensionUrl = (file: string) => `chrome-extension://${extensionId}/${file}`;
  const newPage = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    family: 'chromium',
    version: context.browser()?.version() ?? '',
    extensionId,
    context,
    errors,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    extensionUrl,
    worker: () => awaitWorker(context),
    killWorker: () => stopWorker(context),
    open: async (url) => chromiumTab(context, await newPage(url)),
    openExtension: async (page) => extensionTab(await newPage(extensionUrl(page))),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
