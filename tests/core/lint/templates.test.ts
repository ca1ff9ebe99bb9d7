import { describe, expect, it } from 'vitest';
import { REPLY_LANGUAGES } from '../../../lib/core/replies';
import { lintMessage } from '../../../lib/data/lint';
import { replyTexts, replyVariables, situations } from '../../../lib/data/replies/shipped-replies';

/** With the examples in place of the variables: once as if all were known, once as if none of the optional were. */
function filled(template: string, examples: Readonly<Record<string, string>>, known: boolean): string {
  const branches = known
    ? template.replace(/\{%-?\s*else\s*-?%\}[\s\S]*?(?=\{%-?\s*endif)/g, '')
    : template.replace(/\{%-?\s*if [\s\S]*?(?=\{%-?\s*(?:else|endif))/g, '');
  return branches
    .replace(/\{%[^%]*%\}/g, '')
    .replace(
      /\{\{\s*([\w.]+)[^}]*\}\}/g,
      (_, name: string) => examples[name] ?? replyVariables[name]?.example ?? '?',
    );
}

describe.each(REPLY_LANGUAGES)('the shipped templates in %s', (language) => {
  const texts = replyTexts(language);
  const written = situations.flatMap((situation) => {
    const { short, long } = texts.texts[situation.id] ?? {};
    return [short, long].filter((body) => body !== undefined).map((body) => ({ situation, body }));
  });

  it('pass on the platforms they are for', () => {
    expect(written.length).toBeGreaterThan(0);
    const faults = written.flatMap(({ situation, body }) =>
      situation.platforms.flatMap((platform) =>
        [true, false].flatMap((known) => {
          const whole = `${texts.greeting}\n\n${body}\n\n${texts.closing}`;
          const text = filled(whole, texts.examples, known);
          return lintMessage(text, { platform, context: situation.context, language }).map(
            ({ rule, words }) => `${situation.id} on ${platform}, ${rule}: ${words}`,
          );
        }),
      ),
    );
    expect(faults).toEqual([]);
  });
});
