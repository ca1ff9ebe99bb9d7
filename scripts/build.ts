import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];
const TARGETS = {
  chromium: { folder: '.output/chrome-mv3', args: ['build'] },
  firefox: { folder: '.output/firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
};

/** Newest change in a file or folder, in ms since epoch. */
function newest(target: string): number {
  const stat = statSync(target);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(target).reduce(
    (latest, name) => Math.max(latest, newest(path.join(target, name))),
    stat.mtimeMs,
  );
}

/**
 * Builds the extension unless the build is newer than every source.
 *
 * @returns folder of the built extension.
 */
export function ensureBuilt(family: keyof typeof TARGETS): string {
  const { folder, args } = TARGETS[family];
  const manifest = path.join(ROOT, folder, 'manifest.json');
  const changed = Math.max(...SOURCES.map((name) => newest(path.join(ROOT, name))));
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < changed) {
    console.error('Building the extension...');
    execFileSync(process.execPath, [path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return path.join(ROOT, folder);
}
