import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readTemplates,
  templatesCsv,
  templatesWorkbook,
} from '../../../../components/options/replies/reply-files';
import { INTENTS, type OwnTemplate, REPLY_LANGUAGES, VARIABLE_TYPES } from '../../../../lib/core/replies';
import { exportTemplates, importRows } from '../../../../lib/replies';

/** What a person types: any letter and sign, line breaks, what a table parts cells and lists by. */
const SIGNS = [
  ...'aZé9 .,;；:?!"\'=+-@|\\/\n\t()[]<>&%#~^{}',
  '中',
  '文',
  'ع',
  'ש',
  'й',
  'の',
  '한',
  '😀',
  '\u200f',
];
const typed = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...SIGNS), minLength: least, maxLength: most });
/** Braces in pairs would be a template's own language; blanks around a text are never written. */
const words = typed(1, 60)
  .map((text) => text.replace(/[{}%]/g, '').trim())
  .filter(Boolean);
const label = typed(1, 30)
  .map((text) => text.trim())
  .filter(Boolean);
const language = fc.constantFrom(...REPLY_LANGUAGES);
const NAMES = ['order.id', 'buyer.name', 'note', 'eta.max'] as const;

const variables = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.record(
    {
      type: fc.constantFrom(...VARIABLE_TYPES),
      example: typed(0, 30).map((example) => example.trim()),
      optional: fc.constant(true as const),
    },
    { requiredKeys: ['type', 'example'] },
  ),
);

const own = (revision: fc.Arbitrary<number>, names: readonly string[]) => {
  const text = fc
    .tuple(words, fc.subarray([...names]))
    .map(([text, used]) => [text, ...used.map((name) => `{{ ${name} }}`)].join(' '));
  return fc.record({ text, long: text, revision }, { requiredKeys: ['text', 'revision'] });
};

const template: fc.Arbitrary<OwnTemplate> = variables.chain((declared) => {
  const text = own(fc.nat(99), Object.keys(declared));
  return fc.record(
    {
      id: fc.uuid(),
      name: label,
      code: fc.constantFrom(null, 'gx', '谢谢', 'a-1'),
      folder: typed(0, 20).map((folder) => folder.trim()),
      tags: fc.uniqueArray(label, { maxLength: 4 }),
      platforms: fc.subarray(['amazon', 'aliexpress', 'alibaba'] as const),
      context: fc.constantFrom('reply', 'proactive'),
      intents: fc.subarray([...INTENTS], { minLength: 1 }),
      variables: fc.constant({ ...declared }),
      source: language,
      texts: fc.dictionary(language, text, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
      older: fc.array(
        fc.tuple(language, text).map(([one, was]) => ({ language: one, ...was })),
        { maxLength: 3 },
      ),
    },
    {
      requiredKeys: [
        'id',
        'name',
        'code',
        'folder',
        'tags',
        'platforms',
        'context',
        'variables',
        'source',
        'texts',
        'older',
      ],
    },
  ) as fc.Arbitrary<OwnTemplate>;
});
const several = fc.uniqueArray(template, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });

const FORMS = [
  ['JSON', async (all: OwnTemplate[]) => exportTemplates(all), 100],
  ['CSV', async (all: OwnTemplate[]) => templatesCsv(all), 100],
  ['XLSX', templatesWorkbook, 25],
] as const;

describe('a shared file brings everything back', () => {
  it.each(FORMS)(
    '%s: names, tags, intents, short and long texts, variables, versions',
    async (_, write, numRuns) => {
      await fc.assert(
        fc.asyncProperty(several, async (all) => {
          const file = new File([await write(all)], 'shared');
          const read = await readTemplates(file);
          expect(read).toMatchObject({ problems: [], templates: all });
          expect('templates' in read && read.templates).toEqual(all);
        }),
        { numRuns },
      );
    },
  );
});

describe('what stands in a list of a table', () => {
  const read = (tags: string) => {
    const rows = [
      ['name', 'language', 'text', 'tags'],
      ['a', 'en', 'x', tags],
    ];
    return importRows(rows).templates[0]?.tags;
  };

  it.each([
    ['a; b;c ；d', ['a', 'b', 'c', 'd']],
    [' ; ', []],
    ['a\\;b; c', ['a;b', 'c']],
    ['C:\\files', ['C:\\files']],
    ['a\\\\; b', ['a\\', 'b']],
    ['two words ', ['two words']],
  ])('%j: %j', (cell, tags) => expect(read(cell)).toEqual(tags));
});
