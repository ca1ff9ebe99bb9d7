import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REMARK_CODES, REMARKS } from '../../lib/core/rates';
import { NAMESPACES, resources } from '../../lib/i18n';
import { sourceFiles } from '../support/imports';

type Tree = { [key: string]: string | Tree };

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Dotted key -> sentence. */
function flat(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flat(value, `${prefix}${key}.`),
  );
}

const sentences = (language: keyof typeof resources) =>
  NAMESPACES.flatMap((space) =>
    flat(resources[language][space] as Tree).map(([key, text]) => [`${space}:${key}`, text] as const),
  );
const base = (key: string) => key.replace(PLURAL, '');
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

/** Placeholders by key without plural ending; all forms of a plural must agree. */
function shape(language: keyof typeof resources): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, text] of sentences(language)) {
    const names = [...new Set(placeholders(text))] as string[];
    const known = keys.get(base(key));
    if (known) expect(names, key).toEqual(known);
    keys.set(base(key), names);
  }
  return keys;
}

/** Sentences for what the page, not the rating engine, gives cause to say. */
const PAGE_REMARKS = [
  'weight-suspect',
  'weight-unpacked',
  'size-unpacked',
  'weight-unreadable',
  'size-unreadable',
  'quantity-unreadable',
  'percent-unreadable',
  'amount-unreadable',
  'hs-unreadable',
  'rebate-above-vat',
  'not-saved',
  'unknown',
];

describe('the two languages', () => {
  const [en, zh] = [shape('en'), shape('zh-CN')];

  it('have the same keys', () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
    expect(en.size).toBeGreaterThan(200);
  });

  it('have the same placeholders', () => {
    // A name that exists in both languages comes as two parameters, `name` and `nameZh`.
    const inEnglish = (names: string[] | undefined) => names?.map((name) => name.replace(/Zh$/, ''));
    for (const [key, names] of en) expect(inEnglish(zh.get(key)), key).toEqual(names);
  });

  it.each(['en', 'zh-CN'] as const)(
    '%s has no empty sentence, no exclamation mark, no stray space',
    (language) => {
      for (const [key, text] of sentences(language)) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/[!！]/);
        // A list separator ends in its space; nothing else does.
        if (key !== 'common:listSeparator') expect(text, key).toBe(text.trim());
      }
    },
  );

  it('have every plural form their language asks for', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const keys = new Set<string>(sentences(language).map(([key]) => key));
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const key of keys) {
        if (!PLURAL.test(key)) continue;
        for (const form of forms) expect(keys, `${language} ${base(key)}`).toContain(`${base(key)}_${form}`);
      }
    }
  });
});

describe('remarks', () => {
  it('has a sentence for each code, and none for a code that does not exist', () => {
    const known = Object.keys(resources.en.remarks).sort();
    expect(known).toEqual([...REMARK_CODES, ...PAGE_REMARKS].sort());
  });

  it('uses only parameters that the code carries', () => {
    for (const code of REMARK_CODES) {
      const carried: readonly string[] = REMARKS[code];
      for (const name of placeholders(resources.en.remarks[code])) expect(carried, code).toContain(name);
    }
  });
});

describe('keys in the source', () => {
  const spaces = NAMESPACES.join('|');
  const literal = new RegExp(`'((?:${spaces}):[^'\\s]+)'|\`((?:${spaces}):[^\`\\s]+?)\``, 'g');
  const used = ['lib', 'components', 'entrypoints'].flatMap(sourceFiles).flatMap((file) =>
    // Inside a template `${...}` may hold quotes and spaces: each becomes a star.
    [
      ...readFileSync(file, 'utf8')
        .replace(/\$\{[^{}]*\}/g, '*')
        .matchAll(literal),
    ].map((match) => match[1] ?? match[2] ?? ''),
  );
  const known = [...new Set(sentences('en').map(([key]) => base(key)))];
  const pattern = (key: string) =>
    new RegExp(
      `^${key
        .split('*')
        .map((part) => part.replace(/[.?+^$[\]\\(){}|-]/g, '\\$&'))
        .join('.+')}$`,
    );
  const patterns = [...new Set(used)].map(pattern);

  it('exist', () => {
    expect(used.length).toBeGreaterThan(100);
    const unknown = [...new Set(used)].filter((key) => !known.some((name) => pattern(key).test(name)));
    expect(unknown).toEqual([]);
  });

  it('are all used', () => {
    expect(known.filter((key) => !patterns.some((used) => used.test(key)))).toEqual([]);
  });
});
