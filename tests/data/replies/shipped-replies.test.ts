import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pinyinInitials, REPLY_LANGUAGES } from '../../../lib/core/replies';
import { replyTextsSchema, situationsSchema } from '../../../lib/data/replies/reply-schema';
import { replyTexts, replyVariables, situations } from '../../../lib/data/replies/shipped-replies';
import {
  checkTemplate,
  renderShipped,
  shippedExamples,
  shippedTemplate,
  shippedVariables,
} from '../../../lib/replies';

const LENGTHS = ['short', 'long'] as const;
const ids = situations.map(({ id }) => id);

describe('situations', () => {
  it('have the shape of the schema', () => {
    expect(() => situationsSchema.parse({ variables: replyVariables, situations })).not.toThrow();
  });

  it('are at least 60, with ids, codes and Chinese names of their own', () => {
    expect(situations.length).toBeGreaterThanOrEqual(60);
    const own = (values: string[]) => expect(new Set(values).size).toBe(values.length);
    own(ids);
    own(situations.map(({ code }) => code));
    own(situations.map(({ name }) => name.zh));
  });

  it('ask only for variables that are described, and every described one is asked for', () => {
    const asked = new Set(situations.flatMap(({ variables }) => variables));
    const required = Object.keys(replyVariables).filter((name) => !replyVariables[name]?.optional);
    expect([...asked].sort()).toEqual(required.sort());
  });

  it('carry the pinyin initials of their Chinese names', () => {
    for (const { name, pinyin } of situations) expect(pinyin, name.zh).toBe(pinyinInitials(name.zh));
  });

  it('write first on Amazon only where Amazon lets sellers write first', () => {
    const first = situations.filter(
      ({ context, platforms }) => context === 'proactive' && platforms.includes('amazon'),
    );
    // Order problem, missing information, custom design, delivery slot of heavy items, one neutral review request.
    expect(first.map(({ id }) => id).sort()).toEqual([
      'address-check',
      'custom-design',
      'delivery-slot',
      'dispatch-delay',
      'missing-info',
      'out-of-stock-order',
      'partial-shipment',
      'review-request',
    ]);
  });
});

it('every file of templates is a language that ships', () => {
  const files = readdirSync('lib/data/replies/templates').map((file) => file.replace('.json', ''));
  expect(files.sort()).toEqual([...REPLY_LANGUAGES].sort());
});

/** A letter that a text of the language cannot do without. */
const SCRIPT: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /\p{Script=Hiragana}/u,
  ko: /\p{Script=Hangul}/u,
  'zh-CN': /\p{Script=Han}/u,
};

const OTHER_SCRIPTS =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

describe.each(REPLY_LANGUAGES)('templates in %s', (language) => {
  const shipped = replyTexts(language);

  it('have the shape of the schema and a text for every situation', () => {
    expect(() => replyTextsSchema.parse(shipped)).not.toThrow();
    expect(shipped.language).toBe(language);
    expect(Object.keys(shipped.texts)).toEqual(ids);
  });

  it('are long where the English ones are', () => {
    const long = (texts: typeof shipped.texts) => ids.filter((id) => texts[id]?.long !== undefined);
    expect(long(shipped.texts)).toEqual(long(replyTexts('en').texts));
  });

  it('use exactly the declared variables, each of them', () => {
    for (const situation of situations) {
      for (const length of LENGTHS) {
        const template = shippedTemplate({ situation, language, length, frame: 'none' });
        const { problems, variables } = checkTemplate(template, language, shippedVariables(situation));
        expect(problems, situation.id).toEqual([]);
        expect(variables.sort(), situation.id).toEqual([...situation.variables].sort());
      }
    }
  });

  it('leave nothing open once they are filled in', () => {
    for (const situation of situations) {
      for (const length of LENGTHS) {
        const values = shippedExamples(situation, language);
        const result = renderShipped({ situation, language, length, values });
        const text = 'text' in result ? result.text : '';
        expect(text, `${situation.id} ${JSON.stringify(result)}`).toMatch(/\S/);
        expect(text, situation.id).not.toMatch(
          /[{}<>]|\bundefined\b|\bnull\b|NaN|#|\p{L}\d{4}-\d\d| {2}| [.,]$/mu,
        );
        const script = SCRIPT[language];
        expect(text).toMatch(script ?? /\p{Script=Latin}/u);
        if (!script) expect(text, situation.id).not.toMatch(OTHER_SCRIPTS);
      }
    }
  });

  it('say what is missing when nothing is filled in, and greet without a name', () => {
    for (const situation of situations) {
      const result = renderShipped({ situation, language, length: 'long', values: {} });
      if (situation.variables.length === 0) expect('text' in result, situation.id).toBe(true);
      else expect(result).toMatchObject({ missing: expect.arrayContaining([...situation.variables]) });
    }
  });

  it('hold no address, link, number to call or messenger', () => {
    const frames = [shipped.greeting, shipped.closing];
    for (const text of [...frames, ...Object.values(shipped.texts).flatMap((one) => Object.values(one))]) {
      expect(text).not.toMatch(/https?:|www\.|@|\+\d|whatsapp|telegram|wechat|微信|skype|e-?mail|gmail/i);
    }
  });
});
