export { GROUPS, type RuleGroup } from './groups';
export type { Platform } from './links';
export { type Finding, type LintOptions, lintMessage, MAX_CHARACTERS } from './lint-message';
export type { LintContext, LintRule, Severity } from './rules';
