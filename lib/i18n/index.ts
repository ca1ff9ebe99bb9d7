export { createI18n } from './create-i18n';
export * from './format';
export { LANGUAGES, type Language, resolveLanguage } from './language';
export { lintRuleText, lintText } from './lint-text';
export { type MarketLabel, marketLabel, marketText } from './market-text';
export { remarkText } from './remark-text';
export { NAMESPACES, resources } from './resources';
