import path from 'node:path';

/** A browser family that the sandbox can drive. */
export type BrowserFamily = 'chromium' | 'firefox';

export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists: (file: string) => boolean;
}

export interface FoundBrowser {
  path: string;
  /** Chrome 137 and later ignore `--load-extension` in the branded build only. */
  branded: boolean;
}

const OVERRIDE: Record<BrowserFamily, string> = { chromium: 'CARAVEL_CHROME', firefox: 'CARAVEL_FIREFOX' };

/** Command names to look for on PATH, best first: Chromium before Chrome before Edge. */
const COMMANDS: Record<BrowserFamily, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const LINUX: Record<BrowserFamily, string[]> = {
  chromium: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  firefox: ['/snap/bin/firefox', '/opt/firefox/firefox'],
};

const MAC_APPS: Record<BrowserFamily, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<BrowserFamily, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function candidates(family: BrowserFamily, { platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((root) => root);
    return WINDOWS[family].flatMap((file) => roots.map((root) => path.win32.join(root ?? '', file)));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = COMMANDS[family].flatMap((command) =>
    folders.map((folder) => path.posix.join(folder, command)),
  );
  if (platform !== 'darwin') return [...onPath, ...LINUX[family]];
  const homes = ['/Applications', ...(env.HOME ? [path.posix.join(env.HOME, 'Applications')] : [])];
  return [...MAC_APPS[family].flatMap((app) => homes.map((home) => path.posix.join(home, app))), ...onPath];
}

/**
 * Finds a browser: the environment variable first, then the usual places of the system.
 *
 * @returns null when there is none.
 * @throws Error when the environment variable names a file that does not exist.
 */
export function findBrowser(family: BrowserFamily, machine: Machine): FoundBrowser | null {
  const override = machine.env[OVERRIDE[family]];
  if (override && !machine.exists(override)) {
    throw new Error(`${OVERRIDE[family]} names ${override}, which does not exist.`);
  }
  const found = override || candidates(family, machine).find((file) => machine.exists(file));
  if (!found) return null;
  return { path: found, branded: /google.chrome|google\\chrome|msedge|microsoft.edge/i.test(found) };
}

/** True where `apt-get` may install packages without asking. */
export function canInstall({ platform, exists }: Machine, uid: number | undefined): boolean {
  return platform === 'linux' && uid === 0 && exists('/etc/debian_version') && exists('/usr/bin/apt-get');
}

/** One line that says what to install on this system. */
export function installHint(family: BrowserFamily, { platform }: Machine): string {
  const label = family === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  const packageName = family === 'chromium' ? 'chromium' : 'firefox-esr';
  const how =
    platform === 'linux'
      ? `install it (Debian/Ubuntu: sudo apt-get install ${packageName})`
      : `install it (${family === 'chromium' ? 'https://www.chromium.org/getting-involved/download-chromium/' : 'https://www.mozilla.org/firefox/'})`;
  return `No ${label} found: ${how} or set ${OVERRIDE[family]} to its program file.`;
}
