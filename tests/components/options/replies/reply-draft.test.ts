import { describe, expect, it } from 'vitest';
import {
  copyOfShipped,
  draftOf,
  listOf,
  NO_DRAFT,
  templateOf,
} from '../../../../components/options/replies/reply-draft';
import {
  readTemplates,
  templatesCsv,
  templatesOfPaste,
  templatesWorkbook,
} from '../../../../components/options/replies/reply-files';
import { REPLY_LANGUAGES, staleLanguages } from '../../../../lib/core/replies';
import { replyTexts, situations } from '../../../../lib/data/replies/shipped-replies';
import { checkOwnTemplate, exportTemplates, renderTemplate } from '../../../../lib/replies';

const first = templateOf(
  {
    ...NO_DRAFT,
    name: ' 节后发货 ',
    code: 'JH',
    intents: ['delayed'],
    tags: '假期，发货, 假期',
    texts: { 'zh-CN': '{{ ship.date }} 发货', en: 'Sent on {{ ship.date }}, {{ note }}.', fr: '  ' },
  },
  null,
  'a',
);

describe('a draft becomes a template', () => {
  it('with what its texts ask for, known variables by their known type', () => {
    expect(first).toMatchObject({ id: 'a', name: '节后发货', code: 'jh', tags: ['假期', '发货'] });
    expect(Object.keys(first.texts)).toEqual(['zh-CN', 'en']);
    expect(first.variables['ship.date']).toMatchObject({ type: 'date' });
    expect(first.variables.note).toEqual({ type: 'text', example: 'note' });
    expect(staleLanguages(first)).toEqual([]);
  });

  it('whose translations are stale once the source changes, and not when both are changed', () => {
    const draft = draftOf(first);
    expect(draft.intents).toEqual(['delayed']);
    const source = templateOf({ ...draft, texts: { ...draft.texts, 'zh-CN': '改了' } }, first, 'b');
    expect(source.id).toBe('a');
    expect(staleLanguages(source)).toEqual(['en']);
    expect(source.older).toMatchObject([{ language: 'zh-CN', text: '{{ ship.date }} 发货' }]);
    const both = templateOf({ ...draft, texts: { 'zh-CN': '改了', en: 'Changed' } }, first, 'b');
    expect(staleLanguages(both)).toEqual([]);
    expect(both.variables).toEqual({});
  });

  it('with a longer text beside the short one, which makes translations stale as well', () => {
    const draft = draftOf(first);
    const longs = { 'zh-CN': '您好，{{ ship.date }} 发货，{{ order.id }}。', en: ' ' };
    const longer = templateOf({ ...draft, longs }, first, 'b');
    expect(longer.texts['zh-CN']).toMatchObject({ text: '{{ ship.date }} 发货', long: longs['zh-CN'] });
    expect(longer.texts.en).toEqual(first.texts.en);
    expect(staleLanguages(longer)).toEqual(['en']);
    expect(Object.keys(longer.variables)).toContain('order.id');
    expect(draftOf(longer).longs).toEqual({ 'zh-CN': longs['zh-CN'] });
    const shorter = templateOf({ ...draftOf(longer), longs: {} }, longer, 'b');
    expect(shorter.texts['zh-CN']).not.toHaveProperty('long');
    expect(shorter.older[0]).toMatchObject({ language: 'zh-CN', long: longs['zh-CN'] });
  });

  it('that is no longer proposed once nothing is ticked', () => {
    expect(templateOf({ ...draftOf(first), intents: [] }, first, 'b')).not.toHaveProperty('intents');
  });

  it('without a language whose text was emptied', () => {
    const draft = draftOf(first);
    const less = templateOf({ ...draft, texts: { ...draft.texts, en: ' ' } }, first, 'b');
    expect(Object.keys(less.texts)).toEqual(['zh-CN']);
  });

  it.each(['__proto__', 'constructor', 'order.prototype', 'Order', '订单', 'a.b.c.d'])(
    'never with a variable named %s, which is told with its place',
    (name) => {
      const made = templateOf(
        { ...NO_DRAFT, name: 'x', texts: { 'zh-CN': `您好\n{{ ${name} }}` } },
        null,
        'c',
      );
      expect(made.variables).toEqual({});
      expect(Object.getPrototypeOf(made.variables)).toBe(Object.prototype);
      expect(checkOwnTemplate(made)[0]).toMatchObject({ language: 'zh-CN', line: 2 });
      expect(({} as { example?: string }).example).toBeUndefined();
    },
  );

  it.each([
    ['a loop', '{% for a in (1..99999999) %}x{% endfor %}', 'template-tag'],
    [
      'one that doubles itself',
      `{% assign x = 'ha' %}${'{% assign x = x | append: x %}'.repeat(40)}{{ x }}`,
      'template-limit',
    ],
    ['5 MB', 'x'.repeat(5_000_000), 'template-too-long'],
  ])('with %s is not saved', (_, text, code) => {
    const made = templateOf({ ...NO_DRAFT, name: 'x', texts: { 'zh-CN': text } }, null, 'c');
    expect(checkOwnTemplate(made)).toMatchObject([{ code, language: 'zh-CN', length: 'short' }]);
    const shown = renderTemplate({ template: text, language: 'zh-CN', variables: {}, values: {} });
    expect(shown).toHaveProperty('problem');
  });

  it('whose fault is told with its place, so that it is not saved', () => {
    const wrong = templateOf({ ...NO_DRAFT, name: 'x', texts: { 'zh-CN': 'a\n{% if b %}' } }, null, 'c');
    expect(checkOwnTemplate(wrong)[0]).toMatchObject({ language: 'zh-CN', line: 2 });
  });
});

