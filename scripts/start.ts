import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers';
import { ensureBuilt } from './build';
import { ensureBrowsers } from './ensure-browsers';
import { launchChromium } from './sandbox/drive/chromium';
import type { Driver, Tab } from './sandbox/drive/driver';
import { launchFirefox } from './sandbox/drive/firefox';
import { openPanel, readServices, seeText } from './sandbox/drive/panel';
import { takeScreenshots } from './sandbox/screenshots';
import { type Sandbox, startSandbox } from './sandbox/server';
import { servicesTable } from './sandbox/services-table';

export const PRODUCT_PAGE = 'https://www.amazon.com/dp/B0CRVLAMP1';

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Chromium when there is one or it can be installed, else the Firefox that is there. */
async function launch(sandbox: Sandbox, headless: boolean): Promise<Driver> {
  const machine = { platform: process.platform, env: process.env, exists: existsSync };
  const firefox = findBrowser('chromium', machine) ? null : findBrowser('firefox', machine);
  if (firefox) {
    return launchFirefox({
      executablePath: firefox.path,
      extensionDir: ensureBuilt('firefox'),
      sandbox,
      headless,
    });
  }
  const { path: executablePath, branded } = ensureBrowsers(['chromium']).chromium;
  return launchChromium({
    executablePath,
    branded,
    extensionDir: ensureBuilt('chromium'),
    sandbox,
    headless,
  });
}

async function report(driver: Driver, tab: Tab, out: string): Promise<void> {
  const panel = await openPanel(tab);
  console.log(`${driver.family} ${driver.version}, ${PRODUCT_PAGE}`);
  console.log(`${await seeText(panel, 'field-weight')}, ${await seeText(panel, 'field-size')}\n`);
  console.log(servicesTable(await readServices(panel)));
  const files = await takeScreenshots(driver, PRODUCT_PAGE, out);
  console.log(`\nScreenshots in ${out}: ${files.join(', ')}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean', default: false }, out: { type: 'string', default: 'out' } },
  });
  const headless = values.headless || !hasDisplay();
  const sandbox = await startSandbox();
  let driver: Driver | null = null;
  const close = async () => {
    await driver?.close();
    await sandbox.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().finally(() => process.exit(130)));
  }
  try {
    driver = await launch(sandbox, headless);
    const tab = await driver.open(PRODUCT_PAGE);
    if (headless) return await report(driver, tab, values.out);
    await openPanel(tab);
    console.log('The sandbox is open with the panel. Other pages: www.amazon.de/dp/B0CRVDEUT1,');
    console.log(
      'www.aliexpress.com/item/1005001000000001.html, www.alibaba.com/product-detail/x_1600100200300.html.',
    );
    console.log('Close the browser or press Ctrl+C to end.');
    await driver.closed;
  } finally {
    await close();
  }
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
