#!/usr/bin/env node
// First step of every npm script: works in a fresh clone, so it may use nothing but Node itself.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const NODE_MIN = [20, 19];
const PROGRAMS = { start: 'scripts/start.ts', test: 'scripts/check.ts', caravel: 'scripts/caravel.ts' };

function fail(message) {
  console.error(message);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1])) return;
  fail(`Caravel needs Node ${NODE_MIN.join('.')} or later; this is ${process.versions.node}.`);
}

/** True when every package of the lock file that npm installed has the locked version. */
function installedAsLocked(lock) {
  const hidden = at('node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(lock).packages;
  const got = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, entry]) =>
      name === '' || (got[name] ? got[name].version === entry.version : entry.optional === true),
  );
}

/** Everything goes to stderr: `npm run -s caravel` promises JSON and nothing else on stdout. */
function run(command, args, options = {}) {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr], ...options });
}

function ensureInstalled() {
  const lock = readFileSync(at('package-lock.json'), 'utf8');
  const stamp = at('node_modules', '.caravel-lock');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (!installedAsLocked(lock)) {
    console.error('Installing the packages of package-lock.json (npm ci)...');
    try {
      // npm is a .cmd file on Windows, which only a shell can start.
      run('npm', ['ci'], { shell: process.platform === 'win32' });
    } catch {
      fail('npm ci failed; see the lines above.');
    }
  }
  writeFileSync(stamp, hash);
}

/** tsconfig.json extends and includes files that WXT generates. */
function ensurePrepared() {
  if (existsSync(at('.wxt', 'wxt.d.ts'))) return;
  try {
    run(process.execPath, [at('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
  } catch {
    fail('wxt prepare failed; see the lines above.');
  }
}

checkNode();
const [name, ...rest] = process.argv.slice(2);
const program = Object.hasOwn(PROGRAMS, name ?? '') ? PROGRAMS[name] : null;
if (!program) fail(`usage: node scripts/bootstrap.mjs ${Object.keys(PROGRAMS).join(' | ')} [arguments]`);
ensureInstalled();
ensurePrepared();
// In this process, not in a child: saves a Node start-up on every call of the command line.
process.argv = [process.execPath, at(program), ...rest];
const { register } = await import(
  pathToFileURL(at('node_modules', 'tsx', 'dist', 'esm', 'api', 'index.mjs')).href
);
register({ tsconfig: at('tsconfig.json') });
await import(pathToFileURL(at(program)).href);
