import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  type BrowserFamily,
  canInstall,
  type FoundBrowser,
  findBrowser,
  installHint,
  type Machine,
} from './browsers';

/** The fonts are for the screenshots: without them Chinese text and flags are drawn as empty boxes. */
const PACKAGES: Record<BrowserFamily, string[]> = {
  chromium: ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr', 'fonts-noto-cjk', 'fonts-noto-color-emoji'],
};

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, exists: existsSync };
}

function aptInstall(packages: string[]): void {
  const options = {
    stdio: ['ignore', process.stderr, process.stderr] as ['ignore', NodeJS.WriteStream, NodeJS.WriteStream],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

/**
 * Finds the browsers asked for; on Debian and Ubuntu as root installs those that are missing.
 *
 * @throws Error with one line for the reader when one is missing and cannot be installed.
 */
export function ensureBrowsers<F extends BrowserFamily>(families: F[]): Record<F, FoundBrowser> {
  const machine = thisMachine();
  const missing = families.filter((family) => !findBrowser(family, machine));
  if (missing.length > 0 && canInstall(machine, process.getuid?.())) {
    const packages = [...new Set(missing.flatMap((family) => PACKAGES[family]))];
    console.error(`Installing ${packages.join(', ')} (apt-get)...`);
    aptInstall(packages);
  }
  const found = families.map((family) => {
    const browser = findBrowser(family, machine);
    if (!browser) throw new Error(installHint(family, machine));
    return [family, browser];
  });
  return Object.fromEntries(found);
}
