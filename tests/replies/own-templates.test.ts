import { describe, expect, it } from 'vitest';
import {
  type OwnTemplate,
  retag,
  splitQuickReplies,
  staleLanguages,
  writeText,
} from '../../lib/core/replies';
import {
  checkOwnTemplate,
  exportRows,
  exportTemplates,
  importRows,
  importTemplates,
  MAX_IMPORT,
} from '../../lib/replies';

const template: OwnTemplate = {
  id: 't1',
  name: '感谢',
  code: 'gx',
  folder: 'mine',
  tags: ['a'],
  platforms: ['amazon'],
  context: 'reply',
  variables: {
    'order.id': { type: 'text', example: '42' },
    'buyer.name': { type: 'text', example: 'Al', optional: true },
  },
  source: 'en',
  texts: {
    en: { text: 'Order {{ order.id }}', revision: 1 },
    de: { text: 'Bestellung {{ order.id }}', revision: 1 },
  },
  older: [],
};

describe('versions', () => {
  it('a changed source makes its translations stale until they are written again', () => {
    const changed = writeText(template, 'en', { text: 'Your order {{ order.id }}' });
    expect(staleLanguages(template)).toEqual([]);
    expect(staleLanguages(changed)).toEqual(['de']);
    expect(changed.older).toEqual([{ language: 'en', text: 'Order {{ order.id }}', revision: 1 }]);
    expect(staleLanguages(writeText(changed, 'de', { text: 'Ihre Bestellung {{ order.id }}' }))).toEqual([]);
  });

  it('a stale translation that still holds is confirmed by saving it', () => {
    const changed = writeText(template, 'en', { text: 'Order: {{ order.id }}' });
    expect(staleLanguages(writeText(changed, 'de', { text: 'Bestellung {{ order.id }}' }))).toEqual([]);
  });

  it('the same text is no new version', () =>
    expect(writeText(template, 'en', { text: 'Order {{ order.id }}' })).toBe(template));

  it('keeps the last fifty', () => {
    let one = template;
    for (let i = 0; i < 60; i++) one = writeText(one, 'en', { text: `Order ${i}` });
    expect(one.older).toHaveLength(50);
    expect(one.older[0]?.text).toBe('Order 58');
  });
});

it('tags many at once', () => {
  const two = [template, { ...template, id: 't2' }];
  const [first, second] = retag(two, new Set(['t1']), { add: [' b ', 'a', ''], remove: ['a'] });
  expect([first?.tags, second?.tags]).toEqual([['b'], ['a']]);
});

describe('what may be saved', () => {
  it.each([
    ['Hi {{ order.id', 'template-unclosed', 1, 4],
    ['Hi\n{{ order.total }}', 'template-variable', 2, 4],
    ['{% for i in (1..9) %}{% endfor %}', 'template-tag', 1, 1],
  ])('%j: %s at %i:%i', (text, code, line, column) => {
    const texts = { ...template.texts, de: { text, revision: 1 } };
    expect(checkOwnTemplate({ ...template, texts })).toMatchObject([{ language: 'de', code, line, column }]);
  });
});

