import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyLanguage, Variable } from '../../lib/core/replies';
import { checkTemplate, renderTemplate } from '../../lib/replies';

const variables: Record<string, Variable> = {
  'buyer.name': { type: 'text', example: 'Ana', optional: true },
  'order.id': { type: 'text', example: '1' },
  'eta.min': { type: 'days', example: '3' },
  'eta.max': { type: 'days', example: '5' },
  'refund.amount': { type: 'money', example: '12.50 USD' },
  'ship.date': { type: 'date', example: '2026-10-12' },
};
const render = (template: string, values: Record<string, unknown> = {}, language: ReplyLanguage = 'en') =>
  renderTemplate({ template, language, variables, values });

describe('a finished text', () => {
  it.each([
    ['en', '$1,234.50 on October 12, 2026'],
    ['de', '1.234,50 $ on 12. Oktober 2026'],
    ['ja', '$1,234.50 on 2026年10月12日'],
    ['zh-CN', 'US$1,234.50 on 2026年10月12日'],
    ['ar', '1,234.50 US$ on 12 أكتوبر 2026'],
  ] as const)('writes money and dates as %s does', (language, text) => {
    const values = { 'refund.amount': '1234.50 USD', 'ship.date': '2026-10-12' };
    for (const template of [
      '{{ refund.amount }} on {{ ship.date }}',
      '{{ refund.amount | money }} on {{ ship.date | date }}',
    ]) {
      const result = render(template, values, language);
      const shown =
        'text' in result ? result.text.replace(/[\u200e\u200f]/g, '').replace(/\u00a0/g, ' ') : result;
      expect(shown).toBe(text);
    }
  });

  const RUSSIAN =
    "{{ eta.min | plural: eta.max, one: '# день', few: '# дня', many: '# дней', other: '# дня' }}";
  it.each([
    [1, 1, '1 день'],
    [3, 3, '3 дня'],
    [5, 5, '5 дней'],
    [11, 11, '11 дней'],
    [21, 21, '21 день'],
    [3, 5, '3–5 дней'],
    [20, 22, '20–22 дня'],
  ])('%i to %i in Russian: %s', (min, max, text) => {
    expect(render(RUSSIAN, { 'eta.min': min, 'eta.max': max }, 'ru')).toEqual({ text });
  });

  it('keeps values as they are: no markup, no second reading', () => {
    expect(render('{{ order.id }}', { 'order.id': ' <b>&"\r\n1 ' })).toEqual({ text: '<b>&"\n1' });
  });

  it('keeps line breaks but no holes', () => {
    expect(render('a  \n\n\n{% if buyer.name %}x{% endif %}\n\nb')).toEqual({ text: 'a\n\nb' });
  });
});