describe('a shipped situation', () => {
  it.each(situations.map((situation) => [situation.id, situation] as const))(
    '%s is copied in every language without a fault',
    (_, situation) => {
      const copy = copyOfShipped(situation, 'id', 'zh');
      expect(Object.keys(copy.texts).sort()).toEqual([...REPLY_LANGUAGES].sort());
      for (const language of REPLY_LANGUAGES) {
        const isLong = replyTexts(language).texts[situation.id]?.long !== undefined;
        expect(copy.texts[language]?.long !== undefined, language).toBe(isLong);
      }
      expect(checkOwnTemplate(copy)).toEqual([]);
    },
  );
});

describe('files', () => {
  const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);

  it.each([
    ['JSON', async () => file('a.json', exportTemplates([first]))],
    ['CSV', async () => file('a.csv', templatesCsv([first]))],
    ['XLSX', async () => file('a.xlsx', await templatesWorkbook([first]))],
  ])('%s comes back as it went', async (_, made) => {
    const read = await readTemplates(await made());
    if ('unreadable' in read) throw new Error(read.unreadable);
    expect(read.problems).toEqual([]);
    expect(read.templates).toMatchObject([
      { id: 'a', name: '节后发货', code: 'jh', tags: ['假期', '发货'], source: 'zh-CN' },
    ]);
    expect(read.templates[0]?.texts.en?.text).toBe('Sent on {{ ship.date }}, {{ note }}.');
    expect(read.templates[0]?.variables['ship.date']).toMatchObject({ type: 'date' });
  });

  it('of half its languages tells which are missing', async () => {
    const rows = 'name,language,text\nA,en,Hello\nA,de,Hallo\nB,en,Bye\n';
    const read = await readTemplates(file('half.csv', rows));
    expect(read).toMatchObject({ incomplete: [{ missing: ['de'] }] });
  });

  it('too large, damaged or of another kind are refused, never half taken', async () => {
    const large = await readTemplates(file('big.json', `{"a":"${'x'.repeat(5_000_001)}"}`));
    expect(large).toMatchObject({ templates: [], problems: [{ code: 'import-too-large' }] });
    const broken = await readTemplates(file('b.json', '{"format":'));
    expect(broken).toMatchObject({ templates: [], problems: [{ code: 'import-not-json' }] });
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]);
    expect(await readTemplates(file('c.xlsx', bytes))).toHaveProperty('unreadable');
    const code = await readTemplates(
      file('loop.csv', 'name,language,text\nA,en,{% for a in (1..9999999) %}x{% endfor %}\n'),
    );
    expect(code).toMatchObject({ templates: [], problems: [{ code: 'import-template' }] });
  });

  it('pasted quick replies become templates whose braces are words', () => {
    const made = templatesOfPaste([{ name: 'x', text: 'Code {{gift}}' }], 'en', () => 'id');
    expect(made.flatMap(checkOwnTemplate)).toEqual([]);
    expect(made[0]?.texts.en?.text).toContain('{% raw %}');
    expect(listOf('a，b;c\nd')).toEqual(['a', 'b', 'c', 'd']);
  });
});
