import { describe, expect, it } from 'vitest';
import { REPLY_LANGUAGES } from '../../../lib/core/replies';
import { lintMessage } from '../../../lib/data/lint';
import { situations } from '../../../lib/data/replies/shipped-replies';
import {
  detectLanguage,
  renderShipped,
  type ShippedRequest,
  shippedExamples,
  shippedVariables,
} from '../../../lib/replies';

const LENGTHS = ['short', 'long'] as const;

/** The text as it would go into the editor, with every variable known or none of the optional ones. */
function rendered(request: Omit<ShippedRequest, 'values'>, known: boolean): string {
  const { situation, language } = request;
  const variables = shippedVariables(situation);
  const values = Object.entries(shippedExamples(situation, language)).filter(
    ([name]) => known || !variables[name]?.optional,
  );
  const result = renderShipped({ ...request, values: Object.fromEntries(values) });
  if (!('text' in result)) throw new Error(`${situation.id} in ${language}: ${JSON.stringify(result)}`);
  return result.text;
}

describe.each(REPLY_LANGUAGES)('the shipped templates in %s', (language) => {
  it('pass on the platforms they are for', () => {
    const faults = situations.flatMap((situation) =>
      LENGTHS.flatMap((length) =>
        [true, false].flatMap((known) => {
          const text = rendered({ situation, language, length, frame: 'full' }, known);
          return situation.platforms.flatMap((platform) =>
            lintMessage(text, { platform, context: situation.context, language, detect: detectLanguage }).map(
              ({ rule, words }) => `${situation.id} on ${platform}, ${rule}: ${words}`,
            ),
          );
        }),
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });
});
