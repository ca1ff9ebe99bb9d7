import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** kB of minified script that a page of ours evaluates before it draws anything. The panel opens while a seller waits. */
const BUDGETS_KB = { panel: 800, popup: 900, proforma: 650, options: 3300 } as const;
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

const read = (build: string, file: string) => readFileSync(`.output/${build}/${file}`, 'utf8');

/** The scripts of a page with all that they import, but for what they load later. */
function scriptsOf(build: string, page: string): ReadonlySet<string> {
  const entries = [...read(build, `${page}.html`).matchAll(/<script[^>]* src="\/([^"]+)"/g)];
  const reached = new Set(entries.map(([, file = '']) => file));
  for (const file of reached) {
    for (const [, specifier = ''] of read(build, file).matchAll(/(?:\bfrom|\bimport)\s?["'](\.[^"']+)["']/g))
      reached.add(path.posix.join(path.posix.dirname(file), specifier));
  }
  return reached;
}

describe.each(BUILDS)('what %s loads', (build) => {
  it.each(Object.entries(BUDGETS_KB))('%s stays within %d kB', (page, budget) => {
    const files = [...scriptsOf(build, page)];
    const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(read(build, file)), 0);
    console.log(
      `figure: ${build}/${page}: ${(bytes / 1000).toFixed(0)} kB of script in ${files.length} files`,
    );
    expect(files.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(budget * 1000);
  });

  it('draws every page without the program for spreadsheets', () => {
    for (const page of Object.keys(BUDGETS_KB))
      expect([...scriptsOf(build, page)].filter((file) => /xlsx/.test(file))).toEqual([]);
  });

  it('has a worker that loads nothing by itself, which a worker may not', () => {
    // In strings the word stands before a bracket too.
    expect(/\bimport\(["'`.]/.test(read(build, 'background.js'))).toBe(false);
  });
});
