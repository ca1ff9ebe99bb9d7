export { lintMessage, lintRules } from './lint-message';
