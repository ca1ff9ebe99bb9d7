import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/sites/registry';
import { importsOf, resolveImport, sourceFiles } from '../support/imports';

/** What a folder may import from, besides itself. One way only: see CONTRIBUTING, "Layers". */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/core': [],
  'lib/data': ['lib/core'],
  'lib/i18n': ['lib/core'],
  'lib/sites': ['lib/core'],
  'lib/messages': ['lib/core', 'lib/i18n'],
  'lib/storage': ['lib/core', 'lib/data'],
  // Files a seller hands over: read in a worker, understood by lib/core/sheets.
  'lib/sheets': ['lib/core', 'lib/data'],
  // Product lists priced to many countries, in a worker of their own.
  'lib/batch': ['lib/core', 'lib/i18n', 'lib/sheets'],
  // Reply templates and the language of a message: pure, but with a package each, which core may not have.
  'lib/replies': ['lib/core', 'lib/data'],
  // Types into editors of the page, from inside it.
  'lib/insert': [],
  'lib/overlay': ['lib/core', 'lib/insert', 'lib/messages', 'lib/sites'],
  'lib/background': [
    'lib/core',
    'lib/data',
    'lib/i18n',
    'lib/insert',
    'lib/messages',
    'lib/replies',
    'lib/storage',
  ],
  'components/ui': ['lib/core', 'lib/i18n', 'lib/messages'],
  'components/services': ['lib/core', 'lib/i18n', 'lib/messages', 'components/ui'],
  // The panel's frame is refused IndexedDB: it may not even bundle the database.
  'components/panel': ['lib/core', 'lib/i18n', 'lib/messages', 'components/ui', 'components/services'],
  'components/popup': [
    'lib/core',
    'lib/data',
    'lib/i18n',
    'lib/messages',
    'lib/replies',
    'lib/storage',
    'components/ui',
    'components/services',
  ],
  // Asks the background for what it prints: a page of the buyer's copy never had the costs.
  'components/proforma': ['lib/core', 'lib/i18n', 'lib/messages', 'components/ui'],
  'components/options': [
    'lib/core',
    'lib/data',
    'lib/i18n',
    'lib/messages',
    'lib/replies',
    'lib/storage',
    'components/ui',
    'components/services',
    'lib/sheets',
    'lib/batch',
  ],
};

const folderOf = (file: string) => file.split('/').slice(0, 2).join('/');

describe('imports go one way', () => {
  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    it(folder, () => {
      const files = sourceFiles(folder);
      expect(files.length).toBeGreaterThan(0);
      const wrong = files.flatMap((file) =>
        importsOf(readFileSync(file, 'utf8'))
          .map(({ specifier }) => resolveImport(file, specifier))
          .filter((target) => target !== null)
          .filter((target) => folderOf(target) !== folder && !allowed.includes(folderOf(target)))
          .map((target) => `${file} -> ${target}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  it('covers every folder of lib and components', () => {
    const folders = new Set([...sourceFiles('lib'), ...sourceFiles('components')].map(folderOf));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });
});

describe('the page scripts stay light', () => {
  it.each(adapters.map((adapter) => [adapter.script, adapter] as const))(
    '%s bundles no library and no other marketplace',
    (script, { id }) => {
      const seen = new Set<string>();
      const packages = new Set<string>();
      const walk = (file: string) => {
        if (seen.has(file)) return;
        seen.add(file);
        for (const { specifier, typeOnly } of importsOf(readFileSync(file, 'utf8'))) {
          if (typeOnly || specifier.includes('.css')) continue;
          const target = resolveImport(file, specifier);
          if (target) walk(target);
          else packages.add(specifier);
        }
      };
      walk(`entrypoints/${script}.content.ts`);
      expect(seen.size).toBeGreaterThan(10);
      expect([...packages].sort()).toEqual(['wxt/utils/define-content-script']);
      const others = adapters.filter((other) => other.id !== id).map((other) => `lib/sites/${other.id}/`);
      expect([...seen].filter((file) => others.some((folder) => file.startsWith(folder)))).toEqual([]);
    },
  );
});

describe('core is pure', () => {
  it('imports no package and reads no clock, random number or network', () => {
    for (const file of sourceFiles('lib/core')) {
      const text = readFileSync(file, 'utf8');
      const packages = importsOf(text).filter(({ specifier }) => !specifier.startsWith('.'));
      expect(packages, file).toEqual([]);
      expect(text.match(/\b(Date\.now|new Date\(\)|Math\.random|fetch\(|console\.)/g), file).toBeNull();
    }
  });
});