describe('files', () => {
  it('come back as they went out', () => {
    expect(importTemplates(exportTemplates([template]))).toEqual({
      templates: [template],
      problems: [],
      incomplete: [],
    });
    expect(importRows(exportRows([template]))).toEqual({
      templates: [template],
      problems: [],
      incomplete: [],
    });
  });

  it('are read again although the library dates its templates', () => {
    const dated = { ...template, createdAt: 1, updatedAt: 2 };
    expect(importTemplates(exportTemplates([dated])).templates).toEqual([template]);
    const older = JSON.stringify({ format: 'caravel-replies', version: 1, templates: [dated] });
    expect(importTemplates(older).templates).toEqual([template]);
  });

  it('half their languages come in and are told', () => {
    const half = { ...template, id: 't2', texts: { en: { text: 'x', revision: 1 } } };
    const result = importTemplates(exportTemplates([template, half]));
    expect(result.templates).toHaveLength(2);
    expect(result.incomplete).toEqual([{ id: 't2', missing: ['de'] }]);
  });

  it.each([
    ['{', 'import-not-json', /./],
    ['{"format":"other"}', 'import-shape', /format/],
    ['x'.repeat(MAX_IMPORT + 1), 'import-too-large', /5000000/],
  ])('refuses %.20s', (text, code, detail) => {
    const [problem] = importTemplates(text).problems;
    expect(problem?.code).toBe(code);
    expect(problem?.detail).toMatch(detail);
  });

  it('refuses a variable named __proto__ and leaves no trace of it', () => {
    const text = exportTemplates([template]).replace('"order.id": {', '"__proto__": {');
    expect(importTemplates(text).templates).toEqual([]);
    expect(({} as Record<string, unknown>).type).toBeUndefined();
  });

  it('a broken template stays out with its place, the others come in', () => {
    const rows = exportRows([
      template,
      { ...template, id: 't2', texts: { en: { text: 'a {{ b', revision: 1 } } },
    ]);
    const { templates, problems } = importRows(rows);
    expect(templates.map(({ id }) => id)).toEqual(['t1']);
    expect(problems).toEqual([
      { code: 'import-template', row: 4, detail: expect.stringContaining('en 1:3 template-unclosed') },
    ]);
  });

  it.each([
    [[['name', 'text']], 'import-no-column', null],
    [
      [
        ['name', 'language', 'text'],
        ['', 'en', 'x'],
      ],
      'import-no-name',
      2,
    ],
    [
      [
        ['name', 'language', 'text'],
        ['a', 'xx', 'x'],
      ],
      'import-language',
      2,
    ],
    [
      [
        ['name', 'language', 'text'],
        ['a', 'en', ' '],
      ],
      'import-no-text',
      2,
    ],
    [
      [
        ['name', 'language', 'text'],
        ['a', 'en', 'x'],
        ['a', 'en', 'y'],
      ],
      'import-twice',
      3,
    ],
  ])('rows %j: %s', (rows, code, row) => {
    expect(importRows(rows).problems[0]).toMatchObject({ code, row });
  });

  it('a plain table of name, language and text is enough', () => {
    const rows = [['Name', 'Language', 'Text'], ['hi', 'pt', 'Olá'], [], ['hi', 'zh', '您好']];
    const { templates, problems } = importRows(rows);
    expect(problems).toEqual([]);
    expect(templates[0]?.texts).toEqual({
      'pt-BR': { text: 'Olá', revision: 1 },
      'zh-CN': { text: '您好', revision: 1 },
    });
  });
});

describe('quick replies pasted from a console', () => {
  it.each([
    ['Hello\n\nYour parcel\nis on its way\n\nBye', ['Hello', 'Your parcel\nis on its way', 'Bye']],
    ['1. One\n2. Two\nmore\n3. Three', ['One', 'Two\nmore', 'Three']],
    ['1、已发货\n2、请稍等', ['已发货', '请稍等']],
    ['One\nTwo', ['One', 'Two']],
    ['  \n ', []],
  ])('%j', (pasted, texts) => expect(splitQuickReplies(pasted).map(({ text }) => text)).toEqual(texts));

  it.each([
    [
      '【发货】已发出\n\n【退款】已退款',
      [
        ['发货', '已发出'],
        ['退款', '已退款'],
      ],
    ],
    [
      'Refund: We refunded you.\n\nLate: Sorry.',
      [
        ['Refund', 'We refunded you.'],
        ['Late', 'Sorry.'],
      ],
    ],
    [
      'Greeting\tHello there\nBye\tSee you',
      [
        ['Greeting', 'Hello there'],
        ['Bye', 'See you'],
      ],
    ],
  ])('%j has names', (pasted, pairs) => {
    expect(splitQuickReplies(pasted).map(({ name, text }) => [name, text])).toEqual(pairs);
  });

  it('a long first line is shortened to a name', () => {
    expect([...(splitQuickReplies('x'.repeat(100))[0]?.name ?? '')]).toHaveLength(40);
  });
});
