import { describe, expect, it } from 'vitest';
import { canInstall, findBrowser, installHint, type Machine } from '../../scripts/browsers';

function machine(platform: NodeJS.Platform, files: string[], env: Machine['env'] = {}): Machine {
  return { platform, env, exists: (file) => files.includes(file) };
}

const PATH = '/usr/local/bin:/usr/bin:relative/bin';

describe('findBrowser', () => {
  it.each([
    ['Chromium before Chrome', ['/usr/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium', false],
    [
      'Chrome before Edge',
      ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome'],
      '/usr/bin/google-chrome',
      true,
    ],
    ['Chrome outside PATH', ['/opt/google/chrome/chrome'], '/opt/google/chrome/chrome', true],
    ['a snap', ['/snap/bin/chromium'], '/snap/bin/chromium', false],
  ])('Linux: %s', (_name, files, expected, branded) => {
    expect(findBrowser('chromium', machine('linux', files, { PATH }))).toEqual({ path: expected, branded });
  });

  it('ignores relative folders on PATH: they depend on where the command is run', () => {
    expect(findBrowser('chromium', machine('linux', ['relative/bin/chromium'], { PATH }))).toBeNull();
  });

  it.each([
    ['chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', true],
    ['chromium', '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium', false],
    ['firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', false],
  ] as const)('macOS: %s at %s', (family, file, branded) => {
    expect(findBrowser(family, machine('darwin', [file], { HOME: '/Users/a' }))).toEqual({
      path: file,
      branded,
    });
  });

  it.each([
    ['chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', true],
    ['chromium', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', true],
    ['chromium', 'C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe', false],
    ['firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe', false],
  ] as const)('Windows: %s at %s', (family, file, branded) => {
    const env = {
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(findBrowser(family, machine('win32', [file], env))).toEqual({ path: file, branded });
  });

  it('prefers the environment variable to everything found', () => {
    const env = { PATH, CARAVEL_CHROME: '/home/a/my-chrome', CARAVEL_FIREFOX: '/home/a/my-firefox' };
    const here = machine('linux', ['/usr/bin/chromium', '/home/a/my-chrome', '/home/a/my-firefox'], env);
    expect(findBrowser('chromium', here)?.path).toBe('/home/a/my-chrome');
    expect(findBrowser('firefox', here)?.path).toBe('/home/a/my-firefox');
  });

  it('says so when the environment variable names nothing, rather than running another browser', () => {
    const here = machine('linux', ['/usr/bin/chromium'], { PATH, CARAVEL_CHROME: '/nowhere' });
    expect(() => findBrowser('chromium', here)).toThrow('CARAVEL_CHROME names /nowhere');
  });

  it('is null on a machine with no browser', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(findBrowser('firefox', machine(platform, [], { PATH }))).toBeNull();
    }
  });
});

describe('canInstall', () => {
  const debian = ['/etc/debian_version', '/usr/bin/apt-get'];
  it.each([
    ['root on Debian', 'linux', 0, debian, true],
    ['a user on Debian', 'linux', 1000, debian, false],
    ['root on another Linux', 'linux', 0, [], false],
    ['Windows, which has no user id', 'win32', undefined, [], false],
  ] as const)('%s', (_name, platform, uid, files, expected) => {
    expect(canInstall(machine(platform, [...files]), uid)).toBe(expected);
  });
});

describe('installHint', () => {
  it('is one line that names the package and the variable', () => {
    const hint = installHint('firefox', machine('linux', []));
    expect(hint).toContain('apt-get install firefox-esr');
    expect(hint).toContain('CARAVEL_FIREFOX');
    expect(hint).not.toContain('\n');
  });
});