describe('nothing empty or unknown is inserted', () => {
  it.each([
    ['{{ order.id }}', {}, ['order.id']],
    ['{{ order.id }}', { 'order.id': '' }, ['order.id']],
    ['{{ order.id }}', { 'order.id': ' \n' }, ['order.id']],
    ['{{ order.id }}', { 'order.id': null }, ['order.id']],
    ['{{ order.id }} {{ eta.min }} {{ order.id }}', { 'eta.min': 0 }, ['order.id']],
    ["{{ eta.min | plural: eta.max, other: '#' }}", { 'eta.min': 1 }, ['eta.max']],
    // Not declared, though there is a value.
    ['{{ order.total }}', { 'order.total': '5' }, ['order.total']],
    ['{{ __proto__ }}', { ['__proto__']: 'x' }, ['__proto__']],
    ['{{ constructor.name }}', {}, ['constructor.name']],
    ['{{ order.constructor }}', { 'order.id': '1' }, ['order.constructor']],
    ['{{ order.id.length }}', { 'order.id': '1' }, ['order.id.length']],
    // Only what the taken branch writes.
    ['{% if buyer.name %}{{ order.id }}{% else %}{{ eta.min }}{% endif %}', {}, ['eta.min']],
    [
      '{% if buyer.name %}{{ order.id }}{% endif %}{{ eta.min }}',
      { 'buyer.name': 'A' },
      ['order.id', 'eta.min'],
    ],
  ])('%s with %j lacks %j', (template, values, missing) => {
    expect(render(template, values)).toEqual({ missing, invalid: [] });
  });

  it.each([
    ['ship.date', '2026-02-30', 'value-date'],
    ['ship.date', '12.10.2026', 'value-date'],
    ['eta.min', '3-5', 'value-days'],
    ['eta.min', -1, 'value-days'],
    ['eta.min', 1.5, 'value-days'],
    ['refund.amount', '12,50 USD', 'value-money'],
    ['refund.amount', 12.5, 'value-money'],
    ['order.id', '{{ buyer.name }}', 'value-placeholder'],
    ['order.id', { toString: () => 'x' }, 'value-text'],
  ])('%s = %j: %s', (variable, value, problem) => {
    const result = render(`{{ ${variable} }}`, { [variable]: value });
    expect(result).toEqual({ missing: [], invalid: [{ variable, problem }] });
  });

  it('whatever the values are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(variables), '__proto__'), fc.anything()),
        (values) => {
          const result = render('[{{ order.id }}|{{ eta.min }}|{{ ship.date }}|{{ refund.amount }}]', values);
          if ('text' in result) expect(result.text).toMatch(/^\[[^|]*\S[^|]*\|\S+\|\S.*\|\S.*\]$/su);
          else expect(result).toHaveProperty('missing');
        },
      ),
    );
  });
});

describe('templates that are refused, with the place', () => {
  it.each([
    ['a\n{{ order.id ', 'template-unclosed', 2, 1],
    ['a {% if buyer.name %} b', 'template-unclosed', 1, 3],
    ['a\n\n  {{ order.id | shout }}', 'template-filter', 3, 3],
    ['{% for i in (1..100000000) %}x{% endfor %}', 'template-tag', 1, 1],
    ['x {% include "secret" %}', 'template-tag', 1, 3],
    ['{{ order..id }}', 'template-syntax', 1, 10],
    ['{{ order.id | money }}', 'template-syntax', 1, 1],
    ["{{ eta.min | plural: one: '#' }}", 'template-syntax', 1, 1],
  ])('%j: %s at %i:%i', (template, code, line, column) => {
    const result = render(template, { 'order.id': '1', 'eta.min': 5 });
    expect(result).toMatchObject({ problem: { code, line, column } });
  });

  it('a text that doubles itself forty times ends at the limit', () => {
    const bomb = `{% assign x = 'ha' %}${'{% assign x = x | append: x %}'.repeat(40)}{{ x }}`;
    expect(render(bomb)).toMatchObject({ problem: { code: 'template-limit' } });
  });

  it('a template of megabytes is not read', () => {
    expect(render('x'.repeat(5_000_000))).toMatchObject({ problem: { code: 'template-too-long' } });
  });
});

describe('checkTemplate', () => {
  it('names the variables, each once', () => {
    const template =
      "{% if buyer.name %}{{ buyer.name }}{% endif %}{{ eta.min | plural: eta.max, other: '#' }}";
    expect(checkTemplate(template, 'en', variables)).toEqual({
      problems: [],
      variables: ['buyer.name', 'eta.min', 'eta.max'],
    });
  });

  it('points at what is not declared', () => {
    const { problems } = checkTemplate('Hi\n  {{ order.total }} {{ __proto__ }}', 'en', variables);
    expect(problems.map(({ code, line, detail }) => [code, line, detail])).toEqual([
      ['template-variable', 2, 'order.total'],
      ['template-variable', 2, '__proto__'],
    ]);
  });

  it('finds empty templates', () => {
    expect(checkTemplate(' \n', 'en').problems).toMatchObject([{ code: 'template-empty' }]);
  });
});
