import { describe, expect, it } from 'vitest';
import { GROUPS, type RuleGroup } from '../../../lib/core/lint';
import { lintRules } from '../../../lib/data/lint';
import { lintRulesSchema } from '../../../lib/data/lint/rules-schema';
import { createI18n, lintRuleText, lintText } from '../../../lib/i18n';

const PLATFORMS = ['amazon', 'aliexpress', 'alibaba'] as const;
const CONTEXTS = ['reply', 'proactive'] as const;
/** Nothing forbids these everywhere, and nothing about them is unsafe where no rule is known. */
const HARMLESS: RuleGroup[] = ['bare-thanks', 'confirmation', 'off-purpose', 'important', 'style', 'length'];
/** Amazon has no receipt for a buyer to confirm; an answer to a question about a discount is no advertising. */
const ELSEWHERE = ['amazon receipt', 'aliexpress marketing reply', 'alibaba marketing reply'];

describe('the rules that ship', () => {
  it('have the shape of rules, each id once', () => {
    expect(lintRulesSchema.safeParse(lintRules).error).toBeUndefined();
    expect(new Set(lintRules.map(({ id }) => id)).size).toBe(lintRules.length);
  });

  it('hold every rule of the notes', () => {
    const ids = lintRules.map(({ id }) => id);
    const notes = [
      ...Array.from({ length: 11 }, (_, at) => `A${at + 1}`),
      'E1',
      'E2',
      'E3',
      'E4',
      'B1',
      'B2',
      'B3',
    ];
    expect(ids).toEqual(expect.arrayContaining(notes));
  });

  it('leave no platform, context and group without exactly one rule; what is unknown is a warning', () => {
    for (const platform of PLATFORMS)
      for (const context of CONTEXTS)
        for (const group of GROUPS) {
          const rules = lintRules.filter(
            (rule) =>
              rule.platforms.includes(platform) &&
              rule.contexts.includes(context) &&
              rule.groups.includes(group),
          );
          const place = `${platform} ${group} ${context}`;
          expect(rules.length, place).toBeLessThanOrEqual(1);
          const free = HARMLESS.includes(group) || ELSEWHERE.some((one) => place.startsWith(one));
          if (!free) expect(rules.length, place).toBe(1);
        }
    for (const { confidence, severity } of lintRules)
      if (confidence === 'unknown') expect(severity).toBe('warning');
  });

  it.each(['en', 'zh-CN'] as const)('say why in %s', (language) => {
    const i18n = createI18n(language);
    for (const code of GROUPS) {
      const why = { code, params: { platform: 'amazon', language: 'de', found: 'es', count: 5, limit: 4 } };
      expect(lintText(i18n, why), code).not.toMatch(/why\.|\{\{/);
    }
    for (const { id } of lintRules) expect(lintRuleText(i18n, id), id).not.toMatch(/rule\./);
    const german = { code: 'language', params: { language: 'de' } };
    expect(lintText(i18n, german)).toContain(language === 'en' ? 'German' : '德语');
  });
});
