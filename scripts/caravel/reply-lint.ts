import { lintMessage } from '../../lib/data/lint';
import { createI18n, lintRuleText, lintText } from '../../lib/i18n';
import { detectLanguage } from '../../lib/replies';
import { parseInput, parseJson } from './parse-input';
import { replyLintSchema } from './reply-lint-schema';

const english = createI18n('en');

/** `caravel reply lint`: messages as JSON text -> what is wrong with each. Throws InputError that names the field. */
export function replyLintAnswer(text: string) {
  const { messages } = parseInput(replyLintSchema, parseJson(text, 'input'));
  return {
    messages: messages.map(({ id, text: message, platform, context, language }) => {
      const options = {
        platform,
        context,
        detect: detectLanguage,
        ...(language !== undefined && { language }),
      };
      const findings = lintMessage(message, options).map(({ rule, severity, words, why }) => ({
        rule,
        severity,
        words,
        why: `${lintText(english, why)}. ${lintRuleText(english, rule)}`,
      }));
      return { id, findings };
    }),
  };
}
