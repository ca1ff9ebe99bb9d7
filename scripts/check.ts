import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowsers } from './ensure-browsers';

/** One check: a Node program with its arguments. Steps of one lane run one after another, the lanes side by side. */
interface Step {
  name: string;
  program: string;
  args: string[];
}

const ROOT = path.resolve(import.meta.dirname, '..');
const bin = (file: string) => path.join(ROOT, 'node_modules', file);
const TSC = bin('typescript/bin/tsc');
const VITEST = bin('vitest/vitest.mjs');
const WXT = bin('wxt/bin/wxt.mjs');
/** A dot a test, then what failed. */
const DOTS = ['--reporter', 'dot'];
const E2E = ['run', '--config', 'vitest.e2e.config.ts', '--project'];

/** Types and rules beside unit tests and builds; then what needs the built extension. */
const STAGES: Step[][][] = [
  [
    [
      { name: 'types', program: TSC, args: ['--noEmit', '-p', '.'] },
      { name: 'types of core, without DOM', program: TSC, args: ['--noEmit', '-p', 'lib/core'] },
      { name: 'lint and format', program: bin('@biomejs/biome/bin/biome'), args: ['ci', '.'] },
      { name: 'dead code', program: bin('knip/bin/knip.js'), args: [] },
    ],
    [
      { name: 'build for Chromium', program: WXT, args: ['build'] },
      { name: 'build for Firefox', program: WXT, args: ['build', '-b', 'firefox', '--mv3'] },
      { name: 'unit', program: VITEST, args: ['run', '--project', 'unit', ...DOTS] },
    ],
  ],
  [
    [{ name: 'e2e in Chromium', program: VITEST, args: [...E2E, 'chromium'] }],
    [
      { name: 'e2e in Firefox', program: VITEST, args: [...E2E, 'firefox'] },
      { name: 'built files', program: VITEST, args: ['run', '--project', 'build', ...DOTS] },
    ],
  ],
];

interface Outcome {
  step: Step;
  passed: boolean;
}

const running = new Set<ChildProcess>();

function collect(child: ChildProcess): { text: () => string } {
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Quiet while it works; a failure prints everything, a success its `figure:` lines. */
function runStep(step: Step): Promise<Outcome> {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [step.program, ...step.args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    running.add(child);
    const output = collect(child);
    child.on('close', (code) => {
      running.delete(child);
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      const passed = code === 0;
      console.log(`${passed ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
      const figures = output.text().match(/^figure: .*$/gm) ?? [];
      for (const figure of passed ? figures : []) console.log(`       ${figure}`);
      if (!passed) console.log(output.text().replaceAll('·', ''));
      resolve({ step, passed });
    });
  });
}

async function runLane(steps: Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step));
  return outcomes;
}

/** `--only unit` keeps the steps whose name contains the text, for work on one of them. */
function readFilter(args: string[]): string {
  const at = args.indexOf('--only');
  return at < 0 ? '' : (args[at + 1] ?? '');
}

async function main(): Promise<number> {
  const only = readFilter(process.argv.slice(2));
  const stages = STAGES.map((lanes) => lanes.map((steps) => steps.filter(({ name }) => name.includes(only))));
  const names = stages.flat(2).map(({ name }) => name);
  if (names.length === 0) {
    console.error(
      `No check has "${only}" in its name: ${STAGES.flat(2)
        .map(({ name }) => name)
        .join(', ')}.`,
    );
    return 2;
  }
  if (names.some((name) => name.startsWith('e2e'))) {
    try {
      ensureBrowsers(['chromium', 'firefox']);
    } catch (error) {
      console.error((error as Error).message);
      return 1;
    }
  }
  // A stale build must not pass the tests of the built files.
  if (!only) rmSync(path.join(ROOT, '.output'), { recursive: true, force: true });
  const start = Date.now();
  const outcomes: Outcome[] = [];
  for (const lanes of stages) outcomes.push(...(await Promise.all(lanes.map(runLane))).flat());
  const failed = outcomes.filter(({ passed }) => !passed);
  for (const { step } of failed) console.log(`failed: ${step.name}`);
  console.log(`${((Date.now() - start) / 1000).toFixed(0)} s`);
  console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

process.on('SIGINT', () => {
  for (const child of running) child.kill();
  process.exit(130);
});
process.exitCode = await main();
