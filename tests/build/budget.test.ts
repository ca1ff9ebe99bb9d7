import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/sites/registry';

/** kB of minified bytes of one page script, which every page of its marketplace loads; the rest only when opened. */
const BUDGET_KB = 45;
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

describe.each(BUILDS)('size of %s', (build) => {
  it('has one page script a shop and console', () => {
    const files = readdirSync(`.output/${build}/content-scripts`).filter((file) => file.endsWith('.js'));
    expect(files.sort()).toEqual(adapters.map(({ script }) => `${script}.js`).sort());
  });

  it.each(adapters.map(({ script }) => [`content-scripts/${script}.js`]))(
    '%s stays within its budget',
    (file) => {
      const bytes = readFileSync(`.output/${build}/${file}`);
      console.log(
        `figure: ${build}/${file}: ${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes).length / 1000).toFixed(1)} kB gzipped`,
      );
      expect(bytes.length).toBeGreaterThan(1000);
      expect(bytes.length).toBeLessThanOrEqual(BUDGET_KB * 1000);
    },
  );

  it('ships no source map, test or fixture', () => {
    const files = readdirSync(`.output/${build}`, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.map$|test|fixture/i.test(file))).toEqual([]);
    const total = files.reduce((sum, file) => sum + statSync(`.output/${build}/${file}`).size, 0);
    console.log(`figure: ${build}: ${(total / 1000).toFixed(0)} kB in all`);
  });
});
