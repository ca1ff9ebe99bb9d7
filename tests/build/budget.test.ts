import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** kB of minified bytes. The page script is loaded into every marketplace page; the rest only when opened. */
const BUDGET_KB = { 'content-scripts/overlay.js': 45 };
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

describe.each(BUILDS)('size of %s', (build) => {
  it.each(Object.entries(BUDGET_KB))('%s stays within %i kB', (file, budget) => {
    const bytes = readFileSync(`.output/${build}/${file}`);
    console.log(
      `figure: ${build}/${file}: ${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes).length / 1000).toFixed(1)} kB gzipped`,
    );
    expect(bytes.length).toBeGreaterThan(1000);
    expect(bytes.length).toBeLessThanOrEqual(budget * 1000);
  });

  it('ships no source map, test or fixture', () => {
    const files = readdirSync(`.output/${build}`, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.map$|test|fixture/i.test(file))).toEqual([]);
    const total = files.reduce((sum, file) => sum + statSync(`.output/${build}/${file}`).size, 0);
    console.log(`figure: ${build}: ${(total / 1000).toFixed(0)} kB in all`);
  });
});
