import type { i18n } from 'i18next';
import type { Remark } from '../core/origin';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Why the linter marks something: the `why` of a finding as a sentence. */
export function lintText(i18n: i18n, why: Remark): string {
  const translate = i18n.t as unknown as Translate;
  const { language, ...params } = why.params ?? {};
  return translate(`lint:why.${why.code}`, {
    ...params,
    ...(typeof language === 'string' && { language: languageName(i18n.language, language) }),
  });
}

/** What a rule says, by its id: `A2`. */
export function lintRuleText(i18n: i18n, rule: string): string {
  const translate = i18n.t as unknown as Translate;
  return translate(`lint:rule.${rule}`);
}

function languageName(shown: string, tag: string): string {
  try {
    return new Intl.DisplayNames([shown], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a language tag: shown as it came.
    return tag;
  }
}
