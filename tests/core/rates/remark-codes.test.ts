import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type QuoteLine, REMARK_CODES, REMARKS, type RemarkCode } from '../../../lib/core/rates';
import en from '../../../lib/i18n/locales/en/remarks.json';
import zh from '../../../lib/i18n/locales/zh-CN/remarks.json';

const root = join(import.meta.dirname, '../../..');
const made = ['lib/core/rates', 'lib/data', 'lib/data/generated/rate-cards', 'scripts/data'];

/** Codes of price lines, which are not remarks. */
const LINES: QuoteLine['code'][] = ['discount', 'surcharge'];

/** Every remark written down in the engine, the feed reader and the shipped cards. */
function codesInSource(): Set<string> {
  const found = new Set<string>();
  for (const folder of made) {
    for (const name of readdirSync(join(root, folder))) {
      if (!/\.(ts|json)$/.test(name) || name === 'remark-codes.ts') continue;
      const text = readFileSync(join(root, folder, name), 'utf8');
      for (const [, code] of text.matchAll(/"?code"?: ?['"]([a-z-]+)['"]/g)) found.add(code ?? '');
      for (const [, code] of text.matchAll(/report\('([a-z-]+)'/g)) found.add(code ?? '');
    }
  }
  for (const line of LINES) found.delete(line);
  return found;
}

test('every remark in the source stands in the table', () => {
  const source = codesInSource();
  expect(source.size).toBeGreaterThan(30);
  expect([...source].filter((code) => !(REMARK_CODES as readonly string[]).includes(code))).toEqual([]);
});

describe.each([
  ['en', en as Record<string, string>],
  ['zh-CN', zh as Record<string, string>],
])('%s', (_, sentences) => {
  test.each(REMARK_CODES)('has a sentence for %s that uses only its parameters', (code: RemarkCode) => {
    const sentence = sentences[code] ?? sentences[`${code}_other`];
    expect(sentence).toBeTruthy();
    const used = [...(sentence ?? '').matchAll(/\{\{(\w+)/g)].map(([, name]) => name);
    const known: readonly string[] = REMARKS[code];
    expect(used.filter((name) => !known.includes(name ?? '') && name !== 'count')).toEqual([]);
  });
});
