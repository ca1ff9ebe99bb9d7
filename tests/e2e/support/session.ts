import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { ensureBrowsers } from '../../../scripts/ensure-browsers';
import type { Route } from '../../../scripts/sandbox/answer';
import { type ChromiumDriver, launchChromium } from '../../../scripts/sandbox/drive/chromium';
import type { Driver } from '../../../scripts/sandbox/drive/driver';
import { launchFirefox } from '../../../scripts/sandbox/drive/firefox';
import { type Sandbox, startSandbox } from '../../../scripts/sandbox/server';

export interface Session<D extends Driver = Driver> {
  driver: D;
  sandbox: Sandbox;
}

interface Drivers {
  chromium: ChromiumDriver;
  firefox: Driver;
}

const OUTPUT: Record<keyof Drivers, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder of the built extension. */
export function builtExtension(family: keyof Drivers): string {
  const folder = path.resolve(import.meta.dirname, '../../../.output', OUTPUT[family]);
  if (!existsSync(path.join(folder, 'manifest.json'))) throw new Error(`Build first: ${folder} is missing.`);
  return folder;
}

async function launch(family: keyof Drivers, sandbox: Sandbox, extensionDir: string): Promise<Driver> {
  const { path: executablePath, branded } = ensureBrowsers([family])[family];
  const options = { executablePath, extensionDir, sandbox, headless: true };
  return family === 'chromium' ? launchChromium({ ...options, branded }) : launchFirefox(options);
}

/**
 * One browser with a fresh profile and one sandbox for all tests of the calling file.
 *
 * @returns a function, because the session exists only once the tests run.
 */
export function startSession<F extends keyof Drivers>(
  family: F,
  {
    route,
    extension = builtExtension,
  }: { route?: Route; extension?: (family: F) => string | Promise<string> } = {},
): () => Session<Drivers[F]> {
  let session: Session | null = null;
  beforeAll(async () => {
    const sandbox = await startSandbox(route);
    session = { sandbox, driver: await launch(family, sandbox, await extension(family)) };
  });
  afterAll(async () => {
    await session?.driver.close();
    await session?.sandbox.close();
  });
  return () => {
    if (!session) throw new Error('The browser has not started.');
    return session as Session<Drivers[F]>;
  };
}
