import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

// Each test starts Node, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../../..');
const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/caravel.ts')];

function run(args: string[], input = '') {
  const result = spawnSync(process.execPath, [...program, ...args], { input, encoding: 'utf8', cwd: root });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

const REQUEST = {
  asOf: '2026-10-01',
  origin: 'CN',
  destination: { country: 'DE' },
  items: [{ quantity: 1, grams: 320, mm: null, goods: ['battery'] }],
};

test('estimate: JSON in, JSON out', () => {
  const { code, out, err } = run(['estimate'], JSON.stringify(REQUEST));
  expect(err).toBe('');
  expect(code).toBe(0);
  const [first] = JSON.parse(out).services;
  expect(first).toMatchObject({
    id: 'aliexpress-standard/special',
    price: { amount: '50.22', currency: 'CNY' },
  });
});

test('without a date, today counts', () => {
  const { asOf: _, ...request } = REQUEST;
  const { code, out } = run(['estimate'], JSON.stringify(request));
  expect(code).toBe(0);
  expect(JSON.parse(out).services.length).toBeGreaterThan(10);
});

describe('bad input: exit 2, one line, nothing on standard output', () => {
  test.each([
    ['malformed JSON', ['estimate'], '{"items":', /^input: not JSON/],
    ['nothing', ['estimate'], '', /^input: not JSON/],
    [
      'a bad field',
      ['estimate'],
      JSON.stringify({ ...REQUEST, items: [{ quantity: 1, grams: -1 }] }),
      /^items\[0\]\.grams: /,
    ],
    [
      'amounts past whole numbers',
      ['landed'],
      JSON.stringify({
        ...REQUEST,
        items: [{ quantity: 100_000, grams: 1, cost: { amount: '999999999999.99', currency: 'USD' } }],
        sale: { price: '1.00', currency: 'USD', channel: 'own' },
      }),
      /^input: an amount grows too large/,
    ],
    ['an unknown verb', ['offer'], '', /^verb: .*estimate.*not offer/],
    ['an inherited name', ['toString'], '', /^verb: /],
    ['a stray argument', ['estimate', 'x'], '', /^arguments: unexpected "x"/],
    ['an unknown schema', ['schema', 'tax'], '', /^schema: .*rate-card.*not tax/],
    ['no schema name', ['schema'], '', /^schema: .*rate-card/],
  ])('%s', (_, args, input, message) => {
    const { code, out, err } = run(args, input);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('help names every verb', () => {
  for (const args of [[], ['help']]) {
    const { code, out } = run(args);
    expect(code).toBe(0);
    for (const verb of ['extract', 'estimate', 'schema', 'help']) expect(out).toContain(verb);
  }
});

test('through npm, as documented', () => {
  const out = execFileSync('npm', ['run', '-s', 'caravel', '--', 'schema', 'estimate-request'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(JSON.parse(out)).toMatchObject({ title: 'estimate-request', type: 'object' });
});
